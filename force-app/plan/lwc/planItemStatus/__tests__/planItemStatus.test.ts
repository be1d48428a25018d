import { askBefore, earlyStarts, openPredecessors, requestStatus } from 'c/planItemStatus';
import type { Item } from 'c/planModel';
import { sampleItem, samplePlan } from 'test/plan-samples';

const open = sampleItem({ id: 'i2', status: 'In Progress', title: 'Documentation' }) as Item;
const waiting = sampleItem() as Item;
const plan = samplePlan({ items: [open, waiting] });

it('knows what is not settled before an item', () => {
  expect(openPredecessors(plan, 'i1').map(({ id }) => id)).toEqual(['i2']);
  expect(openPredecessors(samplePlan(), 'i1')).toEqual([]);
  expect(openPredecessors(plan, 'i2')).toEqual([]);
});

it('asks where a reason is needed, and before work begins too early', () => {
  const asks = ['Blocked', 'Not Needed', 'In Progress', 'Done', 'Not Started'].map((status) => askBefore(plan, [waiting], status));
  expect(asks).toEqual(['blocked', 'notNeeded', 'early', 'early', null]);
  expect(askBefore(plan, [{ ...waiting, status: 'In Progress' }], 'Done')).toBeNull();
  expect(earlyStarts(plan, [open, waiting], 'Done')).toEqual([]);
  expect(earlyStarts(plan, [open, waiting], 'In Progress')).toEqual([open]);
});

it('asks the page for one or for many', async () => {
  const source = document.createElement('div');
  const asked: unknown[] = [];
  source.addEventListener('planaction', (event) => {
    const { name, parameters, settle } = (event as CustomEvent).detail;
    asked.push([name, parameters]);
    settle({ saved: true, answer: null });
  });
  await requestStatus(source, [waiting], 'Blocked', 'blocked', 'No report');
  await requestStatus(source, [waiting], 'Done', 'early', 'They agreed');
  await requestStatus(source, [waiting, open], 'Done', null, null);
  const items = ['i1', 'i2'].map((itemId) => ({ itemId, version: 'v1' }));
  expect(asked).toEqual([
    ['changeStatus', { itemId: 'i1', status: 'Blocked', reason: 'No report', earlyStartReason: null }],
    ['changeStatus', { itemId: 'i1', status: 'Done', reason: null, earlyStartReason: 'They agreed' }],
    ['changeStatuses', { items, status: 'Done', reason: null, earlyStartReason: null }]
  ]);
});
