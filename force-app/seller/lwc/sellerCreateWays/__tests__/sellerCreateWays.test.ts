import SellerCreateWays from 'c/sellerCreateWays';
import { findAll, record, show } from 'test/components';

it('offers four ways', async () => {
  const element = await show('c-seller-create-ways', SellerCreateWays, { way: 'light' });
  const radios = findAll<HTMLInputElement>(element, 'input');
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['template', false],
    ['light', true],
    ['copy', false],
    ['sheet', false]
  ]);
  const chosen = record(element, 'waychoose');
  radios[3].dispatchEvent(new CustomEvent('change'));
  expect(chosen).toEqual([{ way: 'sheet' }]);
  await expect(element).toBeAccessible();
});
