import PlanSkeleton from 'c/planSkeleton';
import { find, show } from 'test/components';

it('tells screen readers that the plan loads', async () => {
  const element = await show('c-plan-skeleton', PlanSkeleton);
  expect(find(element, '[role="status"]').textContent).toContain('c.Plan_Loading');
  await expect(element).toBeAccessible();
});

it('heads a page of its own until the plan does', async () => {
  const element = await show('c-plan-skeleton', PlanSkeleton, { wholePage: true });
  expect(element.shadowRoot?.querySelectorAll('h1')).toHaveLength(1);
  await expect(element).toBeAccessible();
});
