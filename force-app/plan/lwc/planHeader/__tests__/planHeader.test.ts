import PlanHeader from 'c/planHeader';
import { find, findAll, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('names the plan and both companies', async () => {
  const element = await show('c-plan-header', PlanHeader, { plan: samplePlan() });
  expect(find(element, 'h2').textContent).toBe('Evaluation and purchase');
  expect(textOf(element)).toContain('Northwind Software · Meridian Logistics');
  expect(findAll(element, 'c-plan-facts')).toHaveLength(1);
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
  await expect(element).toBeAccessible();
});

it('heads a page of its own', async () => {
  const element = await show('c-plan-header', PlanHeader, { plan: samplePlan(), wholePage: true });
  expect(find(element, 'h1').textContent).toBe('Evaluation and purchase');
  expect(findAll(element, 'h2')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('can be brief', async () => {
  const element = await show('c-plan-header', PlanHeader, { plan: samplePlan(), brief: true });
  expect(findAll(element, 'c-plan-facts')).toHaveLength(0);
  await expect(element).toBeAccessible();
});
