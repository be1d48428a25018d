import SellerSheet from 'c/sellerSheet';
import { saveFile } from 'c/planDownload';
import { find, findAll, record, settled, show, textOf } from 'test/components';

jest.mock('c/planDownload', () => ({ saveFile: jest.fn() }));

type Sheet = HTMLElement & { result: unknown; checkError: string | null; error: string | null; busy: boolean; target: unknown };
interface Sent {
  rows: { title: string; clientKey: string; owner?: string | null; due?: string }[];
  people: unknown[];
  goodRowsOnly?: boolean;
}

const tables = [
  {
    name: 'First',
    rows: [
      ['Task', 'Owner', 'Phase', 'Due'],
      ['A', 'Nora', 'Legal', '5/6/2027'],
      ['B', '', '', '']
    ]
  },
  { name: 'Second', rows: [['Task'], ['C']] }
];

const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

async function open(): Promise<{ element: Sheet; checks: Sent[]; submits: Sent[] }> {
  const properties = { allLabel: 'All {0}', goodLabel: 'Good {0}', busyLabel: 'Busy' };
  const element = await show<Sheet>('c-seller-sheet', SellerSheet, properties);
  const checks = record(element, 'sheetcheck') as Sent[];
  const submits = record(element, 'sheetsubmit') as Sent[];
  await expect(element).toBeAccessible();
  find(element, 'c-seller-sheet-source').dispatchEvent(new CustomEvent('sheetread', { detail: { tables } }));
  await rested();
  return { element, checks, submits };
}

async function fire(element: HTMLElement, selector: string, name: string, detail: unknown): Promise<void> {
  find(element, selector).dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  await rested();
}

const good = (rows: Sent['rows'], bad = 0): object => ({
  newCount: rows.length - bad,
  badCount: bad,
  alreadyThereCount: 0,
  rows: rows.map(({ clientKey }, index) => ({ clientKey, outcome: index < bad ? 'Bad' : 'New', problems: [] }))
});

it('has the rows checked, then imported as they are', async () => {
  const { element, checks, submits } = await open();
  expect(checks).toHaveLength(1);
  expect(checks[0].rows.map(({ title }) => title)).toEqual(['Legal', 'A', 'B']);
  expect(checks[0].people).toEqual([{ name: 'Nora', side: 'Buyer', email: null }]);
  const submit = find<HTMLButtonElement>(element, '[data-name="submit"]');
  expect(submit.disabled).toBe(true);
  element.result = good(checks[0].rows);
  await settled();
  expect(submit.textContent?.trim()).toBe('All 3');
  submit.click();
  expect(submits).toEqual([{ ...checks[0], goodRowsOnly: false }]);
  await expect(element).toBeAccessible();
});

it('imports only good rows when the person says so, and keeps the others to download', async () => {
  const { element, checks, submits } = await open();
  element.result = good(checks[0].rows, 1);
  await settled();
  const submit = find<HTMLButtonElement>(element, '[data-name="submit"]');
  expect(submit.textContent?.trim()).toBe('Good 2');
  find(element, '[data-name="download"]').click();
  expect(saveFile).toHaveBeenCalledWith(expect.stringContaining('c.Import_Problems'), 'c.Import_Bad_File.csv');
  submit.click();
  expect(submits[0].goodRowsOnly).toBe(true);
});

it('has every change checked anew, and lets nothing in before', async () => {
  const { element, checks } = await open();
  element.result = good(checks[0].rows);
  await settled();
  const [, { clientKey }] = checks[0].rows;
  find(element, 'section:last-of-type').dispatchEvent(
    new CustomEvent('rowedit', { detail: { key: clientKey, column: 'due', text: '31.5.2027' }, bubbles: true })
  );
  await settled();
  expect(find<HTMLButtonElement>(element, '[data-name="submit"]').disabled).toBe(true);
  await rested();
  expect(checks[1].rows[1].due).toBe('2027-05-31');
  await fire(element, 'c-seller-sheet-columns', 'orderchange', { order: 'dayFirst' });
  await fire(element, 'c-seller-sheet-people', 'ownerchoose', { name: 'Nora', choice: 'nobody' });
  expect(checks[3]).toMatchObject({ people: [], rows: [{}, { owner: null }, {}] });
  await fire(element, 'section:last-of-type', 'rowtake', { key: clientKey, taken: false });
  expect(checks[4].rows.map(({ title }) => title)).not.toContain('A');
  const box = find<HTMLInputElement>(element, '[data-name="milestones"]');
  box.checked = false;
  box.dispatchEvent(new CustomEvent('change'));
  await rested();
  expect(checks[5].rows.map(({ title }) => title)).toEqual(['B']);
  await fire(element, 'c-seller-sheet-columns', 'headerchange', { headerRow: null });
  expect(checks[6].rows.map(({ title }) => title)).toContain('Task');
});

it('asks nothing without titles', async () => {
  const { element, checks } = await open();
  await fire(element, 'c-seller-sheet-columns', 'columnchange', { index: 0, column: null });
  expect(checks).toHaveLength(1);
  expect(findAll(element, '[data-name="submit"]')).toHaveLength(0);
});

it('takes another sheet of the file, or another file', async () => {
  const { element, checks } = await open();
  const select = find<HTMLSelectElement>(element, '[data-name="sheet"]');
  select.value = '1';
  select.dispatchEvent(new CustomEvent('change'));
  await rested();
  expect(checks[1].rows.map(({ title }) => title)).toEqual(['C']);
  find(element, '[data-name="another"]').click();
  await settled();
  expect(findAll(element, 'c-seller-sheet-source')).toHaveLength(1);
});

it('keeps everything when checking or importing fails, and tries again', async () => {
  const { element, checks } = await open();
  element.checkError = 'Offline.';
  await settled();
  expect(textOf(element)).toContain('Offline.');
  find(element, '[data-name="retry"]').click();
  expect(checks).toHaveLength(2);
  element.result = good(checks[0].rows);
  element.checkError = null;
  element.error = 'Not saved.';
  element.busy = true;
  await settled();
  expect(textOf(element)).toContain('Not saved.');
  expect(find(element, '[data-name="submit"]').textContent?.trim()).toBe('Busy');
  await expect(element).toBeAccessible();
});

it('has the rows checked anew when the plan has changed', async () => {
  const { element, checks } = await open();
  element.target = { companies: { buyer: null, seller: null }, people: [{ name: 'Nora' }], items: [] };
  await rested();
  expect(checks[1].people).toEqual([]);
});
