import { refreshApex } from '@salesforce/apex';
import * as api from 'c/sellerPlanApi';
import SellerPlansThatNeedMe from 'c/sellerPlansThatNeedMe';
import { find, findAll, settled, show, textOf } from 'test/components';

jest.mock('c/sellerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getPlansThatNeedMe: createApexTestWireAdapter(jest.fn()) };
});

const server = api as unknown as {
  getPlansThatNeedMe: { emit(data: unknown): void; error(body?: unknown): void; getLastConfig(): unknown };
};

const need = {
  planId: 'p1',
  planName: 'Plan',
  opportunityId: 'o1',
  opportunityName: 'A deal',
  health: 'Off Track',
  progress: { done: 1, total: 4, percent: 25 },
  projectedGoLive: '2027-06-14',
  reasons: ['Objection by Sarah Chen', 'Late by 12 days']
};

async function open(given?: unknown): Promise<HTMLElement> {
  const element = await show('c-seller-plans-that-need-me', SellerPlansThatNeedMe, { most: 3 });
  if (given) {
    server.getPlansThatNeedMe.emit(given);
    await settled();
  }
  return element;
}

it('loads, then shows each plan with its reasons', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  expect(server.getPlansThatNeedMe.getLastConfig()).toEqual({ most: 3 });
  server.getPlansThatNeedMe.emit({
    plans: [need, { ...need, planId: 'p2', opportunityId: null, projectedGoLive: null }],
    total: 9,
    openPlans: 12
  });
  await settled();
  expect(findAll(element, '.reasons li')).toHaveLength(4);
  const links = findAll<HTMLElement & { objectApiName: string }>(element, 'c-seller-record-link');
  expect(links.map(({ objectApiName }) => objectApiName)).toEqual(['Opportunity', 'Mutual_Action_Plan__c']);
  await expect(element).toBeAccessible();
  find(element, '[data-name="more"]').click();
  await settled();
  expect(server.getPlansThatNeedMe.getLastConfig()).toEqual({ most: 50 });
});

it('tells no need from no plans', async () => {
  const element = await open({ plans: [], total: 0, openPlans: 2 });
  expect(textOf(element)).toContain('c.PlansNeedMe_All_Well_Many');
  server.getPlansThatNeedMe.emit({ plans: [], total: 0, openPlans: 0 });
  await settled();
  expect(textOf(element)).toContain('c.PlansNeedMe_No_Plans');
  await expect(element).toBeAccessible();
});

it('says what went wrong and tries again', async () => {
  const element = await open();
  server.getPlansThatNeedMe.error({ message: 'No' });
  await settled();
  await expect(element).toBeAccessible();
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalled();
});
