import { refreshApex } from '@salesforce/apex';
import PlanDateInbox from 'c/planDateInbox';
import type { ActionRequest, ActionResult } from 'c/planActions';
import * as api from 'c/planApi';
import { sampleDates } from 'test/date-samples';
import { find, findAll, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getDates: createApexTestWireAdapter(jest.fn()) };
});
const server = api as unknown as { getDates: { emit(data: unknown): void; error(body?: unknown): void; getLastConfig(): unknown } };

async function open(data?: unknown, properties = {}): Promise<HTMLElement> {
  const element = await show('c-plan-date-inbox', PlanDateInbox, { plan: samplePlan(), ...properties });
  if (data) {
    server.getDates.emit(data);
    await settled();
  }
  return element;
}

function answer(element: HTMLElement, result: ActionResult): unknown[] {
  const requests: unknown[] = [];
  element.addEventListener('planaction', (event) => {
    const { name, parameters, settle } = (event as CustomEvent<ActionRequest>).detail;
    requests.push([name, parameters]);
    settle(result);
  });
  return requests;
}

const send = async (element: HTMLElement, detail: object): Promise<void> => {
  find(element, 'c-plan-date-proposal').dispatchEvent(new CustomEvent('answer', { detail }));
  await settled();
};

it('loads, then shows proposals, the ledger and the history', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  await expect(element).toBeAccessible();
  server.getDates.emit(sampleDates());
  await settled();
  expect(server.getDates.getLastConfig()).toEqual({ planId: 'p1' });
  expect(find(element, '.badge').textContent).toBe('1');
  for (const part of ['c-plan-date-proposal', 'c-plan-slip-ledger', 'c-plan-date-history']) {
    expect(findAll(element, part)).toHaveLength(1);
  }
  await expect(element).toBeAccessible();
});

it('says that nothing waits, and shows only that where it is a part', async () => {
  const element = await open(sampleDates({ proposals: [] }), { proposalsOnly: true });
  expect(textOf(element)).toContain('c.Dates_No_Proposals');
  expect(findAll(element, 'c-plan-slip-ledger')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('says what went wrong and tries again; what is shown stays when reading it again fails', async () => {
  const element = await open();
  server.getDates.error({ message: 'The server is busy.' });
  await settled();
  expect(find<HTMLElement & { message: string }>(element, 'c-plan-error-state').message).toBe('The server is busy.');
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalled();
  server.getDates.emit(sampleDates());
  await settled();
  server.getDates.error({ message: 'The server is busy.' });
  await settled();
  expect(findAll(element, 'c-plan-date-proposal')).toHaveLength(1);
});

it('reads again when the plan has changed', async () => {
  const element = await open(sampleDates());
  Object.assign(element, { plan: samplePlan({ changeToken: '6' }) });
  await settled();
  expect(refreshApex).toHaveBeenCalledTimes(1);
});

it('sends the answer with the effect that was seen', async () => {
  const element = await open(sampleDates());
  const requests = answer(element, { saved: true, answer: null });
  await send(element, { changeId: 'x1', decision: 'accept', comment: 'Fine.', effectVersion: 'e1' });
  await send(element, { changeId: 'x1', decision: 'decline', comment: 'No.', effectVersion: 'e1' });
  await send(element, { changeId: 'x1', decision: 'withdraw', comment: null, effectVersion: 'e1' });
  expect(requests).toEqual([
    ['decideProposal', { changeId: 'x1', accept: true, comment: 'Fine.', effectVersion: 'e1' }],
    ['decideProposal', { changeId: 'x1', accept: false, comment: 'No.', effectVersion: 'e1' }],
    ['withdrawProposal', { changeId: 'x1' }]
  ]);
  expect(refreshApex).toHaveBeenCalledTimes(3);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h3'));
});

it('shows why it was refused at the proposal, and reads its new effect', async () => {
  const element = await open(sampleDates());
  answer(element, { saved: false, problem: 'The effect is another now.' });
  await send(element, { changeId: 'x1', decision: 'accept', comment: null, effectVersion: 'e1' });
  expect(refreshApex).toHaveBeenCalledTimes(1);
  expect(find<HTMLElement & { problem: string }>(element, 'c-plan-date-proposal').problem).toBe('The effect is another now.');
});
