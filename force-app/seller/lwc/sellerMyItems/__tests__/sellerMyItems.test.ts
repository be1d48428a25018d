import { refreshApex } from '@salesforce/apex';
import Toast from 'lightning/toast';
import SellerMyItems from 'c/sellerMyItems';
import * as api from 'c/sellerPlanApi';
import { find, findAll, settled, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

jest.mock('c/sellerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getMyItems: createApexTestWireAdapter(jest.fn()), changeItemStatus: jest.fn() };
});

const server = api as unknown as {
  getMyItems: { emit(data: unknown): void; error(body?: unknown, status?: number): void; getLastConfig(): unknown };
  changeItemStatus: jest.Mock;
};

const entry = (id: string, due: string | null, planId = 'p1') => ({
  item: sampleItem({ id, title: id, due, side: 'Seller' }),
  planId,
  opportunityId: `o-${planId}`,
  opportunityName: `Deal ${planId}`
});
const data = {
  // 2027-05-11 is a Tuesday.
  today: '2027-05-11',
  items: [
    entry('late', '2027-05-10'),
    entry('today', '2027-05-11', 'p2'),
    entry('sunday', '2027-05-16'),
    entry('monday', '2027-05-17'),
    entry('open', null)
  ],
  deals: [
    { planId: 'p1', planName: 'Plan', opportunityName: 'Deal p1', openItems: 4 },
    { planId: 'p2', planName: 'Plan', opportunityName: null, openItems: 1 }
  ],
  hasMore: true
};

type Group = HTMLElement & { heading: string; entries: { item: { id: string } }[] };
const groups = (element: HTMLElement): Group[] => findAll<Group>(element, 'c-seller-my-items-group');
const idsIn = (element: HTMLElement): string[][] => groups(element).map(({ entries }) => entries.map(({ item }) => item.id));

async function open(given?: unknown): Promise<HTMLElement> {
  const element = await show('c-seller-my-items', SellerMyItems);
  if (given) {
    server.getMyItems.emit(given);
    await settled();
  }
  return element;
}

it('loads, then shows overdue first, this week, later, and what has no date', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  await expect(element).toBeAccessible();
  server.getMyItems.emit(data);
  await settled();
  expect(groups(element).map(({ heading }) => heading)).toEqual([
    'c.Plan_Overdue',
    'c.MyItems_This_Week',
    'c.MyItems_Later',
    'c.Plan_Date_To_Be_Decided'
  ]);
  expect(idsIn(element)).toEqual([['late'], ['today', 'sunday'], ['monday'], ['open']]);
  await expect(element).toBeAccessible();
});

it('says that nothing waits', async () => {
  const element = await open({ today: '2027-05-11', items: [], deals: [], hasMore: false });
  expect(textOf(element)).toContain('c.MyItems_Empty');
  expect(findAll(element, 'lightning-select')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('says what went wrong and tries again', async () => {
  const element = await open();
  server.getMyItems.error({ message: 'No' });
  await settled();
  await expect(element).toBeAccessible();
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalled();
});

it('shows one deal at once, and asks the server for all of it', async () => {
  const element = await open(data);
  find(element, 'lightning-select').dispatchEvent(new CustomEvent('change', { detail: { value: 'p2' } }));
  await settled();
  expect(idsIn(element)).toEqual([['today']]);
  expect(server.getMyItems.getLastConfig()).toEqual({ planId: 'p2', pageSize: 25 });
  find(element, 'lightning-select').dispatchEvent(new CustomEvent('change', { detail: { value: '' } }));
  await settled();
  expect(server.getMyItems.getLastConfig()).toEqual({ planId: null, pageSize: 25 });
});

it('shows more, up to what the server gives', async () => {
  const element = await open(data);
  for (const size of [50, 100, 200]) {
    find(element, '[data-name="more"]').click();
    await settled();
    expect(server.getMyItems.getLastConfig()).toEqual({ planId: null, pageSize: size });
  }
  expect(findAll(element, '[data-name="more"]')).toHaveLength(0);
});

const complete = async (element: HTMLElement, itemId: string): Promise<void> => {
  groups(element)[0].dispatchEvent(new CustomEvent('complete', { detail: { itemId } }));
  await settled();
};

it('completes in place, at once', async () => {
  const element = await open(data);
  let answer: (value: unknown) => void = () => undefined;
  server.changeItemStatus.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  await complete(element, 'late');
  expect(idsIn(element)[0]).toEqual(['today', 'sunday']);
  expect(server.changeItemStatus).toHaveBeenCalledWith(expect.objectContaining({ itemId: 'late', status: 'Done', version: 'v1' }));
  answer({});
  await settled();
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ variant: 'success' }), expect.anything());
});

it('brings an item back that could not be completed, and says why', async () => {
  const element = await open(data);
  server.changeItemStatus.mockRejectedValue({ body: { message: 'Somebody was faster' } });
  await complete(element, 'late');
  expect(idsIn(element)[0]).toEqual(['late']);
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ variant: 'error', message: 'Somebody was faster' }), expect.anything());
  await complete(element, 'unknown');
  expect(server.changeItemStatus).toHaveBeenCalledTimes(1);
});
