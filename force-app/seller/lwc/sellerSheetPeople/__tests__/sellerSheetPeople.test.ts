import SellerSheetPeople from 'c/sellerSheetPeople';
import { find, findAll, record, show, textOf } from 'test/components';

it('asks for each owner what becomes of them', async () => {
  const owners = [
    { name: 'Nora Klein', choice: 'Buyer' },
    { name: 'Max', choice: 'nobody' }
  ];
  const element = await show('c-seller-sheet-people', SellerSheetPeople, { owners });
  expect(findAll(element, '.name').map(({ textContent }) => textContent)).toEqual(['Nora Klein', 'Max']);
  const chosen = record(element, 'ownerchoose');
  const select = find<HTMLSelectElement>(element, 'select');
  expect(select.value).toBe('Buyer');
  select.value = 'Seller';
  select.dispatchEvent(new CustomEvent('change'));
  expect(chosen).toEqual([{ name: 'Nora Klein', choice: 'Seller' }]);
  await expect(element).toBeAccessible();
});

it('shows nobody where there is nobody', async () => {
  const element = await show('c-seller-sheet-people', SellerSheetPeople);
  expect(textOf(element)).toContain('c.Import_People_Text');
  expect(findAll(element, 'li')).toHaveLength(0);
});
