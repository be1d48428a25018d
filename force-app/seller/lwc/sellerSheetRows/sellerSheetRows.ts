import { LightningElement, api } from 'lwc';
import type { ImportResultDto, ImportRowResultDto } from 'apex-types';
import { formatLabel, formatNumber } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import type { SheetRow } from 'c/planSpreadsheet';
import { labels } from 'c/sellerSheetLabels';
import { resultsByKey } from 'c/sellerSheetModel';
import type { SheetReading } from 'c/sellerSheetModel';

interface RowView {
  row: SheetRow;
  key: string;
  result: ImportRowResultDto | undefined;
  taken: boolean;
  isDouble: boolean;
}

const PAGE = 50;
const ALL = 'all';
const BAD = 'bad';

/** The rows of a sheet with what the server says about each; their events bubble through. */
export default class SellerSheetRows extends LightningElement {
  labels = labels;
  filter = ALL;
  most = PAGE;

  @api reading: Maybe<SheetReading> = null;
  @api result: Maybe<ImportResultDto> = null;
  @api checking = false;

  private get all(): RowView[] {
    const results = resultsByKey(this.result);
    const { rows = [], takenKeys, doubles } = this.reading ?? {};
    return rows.map((row) => ({
      row,
      key: row.key,
      result: results.get(row.key),
      taken: Boolean(takenKeys?.has(row.key)),
      isDouble: Boolean(doubles?.has(row.key))
    }));
  }

  private get filtered(): RowView[] {
    return this.filter === BAD ? this.all.filter(isBad) : this.all;
  }

  get shown(): RowView[] {
    return this.filtered.slice(0, this.most);
  }

  get counts(): { key: string; text: string }[] {
    const left = this.all.filter(({ taken }) => !taken).length;
    const entries: [string, number, string][] = [
      ['good', this.result?.newCount ?? 0, labels.goodCount],
      ['bad', this.result?.badCount ?? 0, labels.badCount],
      ['there', this.result?.alreadyThereCount ?? 0, labels.thereCount],
      ['left', left, labels.leftCount]
    ];
    return entries
      .filter(([key, count]) => count > 0 || (key === 'good' && this.result))
      .map(([key, count, label]) => ({ key, text: formatLabel(label, formatNumber(count)) }));
  }

  get status(): string {
    return this.checking ? labels.checking : '';
  }

  get filters(): { name: string; label: string; pressed: string; className: string }[] {
    return [
      { name: ALL, label: labels.showAll },
      { name: BAD, label: labels.showBad }
    ].map(({ name, label }) => ({
      name,
      label,
      pressed: String(name === this.filter),
      className: name === this.filter ? 'segment chosen' : 'segment'
    }));
  }

  get isNothingToCorrect(): boolean {
    return this.filter === BAD && this.filtered.length === 0;
  }

  get hasMore(): boolean {
    return this.filtered.length > this.most;
  }

  get moreLabel(): string {
    return formatLabel(labels.showMore, formatNumber(Math.min(PAGE, this.filtered.length - this.most)));
  }

  handleFilter(event: Event): void {
    this.filter = (event.currentTarget as HTMLElement).dataset.name ?? ALL;
    this.most = PAGE;
  }

  handleMore(): void {
    this.most += PAGE;
  }
}

function isBad({ taken, result }: RowView): boolean {
  return taken && result?.outcome === 'Bad';
}
