import locale from '@salesforce/i18n/locale';
import { BLOCKED, DONE, IN_PROGRESS, isFinished, KEY_DATE, MILESTONE, NOT_NEEDED, NOT_STARTED } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { roleWord, sideWord } from 'c/planWords';

/** Which items are shown; an empty text lets all pass. */
export interface ItemFilter {
  text: string;
  side: string;
  /** The Id of a stakeholder. */
  person: string;
  /** One of `STATES`. */
  state: string;
}

export const STATES = ['open', 'overdue', 'blocked', 'mine', 'proposed', 'done'] as const;
export type State = (typeof STATES)[number];

export type SortKey = 'order' | 'title' | 'side' | 'owner' | 'status' | 'start' | 'due' | 'durationDays' | 'bufferDays';

export interface ItemSort {
  key: SortKey;
  descending: boolean;
}

/** How a person looks at a plan's items: the same in the list and on the board. */
export interface ItemView {
  filter: ItemFilter;
  sort: ItemSort;
  grouped: boolean;
}

/** Items that are shown together: those of a milestone, those without one, the key dates, or all. */
export interface ItemGroup {
  key: string;
  milestone: Item | null;
  items: Item[];
}

export const LOOSE = 'loose';
export const DATES = 'dates';
export const ALL = 'all';

/** The statuses in the order in which work passes them. */
export const STATUSES: readonly string[] = [NOT_STARTED, IN_PROGRESS, BLOCKED, DONE, NOT_NEEDED];

const START: ItemView = { filter: { text: '', side: '', person: '', state: '' }, sort: { key: 'order', descending: false }, grouped: true };

const remembered = new Map<string, ItemView>();

/** As this person left it, for as long as the page is open. */
export function viewOf(planId: Maybe<string>): ItemView {
  return remembered.get(planId ?? '') ?? START;
}

export function keepView(planId: Maybe<string>, view: ItemView): void {
  remembered.set(planId ?? '', view);
}

export function isFiltered({ text, side, person, state }: ItemFilter): boolean {
  return Boolean(text.trim() || side || person || state);
}

const PASSES: Record<State, (item: Item) => boolean> = {
  open: (item) => !isFinished(item),
  overdue: (item) => Boolean(item.overdue),
  blocked: (item) => item.status === BLOCKED,
  mine: (item) => Boolean(item.mine),
  proposed: (item) => Boolean(item.proposed),
  done: (item) => item.status === DONE
};

/** Every word of the text has to be in the title, the outcome, the owner or the role. */
export function filterItems(items: readonly Item[], { text, side, person, state }: ItemFilter): Item[] {
  const words = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return items.filter(
    (item) =>
      (!side || item.side === side) &&
      (!person || item.ownerId === person) &&
      (!state || PASSES[state as State](item)) &&
      (words.length === 0 || containsAll(item, words))
  );
}

function containsAll(item: Item, words: string[]): boolean {
  const text = [item.title, item.outcome, item.ownerName, roleWord(item.role)].join(' ').toLocaleLowerCase(locale);
  return words.every((word) => text.includes(word));
}

/** Milestones with their tasks in the order of the plan, then tasks without one, then key dates. */
export function groupItems(items: readonly Item[], shown: readonly Item[], { sort, grouped }: ItemView): ItemGroup[] {
  if (!grouped) {
    return [{ key: ALL, milestone: null, items: sortItems(shown, sort) }];
  }
  const milestones = inOrder(items).filter(({ type }) => type === MILESTONE);
  const known = new Set(milestones.map(({ id }) => id));
  const isShown = new Set(shown.map(({ id }) => id));
  const byGroup = new Map<string, Item[]>();
  for (const item of sortItems(shown, sort)) {
    if (item.type !== MILESTONE) {
      const key = item.type === KEY_DATE ? DATES : item.milestoneId && known.has(item.milestoneId) ? item.milestoneId : LOOSE;
      byGroup.set(key, [...(byGroup.get(key) ?? []), item]);
    }
  }
  const groups: ItemGroup[] = milestones.map((milestone) => ({ key: milestone.id, milestone, items: byGroup.get(milestone.id) ?? [] }));
  for (const key of [LOOSE, DATES]) {
    groups.push({ key, milestone: null, items: byGroup.get(key) ?? [] });
  }
  return groups.filter((group) => group.items.length > 0 || isShown.has(group.key));
}

const LAST = '9999-12-31';

/** As the server reads a plan: by its order, what has none by its date. */
export function inOrder(items: readonly Item[]): Item[] {
  return [...items].sort(
    (a, b) => (a.sequence ?? Infinity) - (b.sequence ?? Infinity) || compare(a.due ?? LAST, b.due ?? LAST) || compare(a.id, b.id)
  );
}

const words = new Intl.Collator(locale);

const VALUES: Record<Exclude<SortKey, 'order'>, (item: Item) => string | number | null | undefined> = {
  title: (item) => item.title,
  side: (item) => sideWord(item.side),
  owner: (item) => item.ownerName || roleWord(item.role),
  status: (item) => STATUSES.indexOf(item.status),
  start: (item) => item.start,
  due: (item) => item.due,
  durationDays: (item) => item.durationDays,
  bufferDays: (item) => item.bufferDays
};

/** What has no value comes last, whichever way; equals stay in the plan's order. */
export function sortItems(items: readonly Item[], { key, descending }: ItemSort): Item[] {
  const ordered = inOrder(items);
  if (key === 'order') {
    return ordered;
  }
  const valueOf = VALUES[key];
  return ordered.sort((a, b) => {
    const [x, y] = [valueOf(a) ?? '', valueOf(b) ?? ''];
    if (x === '' || y === '') {
      return x === y ? 0 : x === '' ? 1 : -1;
    }
    return compareAny(x, y, descending);
  });
}

function compareAny(a: string | number, b: string | number, descending: boolean): number {
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
  return descending ? -order : order;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
