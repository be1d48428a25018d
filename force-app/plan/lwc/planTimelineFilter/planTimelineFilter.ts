import { isFinished } from 'c/planModel';
import type { Bar } from 'c/planTimelineBars';

/** What a person wants to see; an empty text leaves a question open. */
export interface ItemFilter {
  side: string;
  /** The id of an owner, or MINE. */
  person: string;
  /** A status, or one of OPEN and OVERDUE. */
  status: string;
}

export const MINE = 'mine';
export const OPEN = 'open';
export const OVERDUE = 'overdue';
export const NO_FILTER: ItemFilter = { side: '', person: '', status: '' };

/** How many of the questions are answered. */
export function filterCount({ side, person, status }: ItemFilter): number {
  return [side, person, status].filter(Boolean).length;
}

export function isShown(bar: Bar, { side, person, status }: ItemFilter): boolean {
  const isOfPerson = person === '' || (person === MINE ? bar.mine : bar.ownerId === person);
  return isOfPerson && (side === '' || bar.side === side) && hasStatus(bar, status);
}

function hasStatus(bar: Bar, status: string): boolean {
  switch (status) {
    case '':
      return true;
    case OPEN:
      return !isFinished(bar);
    case OVERDUE:
      return bar.overdue;
    default:
      return bar.status === status;
  }
}
