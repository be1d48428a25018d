import { LightningElement, api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import type { ImportResultDto } from 'apex-types';
import { setUnsaved } from 'c/planDrafts';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { folded } from 'c/planSpreadsheet';
import type { ColumnName, DateOrder } from 'c/planSpreadsheet';
import type { SheetTable } from 'c/sellerSheetFiles';
import { labels } from 'c/sellerSheetLabels';
import { begin, reading, withColumn, withEdit } from 'c/sellerSheetModel';
import type { OwnerChoice, SheetReading, SheetTarget, SheetWork } from 'c/sellerSheetModel';
import { badRowsCsv } from 'c/sellerSheetBadRows';
import { saveFile } from 'c/planDownload';

const CHECK_AFTER_MS = 350;
const NO_TARGET: SheetTarget = { companies: { buyer: null, seller: null }, people: [], items: [] };

/**
 * From a spreadsheet to rows that a plan can take: source, columns, people, rows to put right. Who uses it has the rows checked
 * and imported; whatever fails, everything that the person did stays.
 * @fires sheetcheck `{ rows, people }` when the rows have changed and rested
 * @fires sheetsubmit `{ rows, people, goodRowsOnly }`
 */
export default class SellerSheet extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  tables: SheetTable[] = [];
  tableIndex = 0;
  work: SheetWork | null = null;
  now: SheetReading | null = null;
  isStale = false;

  /** What the server says about the rows as they were last sent to be checked. */
  @api
  get result(): Maybe<ImportResultDto> {
    return this.givenResult;
  }
  set result(result: Maybe<ImportResultDto>) {
    this.givenResult = result;
    this.isStale = false;
  }
  /** Why the rows could not be checked at all. */
  @api
  get checkError(): Maybe<string> {
    return this.givenCheckError;
  }
  set checkError(error: Maybe<string>) {
    this.givenCheckError = error;
    this.isStale = this.isStale && !error;
  }
  /** Why they were not imported. */
  @api error: Maybe<string> = null;
  @api busy = false;
  /** Labels of the two ways to import, with the number of rows as {0}. */
  @api allLabel: Maybe<string> = null;
  @api goodLabel: Maybe<string> = null;
  @api busyLabel: Maybe<string> = null;

  private givenResult: Maybe<ImportResultDto> = null;
  private givenCheckError: Maybe<string> = null;
  private givenTarget: SheetTarget = NO_TARGET;
  private timer: ReturnType<typeof setTimeout> | undefined;

  @api
  get target(): SheetTarget {
    return this.givenTarget;
  }
  set target(target: Maybe<SheetTarget>) {
    this.givenTarget = target ?? NO_TARGET;
    if (this.work) {
      this.change(this.work);
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    setUnsaved(this, false);
  }

  get isUnread(): boolean {
    return this.work === null;
  }

  get sheets(): { value: string; label: string; selected: boolean }[] {
    return this.tables.map(({ name }, index) => ({ value: String(index), label: name, selected: index === this.tableIndex }));
  }

  get hasSheets(): boolean {
    return this.tables.length > 1;
  }

  get facts(): string {
    return formatLabel(labels.sourceFacts, this.tables[this.tableIndex]?.name, formatNumber(this.now?.rows.length ?? 0));
  }

  get hasOwners(): boolean {
    return Boolean(this.now?.owners.length);
  }

  get hasMilestones(): boolean {
    return Boolean(this.now?.milestones.length);
  }

  get milestonesLabel(): string {
    return formatLabel(labels.makeMilestones, this.now?.milestones.join(', '));
  }

  get hasTitle(): boolean {
    return Boolean(this.work?.shape.mapping.includes('title'));
  }

  get isChecking(): boolean {
    return this.isStale && !this.givenCheckError;
  }

  private get goodCount(): number {
    return this.isStale ? 0 : (this.givenResult?.newCount ?? 0);
  }

  get hasBad(): boolean {
    return !this.isStale && Boolean(this.givenResult?.badCount);
  }

  get cannotSubmit(): boolean {
    return this.busy || this.goodCount === 0;
  }

  get submitLabel(): string {
    const label = this.hasBad ? this.goodLabel : this.allLabel;
    return this.busy ? (this.busyLabel ?? '') : formatLabel(label ?? '', formatNumber(this.goodCount));
  }

  handleRead(event: CustomEvent<{ tables: SheetTable[] }>): void {
    this.tables = event.detail.tables;
    this.take(0);
  }

  handleSheet(event: Event): void {
    this.take(Number((event.target as HTMLSelectElement).value));
  }

  handleAnother(): void {
    clearTimeout(this.timer);
    this.work = null;
    this.now = null;
    setUnsaved(this, false);
  }

  handleColumn(event: CustomEvent<{ index: number; column: ColumnName | null }>): void {
    this.edit((work) => withColumn(work, event.detail.index, event.detail.column));
  }

  handleHeader(event: CustomEvent<{ headerRow: number | null }>): void {
    this.edit((work) => ({ ...work, shape: { ...work.shape, headerRow: event.detail.headerRow } }));
  }

  handleOrder(event: CustomEvent<{ order: DateOrder }>): void {
    this.edit((work) => ({ ...work, chosenOrder: event.detail.order }));
  }

  handleOwner(event: CustomEvent<{ name: string; choice: OwnerChoice }>): void {
    const { name, choice } = event.detail;
    this.edit((work) => ({ ...work, owners: { ...work.owners, [folded(name)]: choice } }));
  }

  handleMilestones(event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    this.edit((work) => ({ ...work, makesMilestones: checked }));
  }

  handleRowEdit(event: CustomEvent<{ key: string; column: ColumnName; text: string }>): void {
    const { key, column, text } = event.detail;
    this.edit((work) => withEdit(work, key, column, text, this.givenTarget, this.now?.order ?? 'dayFirst'));
  }

  handleRowTake(event: CustomEvent<{ key: string; taken: boolean }>): void {
    const { key, taken } = event.detail;
    this.edit((work) => ({ ...work, taken: { ...work.taken, [key]: taken } }));
  }

  handleDownload(): void {
    if (this.work && this.now && this.givenResult) {
      saveFile(badRowsCsv(this.now.rows, this.givenResult, locale), `${labels.badFile}.csv`);
    }
  }

  handleRetry(): void {
    this.check();
  }

  handleSubmit(): void {
    const { sent: rows = [], people = [] } = this.now ?? {};
    this.dispatchEvent(new CustomEvent('sheetsubmit', { detail: { rows, people, goodRowsOnly: this.hasBad } }));
  }

  private take(index: number): void {
    this.tableIndex = index;
    setUnsaved(this, true);
    this.change(begin(this.tables[index]?.rows ?? []));
  }

  private edit(change: (work: SheetWork) => SheetWork): void {
    if (this.work) {
      this.change(change(this.work));
    }
  }

  private change(work: SheetWork): void {
    this.work = work;
    this.now = reading(work, this.givenTarget, locale);
    this.isStale = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), CHECK_AFTER_MS);
  }

  private check(): void {
    const { sent: rows = [], people = [] } = this.now ?? {};
    this.givenCheckError = null;
    this.isStale = this.hasTitle && rows.length > 0;
    if (this.isStale) {
      this.dispatchEvent(new CustomEvent('sheetcheck', { detail: { rows, people } }));
    } else {
      this.givenResult = null;
    }
  }
}
