import PlanRisks from 'c/planRisks';
import { findAll, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('puts the worst open risk first and closed ones last', async () => {
  const element = await show('c-plan-risks', PlanRisks, { risks: samplePlan().risks });
  expect(findAll(element, 'strong').map((title) => title.textContent)).toEqual([
    'The CFO travels',
    'Budget is moved',
    'An open point is found'
  ]);
  expect(textOf(element)).toContain('Send the outline early');
  expect(textOf(element)).toContain('c.Plan_No_Mitigation');
  await expect(element).toBeAccessible();
});

it('says when there is none', async () => {
  const element = await show('c-plan-risks', PlanRisks, { risks: null });
  expect(textOf(element)).toContain('c.Plan_No_Risks');
  await expect(element).toBeAccessible();
});
