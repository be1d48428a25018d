import PlanDiscussion from 'c/planDiscussion';
import { find, findAll, record, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('shows comments on the plan apart from those on items, which lead to their item', async () => {
  const element = await show('c-plan-discussion', PlanDiscussion, { plan: samplePlan() });
  expect(find<HTMLElement & { comments: unknown[] }>(element, 'c-plan-comments').comments).toMatchObject([{ id: 'x2' }]);
  const opened = record(element, 'itemopen');
  find(element, '.item').click();
  expect(opened).toEqual([{ itemId: 'i1' }]);
  expect(textOf(element)).toContain('We have 40 of 60 answers.');
  await expect(element).toBeAccessible();
});

it('shows one list only where no item was talked about', async () => {
  const element = await show('c-plan-discussion', PlanDiscussion, { plan: samplePlan({ comments: [], canComment: false }) });
  expect(findAll(element, 'section')).toHaveLength(1);
  await expect(element).toBeAccessible();
});
