import type { LightningElement } from 'lwc';
import { loadScript } from 'lightning/platformResourceLoader';
import sheetFilesUrl from '@salesforce/resourceUrl/planSheetFiles';

export interface SheetTable {
  name: string;
  rows: string[][];
}

type OutCell = string | number | null | { day: string };

/** What the static resource puts into the window: see `scripts/libraries/planSheetFiles`. */
interface SheetFiles {
  readWorkbook(content: ArrayBuffer): Promise<SheetTable[]>;
  readText(text: string): string[][];
  writeWorkbook(name: string, rows: OutCell[][], widths: number[]): Promise<Blob>;
}

export type ReadProblem = 'oldFormat' | 'tooLarge' | 'readFailed' | 'nothingFound' | 'toolsFailed';

/** Why a file or a text gave no rows. */
export class SheetReadError extends Error {
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem) {
    super(problem);
    this.problem = problem;
  }
}

const MOST_BYTES = 5_000_000;
const ZIP = [0x50, 0x4b];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** Loaded when the first spreadsheet comes, not before. */
async function sheetFiles(component: LightningElement): Promise<SheetFiles> {
  try {
    await loadScript(component, sheetFilesUrl);
  } catch {
    throw new SheetReadError('toolsFailed');
  }
  const files = (window as unknown as { planSheetFiles?: SheetFiles }).planSheetFiles;
  if (!files) {
    throw new SheetReadError('toolsFailed');
  }
  return files;
}

/** The tables of an XLSX or CSV file that hold anything. @throws SheetReadError */
export async function readSheetFile(component: LightningElement, file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<SheetTable[]> {
  if (file.size > MOST_BYTES) {
    throw new SheetReadError('tooLarge');
  }
  const files = await sheetFiles(component);
  const content = await file.arrayBuffer();
  const bytes = new Uint8Array(content);
  const begins = (signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(OLD_EXCEL)) {
    throw new SheetReadError('oldFormat');
  }
  try {
    const tables = begins(ZIP) ? await files.readWorkbook(content) : [{ name: file.name, rows: files.readText(textOf(bytes)) }];
    return filled(tables);
  } catch (error) {
    throw error instanceof SheetReadError ? error : new SheetReadError('readFailed');
  }
}

/** The table of what was pasted. @throws SheetReadError */
export async function readPasted(component: LightningElement, text: string, name: string): Promise<SheetTable[]> {
  const files = await sheetFiles(component);
  return filled([{ name, rows: files.readText(text) }]);
}

/** A workbook of one sheet, as a file. @throws SheetReadError when the library cannot be loaded */
export async function writeWorkbook(component: LightningElement, name: string, rows: OutCell[][], widths: number[]): Promise<Blob> {
  return (await sheetFiles(component)).writeWorkbook(name, rows, widths);
}

function filled(tables: SheetTable[]): SheetTable[] {
  const found = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim())));
  if (found.length === 0) {
    throw new SheetReadError('nothingFound');
  }
  return found;
}

/** Excel writes CSV in UTF-8, in UTF-16 ("Unicode text") or, from of old, in the letters of Western Windows. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
