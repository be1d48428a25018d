import { editorFor, fieldsFor, shownWith } from 'c/planItemEdits';
import type { Item } from 'c/planModel';
import { sampleItem, samplePlan } from 'test/plan-samples';

const item = sampleItem() as Item;

it('knows how each value is edited', () => {
  const plan = samplePlan();
  expect(editorFor(plan, item, 'title')).toMatchObject({ kind: 'text', maxLength: 80, missing: 'c.Plan_Item_Title_Missing' });
  expect(editorFor(plan, item, 'due')).toMatchObject({ kind: 'date', value: '2027-05-14' });
  expect(editorFor(plan, item, 'durationDays')).toMatchObject({ kind: 'number', value: '5' });
  expect(editorFor(plan, item, 'owner').value).toBe('person:s1');
  expect(editorFor(plan, item, 'status').choices).toHaveLength(5);
  expect(editorFor(plan, { ...item, side: 'Seller' }, 'side').choices.map(({ value }) => value)).toEqual(['Seller', 'Buyer', 'Joint']);
});

it('sends only what changed, numbers as numbers and nothing as nothing', () => {
  expect(fieldsFor(item, 'title', item.title)).toBeNull();
  expect(fieldsFor(item, 'bufferDays', '')).toBeNull();
  expect(fieldsFor(item, 'durationDays', '7')).toEqual({ durationDays: 7 });
  expect(fieldsFor(item, 'durationDays', '')).toEqual({ durationDays: null });
  expect(fieldsFor(item, 'due', '')).toEqual({ due: null });
  expect(fieldsFor(item, 'owner', '')).toEqual({ ownerId: null, role: null });
});

it('shows a new owner by name', () => {
  expect(shownWith(samplePlan(), { ownerId: 's2' })).toEqual({ ownerId: 's2', ownerName: 'David Okafor' });
  expect(shownWith(samplePlan(), { title: 'x' })).toEqual({ title: 'x' });
});
