import PlanCriteria from 'c/planCriteria';
import { find, findAll, record, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const CRITERIA = samplePlan().criteria!.map((criterion) => ({ ...criterion, canEdit: true, canRemove: true }));
const open = (properties: object = {}): Promise<HTMLElement> =>
  show('c-plan-criteria', PlanCriteria, { criteria: CRITERIA, canAdd: true, ...properties });

it('shows measure, change and whether it is met, with what may be done', async () => {
  const element = await open();
  expect(textOf(element)).toContain('Errors per 1,000');
  expect(textOf(element)).toContain('c.Plan_Criterion_Open');
  expect(findAll(element, '[data-name]').map((button) => button.dataset.name)).toEqual(['add', 'edit', 'remove']);
  await expect(element).toBeAccessible();
});

it('lets say that it is met once the plan is agreed', async () => {
  const element = await open({ agreed: true, canAdd: false });
  const met = record(element, 'met');
  find(element, '[data-name="met"]').click();
  expect(met).toEqual([{ criterionId: 'c1' }]);
  await expect(element).toBeAccessible();
});

it('says when there is none', async () => {
  const element = await open({ criteria: [] });
  expect(textOf(element)).toContain('c.Plan_Goal_No_Criteria');
  await expect(element).toBeAccessible();
});
