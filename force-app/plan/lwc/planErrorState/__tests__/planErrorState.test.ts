import PlanErrorState from 'c/planErrorState';
import { find, findAll, record, show, textOf } from 'test/components';

it('says what happened and lets the person try again', async () => {
  const element = await show('c-plan-error-state', PlanErrorState, { message: 'The server is busy.' });
  expect(textOf(element)).toContain('The server is busy.');
  const retries = record(element, 'retry');
  find(element, 'button').click();
  expect(retries).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('brings the heading of a page of its own', async () => {
  const element = await show('c-plan-error-state', PlanErrorState, { wholePage: true });
  expect([findAll(element, 'h1').length, findAll(element, 'h2').length]).toEqual([1, 0]);
  await expect(element).toBeAccessible();
});

it('raises no alarm where nothing went wrong', async () => {
  const calm = await show('c-plan-error-state', PlanErrorState, { calm: true, final: true });
  expect(findAll(calm, '[role="alert"]')).toHaveLength(0);
  await expect(calm).toBeAccessible();
  expect(findAll(await show('c-plan-error-state', PlanErrorState), '[role="alert"]')).toHaveLength(1);
});

it('has words of its own, and no button where trying again cannot help', async () => {
  const element = await show('c-plan-error-state', PlanErrorState, { final: true });
  expect(textOf(element)).toContain('c.Plan_Error_Title');
  expect(textOf(element)).toContain('c.Plan_Error_Hint');
  expect(findAll(element, 'button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});
