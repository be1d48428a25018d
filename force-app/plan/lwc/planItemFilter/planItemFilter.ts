import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { labels } from 'c/planItemListLabels';
import { isFiltered, STATES } from 'c/planItemView';
import type { ItemFilter, SortKey } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { stakeholdersOf } from 'c/planModel';
import type { Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';

interface Option {
  value: string;
  label: string;
  isChosen: boolean;
}

const STATE_WORDS: Record<string, string> = {
  open: labels.stateOpen,
  overdue: planLabels.overdue,
  blocked: planLabels.statusBlocked,
  mine: planLabels.mine,
  proposed: labels.proposed,
  done: planLabels.statusDone
};

const SORT_WORDS: [SortKey, string][] = [
  ['order', labels.planOrder],
  ['title', planLabels.item],
  ['due', planLabels.due],
  ['owner', planLabels.owner],
  ['status', planLabels.status]
];

/**
 * Which items are shown: by words, side, person and state.
 * @fires filterchange `{ filter }`
 * @fires sortchoose `{ key }`
 */
export default class PlanItemFilter extends LightningElement {
  labels = labels;
  planLabels = planLabels;

  @api plan: Maybe<PlanDto> = null;
  @api filter: Maybe<ItemFilter> = null;
  /** Where there is no table head to sort by; none: there is no order to choose. */
  @api sortKey: Maybe<SortKey> = null;
  /** How many items pass, in words. */
  @api found: Maybe<string> = null;

  get text(): string {
    return this.filter?.text ?? '';
  }

  get isFiltered(): boolean {
    return Boolean(this.filter && isFiltered(this.filter));
  }

  get sides(): Option[] {
    return this.options(
      'side',
      ['Buyer', 'Seller', 'Joint'].map((value) => [value, sideWord(value)])
    );
  }

  get people(): Option[] {
    return this.options(
      'person',
      stakeholdersOf(this.plan).map(({ id, name }) => [id, name])
    );
  }

  get states(): Option[] {
    return this.options(
      'state',
      STATES.map((value) => [value, STATE_WORDS[value]])
    );
  }

  get orders(): Option[] {
    return SORT_WORDS.map(([value, label]) => ({ value, label, isChosen: value === this.sortKey }));
  }

  handleText(event: Event): void {
    this.change({ text: (event.target as HTMLInputElement).value });
  }

  handleChoice(event: Event): void {
    const field = event.target as HTMLSelectElement;
    this.change({ [field.name]: field.value });
  }

  handleSort(event: Event): void {
    const key = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new CustomEvent('sortchoose', { detail: { key } }));
  }

  handleClear(): void {
    const field = this.refs?.text as HTMLInputElement | undefined;
    if (field) {
      field.value = '';
      field.focus();
    }
    this.change({ text: '', side: '', person: '', state: '' });
  }

  private options(name: keyof ItemFilter, choices: [string, string][]): Option[] {
    return choices.map(([value, label]) => ({ value, label, isChosen: this.filter?.[name] === value }));
  }

  private change(changes: Partial<ItemFilter>): void {
    const filter = { text: '', side: '', person: '', state: '', ...this.filter, ...changes };
    this.dispatchEvent(new CustomEvent('filterchange', { detail: { filter } }));
  }
}
