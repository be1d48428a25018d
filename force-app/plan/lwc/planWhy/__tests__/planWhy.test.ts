import type { PlanDto } from 'apex-types';
import PlanWhy from 'c/planWhy';
import { find, findAll, formOf, recordRequests, settled, show, submitForm, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const CRITERIA = samplePlan().criteria!.map((criterion) => ({ ...criterion, version: 'v1', canEdit: true, canRemove: true }));
const open = (changes: Partial<PlanDto> = {}): Promise<HTMLElement> =>
  show('c-plan-why', PlanWhy, { plan: samplePlan({ factsVersion: 'f1', workingDaysPerYear: 260, criteria: CRITERIA, ...changes }) });
const ask = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, 'c-plan-criteria').dispatchEvent(new CustomEvent(name, { detail: { criterionId: 'c1' } }));
  await settled();
};
const namesOf = (element: HTMLElement): string[] => formOf(element).fields.map(({ name }) => name);

async function edit(element: HTMLElement): Promise<void> {
  find(element, '[data-name="edit"]').click();
  await settled();
}

it('shows goals, dates and value, and how a day’s delay is priced', async () => {
  const element = await open();
  expect(findAll(element, '.goals dd').map((goal) => goal.textContent)).toEqual([
    'Decide by 24 May.',
    'Sufficient return.',
    'Every fact for the decision.'
  ]);
  expect(textOf(element)).toContain('178 %');
  expect(textOf(element)).toContain('c.Plan_Goal_Delay_Formula');
  await expect(element).toBeAccessible();
  expect(textOf(await open({ costOfDelayOverride: 2000 }))).toContain('c.Plan_Goal_Delay_Own');
});

it('says when nothing is said yet, and only tells whoever edits nothing', async () => {
  const element = await show('c-plan-why', PlanWhy, { plan: { criteria: [] } });
  expect(textOf(element)).toContain('c.Plan_No_Why');
  expect(findAll(element, 'button, c-plan-criteria')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it.each([
  ['Draft', 'Seller', ['buyerObjectives', 'sellerObjectives', 'costOfDelayOverride']],
  ['Shared', 'Seller', ['sellerObjectives', 'costOfDelayOverride']],
  ['Shared', 'Buyer', ['buyerObjectives']],
  ['Agreed', 'Seller', []]
])('lets in %s the %s write %j beside what both write', async (status, mySide, own) => {
  const element = await open({ status, mySide });
  await edit(element);
  const names = ['buyerObjectives', 'sellerObjectives', 'costOfDelayOverride'].filter((name) => namesOf(element).includes(name));
  expect(names).toEqual(own);
  expect(namesOf(element).includes('jointGoal')).toBe(status !== 'Agreed');
  expect(namesOf(element)).toContain('nextCheckIn');
});

it('saves what changed, and says before whose sign-offs that takes back', async () => {
  const element = await open({ stakeholders: samplePlan().stakeholders!.map((person) => ({ ...person, signOffStatus: 'Agreed' })) });
  const actions = recordRequests(element);
  await edit(element);
  expect(textOf(element)).toContain('c.Plan_Goal_Signed_Note');
  expect(formOf(element).values).toMatchObject({ jointGoal: 'Decide by 24 May.' });
  await expect(element).toBeAccessible();
  await submitForm(element, { jointGoal: 'Decide earlier.' });
  expect(actions[0]).toMatchObject({ name: 'saveFacts', parameters: { fields: { jointGoal: 'Decide earlier.' }, version: 'f1' } });
});

it('adds, edits and meets a success criterion', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await ask(element, 'add');
  expect(namesOf(element)).not.toContain('met');
  await submitForm(element, { name: 'New' });
  actions[0].settle({ saved: true, answer: 'c2' });
  await settled();
  await ask(element, 'edit');
  expect(namesOf(element)).toContain('met');
  await submitForm(element, { targetValue: '3' });
  actions[1].settle({ saved: true, answer: null });
  await settled();
  await ask(element, 'met');
  expect(actions.map(({ name, parameters }) => [name, parameters])).toEqual([
    ['addCriterion', { fields: { name: 'New' } }],
    ['saveCriterion', { criterionId: 'c1', fields: { targetValue: '3' }, version: 'v1' }],
    ['saveCriterion', { criterionId: 'c1', fields: { met: 'Met' }, version: 'v1' }]
  ]);
});

it('leaves of an agreed plan’s criterion today’s value and whether it is met', async () => {
  const element = await open({ status: 'Agreed' });
  await ask(element, 'edit');
  expect(namesOf(element)).toEqual(['todayValue', 'met']);
});

it('asks before it removes a criterion', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await ask(element, 'remove');
  await expect(element).toBeAccessible();
  find(element, '[data-name="remove"]').click();
  await settled();
  expect(actions[0]).toMatchObject({ name: 'removeCriterion', parameters: { criterionId: 'c1', version: 'v1' } });
  actions[0].settle({ saved: true, answer: null });
  await settled();
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
});
