import PlanStages from 'c/planStages';
import { findAll, show } from 'test/components';

it.each([
  ['Draft', ['now', 'ahead', 'ahead', 'ahead']],
  ['Agreed', ['past', 'past', 'now', 'ahead']],
  ['Cancelled', ['now']]
])('shows where a plan in %s is', async (status, states) => {
  const element = await show('c-plan-stages', PlanStages, { status });
  expect(findAll(element, 'li').map(({ className }) => className.replace('stage ', ''))).toEqual(states);
  expect(findAll(element, '[aria-current="step"]')).toHaveLength(1);
  await expect(element).toBeAccessible();
});
