import { itemsOf } from 'c/planModel';
import { patchesOf, withPatches } from 'c/planPending';
import { samplePlan } from 'test/plan-samples';

const plan = samplePlan();

it('counts an item as done before the server has said so', () => {
  const patches = patchesOf('changeStatus', { itemId: 'i1', status: 'Done', reason: null }, plan);
  const after = withPatches({ ...plan, items: itemsOf(plan).map((item) => ({ ...item, overdue: true })) }, patches);
  const item = itemsOf(after).find(({ id }) => id === 'i1');
  expect(item).toMatchObject({ status: 'Done', overdue: false });
  expect(after.progress?.done).toBe((withPatches(plan, patchesOf('saveItem', noEdit, plan)).progress?.done ?? 0) + 1);
});

const noEdit = { itemId: 'i1', fields: {}, version: 'v1' };

it('shows a new owner by name, and the last of two edits of a field', () => {
  const person = plan.stakeholders?.[0];
  const owner = patchesOf('saveItem', { itemId: 'i1', fields: { ownerId: person?.id ?? '' }, version: 'v1' }, plan);
  const titles = ['First', 'Second'].flatMap((title) => patchesOf('saveItem', { itemId: 'i1', fields: { title }, version: 'v1' }, plan));
  const item = itemsOf(withPatches(plan, [...owner, ...titles])).find(({ id }) => id === 'i1');
  expect(item).toMatchObject({ ownerName: person?.name, title: 'Second' });
});

it('takes a removed item away and numbers a new order', () => {
  const gone = withPatches(plan, patchesOf('removeItem', { itemId: 'i1', version: 'v1' }, plan));
  expect(itemsOf(gone).some(({ id }) => id === 'i1')).toBe(false);
  const ids = itemsOf(plan)
    .map(({ id }) => id)
    .reverse();
  const ordered = withPatches(plan, patchesOf('reorderItems', { orderedItemIds: ids }, plan));
  expect(itemsOf(ordered).find(({ id }) => id === ids[0])?.sequence).toBe(1);
});

it('leaves the plan itself alone where nothing can be foreseen', () => {
  const patches = patchesOf('linkItems', { predecessorId: 'i1', successorId: 'm1', lagDays: null }, plan);
  expect(withPatches(plan, patches)).toBe(plan);
});
