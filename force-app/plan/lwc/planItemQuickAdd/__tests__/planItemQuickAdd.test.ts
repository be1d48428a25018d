import PlanItemQuickAdd from 'c/planItemQuickAdd';
import { find, record, recordActions, settled, show, textOf, type } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const make = (plan = samplePlan()): ReturnType<typeof show> =>
  show('c-plan-item-quick-add', PlanItemQuickAdd, { plan, milestoneId: 'm1', groupTitle: 'Validation' });
const add = async (element: HTMLElement, title: string): Promise<void> => {
  if (title) {
    type(find(element, 'input'), title);
  }
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await settled();
};

it('adds one after the other, each with a key of its own', async () => {
  const element = await make();
  const asked = recordActions(element);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'input'));
  await add(element, ' Read it ');
  expect(find<HTMLInputElement>(element, 'input').value).toBe('');
  expect(textOf(element)).toContain('c.Plan_Item_Added');
  await add(element, 'Sign it');
  const keys = asked.map(({ parameters }) => (parameters as { clientKey: string }).clientKey);
  expect(asked.map(({ parameters }) => (parameters as { fields: object }).fields)).toEqual(
    ['Read it', 'Sign it'].map((title) => ({ title, side: 'Buyer', milestoneId: 'm1' }))
  );
  expect(new Set(keys).size).toBe(2);
  await expect(element).toBeAccessible();
});

it('keeps the title and its key when it was not saved', async () => {
  const element = await make();
  const asked = recordActions(element, { saved: false, problem: 'Offline.' });
  await add(element, 'Read it');
  await add(element, '');
  const [first, again] = asked.map(({ parameters }) => (parameters as { clientKey: string }).clientKey);
  expect(first).toBe(again);
  expect(find<HTMLInputElement>(element, 'input').value).toBe('Read it');
  expect(textOf(element)).toContain('Offline.');
  await expect(element).toBeAccessible();
});

it('needs a title', async () => {
  const element = await make();
  const asked = recordActions(element);
  await add(element, '');
  expect(asked).toHaveLength(0);
  expect(textOf(element)).toContain('c.Plan_Item_Title_Missing');
});

it('says before and after that the other side has to accept it', async () => {
  const element = await make();
  recordActions(element, { saved: true, answer: { message: 'Proposed to the other side.' } });
  const side = find<HTMLSelectElement>(element, 'select');
  side.value = 'Seller';
  side.dispatchEvent(new CustomEvent('change'));
  await settled();
  expect(textOf(element)).toContain('c.Plan_Item_Proposal_Other');
  await add(element, 'Read it');
  expect(textOf(element)).toContain('Proposed to the other side.');
  expect(textOf(await make(samplePlan({ status: 'Agreed' })))).toContain('c.Plan_Item_Proposal_Agreed');
});

it('goes on to all fields, or closes', async () => {
  const element = await make();
  const [form, closed] = [record(element, 'formopen'), record(element, 'addclose')];
  type(find(element, 'input'), 'Read it');
  find(element, '[data-name="form"]').click();
  find(element, 'form').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect([form, closed.length]).toEqual([[{ title: 'Read it', side: 'Buyer', milestoneId: 'm1' }], 1]);
});
