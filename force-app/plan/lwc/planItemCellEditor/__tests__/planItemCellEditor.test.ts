import PlanItemCellEditor from 'c/planItemCellEditor';
import { find, findAll, record, settled, show, textOf } from 'test/components';

const make = (properties = {}): ReturnType<typeof show> =>
  show('c-plan-item-cell-editor', PlanItemCellEditor, { kind: 'text', label: 'Title', value: 'Old', missing: 'Enter one.', ...properties });
const press = async (field: HTMLElement, key: string, more = {}): Promise<void> => {
  field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
  await settled();
};
const CHOICES = [
  { value: '', label: 'Nobody' },
  { value: 'p', label: 'Maja', group: 'People' },
  { value: 'r', label: 'Legal', group: 'Roles' }
];

it('sends what was typed with Enter, and says where to go on with Tab', async () => {
  for (const [key, more, next] of [
    ['Enter', {}, 'stay'],
    ['Tab', {}, 'right'],
    ['Tab', { shiftKey: true }, 'left']
  ] as const) {
    const element = await make();
    const sent = record(element, 'cellcommit');
    const field = find<HTMLInputElement>(element, 'input');
    expect(element.shadowRoot?.activeElement).toBe(field);
    field.value = ' New ';
    await press(field, key, more);
    field.dispatchEvent(new CustomEvent('blur'));
    expect(sent).toEqual([{ value: 'New', next }]);
  }
});

it('leaves the value with Escape and sends it when it is left', async () => {
  const element = await make();
  const [sent, left] = [record(element, 'cellcommit'), record(element, 'cellcancel')];
  await press(find(element, 'input'), 'Escape');
  find(element, 'input').dispatchEvent(new CustomEvent('blur'));
  expect([sent.length, left.length]).toEqual([0, 1]);
  const other = await make();
  const gone = record(other, 'cellcommit');
  find(other, 'input').dispatchEvent(new CustomEvent('blur'));
  expect(gone).toEqual([{ value: 'Old', next: null }]);
});

it('stays where a value is missing or wrong', async () => {
  const element = await make();
  const sent = record(element, 'cellcommit');
  find<HTMLInputElement>(element, 'input').value = ' ';
  await press(find(element, 'input'), 'Enter');
  expect(textOf(element)).toContain('Enter one.');
  const number = await make({ kind: 'number', value: '1', missing: null });
  find<HTMLInputElement>(number, 'input').value = '-3';
  await press(find(number, 'input'), 'Enter');
  expect(find(number, 'input').getAttribute('aria-invalid')).toBe('true');
  expect(sent).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('takes a choice of the pointer at once, one passed with the keys only when it is meant', async () => {
  const element = await make({ kind: 'choice', value: 'p', choices: CHOICES, missing: null });
  const sent = record(element, 'cellcommit');
  const field = find<HTMLSelectElement>(element, 'select');
  expect(field.value).toBe('p');
  expect(findAll(element, 'optgroup').map((group) => group.getAttribute('label'))).toEqual(['People', 'Roles']);
  await press(field, 'ArrowDown');
  field.value = 'r';
  field.dispatchEvent(new CustomEvent('change'));
  expect(sent).toHaveLength(0);
  field.dispatchEvent(new CustomEvent('pointerdown'));
  field.dispatchEvent(new CustomEvent('change'));
  expect(sent).toEqual([{ value: 'r', next: null }]);
  await expect(element).toBeAccessible();
});
