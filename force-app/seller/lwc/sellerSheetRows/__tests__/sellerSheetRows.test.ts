import SellerSheetRows from 'c/sellerSheetRows';
import { begin, reading } from 'c/sellerSheetModel';
import { find, findAll, settled, show, textOf } from 'test/components';

const target = { companies: { buyer: null, seller: null }, people: [], items: [{ title: 'Step 1', type: 'Task' }] };
const table = [['Task'], ...Array.from({ length: 120 }, (_, index) => [`Step ${index}`])];
const now = reading(begin(table), target, 'en-US');
const result = {
  newCount: 118,
  badCount: 1,
  alreadyThereCount: 0,
  rows: now.sent.map(({ clientKey }, index) => ({ clientKey, outcome: index === 5 ? 'Bad' : 'New', problems: [] }))
};

it('shows a page of rows and more on demand', async () => {
  const element = await show('c-seller-sheet-rows', SellerSheetRows, { reading: now, result });
  expect(findAll(element, 'c-seller-sheet-row')).toHaveLength(50);
  expect(findAll(element, '.count').map(({ textContent }) => textContent)).toEqual([
    'c.Import_Good_Count',
    'c.Import_Bad_Count',
    'c.Import_Left_Count'
  ]);
  find(element, '[data-name="more"]').click();
  await settled();
  find(element, '[data-name="more"]').click();
  await settled();
  expect(findAll(element, 'c-seller-sheet-row')).toHaveLength(120);
  expect(findAll(element, '[data-name="more"]')).toHaveLength(0);
});

it('shows only what needs a correction', async () => {
  const element = await show('c-seller-sheet-rows', SellerSheetRows, { reading: now, result });
  find(element, '[data-name="bad"]').click();
  await settled();
  expect(findAll(element, 'c-seller-sheet-row')).toHaveLength(1);
  expect(find(element, '[data-name="bad"]').getAttribute('aria-pressed')).toBe('true');
  await expect(element).toBeAccessible();
  Object.assign(element, { result: { ...result, rows: [], badCount: 0 } });
  await settled();
  expect(textOf(element)).toContain('c.Import_None_To_Correct');
});

it('says that it is checking, and shows nothing for nothing', async () => {
  const element = await show('c-seller-sheet-rows', SellerSheetRows, { checking: true });
  expect(textOf(element)).toContain('c.Import_Checking');
  expect(findAll(element, 'c-seller-sheet-row')).toHaveLength(0);
  await expect(element).toBeAccessible();
});
