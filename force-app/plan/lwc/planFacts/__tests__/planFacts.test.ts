import PlanFacts from 'c/planFacts';
import { find, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('shows the projection against the agreed date, with the slip and its cost', async () => {
  const element = await show('c-plan-facts', PlanFacts, { plan: samplePlan() });
  expect(textOf(element)).toContain('17');
  expect(textOf(element)).toContain('c.Plan_Agreed_Go_Live');
  expect(find(element, '.value.late').textContent).toBe('c.Plan_Slip_Late_Many');
  expect(textOf(element)).toContain('c.Plan_Slip_Cost');
  await expect(element).toBeAccessible();
});

it.each([
  [0, 'c.Plan_Slip_On_Time'],
  [null, 'c.Plan_Slip_On_Time'],
  [1, 'c.Plan_Slip_Late_One'],
  [-1, 'c.Plan_Slip_Early_One'],
  [-4, 'c.Plan_Slip_Early_Many']
])('words a slip of %s days', async (slipDays, label) => {
  const element = await show('c-plan-facts', PlanFacts, { plan: samplePlan({ slipDays }) });
  expect(textOf(element)).toContain(label);
});

it('shows the planned date before an agreement, and an open date', async () => {
  const planned = await show('c-plan-facts', PlanFacts, { plan: samplePlan({ baselineGoLive: null }) });
  expect(textOf(planned)).toContain('c.Plan_Planned_Go_Live');
  const open = await show('c-plan-facts', PlanFacts, { plan: { id: 'p1' } });
  expect(textOf(open)).toContain('c.Plan_Date_To_Be_Decided');
  await expect(open).toBeAccessible();
});
