import type { PlanDto } from 'apex-types';
import { itemsOf } from 'c/planModel';
import { addStep, newClientKey, stepFields } from 'c/sellerSessionSteps';
import { answerWith, refused } from 'test/plan-answers';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

// Tuesday 11 May 2027; Monday 17 May is a holiday.
const plan: PlanDto = samplePlan({
  items: [sampleMilestone({ due: '2027-05-28' }), sampleMilestone({ id: 'm2', due: '2027-06-14' }), sampleItem({ due: '2027-05-14' })]
});
const [, , security] = itemsOf(plan);
const step = { title: 'Approve the budget', role: 'Economic Buyer', days: 3, due: null };

it('begins on the next working day when it waits for nothing', () => {
  expect(stepFields(plan, step, null)).toEqual({
    type: 'Task',
    side: 'Buyer',
    title: 'Approve the budget',
    role: 'Economic Buyer',
    durationDays: 3,
    start: '2027-05-12',
    due: '2027-05-14',
    milestoneId: 'm1'
  });
});

it('begins after what it waits for, with the free days in between', () => {
  expect(stepFields(plan, step, security)).toMatchObject({ start: '2027-05-18', due: '2027-05-20' });
  expect(stepFields(plan, step, security, 2)).toMatchObject({ start: '2027-05-20', due: '2027-05-24' });
});

it('ends on the day that was given, and takes a day when nobody said how many', () => {
  expect(stepFields(plan, { ...step, days: null, due: '2027-06-02' }, security)).toMatchObject({
    start: '2027-06-02',
    due: '2027-06-02',
    durationDays: 1,
    milestoneId: 'm2'
  });
});

it('belongs to no milestone after the last, and names no role that nobody said', () => {
  const fields = stepFields(plan, { ...step, role: null, due: '2027-07-01' }, null);
  expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(['role']));
  expect(fields).not.toHaveProperty('milestoneId');
});

it('makes keys that the server takes', () => {
  const keys = new Set(Array.from({ length: 500 }, newClientKey));
  expect(keys.size).toBe(500);
  expect([...keys].every((key) => key.length <= 40)).toBe(true);
});

describe('adding a step', () => {
  const element = (): HTMLElement => document.createElement('div');

  it('has it wait for the one before', async () => {
    const source = element();
    const requests = answerWith(source, { saved: true, answer: { itemId: 'new' } });
    await expect(addStep(source, { title: 'A' }, 'k', security)).resolves.toEqual({ itemId: 'new', message: null, saved: true });
    expect(requests).toEqual([
      ['createItem', { fields: { title: 'A' }, clientKey: 'k' }],
      ['linkItems', { predecessorId: 'i1', successorId: 'new', lagDays: null }]
    ]);
  });

  it('has a proposal wait for nothing, and says that it is one', async () => {
    const source = element();
    const requests = answerWith(source, { saved: true, answer: { itemId: 'new', proposed: true, message: 'Proposed to the buyer.' } });
    await expect(addStep(source, {}, 'k', security)).resolves.toEqual({ itemId: 'new', message: 'Proposed to the buyer.', saved: true });
    expect(requests).toHaveLength(1);
  });

  it('says when only the waiting was not saved', async () => {
    const source = element();
    answerWith(source, (name) => (name === 'linkItems' ? refused('No.') : { saved: true, answer: { itemId: 'new' } }));
    await expect(addStep(source, {}, 'k', security)).resolves.toEqual({ itemId: 'new', message: 'c.Session_Link_Missing', saved: true });
  });

  it('says why it was refused', async () => {
    const source = element();
    answerWith(source, refused('The plan is full.'));
    await expect(addStep(source, {}, 'k', null)).resolves.toEqual({ itemId: null, message: 'The plan is full.', saved: false });
  });
});
