import { checkDates, itemFields, itemValues, savedFields } from 'c/planItemFields';
import type { Item } from 'c/planModel';
import { sampleItem, samplePlan } from 'test/plan-samples';

it('offers a new item to either side, an existing one where it may go', () => {
  const sides = (item: Item | null): unknown =>
    itemFields(samplePlan(), item, { type: 'Task', side: 'Buyer' })
      .find(({ name }) => name === 'side')
      ?.options?.map(({ value }) => value);
  expect(sides(null)).toEqual(['Buyer', 'Seller', 'Joint']);
  expect(sides(sampleItem({ canChangeScope: true }) as Item)).toEqual(['Buyer', 'Joint']);
});

it('needs the day of a key date', () => {
  const due = itemFields(samplePlan(), null, { type: 'Key Date', side: 'Buyer' }).find(({ name }) => name === 'due');
  expect(due?.required).toBe(true);
});

it('turns an item into answers and answers into fields', () => {
  expect(itemValues(sampleItem({ milestoneId: undefined }) as Item)).toMatchObject({
    owner: 'person:s1',
    milestoneId: null,
    durationDays: 5
  });
  expect(savedFields({ owner: null, title: 'x' })).toEqual({ title: 'x', ownerId: null, role: null });
  expect(savedFields({ title: 'x' })).toEqual({ title: 'x' });
});

it('says which of two dates has to change', () => {
  expect(checkDates({ start: '2027-05-02', due: '2027-05-01' })).toEqual({ due: 'c.Plan_Item_Due_Before_Start' });
  expect(checkDates({ start: '2027-05-02', due: null })).toEqual({});
});
