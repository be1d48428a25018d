import { refreshApex } from '@salesforce/apex';
import { subscribe, unsubscribe } from 'lightning/empApi';
import Toast from 'lightning/toast';
import SellerPlan from 'c/sellerPlan';
import * as doors from 'c/planApi';
import * as api from 'c/sellerPlanApi';
import { find, findAll, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/sellerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return {
    getPage: createApexTestWireAdapter(jest.fn()),
    sharePlan: jest.fn(),
    getChangeToken: jest.fn(() => Promise.resolve('5'))
  };
});

jest.mock('c/planApi', () => ({ changeItemStatus: jest.fn(), removePerson: jest.fn() }));

const { changeItemStatus, removePerson } = doors as unknown as Record<string, jest.Mock>;

type Mocked = Record<string, jest.Mock> & { getPage: { emit(data: unknown): void; error(body?: unknown, status?: number): void } };
const server = api as unknown as Mocked;

const page = {
  opportunityId: 'o1',
  opportunityName: '400 seats',
  accountName: 'Meridian',
  canCreate: true,
  templates: [],
  plan: null as unknown,
  commitment: 60,
  commitmentReasons: []
};

async function open(data?: unknown): Promise<HTMLElement> {
  const element = await show('c-seller-plan', SellerPlan, { recordId: 'o1' });
  if (data) {
    server.getPage.emit(data);
    await settled();
  }
  return element;
}

const send = async (element: HTMLElement, selector: string, name: string, detail?: unknown): Promise<void> => {
  find(element, selector).dispatchEvent(new CustomEvent(name, { detail }));
  await settled();
};

it('loads, then shows the plan', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  await expect(element).toBeAccessible();
  server.getPage.emit({ ...page, plan: samplePlan() });
  await settled();
  expect(findAll(element, 'c-seller-plan-view')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('offers to create a plan where there is none, or says that one may not', async () => {
  const element = await open(page);
  expect(findAll(element, '[data-feature="create"]')).toHaveLength(1);
  await expect(element).toBeAccessible();
  server.getPage.emit({ ...page, canCreate: false });
  await settled();
  expect(find<HTMLElement & { message: string }>(element, 'c-plan-error-state').message).toBe('c.Seller_Cannot_Create');
});

it('says what went wrong and tries again', async () => {
  const element = await open();
  server.getPage.error({ message: 'The server is busy.' }, 500);
  await settled();
  expect(find<HTMLElement & { message: string }>(element, 'c-plan-error-state').message).toBe('The server is busy.');
  await expect(element).toBeAccessible();
  await send(element, 'c-plan-error-state', 'retry');
  expect(refreshApex).toHaveBeenCalled();
});

it('tells missing access apart, where trying again cannot help', async () => {
  const element = await open();
  server.getPage.error(undefined, 404);
  await settled();
  const state = find<HTMLElement & { heading: string; final: boolean }>(element, 'c-plan-error-state');
  expect([state.heading, state.final]).toEqual(['c.Plan_No_Access_Title', true]);
});

it('keeps the plan when a refresh fails', async () => {
  const element = await open({ ...page, plan: samplePlan() });
  server.getPage.error({ message: 'Offline.' }, 500);
  await settled();
  expect(findAll(element, 'c-seller-plan-view')).toHaveLength(1);
});

it('shows the plan that was created', async () => {
  const element = await open(page);
  await settled();
  (refreshApex as jest.Mock).mockClear();
  await send(element, '[data-feature="create"]', 'created');
  expect(refreshApex).toHaveBeenCalledTimes(1);
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ label: 'c.Seller_Created' }), expect.anything());
});

/** Asks for an action from somewhere in the plan. */
async function act(element: HTMLElement, name: string, parameters: unknown): Promise<jest.Mock> {
  const settle = jest.fn();
  await send(element, 'c-seller-plan-view', 'planaction', { name, parameters, settle });
  return settle;
}

it('does what is asked for and says to whoever asked how it ended', async () => {
  const element = await open({ ...page, plan: samplePlan() });
  changeItemStatus.mockRejectedValueOnce({ body: { message: 'Not yours.' } });
  const settle = await act(element, 'changeStatus', { itemId: 'i1', status: 'Done', reason: null });
  expect(settle).toHaveBeenCalledWith({ saved: false, problem: 'Not yours.' });
  server.sharePlan.mockResolvedValueOnce(undefined);
  const shared = await act(element, 'sharePlan', { version: 'v1' });
  expect(server.sharePlan).toHaveBeenCalledWith({ planId: 'p1', version: 'v1' });
  expect(shared).toHaveBeenCalledWith({ saved: true, answer: undefined });
  expect(refreshApex).toHaveBeenCalled();
});

it('offers to take a change back', async () => {
  const element = await open({ ...page, plan: samplePlan() });
  changeItemStatus.mockResolvedValueOnce(samplePlan({ changeToken: '6' })).mockRejectedValueOnce({ body: { message: 'Too late.' } });
  await act(element, 'changeStatus', { itemId: 'i1', status: 'Done', reason: null });
  await send(element, '[data-feature="undoBar"]', 'undo');
  expect(changeItemStatus.mock.calls[1][0]).toMatchObject({ itemId: 'i1', status: 'Not Started' });
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ variant: 'error', message: 'Too late.' }), expect.anything());
});

it('asks before sign-offs fall', async () => {
  const element = await open({ ...page, plan: samplePlan() });
  removePerson
    .mockRejectedValueOnce({ body: { message: 'RESETS_SIGN_OFFS: Takes back the sign-off of Maja.' } })
    .mockResolvedValueOnce(undefined);
  await act(element, 'removePerson', { stakeholderId: 's2' });
  expect(find<HTMLElement & { question: { message: string } }>(element, '[data-feature="question"]').question.message).toBe(
    'Takes back the sign-off of Maja.'
  );
  await send(element, '[data-feature="question"]', 'answer', { goOn: true });
  expect(removePerson).toHaveBeenLastCalledWith({ stakeholderId: 's2', acknowledged: true });
});

it('takes the plan away when access is lost', async () => {
  const element = await open({ ...page, plan: samplePlan() });
  server.getPage.error({ message: 'NOT_FOUND: Gone.' }, 500);
  await settled();
  const state = find<HTMLElement & { heading: string; message: string; final: boolean }>(element, 'c-plan-error-state');
  expect([state.heading, state.message, state.final]).toEqual(['c.Plan_No_Access_Title', 'Gone.', true]);
});

it('listens while it is on the page', async () => {
  const element = await open({ ...page, plan: samplePlan({ id: 'a0X000000000001AAA' }) });
  const [, , onMessage] = (subscribe as jest.Mock).mock.calls[0];
  onMessage({ data: { payload: { Plan_Id__c: 'a0X000000000002' } } });
  expect(refreshApex).not.toHaveBeenCalled();
  onMessage({ data: { payload: { Plan_Id__c: 'a0X000000000001' } } });
  expect(refreshApex).toHaveBeenCalledTimes(1);
  element.remove();
  await settled();
  expect(unsubscribe).toHaveBeenCalled();
  expect(textOf(element)).toBe('');
});
