import BuyerNextItems from 'c/buyerNextItems';
import { find, findAll, record, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const due = (id: string, date: string | null, more = {}): unknown => sampleItem({ id, title: id, due: date, ...more });

const open = (items: unknown, properties = {}): Promise<HTMLElement> =>
  show('c-buyer-next-items', BuyerNextItems, { heading: 'Next', emptyText: 'Nothing.', items, today: '2027-05-11', ...properties });

it('puts the soonest first and shows three until asked for all', async () => {
  const element = await open([due('d', null), due('c', '2027-05-20'), due('a', '2027-05-01'), due('b', '2027-05-12')]);
  const ids = (): unknown[] => findAll(element, '.open').map((button) => button.textContent);
  expect(ids()).toEqual(['a', 'b', 'c']);
  find(element, '.more').click();
  await settled();
  expect(ids()).toEqual(['a', 'b', 'c', 'd']);
  await expect(element).toBeAccessible();
});

it('shows as many as it is told to, and where each belongs', async () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => due(id, '2027-05-20', { place: `In plan ${id}`, ownerName: 'Elena' }));
  const element = await open(items, { few: '4', showOwner: true });
  expect(findAll(element, '.open')).toHaveLength(4);
  expect(findAll(element, '.more')).toHaveLength(0);
  expect(textOf(element)).toContain('Elena · In plan d');
});

it.each([
  ['2027-05-01', 'c.Buyer_Late_Many'],
  ['2027-05-10', 'c.Buyer_Late_One'],
  ['2027-05-11', 'c.Buyer_Due_Today'],
  ['2027-05-12', 'c.Buyer_Due_Tomorrow'],
  ['2027-05-20', 'c.Buyer_Due_In'],
  [null, 'c.Plan_Date_To_Be_Decided']
])('words a due date of %s', async (date, label) => {
  expect(textOf(await open([due('a', date)]))).toContain(label);
});

it('says what a delay would mean', async () => {
  expect(textOf(await open([due('a', '2027-05-20', { critical: true })]))).toContain('c.Buyer_If_Late');
  expect(textOf(await open([due('a', '2027-05-20', { critical: false, floatDays: 3 })]))).toContain('c.Buyer_Float_Many');
});

it('opens and completes; not what is being saved or not allowed', async () => {
  const element = await open([due('a', '2027-05-12'), due('b', '2027-05-13'), due('c', '2027-05-14', { canChangeStatus: false })], {
    busyItemIds: ['b']
  });
  const opened = record(element, 'itemopen');
  const changed = recordActions(element);
  expect(findAll(element, '[data-name="complete"]').map((button) => button.dataset.id)).toEqual(['a']);
  find(element, '.open').click();
  find(element, '[data-name="complete"]').click();
  expect([opened, changed]).toEqual([
    [{ itemId: 'a' }],
    [{ name: 'changeStatus', parameters: { itemId: 'a', status: 'Done', reason: null } }]
  ]);
});

it('keeps the keyboard in the list when the item leaves it', async () => {
  const element = await open([due('a', '2027-05-12'), due('b', '2027-05-13')]);
  find(element, '[data-name="complete"]').focus();
  find(element, '[data-name="complete"]').click();
  Object.assign(element, { items: [due('b', '2027-05-13')] });
  await settled();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
});

it('says when nothing waits', async () => {
  const element = await open(null);
  expect(textOf(element)).toContain('Nothing.');
  await expect(element).toBeAccessible();
});
