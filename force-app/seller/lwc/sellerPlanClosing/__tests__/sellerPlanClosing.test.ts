import SellerPlanClosing from 'c/sellerPlanClosing';
import { find, findAll, formOf, record, recordRequests, settled, show, submitForm } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const open = (changes: object = {}): Promise<HTMLElement> =>
  show('c-seller-plan-closing', SellerPlanClosing, { plan: samplePlan(changes) });
const press = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, `[data-name="${name}"]`).click();
  await settled();
};

it('completes, and shows what the server names as open', async () => {
  const element = await open();
  const [actions, closed] = [recordRequests(element), record(element, 'close')];
  await expect(element).toBeAccessible();
  await press(element, 'complete');
  await expect(element).toBeAccessible();
  await submitForm(element, {});
  expect(actions[0]).toMatchObject({ name: 'completePlan', parameters: { version: 'v1' } });
  actions[0].settle({ saved: false, problem: 'Still open: Review.' });
  await settled();
  expect(formOf(element).error).toBe('Still open: Review.');
  expect(closed).toHaveLength(0);
  await submitForm(element, {});
  actions[1].settle({ saved: true, answer: null });
  await settled();
  expect(closed).toHaveLength(1);
});

it('cancels with a reason only', async () => {
  const element = await open({ status: 'Draft' });
  const actions = recordRequests(element);
  expect(findAll(element, '[data-name]').map((button) => button.dataset.name)).toEqual(['cancel']);
  await press(element, 'cancel');
  expect(formOf(element).fields[0]).toMatchObject({ name: 'reason', required: true });
  await submitForm(element, { reason: 'No budget.' });
  expect(actions[0]).toMatchObject({ name: 'cancelPlan', parameters: { reason: 'No budget.', version: 'v1' } });
});

it('is left without ending anything', async () => {
  const element = await open();
  const closed = record(element, 'close');
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  expect(closed).toHaveLength(1);
});
