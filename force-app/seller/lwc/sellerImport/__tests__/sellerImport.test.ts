import Toast from 'lightning/toast';
import { validateRows } from 'c/planApi';
import SellerImport from 'c/sellerImport';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => ({ validateRows: jest.fn() }));

type Sheet = HTMLElement & {
  result: unknown;
  checkError: string | null;
  error: string | null;
  busy: boolean;
  target: { items: unknown[] };
};
type Action = { name: string; parameters: Record<string, unknown>; settle: (result: unknown) => void };

const rows = [{ clientKey: 'a', title: 'A', owner: 'Nora' }];
const people = [{ name: 'Nora', side: 'Buyer', email: null }];

async function open(
  answers: object[] = [],
  plan: object = samplePlan()
): Promise<{ element: HTMLElement; sheet: Sheet; actions: Action[] }> {
  const element = await show('c-seller-import', SellerImport, { plan });
  const actions: Action[] = [];
  element.addEventListener('planaction', (event) => {
    const { detail } = event as CustomEvent<Action>;
    actions.push(detail);
    detail.settle(answers[actions.length - 1] ?? { saved: true, answer: { importedCount: 1 } });
  });
  return { element, sheet: find<Sheet>(element, 'c-seller-sheet'), actions };
}

async function fire(sheet: HTMLElement, name: string, detail: unknown): Promise<void> {
  sheet.dispatchEvent(new CustomEvent(name, { detail }));
  await settled();
}

it('has rows checked as if people who are still to come owned nothing', async () => {
  (validateRows as jest.Mock).mockResolvedValueOnce({ newCount: 1 }).mockRejectedValueOnce({ body: { message: 'Too many.' } });
  const { element, sheet } = await open();
  expect(sheet.target.items.length).toBeGreaterThan(0);
  await fire(sheet, 'sheetcheck', { rows, people });
  expect(validateRows).toHaveBeenCalledWith({ planId: samplePlan().id, rows: [{ ...rows[0], owner: null }] });
  expect(sheet.result).toEqual({ newCount: 1 });
  await fire(sheet, 'sheetcheck', { rows, people });
  expect(sheet.checkError).toBe('Too many.');
  await expect(element).toBeAccessible();
});

it('adds the people, then imports, then closes', async () => {
  const { element, sheet, actions } = await open();
  const closed = record(element, 'close');
  await fire(sheet, 'sheetsubmit', { rows, people, goodRowsOnly: true });
  expect(actions.map(({ name, parameters }) => [name, parameters])).toEqual([
    ['addPerson', { side: 'Buyer', fields: { name: 'Nora' } }],
    ['importRows', { rows, importGoodRowsOnly: true }]
  ]);
  expect(closed).toHaveLength(1);
  expect(Toast.show).toHaveBeenCalledWith(expect.objectContaining({ label: 'c.Import_Imported' }), expect.anything());
});

it('stays open with everything when a person or the rows are refused', async () => {
  const { element, sheet, actions } = await open([
    { saved: false, problem: 'No such person.' },
    { saved: true },
    { saved: false, problem: 'No.' }
  ]);
  const closed = record(element, 'close');
  await fire(sheet, 'sheetsubmit', { rows, people, goodRowsOnly: false });
  expect(actions).toHaveLength(1);
  expect(sheet.error).toBe('No such person.');
  await fire(sheet, 'sheetsubmit', { rows, people, goodRowsOnly: false });
  expect(sheet.error).toBe('No.');
  expect(closed).toHaveLength(0);
});

it('shows what the server found when nothing came in', async () => {
  const { element, sheet } = await open([{ saved: true, answer: { importedCount: 0, badCount: 1 } }]);
  const closed = record(element, 'close');
  await fire(sheet, 'sheetsubmit', { rows, people: [], goodRowsOnly: false });
  expect(sheet.result).toEqual({ importedCount: 0, badCount: 1 });
  expect(closed).toHaveLength(0);
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  expect(closed).toHaveLength(1);
});

it('follows the plan while nothing is being saved', async () => {
  const { element, sheet } = await open();
  Object.assign(element, { plan: { ...samplePlan(), changeToken: 'other', items: [] } });
  await settled();
  expect(sheet.target.items).toEqual([]);
});

it('says that an agreed plan takes no import', async () => {
  const element = await show('c-seller-import', SellerImport, { plan: { ...samplePlan(), status: 'Agreed' } });
  expect(textOf(element)).toContain('c.Import_Agreed');
  expect(findAll(element, 'c-seller-sheet')).toHaveLength(0);
  await expect(element).toBeAccessible();
});
