import SellerSheetColumns from 'c/sellerSheetColumns';
import { begin, reading } from 'c/sellerSheetModel';
import { find, findAll, record, settled, show, textOf } from 'test/components';

const target = { companies: { buyer: null, seller: null }, people: [], items: [] };

async function open(table: string[][]): Promise<HTMLElement> {
  const work = begin(table);
  return show('c-seller-sheet-columns', SellerSheetColumns, { work, reading: reading(work, target, 'en-US') });
}

function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new CustomEvent('change'));
}

it('shows each column with its meaning and examples, and lets both be changed', async () => {
  const element = await open([
    ['Task', '', 'Foo', ''],
    ['A', '', 'x', ''],
    ['B', '', 'y', '']
  ]);
  expect(findAll(element, 'tbody tr').map((row) => row.querySelector('th')?.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'A · Task',
    'C · Foo'
  ]);
  expect(findAll(element, '.samples').map(({ textContent }) => textContent)).toEqual(['A · B', 'x · y']);
  const columns = record(element, 'columnchange');
  const headers = record(element, 'headerchange');
  choose(findAll(element, 'tbody select')[1], 'owner');
  choose(findAll(element, 'tbody select')[0], '');
  choose(find(element, '[id^="headings"]'), '');
  choose(find(element, '[id^="headings"]'), '1');
  expect(columns).toEqual([
    { index: 2, column: 'owner' },
    { index: 0, column: null }
  ]);
  expect(headers).toEqual([{ headerRow: null }, { headerRow: 1 }]);
  expect(findAll(element, '[data-name="dates"]')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('asks for the titles where no column holds them', async () => {
  const element = await open([
    ['Owner', 'Due date'],
    ['Ana', '2027-05-31']
  ]);
  expect(textOf(element)).toContain('c.Import_Title_Missing');
  await expect(element).toBeAccessible();
});

it('shows how a date is read that could be read both ways, why, and reads it the other way on demand', async () => {
  const element = await open([
    ['Task', 'Due'],
    ['A', '5/6/2027']
  ]);
  expect(textOf(element)).toContain('c.Import_Date_Read_As');
  expect(textOf(element)).toContain('c.Import_Date_Guessed');
  const orders = record(element, 'orderchange');
  find(element, '[data-name="order"]').click();
  expect(orders).toEqual([{ order: 'dayFirst' }]);
  await settled();
  expect(
    textOf(
      await open([
        ['Task', 'Due'],
        ['A', '5/6/2027'],
        ['B', '31/5/2027'],
        ['C', '5/31/2027']
      ])
    )
  ).toContain('c.Import_Date_Mixed');
});
