import { LightningElement, api } from 'lwc';
import type { ImportRowResultDto } from 'apex-types';
import { formatSpan, toDay } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { COLUMNS } from 'c/planSpreadsheet';
import type { ColumnName, SheetRow } from 'c/planSpreadsheet';
import { labels as columnLabels } from 'c/planSpreadsheetLabels';
import { roleWord, sideWord, statusWord, typeWord } from 'c/planWords';
import { labels } from 'c/sellerSheetLabels';

interface Field {
  name: ColumnName;
  label: string;
  spoken: string;
  value: string;
  choices: { value: string; label: string; selected: boolean }[] | null;
  problem: string;
  invalid: 'true' | null;
}

const CHOICES: Partial<Record<ColumnName, { values: string[]; word: (value: string) => string }>> = {
  type: { values: ['Milestone', 'Task', 'Key Date'], word: typeWord },
  side: { values: ['Buyer', 'Seller', 'Joint'], word: sideWord },
  status: { values: ['Not Started', 'In Progress', 'Blocked', 'Done', 'Not Needed'], word: statusWord },
  role: {
    values: [
      'Champion',
      'Economic Buyer',
      'Technical Evaluator',
      'Security',
      'Legal',
      'Procurement',
      'End User',
      'Executive Sponsor',
      'Account Executive',
      'Solution Engineer',
      'Implementation'
    ],
    word: roleWord
  }
};

const OUTCOMES: Record<string, { text: string; className: string }> = {
  New: { text: labels.isNew, className: 'badge new' },
  Proposal: { text: labels.isProposal, className: 'badge new' },
  AlreadyThere: { text: labels.isThere, className: 'badge' },
  Bad: { text: labels.isBad, className: 'badge bad' }
};

/**
 * One row of a sheet: what it would become, what is wrong with it, and fields to put it right.
 * @fires rowedit `{ key, column, text }`
 * @fires rowtake `{ key, taken }`
 */
export default class SellerSheetRow extends LightningElement {
  labels = labels;
  isOpen = false;

  @api row: Maybe<SheetRow> = null;
  @api result: Maybe<ImportRowResultDto> = null;
  @api taken = false;
  /** The plan has an item of this title already. */
  @api double = false;

  get title(): string {
    return this.row?.cells.title || labels.noTitle;
  }

  get line(): string {
    return formatLabel(labels.row, this.row?.line);
  }

  get takeLabel(): string {
    return formatLabel(labels.takeRow, this.row?.line);
  }

  get editLabel(): string {
    return formatLabel(labels.editRow, this.row?.line);
  }

  get expanded(): string {
    return String(this.isOpen);
  }

  get facts(): string {
    const { type, milestone, side, owner, status, start, due } = this.row?.cells ?? {};
    const dates = toDay(due) !== null || toDay(start) !== null ? formatSpan(start || null, due || null) : due || start;
    const words = [type && typeWord(type), milestone, side && sideWord(side), owner, dates, status && statusWord(status)];
    return words.filter(Boolean).join(' · ');
  }

  get badge(): { text: string; className: string } | null {
    return this.taken ? (OUTCOMES[this.result?.outcome ?? ''] ?? null) : { text: labels.isLeft, className: 'badge' };
  }

  get isDoubleLeft(): boolean {
    return this.double && !this.taken;
  }

  /** Problems of the row as a whole; those of a cell stand at its field. */
  get problems(): string[] {
    const shown = this.shownNames;
    return this.ownProblems.filter(({ field }) => !shown.includes(field as ColumnName)).map(({ message }) => message ?? '');
  }

  get fields(): Field[] {
    return this.shownNames.map((name) => {
      const value = this.row?.cells[name] ?? '';
      const problem = this.ownProblems
        .filter(({ field }) => field === name)
        .map(({ message }) => message)
        .join(' ');
      return {
        name,
        label: columnLabels[name],
        spoken: formatLabel(labels.fieldOfRow, columnLabels[name], this.row?.line),
        value,
        choices: choicesOf(name, value),
        problem,
        invalid: problem ? 'true' : null
      };
    });
  }

  private get ownProblems(): NonNullable<ImportRowResultDto['problems']> {
    return this.taken ? (this.result?.problems ?? []) : [];
  }

  private get shownNames(): ColumnName[] {
    const bad = new Set(this.ownProblems.map(({ field }) => field));
    return COLUMNS.filter((name) => name !== 'number' && (this.isOpen || bad.has(name)));
  }

  handleOpen(): void {
    this.isOpen = !this.isOpen;
  }

  handleTake(event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    this.dispatchEvent(new CustomEvent('rowtake', { detail: { key: this.row?.key, taken: checked }, bubbles: true, composed: true }));
  }

  handleEdit(event: Event): void {
    const input = event.target as HTMLInputElement;
    const detail = { key: this.row?.key, column: input.dataset.column, text: input.value };
    this.dispatchEvent(new CustomEvent('rowedit', { detail, bubbles: true, composed: true }));
  }
}

/** What is no choice stays to be seen, so that nobody wonders what was wrong. */
function choicesOf(name: ColumnName, value: string): Field['choices'] {
  const known = CHOICES[name];
  if (!known) {
    return null;
  }
  const values = known.values.includes(value) || value === '' ? known.values : [value, ...known.values];
  return ['', ...values].map((choice) => ({ value: choice, label: choice ? known.word(choice) : '–', selected: choice === value }));
}
