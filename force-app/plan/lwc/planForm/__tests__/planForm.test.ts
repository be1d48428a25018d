import PlanForm from 'c/planForm';
import type { FormField } from 'c/planForm';
import { find, findAll, record, settled, show, textOf } from 'test/components';

interface Form {
  values: object;
  busy: boolean;
  error: string;
  draftKey: string;
  submitsAll: boolean;
  submit(): void;
  saved(): void;
}
interface Input extends HTMLElement {
  value: unknown;
  checked: boolean;
  setCustomValidity: jest.Mock;
  checkValidity: jest.Mock;
}

const FIELDS: FormField[] = [
  { name: 'title', label: 'Title', kind: 'text', required: true },
  { name: 'outcome', label: 'Outcome', kind: 'longtext' },
  { name: 'due', label: 'Due', kind: 'date' },
  { name: 'days', label: 'Days', kind: 'number', min: 1 },
  {
    name: 'role',
    label: 'Role',
    kind: 'choice',
    options: [
      { value: 'Legal', label: 'Legal' },
      { value: 'Security', label: 'Security' }
    ]
  },
  { name: 'fixed', label: 'Fixed', kind: 'check', help: 'Does not move.' }
];
const VALUES = { title: 'Review', outcome: 'Answered', due: '2027-05-14', days: 5, role: 'Security', fixed: false };

const open = (properties: object = {}): Promise<HTMLElement & Form> =>
  show<Form>('c-plan-form', PlanForm, { fields: FIELDS, values: VALUES, ...properties });
const input = (form: HTMLElement, name: string): Input => find<Input>(form, `[data-name="${name}"]`);

async function enter(form: HTMLElement, name: string, value: unknown): Promise<void> {
  const detail = typeof value === 'boolean' ? { checked: value } : { value };
  input(form, name).dispatchEvent(new CustomEvent('change', { detail }));
  await settled();
}

async function press(form: HTMLElement, name: string, keys: KeyboardEventInit): Promise<void> {
  input(form, name).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...keys }));
  await settled();
}

const save = async (form: HTMLElement): Promise<void> => {
  find(form, '.action.primary').click();
  await settled();
};

afterEach(() => window.sessionStorage.clear());

it('shows what is saved and is accessible', async () => {
  const form = await open();
  expect(findAll<Input>(form, '[data-name]').map(({ value }) => value)).toEqual([
    'Review',
    'Answered',
    '2027-05-14',
    '5',
    'Security',
    undefined
  ]);
  expect(find<HTMLElement & { options: unknown[] }>(form, 'lightning-select').options).toHaveLength(3);
  expect(textOf(form)).not.toContain('c.Plan_Form_Draft');
  await expect(form).toBeAccessible();
});

it('sends only what changed', async () => {
  const form = await open();
  const sent = record(form, 'formsubmit');
  await enter(form, 'title', '  Review it ');
  await enter(form, 'days', '7');
  await enter(form, 'fixed', true);
  await enter(form, 'role', '');
  await enter(form, 'outcome', 'Answered');
  await save(form);
  expect(sent).toEqual([{ fields: { title: 'Review it', days: 7, fixed: true, role: null } }]);
});

it('sends all there is of something new', async () => {
  const form = await open({ values: { title: 'Given' }, submitsAll: true });
  const sent = record(form, 'formsubmit');
  await enter(form, 'days', '2');
  await save(form);
  expect(sent).toEqual([{ fields: { title: 'Given', days: 2, fixed: false } }]);
});

it('is given up where nothing changed', async () => {
  const form = await open();
  const [sent, cancelled] = [record(form, 'formsubmit'), record(form, 'formcancel')];
  await save(form);
  expect([sent.length, cancelled.length]).toEqual([0, 1]);
});

it('goes to the first answer that is wrong and says there what is', async () => {
  const check = (values: Record<string, unknown>): Record<string, string> =>
    values.due === '2027-05-01' ? { due: 'Before it starts.' } : {};
  const form = await open({ check });
  const sent = record(form, 'formsubmit');
  const said = ['title', 'due', 'days'].map((name) => (input(form, name).setCustomValidity = jest.fn()));
  const focus = jest.spyOn(input(form, 'title'), 'focus');
  await enter(form, 'title', ' ');
  await enter(form, 'due', '2027-05-01');
  await enter(form, 'days', '0');
  await save(form);
  expect(said.map((mock) => mock.mock.lastCall)).toEqual([['c.Plan_Form_Missing'], ['Before it starts.'], ['c.Plan_Form_Too_Low']]);
  expect(focus).toHaveBeenCalled();
  expect(sent).toEqual([]);
  await enter(form, 'title', 'Review');
  expect(said[0]).toHaveBeenLastCalledWith('');
});

