import PlanStatusActions from 'c/planStatusActions';
import { find, findAll, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

type Actions = { item: unknown };
const make = (changes = {}, plan: unknown = samplePlan()): Promise<HTMLElement & Actions> =>
  show<Actions>('c-plan-status-actions', PlanStatusActions, { item: sampleItem(changes), plan });
const press = async (element: HTMLElement, status: string): Promise<void> => {
  find(element, `[data-status="${status}"]`).click();
  await settled();
};
const give = async (element: HTMLElement, reason: string): Promise<void> => {
  find(element, 'c-plan-item-reason').dispatchEvent(new CustomEvent('reasongive', { detail: { reason } }));
  await settled();
};

it.each([
  ['Not Started', ['Done', 'In Progress', 'Blocked', 'Not Needed']],
  ['In Progress', ['Done', 'Blocked', 'Not Needed']],
  ['Blocked', ['In Progress', 'Done', 'Not Needed']],
  ['Done', ['In Progress']],
  ['Not Needed', ['Not Started']]
])('offers what follows %s', async (status, next) => {
  const element = await make({ status });
  expect(findAll(element, '[data-status]').map((button) => button.dataset.status)).toEqual(next);
  await expect(element).toBeAccessible();
});

it('completes at once, and the keyboard goes on with what is next', async () => {
  const element = await make();
  const changes = recordActions(element);
  await press(element, 'Done');
  expect(changes).toEqual([{ name: 'changeStatus', parameters: { itemId: 'i1', status: 'Done', reason: null, earlyStartReason: null } }]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[role="group"]'));
});

it('asks for a reason, keeps it when saving fails, and closes once saved', async () => {
  const element = await make();
  const answers = [
    { saved: false, problem: 'Offline.' },
    { saved: true, answer: null }
  ];
  element.addEventListener('planaction', (event) => (event as CustomEvent).detail.settle(answers.shift()));
  await press(element, 'Blocked');
  const question = find<HTMLElement & { kind: string; error: string }>(element, 'c-plan-item-reason');
  expect(question.kind).toBe('blocked');
  await give(element, 'The CFO travels.');
  expect(question.error).toBe('Offline.');
  await give(element, 'The CFO travels.');
  expect(findAll(element, 'c-plan-item-reason')).toHaveLength(0);
});

it('asks why work begins before what it waits for', async () => {
  const open = sampleItem({ id: 'i2', status: 'Not Started', title: 'Documentation' });
  const element = await make({}, samplePlan({ items: [sampleItem(), open] }));
  const changes = recordActions(element);
  await press(element, 'In Progress');
  expect(find<HTMLElement & { openNames: string }>(element, 'c-plan-item-reason').openNames).toBe('Documentation');
  await give(element, 'They agreed');
  expect(changes).toEqual([
    { name: 'changeStatus', parameters: { itemId: 'i1', status: 'In Progress', reason: null, earlyStartReason: 'They agreed' } }
  ]);
});

it('can be cancelled, and another item starts afresh', async () => {
  const element = await make();
  await press(element, 'Blocked');
  find(element, 'c-plan-item-reason').dispatchEvent(new CustomEvent('reasoncancel'));
  await settled();
  expect(findAll(element, 'c-plan-item-reason')).toHaveLength(0);
  await press(element, 'Blocked');
  element.item = sampleItem({ id: 'i9' });
  await settled();
  expect(findAll(element, 'c-plan-item-reason')).toHaveLength(0);
});

it('waits while it saves and says why it was not saved', async () => {
  const element = await make();
  let settle: (result: object) => void = () => undefined;
  element.addEventListener('planaction', (event) => {
    ({ settle } = (event as CustomEvent).detail);
  });
  await press(element, 'Done');
  expect(find<HTMLButtonElement>(element, '[data-status]').disabled).toBe(true);
  settle({ saved: false, problem: 'Somebody was faster.' });
  await settled();
  expect(textOf(element)).toContain('Somebody was faster.');
  expect(find<HTMLButtonElement>(element, '[data-status]').disabled).toBe(false);
  await expect(element).toBeAccessible();
});
