import SellerSessionFacts from 'c/sellerSessionFacts';
import { find, findAll, settled, show, textOf } from 'test/components';
import { answerWith, refused, SAVED } from 'test/plan-answers';
import { samplePlan } from 'test/plan-samples';

const FIELDS = [
  { name: 'jointGoal', label: 'Goal', kind: 'longtext' },
  { name: 'buyerObjectives', label: 'Objectives', kind: 'longtext' },
  { name: 'decisionDate', label: 'Decision', kind: 'date' }
];

beforeEach(() => window.sessionStorage.clear());

const open = (changes = {}): Promise<HTMLElement> =>
  show('c-seller-session-facts', SellerSessionFacts, {
    fields: FIELDS,
    plan: samplePlan({ status: 'Draft', factsVersion: 'f1', ...changes })
  });

const write = async (element: HTMLElement, name: string, value: string): Promise<void> => {
  const field = find<HTMLTextAreaElement>(element, `textarea[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new CustomEvent('input'));
  field.dispatchEvent(new CustomEvent('blur'));
  await settled();
};

it('saves a fact as soon as its field is left, and only when it is another', async () => {
  const element = await open();
  const requests = answerWith(element, SAVED);
  await write(element, 'jointGoal', 'Decide by 24 May.');
  expect(requests).toEqual([]);
  await write(element, 'jointGoal', ' Decide in May. ');
  expect(requests).toEqual([['saveFacts', { fields: { jointGoal: 'Decide in May.' }, version: 'f1' }]]);
  expect(textOf(element)).toContain('c.Session_Saved');
  await expect(element).toBeAccessible();
});

it('saves a date in the same way', async () => {
  const element = await open();
  const requests = answerWith(element, SAVED);
  const date = find(element, 'lightning-input');
  date.dispatchEvent(new CustomEvent('change', { detail: { value: '2027-05-24' } }));
  date.dispatchEvent(new CustomEvent('blur'));
  await settled();
  expect(requests).toEqual([['saveFacts', { fields: { decisionDate: '2027-05-24' }, version: 'f1' }]]);
});

it('keeps what was refused, also after leaving', async () => {
  const element = await open();
  answerWith(element, refused('Somebody changed it.'));
  await write(element, 'jointGoal', 'Mine');
  expect(textOf(element)).toContain('Somebody changed it.');
  document.body.replaceChildren();
  expect(find<HTMLTextAreaElement>(await open(), 'textarea').value).toBe('Mine');
});

it('shows what the buyer side writes itself, and what is agreed', async () => {
  const shared = await open({ status: 'Shared' });
  expect(findAll(shared, 'textarea').map(({ dataset }) => dataset.name)).toEqual(['jointGoal']);
  expect(textOf(shared)).toContain('c.Session_Theirs');
  expect(textOf(shared)).toContain('Sufficient return.');
  const agreed = await open({ status: 'Agreed' });
  expect(findAll(agreed, 'textarea, lightning-input')).toHaveLength(0);
  await expect(agreed).toBeAccessible();
});
