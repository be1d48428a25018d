import PlanWhy from 'c/planWhy';
import { findAll, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('shows goals, value and criteria', async () => {
  const element = await show('c-plan-why', PlanWhy, { plan: samplePlan() });
  for (const text of ['Decide by 24 May.', '178 %', '500', 'Picking errors', 'c.Plan_From_Value_To', 'c.Plan_Criterion_Open']) {
    expect(textOf(element)).toContain(text);
  }
  await expect(element).toBeAccessible();
});

it('leaves out what is not known', async () => {
  const element = await show('c-plan-why', PlanWhy, { plan: { jointGoal: 'Decide.' } });
  expect(findAll(element, 'dt')).toHaveLength(1);
  expect(findAll(element, '.values')).toHaveLength(0);
});

it('says when nothing is written down', async () => {
  const element = await show('c-plan-why', PlanWhy, { plan: {} });
  expect(textOf(element)).toContain('c.Plan_No_Why');
  await expect(element).toBeAccessible();
});
