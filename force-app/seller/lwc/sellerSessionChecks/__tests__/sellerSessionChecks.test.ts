import SellerSessionChecks from 'c/sellerSessionChecks';
import { find, findAll, settled, show, textOf } from 'test/components';
import { answerWith, refused } from 'test/plan-answers';
import { sampleItem, samplePlan } from 'test/plan-samples';

const CHECK = { bufferDays: 2, bufferRoles: ['Security', 'Legal', 'Export'] };

const open = (changes = {}): Promise<HTMLElement> =>
  show('c-seller-session-checks', SellerSessionChecks, { plan: samplePlan({ check: CHECK, ...changes }) });

const add = async (element: HTMLElement, role: string): Promise<void> => {
  find(element, `form[data-role="${role}"]`).dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await settled();
};

it('shows what is in the plan, and offers the rest in words that fit', async () => {
  const element = await open();
  expect(textOf(element)).toContain('c.Session_Check_In');
  expect(findAll<HTMLInputElement>(element, '.title').map(({ value }) => value)).toEqual([
    'c.Session_Check_Legal',
    'c.Session_Check_Title'
  ]);
  await expect(element).toBeAccessible();
});

it('puts a review after the one before it, with the days that the check wants free', async () => {
  const element = await open();
  const requests = answerWith(element, { saved: true, answer: { itemId: 'new' } });
  const days = find<HTMLInputElement>(element, 'input[type="number"][data-role="Legal"]');
  days.value = '3';
  days.dispatchEvent(new CustomEvent('input'));
  const title = find<HTMLInputElement>(element, '.title[data-role="Legal"]');
  title.value = 'Our lawyers read the terms';
  title.dispatchEvent(new CustomEvent('input'));
  await add(element, 'Legal');
  const fields = { type: 'Task', side: 'Buyer', title: 'Our lawyers read the terms', role: 'Legal', durationDays: 3 };
  expect(requests).toEqual([
    ['createItem', { fields: { ...fields, start: '2027-05-20', due: '2027-05-24' }, clientKey: expect.any(String) }],
    ['linkItems', { predecessorId: 'i1', successorId: 'new', lagDays: null }]
  ]);
});

it('says why one was refused, and sends it with the same key again', async () => {
  const element = await open();
  const requests = answerWith(element, refused('The plan is full.'));
  await add(element, 'Export');
  await add(element, 'Export');
  expect(textOf(element)).toContain('The plan is full.');
  const keys = requests.map(([, parameters]) => (parameters as { clientKey: string }).clientKey);
  expect(new Set(keys).size).toBe(1);
});

it('only shows what may not be changed, and a review without a date', async () => {
  const element = await open({ canEdit: false, items: [sampleItem({ due: null })] });
  expect(textOf(element)).toContain('c.Session_Check_Undated');
  expect(findAll(element, 'form')).toHaveLength(0);
});
