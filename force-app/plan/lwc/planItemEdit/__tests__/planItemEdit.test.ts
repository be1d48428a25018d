import type { FormField } from 'c/planForm';
import PlanItemEdit from 'c/planItemEdit';
import { find, record, settled, show } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

type Form = HTMLElement & { fields: FormField[]; values: Record<string, unknown>; error: string };
const make = (changes = {}, plan = samplePlan()): ReturnType<typeof show> =>
  show('c-plan-item-edit', PlanItemEdit, { plan, item: sampleItem({ canEdit: true, canChangeScope: true, ...changes }) });
const names = (element: HTMLElement): string[] => find<Form>(element, 'c-plan-form').fields.map(({ name }) => name);

it('asks for what is open: all in a draft, no dates once shared, owner and link once agreed', async () => {
  expect(names(await make({}, samplePlan({ status: 'Draft' })))).toEqual([
    'title',
    'type',
    'side',
    'milestoneId',
    'owner',
    'start',
    'due',
    'durationDays',
    'bufferDays',
    'fixedDate',
    'outcome',
    'link'
  ]);
  expect(names(await make())).not.toContain('due');
  expect(names(await make({ canChangeScope: false }, samplePlan({ status: 'Agreed' })))).toEqual(['owner', 'link']);
});

it('saves with the version that the person saw when they began', async () => {
  const element = await make();
  const closed = record(element, 'editclose');
  const answers: object[] = [
    { saved: false, problem: 'Offline.' },
    { saved: false, problem: null, dropped: true }
  ];
  const asked: unknown[] = [];
  element.addEventListener('planaction', (event) => {
    const { name, parameters, settle } = (event as CustomEvent).detail;
    asked.push([name, parameters]);
    settle(answers.shift());
  });
  Object.assign(element, { item: sampleItem({ canEdit: true, canChangeScope: true, version: 'v2', title: 'By somebody else' }) });
  await settled();
  const form = find<Form>(element, 'c-plan-form');
  expect(form.values.title).toBe('Review the security questionnaire');
  form.dispatchEvent(new CustomEvent('formsubmit', { detail: { fields: { title: 'Mine', owner: 'role:Legal' } } }));
  await settled();
  expect(asked).toEqual([['saveItem', { itemId: 'i1', fields: { title: 'Mine', ownerId: null, role: 'Legal' }, version: 'v1' }]]);
  expect([form.error, closed.length]).toEqual(['Offline.', 0]);
  form.dispatchEvent(new CustomEvent('formsubmit', { detail: { fields: { title: 'Mine' } } }));
  await settled();
  expect(closed).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('follows the kind that is chosen', async () => {
  const element = await make();
  find(element, 'c-plan-form').dispatchEvent(new CustomEvent('formchange', { detail: { values: { type: 'Milestone', side: 'Joint' } } }));
  await settled();
  expect(names(element)).not.toContain('durationDays');
  find(element, 'c-plan-form').dispatchEvent(new CustomEvent('formcancel'));
});