it('believes the browser about what it cannot read, such as half a date', async () => {
  const form = await open();
  const sent = record(form, 'formsubmit');
  await enter(form, 'title', 'Other');
  input(form, 'due').checkValidity = jest.fn(() => false);
  await save(form);
  expect(sent).toEqual([]);
});

it.each([
  ['title', { key: 'Enter' }, 1],
  ['due', { key: 'Enter' }, 1],
  ['title', { key: 'Enter', ctrlKey: true }, 1],
  ['outcome', { key: 'Enter' }, 0],
  ['outcome', { key: 'Enter', metaKey: true }, 1],
  ['role', { key: 'Enter' }, 0],
  ['title', { key: 'Enter', ctrlKey: true, isComposing: true }, 0]
])('takes a key in %s, %j: sent %i times', async (name, keys, times) => {
  const form = await open();
  const sent = record(form, 'formsubmit');
  await enter(form, 'days', '9');
  await press(form, name, keys);
  expect(sent).toHaveLength(times);
});

it('is sent once and says so while it is being saved', async () => {
  const form = await open();
  const sent = record(form, 'formsubmit');
  await enter(form, 'days', '9');
  form.busy = true;
  await settled();
  expect(find(form, '.primary').textContent).toBe('c.Plan_Saving');
  await save(form);
  form.submit();
  expect(sent).toHaveLength(0);
  await expect(form).toBeAccessible();
});

it('says on top why it was not saved, and keeps what was typed', async () => {
  const form = await open();
  await enter(form, 'days', '9');
  form.error = 'Somebody else changed it.';
  await settled();
  expect(find(form, '[role="alert"]').textContent).toBe('Somebody else changed it.');
  expect(input(form, 'days').value).toBe('9');
  await expect(form).toBeAccessible();
});

it('follows new values where nobody typed', async () => {
  const form = await open();
  await enter(form, 'title', 'Mine');
  form.values = { ...VALUES, title: 'Theirs', outcome: 'Newer' };
  await settled();
  expect([input(form, 'title').value, input(form, 'outcome').value]).toEqual(['Mine', 'Newer']);
});

it('tells what was touched, with everything as it stands', async () => {
  const form = await open();
  const changes = record(form, 'formchange');
  await enter(form, 'days', '9');
  expect(changes).toEqual([{ name: 'days', values: { ...VALUES, days: 9 } }]);
});

describe('a draft', () => {
  const reopen = async (form: HTMLElement): Promise<HTMLElement & Form> => {
    form.remove();
    return open({ draftKey: 'item-1' });
  };

  it('is there when the form is opened again, and can be discarded', async () => {
    let form = await open({ draftKey: 'item-1' });
    await enter(form, 'title', 'Half a thought');
    form = await reopen(form);
    expect(input(form, 'title').value).toBe('Half a thought');
    expect(textOf(form)).toContain('c.Plan_Form_Draft');
    await expect(form).toBeAccessible();
    find(form, '.note button').click();
    await settled();
    expect(input(form, 'title').value).toBe('Review');
    expect(textOf(form)).not.toContain('c.Plan_Form_Draft');
    form = await reopen(form);
    expect(input(form, 'title').value).toBe('Review');
  });

  it('is another one for another key', async () => {
    const form = await open({ draftKey: 'item-1' });
    await enter(form, 'title', 'Half a thought');
    form.draftKey = 'item-2';
    await settled();
    expect(input(form, 'title').value).toBe('Review');
    form.draftKey = 'item-1';
    await settled();
    expect(input(form, 'title').value).toBe('Half a thought');
  });

  it('is gone when the form is removed after it was saved', async () => {
    let form = await open({ draftKey: 'item-1' });
    await enter(form, 'title', 'Done');
    await save(form);
    form.busy = true;
    form = await reopen(form);
    expect(input(form, 'title').value).toBe('Review');
  });

  it('is gone when the form is told that it is saved, or given up', async () => {
    let form = await open({ draftKey: 'item-1' });
    await enter(form, 'title', 'Done');
    form.saved();
    form = await reopen(form);
    await enter(form, 'title', 'Not this');
    find(form, '.buttons .action:last-child').click();
    form = await reopen(form);
    expect(input(form, 'title').value).toBe('Review');
  });

  it('stays when it was sent and not saved', async () => {
    let form = await open({ draftKey: 'item-1' });
    await enter(form, 'title', 'Refused');
    await save(form);
    form.busy = true;
    form.busy = false;
    form.error = 'No.';
    form = await reopen(form);
    expect(input(form, 'title').value).toBe('Refused');
  });
});

it('has the browser ask before it leaves, while something is typed', async () => {
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const form = await open();
  expect(asks()).toBe(false);
  await enter(form, 'title', 'Other');
  expect(asks()).toBe(true);
  await enter(form, 'title', 'Review ');
  expect(asks()).toBe(false);
  await enter(form, 'title', 'Other');
  form.remove();
  expect(asks()).toBe(false);
});
