import { findCopyablePlans } from 'c/sellerPlanApi';
import SellerPlanChoice from 'c/sellerPlanChoice';
import { find, findAll, record, settled, show, textOf, type } from 'test/components';

jest.mock('c/sellerPlanApi', () => ({ findCopyablePlans: jest.fn() }));

const server = findCopyablePlans as unknown as jest.Mock;
const plans = [
  {
    id: 'p1',
    name: 'Evaluation',
    status: 'Agreed',
    buyerCompany: 'Meridian',
    opportunityName: '400 seats',
    goLiveDate: '2027-06-14',
    itemCount: 12
  },
  { id: 'p2', name: 'Light', status: 'Draft', itemCount: 3 }
];
const open = (): Promise<HTMLElement> => show('c-seller-plan-choice', SellerPlanChoice, { chosenId: 'p2', error: 'Choose one.' });

it('shows plans to copy and finds others', async () => {
  server.mockResolvedValueOnce(plans).mockResolvedValueOnce([]);
  const element = await open();
  const radios = findAll<HTMLInputElement>(element, 'input[type="radio"]');
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['p1', false],
    ['p2', true]
  ]);
  expect(textOf(element)).toContain('Meridian · 400 seats');
  expect(textOf(element)).toContain('Choose one.');
  const chosen = record(element, 'sourcechoose');
  radios[0].dispatchEvent(new CustomEvent('change'));
  expect(chosen).toEqual([{ id: 'p1' }]);
  await expect(element).toBeAccessible();
  type(find(element, 'input[type="search"]'), 'nothing');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(server).toHaveBeenLastCalledWith({ search: 'nothing' });
  expect(textOf(element)).toContain('c.Create_No_Plans');
  await expect(element).toBeAccessible();
});

it('waits, and says when it cannot find any', async () => {
  server.mockReturnValueOnce(new Promise(() => undefined));
  expect(findAll(await open(), 'c-plan-skeleton')).toHaveLength(1);
  server.mockRejectedValueOnce({ body: { message: 'Offline.' } }).mockResolvedValueOnce(plans);
  const element = await open();
  expect(textOf(element)).toContain('Offline.');
  find(element, '[data-name="retry"]').click();
  await settled();
  expect(findAll(element, 'input[type="radio"]')).toHaveLength(2);
});
