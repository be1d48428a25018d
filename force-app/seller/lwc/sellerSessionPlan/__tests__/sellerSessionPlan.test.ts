import SellerSessionPlan from 'c/sellerSessionPlan';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

it('shows the plan by milestone, with what is new since it was opened', async () => {
  const plan = samplePlan();
  const element = await show('c-seller-session-plan', SellerSessionPlan, { plan });
  expect(findAll(element, '.milestone span:nth-child(2)').map(({ textContent }) => textContent)).toEqual([
    'c.Session_Key_Dates',
    'Technical validation complete'
  ]);
  expect(findAll(element, '.fresh')).toHaveLength(0);
  const added = sampleItem({ id: 'new', title: 'Approve the budget', milestoneId: null, proposed: true, status: 'Not Needed' });
  Object.assign(element, { plan: { ...plan, items: [...(plan.items ?? []), added] } });
  await settled();
  expect(findAll(element, '.fresh')).toHaveLength(1);
  expect(textOf(element)).toContain('c.Session_Without_Milestone');
  expect(textOf(element)).toContain('c.Session_Is_Proposed');
  await expect(element).toBeAccessible();
});

it('opens a step', async () => {
  const element = await show('c-seller-session-plan', SellerSessionPlan, { plan: samplePlan() });
  const opened = record(element, 'itemopen');
  find(element, '[data-id="i1"]').click();
  expect(opened).toEqual([{ itemId: 'i1' }]);
});

it('says that nothing is there yet', async () => {
  const element = await show('c-seller-session-plan', SellerSessionPlan, { plan: samplePlan({ items: [] }) });
  expect(textOf(element)).toContain('c.Session_Empty_Plan');
  await expect(element).toBeAccessible();
});
