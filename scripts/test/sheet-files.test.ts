/** The static resource with the libraries for spreadsheets, as it is emitted: what it reads, writes, and does without. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { zipSync, strToU8 } from 'fflate';
import { COLUMNS, recogniseColumns } from '../../force-app/plan/lwc/planSpreadsheetColumns/planSpreadsheetColumns.ts';
import { toCsv, unguarded } from '../../force-app/plan/lwc/planSpreadsheetText/planSpreadsheetText.ts';
import { buildSheetFiles } from '../lib/build-sheet-files.ts';
import { inProject } from '../lib/project-root.ts';
import type { SheetFiles } from '../libraries/planSheetFiles/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheet-files-'));
let script: string;
let files: SheetFiles;
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

before(async () => {
  const file = join(folder, 'planSheetFiles.js');
  await buildSheetFiles(file);
  script = readFileSync(file, 'utf8');
  // A window as Lightning Web Security gives one: no workers, and no other way to run text.
  const self: Record<string, unknown> = { Blob };
  runInNewContext(script, { self, Blob: undefined, ArrayBuffer, Uint8Array, TextDecoder, TextEncoder, Date, Promise, setTimeout });
  files = self.planSheetFiles as SheetFiles;
});
after(() => rmSync(folder, { recursive: true }));

const readText = (text: string): string[][] => plain(files.readText(text));

test('asks for nothing that Lightning Web Security or the content security policy refuses', () => {
  assert.doesNotMatch(script, /\beval\(|new Function\(|new Worker\(|importScripts\(|^"use strict"/);
  assert.match(script, /^\/\*! Contains papaparse/);
});

test('reads quoted separators, quotes and line breaks', () => {
  assert.deepEqual(readText('Task,Owner\r\n"Say ""hi"", then\nwait",Ana\r\n'), [['Task', 'Owner'], ['Say "hi", then\nwait', 'Ana'], ['']]);
});

test('finds semicolons, tabs from a clipboard, and a byte order mark', () => {
  assert.deepEqual(readText('\uFEFFAufgabe;Fällig\nPrüfen, dann zahlen;31.05.2027'), [
    ['Aufgabe', 'Fällig'],
    ['Prüfen, dann zahlen', '31.05.2027']
  ]);
  assert.deepEqual(readText('Task\tDue\nOne, two; three\t5/31/2027\n"two\nlines"\t'), [
    ['Task', 'Due'],
    ['One, two; three', '5/31/2027'],
    ['two\nlines', '']
  ]);
  assert.deepEqual(readText('Call the board\nSign'), [['Call the board'], ['Sign']]);
  assert.deepEqual(readText(''), []);
});

test('reads 2,000 lines', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => `Step ${index};31.05.2027;"a;b"`);
  assert.equal(readText(['Aufgabe;Fällig;Ergebnis', ...lines].join('\r\n')).length, 2001);
});

test('what is written as CSV reads back as it was, formulas too', () => {
  const table = [
    ['Title', 'Note'],
    ["=cmd|' /C calc'!A0", '+1'],
    ['a;b,c\td', 'line\nbreak "quoted"'],
    ["'=1", ' spaced ']
  ];
  for (const separator of [',', ';'] as const) {
    const csv = toCsv(table, separator);
    assert.doesNotMatch(csv, /(?:^|[,;]|\n)"?[=+@-]/, 'no cell begins a formula');
    assert.deepEqual(
      readText(csv)
        .slice(0, -1)
        .map((row) => row.map(unguarded)),
      table
    );
  }
});

test('what is written as a workbook reads back as it was, days as days', async () => {
  const blob = await files.writeWorkbook(
    'Plan',
    [
      ['Title', 'Due', 'Days'],
      ['=1+1', { day: '2027-03-28' }, 5],
      ['two\nlines', null, null]
    ],
    [30, 12, 8]
  );
  assert.equal(blob.type, 'application/octet-stream');
  const [sheet, ...others] = plain(await files.readWorkbook(await blob.arrayBuffer()));
  assert.equal(others.length, 0);
  assert.deepEqual(sheet, {
    name: 'Plan',
    rows: [
      ['Title', 'Due', 'Days'],
      ['=1+1', '2027-03-28', '5'],
      ['two\nlines', '', '']
    ]
  });
});

test('writes and reads 500 rows', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`Step ${index}`, { day: '2027-05-31' }, 'x'.repeat(1000)]);
  const blob = await files.writeWorkbook('Plan', [['Title', 'Due', 'Outcome'], ...rows], []);
  const [sheet] = await files.readWorkbook(await blob.arrayBuffer());
  assert.equal(sheet?.rows.length, 501);
});

test('refuses what is no workbook, and one that unpacks beyond all measure', async () => {
  await assert.rejects(files.readWorkbook(new TextEncoder().encode('Task;Due').buffer));
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000), 'xl/workbook.xml': strToU8('<workbook/>') });
  await assert.rejects(files.readWorkbook(bomb.slice().buffer));
});

test('the names that the export gives its columns mean the same when they come back, in every language', () => {
  const labels = readFileSync(inProject('force-app/plan/labels/CustomLabels.labels-meta.xml'), 'utf8');
  const german = readFileSync(inProject('force-app/plan/translations/de.translation-meta.xml'), 'utf8');
  const module = readFileSync(inProject('force-app/plan/lwc/planSpreadsheetLabels/planSpreadsheetLabels.ts'), 'utf8');
  const nameOf = (column: string): string => new RegExp(`import ${column} from '@salesforce/label/c\\.(\\w+)'`).exec(module)?.[1] ?? '';
  const english = COLUMNS.map(
    (column) => new RegExp(`<fullName>${nameOf(column)}</fullName>[^]*?<value>([^<]*)</value>`).exec(labels)?.[1] ?? ''
  );
  const translated = COLUMNS.map(
    (column) => new RegExp(`<label>([^<]*)</label>\\s*<name>${nameOf(column)}</name>`).exec(german)?.[1] ?? ''
  );
  for (const header of [english, translated]) {
    assert.deepEqual(recogniseColumns([header], () => 'text').mapping, [...COLUMNS], header.join(', '));
  }
});
