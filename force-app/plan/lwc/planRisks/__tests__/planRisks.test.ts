import type { PlanDto } from 'apex-types';
import PlanRisks from 'c/planRisks';
import { find, findAll, formOf, record, recordRequests, settled, show, submitForm, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const RISKS = samplePlan().risks!.map((risk) => ({ ...risk, version: 'v1', canEdit: true, canRemove: true }));
const open = (changes: Partial<PlanDto> = {}): Promise<HTMLElement> =>
  show('c-plan-risks', PlanRisks, { plan: samplePlan({ canAddRisk: true, risks: RISKS, ...changes }) });
const press = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, `[data-name="${name}"]`).click();
  await settled();
};

it('puts the worst open risk first and folds away what is over', async () => {
  const element = await open();
  expect(findAll(element, 'strong').map((title) => title.textContent)).toEqual([
    'The CFO travels',
    'Budget is moved',
    'An open point is found'
  ]);
  expect(findAll(element, 'details strong')).toHaveLength(1);
  expect(textOf(element)).toContain('Send the outline early');
  expect(textOf(element)).toContain('c.Plan_No_Mitigation');
  await expect(element).toBeAccessible();
});

it('only tells whoever may change nothing', async () => {
  const element = await open({ risks: samplePlan().risks, canAddRisk: false });
  expect(findAll(element, 'button')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('says when there is none', async () => {
  const element = await open({ risks: [] });
  expect(textOf(element)).toContain('c.Plan_No_Risks');
  await expect(element).toBeAccessible();
});

it('adds a risk', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await press(element, 'add');
  expect(formOf(element).values).toEqual({ probability: 'Medium', impact: 'Medium' });
  await expect(element).toBeAccessible();
  await submitForm(element, { title: 'New' });
  expect(actions[0]).toMatchObject({ name: 'addRisk', parameters: { fields: { title: 'New' } } });
});

it('offers a participant only themselves to watch a risk', async () => {
  const element = await open({ canEdit: false });
  await press(element, 'add');
  const owner = formOf<{ fields: { name: string; options: object[] }[] }>(element).fields.find(({ name }) => name === 'ownerId');
  expect(owner?.options).toEqual([{ value: 's1', label: 'Maja Lindqvist' }]);
});

it('edits, closes and reopens', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await press(element, 'close');
  expect(actions[0]).toMatchObject({ name: 'saveRisk', parameters: { riskId: 'r2', fields: { status: 'Closed' }, version: 'v1' } });
  actions[0].settle({ saved: false, problem: 'Not now.' });
  await settled();
  expect(find(element, '.field-error').textContent).toBe('Not now.');
  await press(element, 'reopen');
  expect(actions[1].parameters).toMatchObject({ riskId: 'r3', fields: { status: 'Open' } });
  actions[1].settle({ saved: true, answer: null });
  await settled();
  await press(element, 'edit');
  await submitForm(element, { mitigation: 'Ask early' });
  expect(actions[2].parameters).toMatchObject({ riskId: 'r2', fields: { mitigation: 'Ask early' }, version: 'v1' });
});

it('asks before it removes', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await press(element, 'remove-open');
  expect(actions).toHaveLength(0);
  await expect(element).toBeAccessible();
  await press(element, 'remove');
  expect(actions[0]).toMatchObject({ name: 'removeRisk', parameters: { riskId: 'r2', version: 'v1' } });
  actions[0].settle({ saved: true, answer: null });
  await settled();
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
});

it('leads to the item that a risk could hold up', async () => {
  const element = await open({ risks: [{ ...RISKS[0], itemId: 'i1' }] });
  const opened = record(element, 'itemopen');
  find(element, '.item').click();
  expect(opened).toEqual([{ itemId: 'i1' }]);
});
