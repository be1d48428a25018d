import PlanItemGrid from 'c/planItemGrid';
import { groupItems, viewOf } from 'c/planItemView';
import { itemsOf } from 'c/planModel';
import { find, findAll, loaded, record, settled, show } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const rights = { canEdit: true, canChangeScope: true, canMove: true };
const ITEMS = [
  sampleMilestone({ ...rights }),
  sampleItem({ ...rights, sequence: 1 }),
  sampleItem({ ...rights, id: 'i2', title: 'Documentation', sequence: 2 }),
  { id: 'k1', type: 'Key Date', title: 'Committee', side: 'Buyer', status: 'Not Started', due: '2027-05-20' }
];
const make = (properties = {}, items = ITEMS): ReturnType<typeof show> => {
  const plan = samplePlan({ items });
  return show('c-plan-item-grid', PlanItemGrid, {
    plan,
    groups: groupItems(itemsOf(plan), itemsOf(plan), viewOf(null)),
    sort: { key: 'order', descending: false },
    ...properties
  });
};
const rowOf = (element: HTMLElement, id: string): HTMLElement => find(element, `c-plan-item-row[data-id="${id}"]`);
const say = async (element: HTMLElement, id: string, name: string, detail = {}): Promise<void> => {
  rowOf(element, id).dispatchEvent(new CustomEvent(name, { detail: { itemId: id, ...detail } }));
  await settled();
};

it('is a grid with heads and groups', async () => {
  const element = await make();
  expect(findAll(element, 'c-plan-item-row').map((row) => row.dataset.id)).toEqual(['m1', 'i1', 'i2', 'k1']);
  expect(findAll(element, '.band').map((band) => band.textContent)).toEqual(['c.Plan_Key_Dates']);
  expect(find(element, '[role="grid"]').getAttribute('aria-rowcount')).toBe('6');
  const sorted = record(element, 'sortpick');
  find(element, 'c-plan-item-grid-head').dispatchEvent(new CustomEvent('sortpick', { detail: { key: 'due' } }));
  expect(sorted).toEqual([{ key: 'due' }]);
});

it('fetches the editor when a value is to be edited, and hands on what was typed', async () => {
  const element = await make();
  const typed = record(element, 'celltyped');
  await say(element, 'i1', 'celledit', { column: 'title' });
  const row = rowOf(element, 'i1') as HTMLElement & { row: { editing: string }; editorProperties: { value: string } };
  for (let turn = 0; turn < 20 && !row.row.editing; turn++) {
    await settled();
  }
  expect([row.row.editing, row.editorProperties.value]).toEqual(['title', 'Review the security questionnaire']);
  row.dispatchEvent(new CustomEvent('cellcommit', { detail: { value: 'New', next: 'stay' }, bubbles: true }));
  await settled();
  expect(typed).toEqual([{ itemId: 'i1', column: 'title', typed: 'New' }]);
  expect(row.row.editing).toBeNull();
});

it('moves dates of a shared plan by a move, and edits nothing that is closed', async () => {
  const element = await make();
  const [moved, typed] = [record(element, 'itemmove'), record(element, 'celltyped')];
  await say(element, 'i1', 'celledit', { column: 'due' });
  await say(element, 'k1', 'celledit', { column: 'title' });
  expect([moved, typed]).toEqual([[{ itemId: 'i1', column: 'due' }], []]);
});

it('gives items another place among their neighbours with the keyboard', async () => {
  const element = await make();
  const placed = record(element, 'itemplace');
  await say(element, 'i1', 'rowshift', { down: true });
  await say(element, 'i2', 'rowshift', { down: true });
  expect(placed).toEqual([{ itemId: 'i1', place: { itemId: 'i2', after: true } }]);
  const sorted = await make({ sort: { key: 'due', descending: false } });
  const none = record(sorted, 'itemplace');
  await say(sorted, 'i1', 'rowshift', { down: true });
  expect(none).toEqual([]);
});

it('drags a row and shows where it goes', async () => {
  const element = await make();
  const placed = record(element, 'itemplace');
  ['i1', 'i2'].forEach((id, index) => {
    rowOf(element, id).getBoundingClientRect = () => ({ top: index * 40, bottom: index * 40 + 40 }) as DOMRect;
  });
  await say(element, 'i1', 'rowgrab', { y: 5 });
  window.dispatchEvent(Object.assign(new Event('pointermove'), { clientY: 70 }));
  await settled();
  expect(findAll(element, '.drop')).toHaveLength(1);
  window.dispatchEvent(Object.assign(new Event('pointerup'), { clientY: 70 }));
  await settled();
  expect(placed).toEqual([{ itemId: 'i1', place: { itemId: 'i2', after: true } }]);
  expect(findAll(element, '.drop')).toHaveLength(0);
});

it('opens a place to add at the end of a group', async () => {
  const element = await make();
  const opened = record(element, 'formopen');
  find(element, '.add').click();
  const adder = await loaded(element, '.adder');
  adder.dispatchEvent(new CustomEvent('formopen', { detail: { title: 'New' } }));
  await settled();
  expect(opened).toEqual([{ title: 'New' }]);
  expect(findAll(element, '.adder')).toHaveLength(0);
});

it('draws many lines, the last ones a little later', async () => {
  const many = Array.from({ length: 70 }, (_, index) => sampleItem({ id: `n${index}`, milestoneId: null, sequence: index }));
  const element = await make({}, many);
  for (let turn = 0; turn < 10; turn++) {
    await settled();
  }
  expect(findAll(element, 'c-plan-item-row')).toHaveLength(70);
});

it('selects all with one key, and is read only to a reader', async () => {
  const element = await make();
  const all = record(element, 'pickall');
  find(element, '[role="grid"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, cancelable: true }));
  expect(all).toHaveLength(1);
  const reader = await show('c-plan-item-grid', PlanItemGrid, { plan: samplePlan({ canEdit: false }), groups: [], sort: null });
  expect(findAll(reader, '.add')).toHaveLength(0);
});
