import { LightningElement, api } from 'lwc';
import { labels } from 'c/planItemListLabels';
import type { ItemSort, SortKey } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

const HEADINGS: [SortKey, string][] = [
  ['title', planLabels.item],
  ['side', planLabels.side],
  ['owner', planLabels.owner],
  ['status', planLabels.status],
  ['start', labels.start],
  ['due', planLabels.due],
  ['durationDays', planLabels.duration],
  ['bufferDays', labels.buffer]
];

/**
 * The heads of the list's columns, by which it is sorted.
 * @fires sortpick `{ key }`
 * @fires pickall
 * @fires headdown `{ column }` when the keyboard goes down into the list
 */
export default class PlanItemGridHead extends LightningElement {
  labels = labels;

  @api sort: Maybe<ItemSort> = null;
  @api pickable = false;
  @api allPicked = false;

  get headings(): { column: string; label: string; sort: string; className: string; isUp: boolean; isDown: boolean }[] {
    return HEADINGS.map(([column, label]) => {
      const isThis = column === this.sort?.key;
      const isDown = isThis && Boolean(this.sort?.descending);
      return {
        column,
        label,
        sort: isDown ? 'descending' : isThis ? 'ascending' : 'none',
        className: `head head-${column.toLowerCase()}`,
        isUp: isThis && !isDown,
        isDown
      };
    });
  }

  handleSort(event: Event): void {
    this.tell('sortpick', { key: (event.currentTarget as HTMLElement).dataset.column });
  }

  handlePickAll(): void {
    this.tell('pickall', {});
  }

  handleKeyDown(event: KeyboardEvent): void {
    const heading = event.currentTarget as HTMLElement;
    const cell = heading.parentElement;
    const beside = { ArrowRight: cell?.nextElementSibling, ArrowLeft: cell?.previousElementSibling }[event.key];
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.tell('headdown', { column: heading.dataset.column });
    } else {
      beside?.querySelector('button')?.focus();
    }
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
