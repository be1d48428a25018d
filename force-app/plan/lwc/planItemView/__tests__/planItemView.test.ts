import { filterItems, groupItems, inOrder, isFiltered, keepView, sortItems, viewOf } from 'c/planItemView';
import type { ItemView } from 'c/planItemView';
import type { Item } from 'c/planModel';
import { sampleItem, sampleMilestone } from 'test/plan-samples';

const item = (changes = {}): Item => sampleItem(changes) as Item;
const NONE = { text: '', side: '', person: '', state: '' };
const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);
const VIEW: ItemView = { filter: NONE, sort: { key: 'order', descending: false }, grouped: true };

it('filters by side, person, state and every word of a text', () => {
  const items = [
    item({ id: 'a', side: 'Buyer', ownerId: 's1', title: 'Review security', overdue: true }),
    item({ id: 'b', side: 'Seller', ownerId: 's2', title: 'Send answers', ownerName: 'Elena Novak', status: 'Blocked', mine: false }),
    item({ id: 'c', side: 'Joint', ownerId: null, title: 'Workshop', status: 'Done', mine: false, ownerName: null, proposed: true })
  ];
  const found = (changes: object): string[] => ids(filterItems(items, { ...NONE, ...changes }));
  expect(found({})).toEqual(['a', 'b', 'c']);
  expect(found({ side: 'Seller' })).toEqual(['b']);
  expect(found({ person: 's1' })).toEqual(['a']);
  expect(found({ text: 'novak SEND' })).toEqual(['b']);
  expect(found({ text: 'novak review' })).toEqual([]);
  const states = ['open', 'overdue', 'blocked', 'mine', 'proposed', 'done'].map((state) => found({ state }).join(''));
  expect(states).toEqual(['ab', 'a', 'b', 'a', 'c', 'c']);
  expect([isFiltered(NONE), isFiltered({ ...NONE, text: ' ' }), isFiltered({ ...NONE, side: 'Buyer' })]).toEqual([false, false, true]);
});

it('stands in the plan’s order, by date where there is none', () => {
  const dated = (id: string, due: string): Item => item({ id, sequence: null, due });
  expect(ids(inOrder([dated('c', '2027-05-02'), dated('b', '2027-05-01'), item({ id: 'a', sequence: 20 })]))).toEqual(['a', 'b', 'c']);
});

it('sorts both ways, and what has no value comes last', () => {
  const items = [
    item({ id: 'a', due: null, status: 'Done', sequence: 1 }),
    item({ id: 'b', due: '2027-05-02', status: 'Not Started', sequence: 2 }),
    item({ id: 'c', due: '2027-05-01', status: 'Blocked', sequence: 3, durationDays: 10 })
  ];
  const sorted = (key: ItemView['sort']['key'], descending = false): string => ids(sortItems(items, { key, descending })).join('');
  expect([sorted('due'), sorted('due', true), sorted('status'), sorted('durationDays', true)]).toEqual(['cba', 'bca', 'bca', 'cab']);
});

it('groups tasks by milestone, what has none and key dates at the end', () => {
  const items = [
    sampleMilestone({ id: 'm2', sequence: 20 }) as Item,
    sampleMilestone({ id: 'm1', sequence: 10 }) as Item,
    item({ id: 'a', milestoneId: 'm2', sequence: 1 }),
    item({ id: 'b', milestoneId: 'gone', sequence: 2 }),
    item({ id: 'k', type: 'Key Date', milestoneId: null, sequence: 3 })
  ];
  const shape = (shown: Item[], view = VIEW): string[] =>
    groupItems(items, shown, view).map(({ key, items: some }) => `${key}:${ids(some)}`);
  expect(shape(items)).toEqual(['m1:', 'm2:a', 'loose:b', 'dates:k']);
  expect(shape([items[2]])).toEqual(['m2:a']);
  expect(shape(items, { ...VIEW, grouped: false })).toEqual(['all:a,b,k,m1,m2']);
});

it('remembers how somebody looked at a plan', () => {
  keepView('p1', { ...VIEW, grouped: false });
  expect(viewOf('p1').grouped).toBe(false);
  expect(viewOf('p2').grouped).toBe(true);
});
