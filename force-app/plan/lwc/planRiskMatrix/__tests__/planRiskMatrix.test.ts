import PlanRiskMatrix from 'c/planRiskMatrix';
import { findAll, show } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('counts risks by probability and impact, the likeliest on top', async () => {
  const element = await show('c-plan-risk-matrix', PlanRiskMatrix, { risks: samplePlan().risks!.slice(0, 2) });
  expect(findAll(element, 'tbody tr').map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
    ['', '1', ''],
    ['', '', ''],
    ['', '', '1']
  ]);
  await expect(element).toBeAccessible();
});
