import { refreshApex } from '@salesforce/apex';
import Toast from 'lightning/toast';
import BuyerPlanPage from 'c/buyerPlanPage';
import * as api from 'c/buyerPlanApi';
import { find, findAll, settled, show } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/buyerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return {
    getPlan: createApexTestWireAdapter(jest.fn()),
    changeItemStatus: jest.fn(),
    addComment: jest.fn(),
    markSeen: jest.fn(() => Promise.resolve()),
    getChangeToken: jest.fn(() => Promise.resolve('5'))
  };
});

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

it('completes an item, shown at once, and takes it back when refused', async () => {
  const element = await open(samplePlan());
  const statusShown = (): unknown =>
    find<HTMLElement & { work: { plan: { items: { status: string }[] } } }>(element, 'c-buyer-plan-view').work.plan.items[1].status;
  let refuse: (error: unknown) => void = () => undefined;
  server.changeItemStatus.mockReturnValueOnce(new Promise((_, reject) => (refuse = reject)));
  find(element, 'c-buyer-plan-view').dispatchEvent(
    new CustomEvent('statuschange', { detail: { itemId: 'i1', status: 'Done', reason: null } })
  );
  await settled();
  expect(statusShown()).toBe('Done');
  refuse({ body: { message: 'Not yours.' } });
  await settled();
  expect(statusShown()).toBe('Not Started');
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ variant: 'error', message: 'Not yours.' }), expect.anything());
});

it('comments', async () => {
  const element = await open(samplePlan());
  server.addComment.mockResolvedValueOnce(samplePlan({ changeToken: '6' }));
  find(element, 'c-buyer-plan-view').dispatchEvent(new CustomEvent('commentadd', { detail: { itemId: 'i1', body: 'Hi' } }));
  await settled();
  expect(server.addComment).toHaveBeenCalledWith({ planId: 'p1', itemId: 'i1', body: 'Hi' });
  expect(refreshApex).toHaveBeenCalled();
});
