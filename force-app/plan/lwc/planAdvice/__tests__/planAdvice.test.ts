import type { PlanDto } from 'apex-types';
import PlanAdvice from 'c/planAdvice';
import type { ActionRequest, ActionResult } from 'c/planActions';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const FINE = sampleItem({ due: '2027-05-14', canEdit: true });
const LATE = sampleItem({ id: 'i5', title: 'Approve the budget', due: '2027-05-17', canEdit: true, ownerId: 's1' });

beforeEach(() => window.sessionStorage.clear());

function planWith(items: PlanDto['items'], changes: Partial<PlanDto> = {}): PlanDto {
  const gate = sampleMilestone({ outcome: 'No open finding', due: '2027-05-21' });
  return samplePlan({ items: [gate, ...(items ?? [])], dependencies: [], criteria: [{ id: 'c' }], ...changes });
}

const open = (plan: PlanDto | null, properties = {}): Promise<HTMLElement> => show('c-plan-advice', PlanAdvice, { plan, ...properties });

/** Answers what the component asks of the page. */
function answer(element: HTMLElement, result: ActionResult): ActionRequest[] {
  const requests: ActionRequest[] = [];
  element.addEventListener('planaction', (event) => {
    const { detail } = event as CustomEvent<ActionRequest>;
    requests.push(detail);
    detail.settle(result);
  });
  return requests;
}

it('says that nothing was found', async () => {
  const element = await open(planWith([]));
  expect(textOf(element)).toContain('c.Advice_Fine');
  expect(findAll(element, '.badge')).toHaveLength(0);
  await expect(element).toBeAccessible();
  expect(textOf(await open(null))).toContain('c.Advice_Fine');
});

it('shows what was found, how much it is, and opens what it is about', async () => {
  const element = await open(planWith([{ ...FINE, milestoneId: null }, LATE], { risks: [] }));
  const opened = record(element, 'itemopen');
  expect(find(element, '.badge').textContent).toBe('c.Advice_Count_Many');
  expect(findAll(element, '.row').map(({ className }) => className)).toEqual(['row warning', 'row warning', 'row hint']);
  find(element, '[data-name="open"]').click();
  expect(opened).toEqual([{ itemId: 'i5' }]);
  await expect(element).toBeAccessible();
});

it('puts right what can be put right, once at a time, and says why it could not', async () => {
  const element = await open(planWith([FINE, LATE]));
  const requests = answer(element, { saved: false, problem: 'Somebody else changed it.' });
  find(element, '[data-name="fix"]').click();
  await settled();
  expect(requests.map(({ name, parameters }) => [name, parameters])).toEqual([
    ['moveItem', expect.objectContaining({ itemId: 'i5', due: '2027-05-18', version: 'v1' })]
  ]);
  expect(find(element, '.field-error').textContent).toBe('Somebody else changed it.');
  await expect(element).toBeAccessible();
});

it('keeps the keyboard where the list is, when what was put right has left it', async () => {
  const element = await open(planWith([FINE, LATE]));
  answer(element, { saved: true, answer: null });
  find(element, '[data-name="fix"]').click();
  await settled();
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.heading'));
  expect(findAll(element, '.field-error')).toHaveLength(0);
});

it('offers nothing to somebody who only reads', async () => {
  const element = await open(planWith([FINE, LATE], { canEdit: false }));
  expect(findAll(element, '.row')).not.toHaveLength(0);
  expect(findAll(element, '[data-name="fix"]')).toHaveLength(0);
});

it('hides for the session, also after leaving, and shows again', async () => {
  const plan = planWith([FINE, LATE]);
  const element = await open(plan);
  find(element, '[data-name="hide"]').click();
  await settled();
  expect(textOf(element)).toContain('c.Advice_All_Hidden');
  const again = await open(plan);
  expect(textOf(again)).toContain('c.Advice_All_Hidden');
  expect(textOf(await open({ ...plan, id: 'p2' }))).not.toContain('c.Advice_All_Hidden');
  find(again, '[data-name="show-hidden"]').click();
  await settled();
  expect(findAll(again, '.row')).toHaveLength(1);
});

it('shows the first few until asked for all, and tells how many there are', async () => {
  const element = await show('c-plan-advice', PlanAdvice);
  const counts = record(element, 'advicecount');
  Object.assign(element, { limit: 1, plan: planWith([FINE, LATE], { risks: [], criteria: [] }) });
  await settled();
  expect(findAll(element, '.row')).toHaveLength(1);
  expect(counts).toEqual([{ count: 3 }]);
  find(element, '[data-name="more"]').click();
  await settled();
  expect(findAll(element, '.row')).toHaveLength(3);
});

it('says what it is only where nothing else does', async () => {
  expect(findAll(await open(planWith([])), 'h3')).toHaveLength(1);
  const untitled = await open(planWith([FINE, LATE]), { untitled: true });
  expect(findAll(untitled, 'h3')).toHaveLength(0);
  await expect(untitled).toBeAccessible();
});
