import SellerSheetRow from 'c/sellerSheetRow';
import { find, findAll, record, settled, show, textOf } from 'test/components';

const row = {
  key: 'k',
  line: 4,
  cells: { title: 'Sign', side: 'Buyer', due: 'soon', status: 'maybe', owner: 'Ana' }
};
const open = (properties = {}): Promise<HTMLElement> => show('c-seller-sheet-row', SellerSheetRow, { row, taken: true, ...properties });

it('shows what a good row becomes, without fields', async () => {
  const element = await open({ row: { ...row, cells: { title: 'Sign', due: '2027-05-31' } }, result: { outcome: 'New', problems: [] } });
  expect(textOf(element)).toContain('Sign');
  expect(textOf(element)).toContain('May 31');
  expect(find(element, '.badge').textContent).toBe('c.Import_Is_New');
  expect(findAll(element, '.field')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('shows what is wrong at its field, and takes corrections', async () => {
  const problems = [
    { field: 'due', message: 'No date.' },
    { field: 'status', message: 'No status.' },
    { message: 'Refers to a bad row.' },
    { field: 'clientKey', message: 'Twice.' }
  ];
  const element = await open({ result: { outcome: 'Bad', problems } });
  expect(findAll(element, '.note').map(({ textContent }) => textContent)).toEqual(['Refers to a bad row.', 'Twice.']);
  expect(findAll(element, '.field').map((field) => field.querySelector('.field-error')?.textContent)).toEqual(['No status.', 'No date.']);
  expect(find<HTMLSelectElement>(element, '[data-column="status"]').value).toBe('maybe');
  const edits = record(element, 'rowedit');
  const due = find<HTMLInputElement>(element, '[data-column="due"]');
  expect(due.getAttribute('aria-invalid')).toBe('true');
  due.value = '31.5.2027';
  due.dispatchEvent(new CustomEvent('change'));
  expect(edits).toEqual([{ key: 'k', column: 'due', text: '31.5.2027' }]);
  await expect(element).toBeAccessible();
});

it('opens every field on demand', async () => {
  const element = await open({ result: { outcome: 'Proposal' } });
  find(element, '[data-name="edit"]').click();
  await settled();
  expect(findAll(element, '.field')).toHaveLength(15);
  expect(find(element, '[data-name="edit"]').getAttribute('aria-expanded')).toBe('true');
  await expect(element).toBeAccessible();
});

it('can be left out, and says why it is to begin with', async () => {
  const element = await open({
    taken: false,
    double: true,
    row: { ...row, cells: {} },
    result: { outcome: 'Bad', problems: [{ message: 'Old' }] }
  });
  expect(textOf(element)).toContain('c.Import_Double');
  expect(textOf(element)).toContain('c.Import_No_Title');
  expect(textOf(element)).not.toContain('Old');
  expect(find(element, '.badge').textContent).toBe('c.Import_Is_Left');
  const taken = record(element, 'rowtake');
  const box = find<HTMLInputElement>(element, 'input[type="checkbox"]');
  box.checked = true;
  box.dispatchEvent(new CustomEvent('change'));
  expect(taken).toEqual([{ key: 'k', taken: true }]);
});
