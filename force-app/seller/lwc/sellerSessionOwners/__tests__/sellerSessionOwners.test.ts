import SellerSessionOwners from 'c/sellerSessionOwners';
import { find, findAll, settled, show, textOf } from 'test/components';
import { answerWith, refused } from 'test/plan-answers';
import { sampleItem, samplePlan } from 'test/plan-samples';

const open = (items: unknown[]): Promise<HTMLElement> =>
  show('c-seller-session-owners', SellerSessionOwners, { plan: samplePlan({ items: items as never }) });

it('offers the people of the step’s side, and saves whom somebody chooses', async () => {
  const element = await open([sampleItem({ ownerId: null, canEdit: true }), sampleItem({ id: 'i9' })]);
  const requests = answerWith(element, refused('Somebody changed it.'));
  expect(findAll<HTMLOptionElement>(element, 'option').map(({ value }) => value)).toEqual(['', 's1', 's2']);
  await expect(element).toBeAccessible();
  const select = find<HTMLSelectElement>(element, 'select');
  select.value = 's2';
  select.dispatchEvent(new CustomEvent('change'));
  await settled();
  expect(requests).toEqual([['saveItem', { itemId: 'i1', fields: { ownerId: 's2' }, version: 'v1' }]]);
  expect(textOf(element)).toContain('Somebody changed it.');
});

it('offers everybody for a joint step, and nothing for one that is not one’s own', async () => {
  const joint = await open([sampleItem({ ownerId: null, side: 'Joint', canEdit: true })]);
  expect(findAll(joint, 'option')).toHaveLength(4);
  const theirs = await open([sampleItem({ ownerId: null, canEdit: false })]);
  expect(findAll(theirs, 'select')).toHaveLength(0);
});

it('says that every step has a person', async () => {
  expect(textOf(await open([sampleItem()]))).toContain('c.Session_Every_Owner');
});
