import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { DmlOperation, DmlResult, FieldValue, Row } from '../database/types.ts';
import type { ObjectModel } from '../metadata/model.ts';
import type { Org } from '../org.ts';
import { ApiError } from './api-error.ts';
import { jsonToRow } from './record-json.ts';
import { inTransaction } from './save.ts';

export type BulkState = 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';

const delimiters = { COMMA: ',', SEMICOLON: ';', TAB: '\t', PIPE: '|', CARET: '^', BACKQUOTE: '`' };
export type Delimiter = keyof typeof delimiters;
export const isDelimiter = (name: string): name is Delimiter => name in delimiters;

export interface BulkOptions {
  id: string;
  userId: string;
  object: ObjectModel;
  operation: DmlOperation;
  /** As the client named it: `hardDelete` is a delete here. */
  operationName: string;
  externalIdField: string | undefined;
  delimiter: Delimiter;
  lineEnding: 'LF' | 'CRLF';
  created: number;
}

/** Rows of one save, as the platform's batches hold 10,000 and its triggers 200. */
const chunk = 200;

/** One ingest job of the Bulk API 2.0: CSV in, results out. Rows are saved 200 at a time, and other requests are answered between. */
export class BulkJob {
  readonly options: BulkOptions;
  state: BulkState = 'Open';
  errorMessage: string | undefined;
  private text = '';
  private columns: string[] = [];
  private records: string[][] = [];
  private readonly results: DmlResult[] = [];

  constructor(options: BulkOptions) {
    this.options = options;
  }

  upload(text: string): void {
    if (this.state !== 'Open') throw new ApiError('INVALIDJOBSTATE', `The job is ${this.state}; data can be uploaded to an open job only`);
    this.text += text;
  }

  get processed(): number {
    return this.results.length;
  }

  get failed(): number {
    return this.results.filter(({ success }) => !success).length;
  }

  /** Saves everything, partial success allowed; ends in JobComplete or Failed. */
  async run(org: Org): Promise<void> {
    this.state = 'InProgress';
    try {
      const [columns = [], ...records] = parse(this.text, {
        bom: true,
        delimiter: delimiters[this.options.delimiter],
        relax_column_count: false,
        skip_empty_lines: true
      }) as string[][];
      Object.assign(this, { columns, records });
      checkColumns(this.options.object, columns);
      for (let from = 0; from < records.length && !this.isAborted(); from += chunk) {
        await new Promise((resolve) => setImmediate(resolve));
        this.results.push(...this.save(org, records.slice(from, from + chunk)));
      }
      if (!this.isAborted()) this.state = 'JobComplete';
    } catch (error) {
      this.state = 'Failed';
      this.errorMessage = `InvalidBatch : ${(error as Error).message}`;
    }
    this.text = '';
  }

  private isAborted(): boolean {
    return this.state === 'Aborted';
  }

  private save(org: Org, records: string[][]): DmlResult[] {
    const { userId, operation, externalIdField } = this.options;
    const rows = records.map((record) => this.row(record));
    const options = { userId, mode: 'user', sharing: true, allOrNone: false, ...(externalIdField ? { externalIdField } : {}) } as const;
    return inTransaction({ org, userId }, () => org.database.dml(operation, rows, options));
  }

  /** An empty cell leaves the field alone, `#N/A` empties it; `Account__r.Code__c` refers by external Id. */
  private row(record: string[]): Row {
    const json: Record<string, FieldValue | Record<string, FieldValue>> = {};
    this.columns.forEach((column, index) => {
      const cell = record[index] ?? '';
      if (cell === '') return;
      const value = cell === '#N/A' ? null : cell;
      const [relationship = '', field] = column.split('.');
      if (field === undefined) json[column] = value;
      else json[relationship] = value === null ? null : { [field]: value };
    });
    return jsonToRow(this.options.object, json);
  }

  /** CSV of the rows that were saved, failed or never tried, with the original columns. */
  csv(which: 'successful' | 'failed' | 'unprocessed'): string {
    const extra = { successful: ['sf__Id', 'sf__Created'], failed: ['sf__Id', 'sf__Error'], unprocessed: [] }[which];
    const rows = this.records.flatMap((record, index) => {
      const result = this.results[index];
      if (!result) return which === 'unprocessed' ? [record] : [];
      if (result.success) return which === 'successful' ? [[result.id ?? '', String(result.created), ...record]] : [];
      const error = result.errors.map(({ statusCode, message, fields }) => `${statusCode}:${message}:${fields.join(', ')} --`).join(';');
      return which === 'failed' ? [[result.id ?? '', error, ...record]] : [];
    });
    return stringify([[...extra, ...this.columns], ...rows], {
      delimiter: delimiters[this.options.delimiter],
      record_delimiter: this.options.lineEnding === 'CRLF' ? '\r\n' : '\n',
      quoted: true
    });
  }
}

function checkColumns(object: ObjectModel, columns: string[]): void {
  for (const column of columns) {
    const [name = ''] = column.split('.');
    const known = column.includes('.')
      ? [...object.fields.values()].some((field) => field.relationshipName?.toLowerCase() === name.toLowerCase())
      : object.fields.has(name.toLowerCase());
    if (!known) throw new Error(`Field name not found : ${column}`);
  }
}
