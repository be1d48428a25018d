import type { ActionRequest } from 'c/planActions';
import SellerInternalTasks from 'c/sellerInternalTasks';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const open = {
  id: 't1',
  subject: 'Call the champion',
  dueDate: '2027-05-10',
  status: 'Not Started',
  done: false,
  overdue: true,
  ownerName: 'John Martinez',
  canEdit: true
};
const theirs = { ...open, id: 't2', subject: 'Prepare the demo', dueDate: null, overdue: false, ownerName: 'Elena Novak', canEdit: false };
const done = { ...open, id: 't3', subject: 'Send the deck', done: true, overdue: false, status: 'Completed' };
const page = { internalTasks: [open, theirs, done], canAddTask: true };

const lane = (changes: object = {}) =>
  show('c-seller-internal-tasks', SellerInternalTasks, { plan: samplePlan(), page: { ...page, ...changes } });

function requests(element: HTMLElement): ActionRequest[] {
  return record(element, 'planaction') as ActionRequest[];
}

it('shows what only sellers see, and says so', async () => {
  const element = await lane();
  expect(textOf(element)).toContain('c.InternalTasks_Only_Sellers');
  expect(findAll(element, '.row')).toHaveLength(3);
  expect(textOf(element)).toContain('c.Plan_Overdue');
  expect(find<HTMLButtonElement>(element, '[data-id="t2"]').disabled).toBe(true);
  expect(find(element, '[data-id="t3"]').getAttribute('aria-pressed')).toBe('true');
  await expect(element).toBeAccessible();
});

it('says what the lane is for while it is empty', async () => {
  const element = await lane({ internalTasks: [], canAddTask: false });
  expect(textOf(element)).toContain('c.InternalTasks_Empty');
  expect(findAll(element, '[data-name="add"]')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('completes at once, and takes it back when it is refused', async () => {
  const element = await lane();
  const asked = requests(element);
  find(element, '[data-id="t1"]').click();
  await settled();
  expect(asked[0]).toMatchObject({ name: 'completeTask', parameters: { taskId: 't1', done: true } });
  expect(find(element, '[data-id="t1"]').getAttribute('aria-pressed')).toBe('true');
  find(element, '[data-id="t1"]').click();
  await settled();
  expect(asked).toHaveLength(1);
  asked[0].settle({ saved: false, problem: 'Not yours' });
  await settled();
  expect(find(element, '[data-id="t1"]').getAttribute('aria-pressed')).toBe('false');
  expect(find(element, '[role="alert"]').textContent).toBe('Not yours');
});

it('follows the page once that knows', async () => {
  const element = await lane();
  const asked = requests(element);
  find(element, '[data-id="t3"]').click();
  await settled();
  expect(asked[0].parameters).toEqual({ taskId: 't3', done: false });
  asked[0].settle({ saved: true, answer: null });
  Object.assign(element, { page: { ...page, internalTasks: [{ ...done, done: false }] } });
  await settled();
  expect(find(element, '[data-id="t3"]').getAttribute('aria-pressed')).toBe('false');
  Object.assign(element, { page: { ...page, internalTasks: [done] } });
  await settled();
  expect(find(element, '[data-id="t3"]').getAttribute('aria-pressed')).toBe('true');
});

it('adds a task, and keeps the form until it is saved', async () => {
  const element = await lane();
  const asked = requests(element);
  find(element, '[data-name="add"]').click();
  await settled();
  await expect(element).toBeAccessible();
  const submit = (): void => {
    find(element, 'c-plan-form').dispatchEvent(new CustomEvent('formsubmit', { detail: { fields: { subject: 'Call' } } }));
  };
  submit();
  await settled();
  expect(asked[0]).toMatchObject({ name: 'addTask', parameters: { subject: 'Call', dueDate: null } });
  asked[0].settle({ saved: false, problem: 'No network' });
  await settled();
  expect(find<HTMLElement & { error: string }>(element, 'c-plan-form').error).toBe('No network');
  submit();
  await settled();
  asked[1].settle({ saved: true, answer: 't9' });
  await settled();
  expect(findAll(element, 'c-plan-form')).toHaveLength(0);
});

it('is closed and its form given up', async () => {
  const element = await lane();
  const closed = record(element, 'close');
  find(element, '[data-name="add"]').click();
  await settled();
  find(element, 'c-plan-form').dispatchEvent(new CustomEvent('formcancel'));
  await settled();
  expect(findAll(element, 'c-plan-form')).toHaveLength(0);
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  expect(closed).toHaveLength(1);
});
