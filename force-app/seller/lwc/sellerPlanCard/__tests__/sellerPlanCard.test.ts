import { refreshApex } from '@salesforce/apex';
import { subscribe } from 'lightning/empApi';
import SellerPlanCard from 'c/sellerPlanCard';
import * as api from 'c/sellerPlanApi';
import { find, findAll, settled, show, textOf } from 'test/components';

jest.mock('c/sellerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getPlanCard: createApexTestWireAdapter(jest.fn()) };
});

const server = api as unknown as { getPlanCard: { emit(data: unknown): void; error(body?: unknown): void } };

const card = {
  planId: 'p1',
  name: 'Plan',
  status: 'Agreed',
  health: 'At Risk',
  healthReasons: ['Late by 3 days'],
  progress: { done: 1, total: 4, percent: 25 },
  goLiveDate: '2027-06-14',
  projectedGoLive: '2027-06-17',
  slipDays: 3,
  nextSteps: ['Send the proposal – John, due 12 May']
};

async function open(given?: unknown, recordId = 'o1'): Promise<HTMLElement> {
  const element = await show('c-seller-plan-card', SellerPlanCard, { recordId });
  if (given !== undefined) {
    server.getPlanCard.emit(given);
    await settled();
  }
  return element;
}

it('loads, then says where the plan stands', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.getPlanCard.emit(card);
  await settled();
  expect(textOf(element)).toContain('Send the proposal');
  expect(textOf(element)).toContain('c.Plan_Slip_Late_Many');
  expect(findAll(element, 'c-seller-record-link')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('has a word for early, on time and not yet dated', async () => {
  const element = await open({ ...card, slipDays: -1 });
  expect(textOf(element)).toContain('c.Plan_Slip_Early_One');
  server.getPlanCard.emit({ ...card, slipDays: 0 });
  await settled();
  expect(textOf(element)).toContain('c.Plan_Slip_On_Time');
  server.getPlanCard.emit({ ...card, slipDays: null, projectedGoLive: null, goLiveDate: null, nextSteps: [] });
  await settled();
  expect(textOf(element)).toContain('c.Plan_Date_To_Be_Decided');
  expect(textOf(element)).toContain('c.PlanCard_Nothing_Open');
  await expect(element).toBeAccessible();
});

it('says that there is no plan yet', async () => {
  const element = await open(null);
  expect(textOf(element)).toContain('c.PlanCard_Empty');
  await expect(element).toBeAccessible();
});

it('does not lead from the plan to itself', async () => {
  expect(findAll(await open(card, 'p1'), 'c-seller-record-link')).toHaveLength(0);
});

it('says what went wrong, tries again, and listens for news', async () => {
  const element = await open();
  server.getPlanCard.error({ message: 'No' });
  await settled();
  await expect(element).toBeAccessible();
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalledTimes(1);
  server.getPlanCard.emit(card);
  await settled();
  const [, , onMessage] = (subscribe as jest.Mock).mock.calls.at(-1) as [string, number, (message: unknown) => void];
  onMessage({ data: { payload: { Plan_Id__c: 'p1' } } });
  expect(refreshApex).toHaveBeenCalledTimes(2);
  element.remove();
});
