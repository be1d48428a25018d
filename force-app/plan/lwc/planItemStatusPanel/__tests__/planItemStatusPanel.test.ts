import PlanItemStatusPanel from 'c/planItemStatusPanel';
import { find, record, recordActions, settled, show } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const make = (properties = {}): ReturnType<typeof show> =>
  show('c-plan-item-status-panel', PlanItemStatusPanel, { plan: samplePlan(), items: [sampleItem()], status: 'Blocked', ...properties });
const give = async (element: HTMLElement): Promise<void> => {
  find(element, 'c-plan-item-reason').dispatchEvent(new CustomEvent('reasongive', { detail: { reason: 'No report' } }));
  await settled();
};

it('asks, saves and closes', async () => {
  const element = await make();
  const [asked, closed] = [recordActions(element), record(element, 'close')];
  expect(find<HTMLElement & { kind: string }>(element, 'c-plan-item-reason').kind).toBe('blocked');
  await give(element);
  expect(asked).toEqual([
    { name: 'changeStatus', parameters: { itemId: 'i1', status: 'Blocked', reason: 'No report', earlyStartReason: null } }
  ]);
  expect(closed).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('stays open with the reason why it was not saved', async () => {
  const element = await make({ items: [sampleItem(), sampleItem({ id: 'i3' })] });
  recordActions(element, { saved: false, problem: 'Offline.' });
  const closed = record(element, 'close');
  await give(element);
  expect(find<HTMLElement & { error: string }>(element, 'c-plan-item-reason').error).toBe('Offline.');
  expect(closed).toHaveLength(0);
});
