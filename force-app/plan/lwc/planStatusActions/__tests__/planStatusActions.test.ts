import type { ActionRequest } from 'c/planActions';
import PlanStatusActions from 'c/planStatusActions';
import { find, findAll, recordActions, settled, show, type } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const press = async (element: HTMLElement, status: string): Promise<void> => {
  find(element, `[data-status="${status}"]`).click();
  await settled();
};
const save = (element: HTMLElement): boolean => find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));

it.each([
  ['Not Started', ['Done', 'In Progress', 'Blocked', 'Not Needed']],
  ['In Progress', ['Done', 'Blocked', 'Not Needed']],
  ['Blocked', ['In Progress', 'Done', 'Not Needed']],
  ['Done', ['In Progress']],
  ['Not Needed', ['Not Started']]
])('offers what follows %s', async (status, next) => {
  const element = await show('c-plan-status-actions', PlanStatusActions, { item: sampleItem({ status }) });
  expect(findAll(element, '[data-status]').map((button) => button.dataset.status)).toEqual(next);
  await expect(element).toBeAccessible();
});

it('completes at once', async () => {
  const element = await show('c-plan-status-actions', PlanStatusActions, { item: sampleItem() });
  const changes = recordActions(element);
  await press(element, 'Done');
  expect(changes).toEqual([{ name: 'changeStatus', parameters: { itemId: 'i1', status: 'Done', reason: null } }]);
});

it.each(['Blocked', 'Not Needed'])('asks for the reason of %s', async (status) => {
  const element = await show('c-plan-status-actions', PlanStatusActions, { item: sampleItem() });
  const changes = recordActions(element);
  await press(element, status);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'textarea'));
  save(element);
  await settled();
  expect(changes).toHaveLength(0);
  expect(find(element, '.field-error').textContent).toBe('c.Plan_Reason_Missing');
  await expect(element).toBeAccessible();
  type(find(element, 'textarea'), 'The CFO travels.');
  save(element);
  expect(changes).toEqual([{ name: 'changeStatus', parameters: { itemId: 'i1', status, reason: 'The CFO travels.' } }]);
});

it('keeps the reason when saving fails and leaves the form when it is saved', async () => {
  const element = await show('c-plan-status-actions', PlanStatusActions, { item: sampleItem() });
  let settle: ActionRequest['settle'] = () => undefined;
  element.addEventListener('planaction', (event) => {
    ({ settle } = (event as CustomEvent<ActionRequest>).detail);
  });
  await press(element, 'Blocked');
  const field = find<HTMLTextAreaElement>(element, 'textarea');
  type(field, 'The CFO travels.');
  save(element);
  settle({ saved: false, problem: 'Offline.' });
  await settled();
  expect(field.value).toBe('The CFO travels.');
  expect(find(element, '.field-error').textContent).toBe('Offline.');
  save(element);
  settle({ saved: true, answer: null });
  await settled();
  expect(findAll(element, 'form')).toHaveLength(0);
});

it('keeps the keyboard where it goes on', async () => {
  const element = await show<{ item: unknown }>('c-plan-status-actions', PlanStatusActions, { item: sampleItem() });
  await press(element, 'Blocked');
  findAll(element, 'form button')[1].click();
  await settled();
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[role="group"]'));
  (document.activeElement as HTMLElement).blur();
  recordActions(element);
  await press(element, 'Done');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[role="group"]'));
});

it('can be cancelled, and another item starts afresh', async () => {
  const element = await show<{ item: unknown }>('c-plan-status-actions', PlanStatusActions, { item: sampleItem() });
  await press(element, 'Blocked');
  findAll(element, 'form button')[1].click();
  await settled();
  expect(findAll(element, 'form')).toHaveLength(0);
  await press(element, 'Blocked');
  element.item = sampleItem({ id: 'i9' });
  await settled();
  expect(findAll(element, 'form')).toHaveLength(0);
});
