import { refreshApex } from '@salesforce/apex';
import { navigate } from 'lightning/navigation';
import BuyerPlanHome from 'c/buyerPlanHome';
import { getMyPlans } from 'c/buyerPlanApi';
import { find, findAll, settled, show, textOf } from 'test/components';

jest.mock('c/buyerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getMyPlans: createApexTestWireAdapter(jest.fn()) };
});

const server = getMyPlans as unknown as { emit(data: unknown): void; error(body: unknown, status: number): void };
const pageOf = (planId: string): unknown => ({
  type: 'standard__recordPage',
  attributes: { recordId: planId, objectApiName: 'Mutual_Action_Plan__c', actionName: 'view' }
});

async function open(plans?: unknown): Promise<HTMLElement> {
  const element = await show('c-buyer-plan-home', BuyerPlanHome);
  if (plans) {
    server.emit(plans);
    await settled();
  }
  return element;
}

it('shows several plans and opens one', async () => {
  const element = await open([
    { id: 'p1', name: 'A' },
    { id: 'p2', name: 'B' }
  ]);
  expect(findAll(element, 'c-buyer-plan-card')).toHaveLength(2);
  expect(navigate).not.toHaveBeenCalled();
  find(element, 'c-buyer-plan-card').dispatchEvent(new CustomEvent('planopen', { detail: { planId: 'p1' } }));
  expect(navigate).toHaveBeenCalledWith(pageOf('p1'), false);
  await expect(element).toBeAccessible();
});

it('goes straight to the only plan and leaves no trap for the back button', async () => {
  const element = await open([{ id: 'p1', name: 'A' }]);
  expect(navigate).toHaveBeenCalledWith(pageOf('p1'), true);
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
});

it('loads, says when there is none, and when it failed', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.error({ message: 'The server is busy.' }, 500);
  await settled();
  expect(find<HTMLElement & { message: string }>(element, 'c-plan-error-state').message).toBe('The server is busy.');
  await expect(element).toBeAccessible();
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalled();
  server.emit([]);
  await settled();
  expect(textOf(element)).toContain('c.Buyer_No_Plans_Title');
  await expect(element).toBeAccessible();
});
