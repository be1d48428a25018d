import PlanAdvicePanel from 'c/planAdvicePanel';
import { find, record, show } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('makes room for the item that is opened', async () => {
  const element = await show('c-plan-advice-panel', PlanAdvicePanel, { plan: samplePlan() });
  const opened = record(element, 'itemopen');
  const closed = record(element, 'close');
  await expect(element).toBeAccessible();
  find(element, 'c-plan-advice').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' } }));
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  expect([opened, closed.length]).toEqual([[{ itemId: 'i1' }], 2]);
});
