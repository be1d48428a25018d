import { LightningElement, api } from 'lwc';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as common } from 'c/planLabels';
import { BLOCKED, DONE, IN_PROGRESS, NOT_NEEDED, NOT_STARTED } from 'c/planModel';
import type { Stakeholder } from 'c/planModel';
import { filterCount, MINE, NO_FILTER, OPEN, OVERDUE } from 'c/planTimelineFilter';
import type { ItemFilter } from 'c/planTimelineFilter';
import type { LaneKind } from 'c/planTimelineLanes';
import { labels } from 'c/planTimelineOptionLabels';
import { sideWord, statusWord } from 'c/planWords';

interface Choice {
  value: string;
  label: string;
  selected: boolean;
}

const SIDES = ['Buyer', 'Seller', 'Joint'];
const STATUSES = [NOT_STARTED, IN_PROGRESS, BLOCKED, DONE, NOT_NEEDED];

/**
 * What the rows of the timeline are: lanes, filter, all open or all closed.
 * @fires arrange `{ lanes, filter }`
 * @fires closeall `{ close }`
 */
export default class PlanTimelineOptions extends LightningElement {
  labels = labels;
  common = common;

  @api lanes: LaneKind = 'milestone';
  @api filter: ItemFilter = NO_FILTER;
  @api people: readonly Stakeholder[] = [];
  /** How many items pass the filter, and how many there are. */
  @api shown = 0;
  @api total = 0;

  get laneChoices(): Choice[] {
    return this.choices(this.lanes, [
      ['milestone', labels.byMilestone],
      ['side', labels.bySide]
    ]);
  }

  get sideChoices(): Choice[] {
    return this.choices(this.filter.side, [['', labels.allSides], ...SIDES.map((side): [string, string] => [side, sideWord(side)])]);
  }

  get personChoices(): Choice[] {
    const people = this.people.map(({ id, name }): [string, string] => [id, name]);
    return this.choices(this.filter.person, [['', labels.everyone], [MINE, common.mine], ...people]);
  }

  get statusChoices(): Choice[] {
    return this.choices(this.filter.status, [
      ['', labels.anyStatus],
      [OPEN, labels.open],
      [OVERDUE, common.overdue],
      ...STATUSES.map((status): [string, string] => [status, statusWord(status)])
    ]);
  }

  get isFiltering(): boolean {
    return filterCount(this.filter) > 0;
  }

  get shownText(): string {
    return this.isFiltering ? formatLabel(labels.shown, formatNumber(this.shown), formatNumber(this.total)) : '';
  }

  handleLanes(event: Event): void {
    this.arrange((event.target as HTMLSelectElement).value as LaneKind, this.filter);
  }

  handleFilter(event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    this.arrange(this.lanes, { ...this.filter, [name]: value });
  }

  handleReset(): void {
    this.arrange(this.lanes, NO_FILTER);
    this.template?.querySelector<HTMLElement>('select')?.focus();
  }

  handleCloseAll(event: Event): void {
    const close = (event.currentTarget as HTMLElement).dataset.name === 'collapse';
    this.dispatchEvent(new CustomEvent('closeall', { detail: { close } }));
  }

  private arrange(lanes: LaneKind, filter: ItemFilter): void {
    this.dispatchEvent(new CustomEvent('arrange', { detail: { lanes, filter: { ...filter } } }));
  }

  private choices(chosen: string, values: [string, string][]): Choice[] {
    return values.map(([value, label]) => ({ value, label, selected: value === chosen }));
  }
}
