import SellerSessionAdding from 'c/sellerSessionAdding';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { answerWith, refused, SAVED } from 'test/plan-answers';
import { sampleItem, samplePlan } from 'test/plan-samples';

type Form = HTMLElement & { error: string | null; saved: jest.Mock };

const open = (question: string, changes = {}, properties = {}): Promise<HTMLElement> =>
  show('c-seller-session-adding', SellerSessionAdding, { question, plan: samplePlan(changes), ...properties });

const submit = async (element: HTMLElement, fields: object): Promise<void> => {
  find(element, 'c-plan-form').dispatchEvent(new CustomEvent('formsubmit', { detail: { fields } }));
  await settled();
};

it.each([
  ['success', { name: 'Errors' }, ['addCriterion', { fields: { name: 'Errors' } }]],
  ['risks', { title: 'Budget' }, ['addRisk', { fields: { title: 'Budget' } }]],
  [
    'dates',
    { title: 'Committee', due: '2027-05-20' },
    ['createItem', { fields: { type: 'Key Date', side: 'Buyer', title: 'Committee', due: '2027-05-20' }, clientKey: expect.any(String) }]
  ]
])('adds to %s at once', async (question, fields, request) => {
  const element = await open(question);
  const requests = answerWith(element, SAVED);
  await expect(element).toBeAccessible();
  await submit(element, fields);
  expect(requests).toEqual([request]);
});

it('adds a step that waits for the one before, and tells which it is', async () => {
  const element = await open('approvals', {}, { afterId: 'i1' });
  const requests = answerWith(element, { saved: true, answer: { itemId: 'new' } });
  const added = record(element, 'added');
  await submit(element, { title: 'Approve the budget', days: 2, waits: true });
  expect(requests.map(([name]) => name)).toEqual(['createItem', 'linkItems']);
  expect(added).toEqual([{ itemId: 'new' }]);
});

it('sends the same key again until the line is saved', async () => {
  const element = await open('dates');
  const requests = answerWith(element, refused('No network.'));
  await submit(element, { title: 'Committee', due: '2027-05-20' });
  expect(find<Form>(element, 'c-plan-form').error).toBe('No network.');
  await submit(element, { title: 'Committee', due: '2027-05-20' });
  const [first, second] = requests.map(([, parameters]) => (parameters as { clientKey: string }).clientKey);
  expect(first).toBe(second);
});

it('says that a step is only proposed', async () => {
  const element = await open('approvals');
  answerWith(element, { saved: true, answer: { itemId: 'new', proposed: true, message: 'The buyer decides.' } });
  await submit(element, { title: 'Approve the budget' });
  expect(find(element, '.message').textContent).toBe('The buyer decides.');
});

it.each([
  ['success', { criteria: [{ id: 'c1', name: 'Errors', version: 'v1', canRemove: true }] }, 'removeCriterion'],
  ['risks', { risks: [{ id: 'r1', title: 'Budget', status: 'Open', version: 'v1', canRemove: true }] }, 'removeRisk'],
  ['approvals', { items: [sampleItem({ canEdit: true })] }, 'removeItem']
])('takes out of %s what was a mistake', async (question, changes, name) => {
  const element = await open(question, changes);
  const requests = answerWith(element, refused('Not now.'));
  find(element, '[data-name="remove"]').click();
  await settled();
  expect(requests[0][0]).toBe(name);
  expect(find<Form>(element, 'c-plan-form').error).toBe('Not now.');
  await expect(element).toBeAccessible();
});

it('only shows where nothing can be added', async () => {
  const agreed = await open('success', { status: 'Agreed' });
  expect(findAll(agreed, 'c-plan-form')).toHaveLength(0);
  expect(textOf(agreed)).toContain('Picking errors');
  const reader = await open('risks', { canEdit: false });
  expect(findAll(reader, 'c-plan-form')).toHaveLength(0);
});
