import { api, LightningElement } from 'lwc';
import { platform } from '@local-org/platform';
import { fieldAt, type RecordRepresentation } from '@local-org/records';
import { goTo } from '@local-org/router';
import type { ColumnModel } from '../../../page-model.ts';

interface Cell {
  key: string;
  label: string;
  text: string;
  className: string;
  url?: string;
}

/** Records as rows; a name leads to its record. */
export default class RecordTable extends LightningElement {
  @api label = '';
  @api columns: ColumnModel[] = [];
  @api records: RecordRepresentation[] = [];

  get rows(): { id: string; cells: Cell[] }[] {
    return this.records.map((record) => ({ id: record.id, cells: this.columns.map((column, at) => this.cell(record, column, at)) }));
  }
  cell(record: RecordRepresentation, { field, label, type }: ColumnModel, at: number): Cell {
    const found = fieldAt(record, `${record.apiName}.${field}`);
    const shown = text(found?.displayValue ?? found?.value, type);
    const cell = { key: field, label, text: shown, className: shown ? 'full' : 'empty' };
    return at === 0
      ? { ...cell, text: shown || record.id, className: 'full', url: `/lightning/r/${record.apiName}/${record.id}/view` }
      : cell;
  }
  handleLink(event: Event): void {
    event.preventDefault();
    goTo((event.currentTarget as HTMLAnchorElement).getAttribute('href') ?? '/');
  }
}

function text(value: unknown, type: string): string {
  if (value === null || value === undefined) return '';
  const locale = String(platform.i18n.locale);
  if (type === 'Date')
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${String(value)}T00:00:00Z`));
  if (type === 'DateTime')
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: String(platform.i18n.timeZone) }).format(
      new Date(String(value))
    );
  if (type === 'Boolean') return value ? '✓' : '';
  return String(value);
}
