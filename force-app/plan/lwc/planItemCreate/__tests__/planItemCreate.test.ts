import type { FormField } from 'c/planForm';
import PlanItemCreate from 'c/planItemCreate';
import { find, findAll, record, recordActions, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

type Form = HTMLElement & { fields: FormField[]; values: object; error: string };
const make = (plan = samplePlan(), start = {}): ReturnType<typeof show> => show('c-plan-item-create', PlanItemCreate, { plan, start });
const form = (element: HTMLElement): Form => find<Form>(element, 'c-plan-form-panel');
const send = async (element: HTMLElement, name: string, detail: object): Promise<void> => {
  form(element).dispatchEvent(new CustomEvent(name, { detail }));
  await settled();
};

it('asks for what a kind has, and creates with one key until it is there', async () => {
  const element = await make(samplePlan(), { title: 'Read it', milestoneId: 'm1' });
  expect(form(element).values).toEqual({ type: 'Task', side: 'Buyer', title: 'Read it', milestoneId: 'm1' });
  await send(element, 'formchange', { values: { type: 'Milestone', side: 'Joint' } });
  expect(form(element).fields.map(({ name }) => name)).toEqual(['title', 'type', 'side', 'owner', 'due', 'fixedDate', 'outcome', 'link']);
  const answers = [
    { saved: false, problem: 'Offline.' },
    { saved: true, answer: null }
  ];
  const keys: string[] = [];
  const closed = record(element, 'close');
  element.addEventListener('planaction', (event) => {
    const { parameters, settle } = (event as CustomEvent).detail;
    keys.push(parameters.clientKey);
    expect(parameters.fields).toEqual({ title: 'Read it', ownerId: 's1' });
    settle(answers.shift());
  });
  await send(element, 'formsubmit', { fields: { title: 'Read it', owner: 'person:s1' } });
  expect(form(element).error).toBe('Offline.');
  await send(element, 'formsubmit', { fields: { title: 'Read it', owner: 'person:s1' } });
  expect([new Set(keys).size, closed.length]).toEqual([1, 1]);
  await expect(element).toBeAccessible();
});

it('says before and after that it is only proposed', async () => {
  const element = await make();
  const closed = record(element, 'close');
  recordActions(element, { saved: true, answer: { message: 'Proposed to the other side.' } });
  await send(element, 'formchange', { values: { type: 'Task', side: 'Seller' } });
  expect(textOf(element)).toContain('c.Plan_Item_Proposal_Other');
  await send(element, 'formsubmit', { fields: { title: 'Read it', side: 'Seller' } });
  expect(closed).toHaveLength(0);
  expect(find(element, '[role="status"]').textContent).toBe('Proposed to the other side.');
  expect(findAll(element, 'c-plan-form-panel')).toHaveLength(0);
  await expect(element).toBeAccessible();
});
