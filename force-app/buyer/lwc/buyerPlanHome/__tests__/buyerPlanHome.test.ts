import { refreshApex } from '@salesforce/apex';
import { navigate } from 'lightning/navigation';
import Toast from 'lightning/toast';
import BuyerPlanHome from 'c/buyerPlanHome';
import { changeItemStatus, getMyPlans } from 'c/buyerPlanApi';
import { find, findAll, settled, show } from 'test/components';
import { sampleItem } from 'test/plan-samples';

jest.mock('c/buyerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getMyPlans: createApexTestWireAdapter(jest.fn()), changeItemStatus: jest.fn() };
});

const server = getMyPlans as unknown as { emit(data: unknown): void; error(body: unknown, status: number): void };
const saves = changeItemStatus as unknown as jest.Mock;
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

async function complete(element: HTMLElement, itemId: string): Promise<void> {
  const detail = { name: 'changeStatus', parameters: { itemId, status: 'Done', reason: null }, settle: jest.fn() };
  find(element, 'c-buyer-plan-overview').dispatchEvent(new CustomEvent('planaction', { detail }));
  await settled();
}

const TWO = [
  { id: 'p1', name: 'A', myItems: [sampleItem()] },
  { id: 'p2', name: 'B', myItems: [] }
];

it('shows several plans and opens one', async () => {
  const element = await open(TWO);
  expect(find<HTMLElement & { plans: unknown[] }>(element, 'c-buyer-plan-overview').plans).toHaveLength(2);
  expect(navigate).not.toHaveBeenCalled();
  find(element, 'c-buyer-plan-overview').dispatchEvent(new CustomEvent('planopen', { detail: { planId: 'p1' } }));
  expect(navigate).toHaveBeenCalledWith(pageOf('p1'), false);
  await expect(element).toBeAccessible();
});

it('goes straight to the only plan and leaves no trap for the back button', async () => {
  const element = await open([{ id: 'p1', name: 'A' }]);
  expect(navigate).toHaveBeenCalledWith(pageOf('p1'), true);
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
});

it('completes an item once, says so and reads the plans again', async () => {
  const element = await open(TWO);
  let answer: () => void = () => undefined;
  saves.mockReturnValueOnce(new Promise<void>((resolve) => (answer = resolve)));
  await complete(element, 'i1');
  await complete(element, 'i1');
  expect(find<HTMLElement & { busyItemIds: string[] }>(element, 'c-buyer-plan-overview').busyItemIds).toEqual(['i1']);
  answer();
  await settled();
  expect(saves.mock.calls).toEqual([[{ itemId: 'i1', status: 'Done', reason: null, earlyStartReason: null, version: 'v1' }]]);
  expect(refreshApex).toHaveBeenCalled();
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ variant: 'success' }), expect.anything());
});

it('tells a refusal and lets the person try again', async () => {
  const element = await open(TWO);
  saves.mockRejectedValueOnce({ body: { message: 'Not yours.' } }).mockResolvedValueOnce({});
  await complete(element, 'i1');
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ variant: 'error', message: 'Not yours.' }), expect.anything());
  await complete(element, 'i1');
  expect(saves).toHaveBeenCalledTimes(2);
});

it('loads, and says when that failed', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.error({ message: 'The server is busy.' }, 500);
  await settled();
  expect(find<HTMLElement & { message: string }>(element, 'c-plan-error-state').message).toBe('The server is busy.');
  await expect(element).toBeAccessible();
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalled();
});
