import { LightningElement, api } from 'lwc';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { COLUMNS, samplesOf, valueOf } from 'c/planSpreadsheet';
import type { ColumnName, DateOrder } from 'c/planSpreadsheet';
import { labels as columnLabels } from 'c/planSpreadsheetLabels';
import { labels } from 'c/sellerSheetLabels';
import type { SheetReading, SheetWork } from 'c/sellerSheetModel';

interface Choice {
  value: string;
  label: string;
  selected: boolean;
}

const NO_COMPANIES = { buyer: null, seller: null };
const HEADER_CHOICES = 10;
const ALPHABET = 26;

/**
 * What the columns of a sheet mean, which row names them, and how its dates are read; everything can be put right.
 * @fires columnchange `{ index, column }` column null: left out
 * @fires headerchange `{ headerRow }` null: no row names the columns
 * @fires orderchange `{ order }`
 */
export default class SellerSheetColumns extends LightningElement {
  labels = labels;

  @api work: Maybe<SheetWork> = null;
  @api reading: Maybe<SheetReading> = null;

  get columns(): { key: string; index: number; name: string; heading: string; samples: string; label: string; choices: Choice[] }[] {
    const { table = [], shape } = this.work ?? {};
    const headings = shape && shape.headerRow !== null ? (table[shape.headerRow] ?? []) : [];
    return samplesOf(table, shape?.headerRow ?? null)
      .map((samples, index) => {
        const heading = (headings[index] ?? '').trim();
        return {
          key: `column${index}`,
          index,
          name: heading ? `${letterOf(index)} · ${heading}` : letterOf(index),
          heading,
          samples: samples.join(' · '),
          label: formatLabel(labels.meaningOf, heading || letterOf(index)),
          choices: this.choicesFor(shape?.mapping[index] ?? null)
        };
      })
      .filter(({ heading, samples }) => heading || samples);
  }

  get isTitleMissing(): boolean {
    return !this.work?.shape.mapping.includes('title');
  }

  get headings(): Choice[] {
    const { table = [], shape } = this.work ?? {};
    const rows = table.slice(0, Math.max(HEADER_CHOICES, (shape?.headerRow ?? 0) + 1));
    return [
      { value: '', label: labels.noHeadings, selected: shape?.headerRow === null },
      ...rows.map((_, index) => ({
        value: String(index),
        label: formatLabel(labels.headingsIn, index + 1),
        selected: shape?.headerRow === index
      }))
    ];
  }

  get hasDates(): boolean {
    return Boolean(this.reading?.dates.example);
  }

  get datesText(): string {
    const { example } = this.reading?.dates ?? {};
    return formatLabel(labels.dateReadAs, example, this.exampleIn(this.reading?.order));
  }

  get datesNote(): string {
    const { decidedBy, isMixed } = this.reading?.dates ?? {};
    return isMixed ? labels.dateMixed : decidedBy === 'language' && !this.work?.chosenOrder ? labels.dateGuessed : '';
  }

  private get otherOrder(): DateOrder {
    return this.reading?.order === 'dayFirst' ? 'monthFirst' : 'dayFirst';
  }

  get otherText(): string {
    return formatLabel(labels.readDateAs, this.exampleIn(this.otherOrder));
  }

  handleColumn(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const detail = { index: Number(select.dataset.index), column: (select.value || null) as ColumnName | null };
    this.dispatchEvent(new CustomEvent('columnchange', { detail }));
  }

  handleHeader(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new CustomEvent('headerchange', { detail: { headerRow: value === '' ? null : Number(value) } }));
  }

  handleOrder(): void {
    this.dispatchEvent(new CustomEvent('orderchange', { detail: { order: this.otherOrder } }));
  }

  private exampleIn(order: Maybe<DateOrder>): string {
    return formatDate(valueOf('due', this.reading?.dates.example ?? '', order ?? 'dayFirst', NO_COMPANIES), 'medium');
  }

  private choicesFor(chosen: ColumnName | null): Choice[] {
    return [
      { value: '', label: labels.ignored, selected: chosen === null },
      ...COLUMNS.map((column) => ({ value: column, label: columnLabels[column], selected: column === chosen }))
    ];
  }
}

/** A, B … Z, AA as spreadsheets name their columns. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % ALPHABET));
  return index < ALPHABET ? last : `${letterOf(Math.floor(index / ALPHABET) - 1)}${last}`;
}
