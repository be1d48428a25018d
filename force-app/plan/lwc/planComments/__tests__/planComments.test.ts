import PlanComments from 'c/planComments';
import { find, findAll, recordActions, settled, show, textOf, type } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const comments = samplePlan().comments;
const send = (element: HTMLElement): boolean => find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));

it('shows comments from old to new, as text', async () => {
  const element = await show('c-plan-comments', PlanComments, {
    comments: [...(comments ?? []), { id: 'x', body: '<b>bold</b>', createdOn: '2027-05-11T00:00:00Z' }]
  });
  expect(findAll(element, '.body').map((body) => body.textContent)).toEqual(['Good start.', 'We have 40 of 60 answers.', '<b>bold</b>']);
  expect(findAll(element, 'form')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('says when there are none', async () => {
  const element = await show('c-plan-comments', PlanComments, { comments: null, canComment: true });
  expect(textOf(element)).toContain('c.Plan_No_Comments');
  await expect(element).toBeAccessible();
});

it('sends what was written, and asks for something when nothing was', async () => {
  const element = await show('c-plan-comments', PlanComments, { comments, canComment: true, itemId: 'i1' });
  const sent = recordActions(element);
  send(element);
  await settled();
  expect(find(element, '.field-error').textContent).toBe('c.Plan_Comment_Empty');
  type(find(element, 'textarea'), '  Thanks!  ');
  send(element);
  await settled();
  expect(sent).toEqual([{ name: 'addComment', parameters: { itemId: 'i1', body: 'Thanks!' } }]);
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('');
});

it('keeps the text when saving fails', async () => {
  const element = await show('c-plan-comments', PlanComments, { comments, canComment: true });
  recordActions(element, { saved: false, problem: 'Offline.' });
  type(find(element, 'textarea'), 'Thanks!');
  send(element);
  await settled();
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Thanks!');
  expect(find(element, '.field-error').textContent).toBe('Offline.');
  await expect(element).toBeAccessible();
});

it('does not send twice while it saves', async () => {
  const element = await show('c-plan-comments', PlanComments, { comments, canComment: true });
  const sent = recordActions(element, null);
  type(find(element, 'textarea'), 'Thanks!');
  send(element);
  await settled();
  send(element);
  expect(sent).toHaveLength(1);
});
