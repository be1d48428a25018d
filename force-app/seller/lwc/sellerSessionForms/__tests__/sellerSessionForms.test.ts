import { itemsOf } from 'c/planModel';
import { entriesOf, formFields, formValues } from 'c/sellerSessionForms';
import { sampleItem, samplePlan } from 'test/plan-samples';

it.each(['success', 'approvals', 'dates', 'risks'] as const)('asks for what %s need, a title first', (question) => {
  const [first, ...rest] = formFields(question, null);
  expect(first.required).toBe(true);
  expect(rest.length).toBeGreaterThan(0);
  const names = [first, ...rest].map(({ name }) => name);
  expect(Object.keys(formValues(question)).every((name) => names.includes(name) || name === 'waits')).toBe(true);
});

it('asks whether a step waits for the one before it only where there is one', () => {
  expect(formFields('approvals', null).map(({ name }) => name)).not.toContain('waits');
  expect(formFields('approvals', itemsOf(samplePlan())[1]).map(({ name }) => name)).toContain('waits');
});

it('lists what is in the plan, in the order of time', () => {
  const items = [
    sampleItem({ id: 'b', title: 'Later', due: '2027-06-01', canEdit: true }),
    sampleItem({ id: 'a', title: 'Sooner', due: '2027-05-01', canEdit: true, status: 'Done' }),
    sampleItem({ id: 'c', side: 'Seller' }),
    { id: 'k', type: 'Key Date', title: 'Committee', side: 'Buyer', status: 'Not Started', due: '2027-05-20' }
  ];
  const plan = samplePlan({ items });
  expect(entriesOf('approvals', plan).map(({ text, canRemove }) => [text, canRemove])).toEqual([
    ['Sooner', false],
    ['Later', true]
  ]);
  expect(entriesOf('approvals', { ...plan, status: 'Agreed' }).some(({ canRemove }) => canRemove)).toBe(false);
  expect(entriesOf('dates', plan).map(({ text }) => text)).toEqual(['Committee']);
  expect(entriesOf('risks', plan)).toHaveLength(3);
  expect(entriesOf('success', plan)[0].text).toBe('Picking errors');
  expect(entriesOf('success', null)).toEqual([]);
});
