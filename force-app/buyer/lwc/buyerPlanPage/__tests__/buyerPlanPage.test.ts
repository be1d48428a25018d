import { refreshApex } from '@salesforce/apex';
import BuyerPlanPage from 'c/buyerPlanPage';
import * as api from 'c/buyerPlanApi';
import * as doors from 'c/planApi';
import { find, findAll, settled, show } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/buyerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return {
    getPlan: createApexTestWireAdapter(jest.fn()),
    markSeen: jest.fn(() => Promise.resolve()),
    getChangeToken: jest.fn(() => Promise.resolve('5'))
  };
});

jest.mock('c/planApi', () => ({ changeItemStatus: jest.fn() }));

const { changeItemStatus } = doors as unknown as Record<string, jest.Mock>;
const server = api as unknown as Record<string, jest.Mock> & {
  getPlan: { emit(data: unknown): void; error(body?: unknown, status?: number): void };
};

async function open(plan?: unknown): Promise<HTMLElement> {
  const element = await show('c-buyer-plan-page', BuyerPlanPage, { recordId: 'p1' });
  if (plan) {
    server.getPlan.emit(plan);
    await settled();
  }
  return element;
}

it('loads, then shows the plan', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.getPlan.emit(samplePlan());
  await settled();
  expect(findAll(element, 'c-buyer-plan-view')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('notes once that the plan was seen, after it is shown', async () => {
  const element = await open();
  expect(server.markSeen).not.toHaveBeenCalled();
  server.getPlan.emit(samplePlan());
  await settled();
  server.getPlan.emit(samplePlan({ changeToken: '6' }));
  await settled();
  expect(server.markSeen.mock.calls).toEqual([[{ planId: 'p1' }]]);
  expect(findAll(element, 'c-buyer-plan-view')).toHaveLength(1);
});

it('shows the plan also when that cannot be noted', async () => {
  server.markSeen.mockRejectedValueOnce({ body: { message: 'Busy.' } });
  const element = await open(samplePlan());
  expect(findAll(element, 'c-buyer-plan-view')).toHaveLength(1);
});

it('says what went wrong, tries again, and tells missing access apart', async () => {
  const element = await open();
  server.getPlan.error({ message: 'The server is busy.' }, 500);
  await settled();
  const state = (): HTMLElement & { message: string; final: boolean } => find(element, 'c-plan-error-state');
  expect([state().message, state().final]).toEqual(['The server is busy.', false]);
  state().dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalled();
  server.getPlan.error({ message: 'NOT_FOUND: Gone.' }, 500);
  await settled();
  expect([state().message, state().final]).toEqual(['c.Plan_No_Access_Hint', true]);
  await expect(element).toBeAccessible();
});

it('completes an item, shown at once, takes it back when refused, and says why to whoever asked', async () => {
  const element = await open(samplePlan());
  const view = find<HTMLElement & { work: { plan: { items: { status: string }[] } } }>(element, 'c-buyer-plan-view');
  let refuse: (error: unknown) => void = () => undefined;
  changeItemStatus.mockReturnValueOnce(new Promise((_, reject) => (refuse = reject)));
  const settle = jest.fn();
  const detail = { name: 'changeStatus', parameters: { itemId: 'i1', status: 'Done', reason: null }, settle };
  view.dispatchEvent(new CustomEvent('planaction', { detail }));
  await settled();
  expect(view.work.plan.items[1].status).toBe('Done');
  refuse({ body: { message: 'Not yours.' } });
  await settled();
  expect(view.work.plan.items[1].status).toBe('Not Started');
  expect(settle).toHaveBeenCalledWith({ saved: false, problem: 'Not yours.' });
});

it('offers to take a change back, and asks what must be asked', async () => {
  const element = await open(samplePlan());
  const send = (): void => {
    const detail = { name: 'changeStatus', parameters: { itemId: 'i1', status: 'Done', reason: null }, settle: jest.fn() };
    find(element, 'c-buyer-plan-view').dispatchEvent(new CustomEvent('planaction', { detail }));
  };
  changeItemStatus.mockResolvedValueOnce(samplePlan({ changeToken: '6' }));
  send();
  await settled();
  changeItemStatus.mockResolvedValueOnce(samplePlan({ changeToken: '7' }));
  find(element, 'c-plan-undo-bar').dispatchEvent(new CustomEvent('undo'));
  await settled();
  expect(changeItemStatus.mock.calls[1][0]).toMatchObject({ itemId: 'i1', status: 'Not Started' });
  changeItemStatus.mockRejectedValueOnce({ body: { message: 'RESETS_SIGN_OFFS: A sign-off falls.' } });
  send();
  await settled();
  find(element, 'c-plan-question').dispatchEvent(new CustomEvent('answer', { detail: { goOn: false } }));
  await settled();
  expect(findAll(element, 'c-plan-question')).toHaveLength(0);
});
