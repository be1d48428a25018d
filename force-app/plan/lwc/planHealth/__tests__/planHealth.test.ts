import PlanHealth from 'c/planHealth';
import { findAll, show, textOf } from 'test/components';

it('gives every reason', async () => {
  const element = await show('c-plan-health', PlanHealth, { health: 'At Risk', reasons: ['Late.', 'Late.', 'Blocked.'] });
  expect(findAll(element, 'li').map((item) => item.textContent)).toEqual(['Late.', 'Late.', 'Blocked.']);
  await expect(element).toBeAccessible();
});

it('says so when nothing speaks against the date', async () => {
  const element = await show('c-plan-health', PlanHealth, { health: 'On Track', reasons: null });
  expect(textOf(element)).toContain('c.Plan_Health_Fine');
  await expect(element).toBeAccessible();
});
