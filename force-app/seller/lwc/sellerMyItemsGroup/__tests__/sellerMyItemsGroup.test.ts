import SellerMyItemsGroup from 'c/sellerMyItemsGroup';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const entry = (changes: object, place: object = {}) => ({
  item: sampleItem({ side: 'Seller', ...changes }),
  planId: 'p1',
  planName: 'A plan',
  opportunityId: 'o1',
  opportunityName: 'A deal',
  ...place
});

const group = (entries: unknown[]) =>
  show('c-seller-my-items-group', SellerMyItemsGroup, { heading: 'Overdue', entries, today: '2027-05-11' });

it('says by when, of which deal, and who is missing', async () => {
  const element = await group([
    entry({ id: 'a', due: '2027-05-10' }),
    entry({ id: 'b', due: null, ownerName: null }, { opportunityId: null, opportunityName: null }),
    entry({ id: 'c', due: '2027-05-20', canChangeStatus: false })
  ]);
  expect(findAll(element, '.when').map(({ className }) => className)).toEqual(['when late', 'when', 'when']);
  expect(textOf(element)).toContain('c.MyItems_Late_One');
  expect(textOf(element)).toContain('c.Plan_Date_To_Be_Decided');
  expect(textOf(element)).toContain('c.Plan_No_Owner');
  const links = findAll<HTMLElement & { objectApiName: string; recordId: string }>(element, 'c-seller-record-link');
  expect(links.map(({ objectApiName }) => objectApiName)).toEqual(['Opportunity', 'Mutual_Action_Plan__c', 'Opportunity']);
  expect(findAll(element, '.action')).toHaveLength(2);
  await expect(element).toBeAccessible();
});

it('asks to complete an item, and keeps the keyboard when its row goes', async () => {
  const element = await group([entry({ id: 'a' }), entry({ id: 'b' })]);
  const asked = record(element, 'complete');
  find(element, '[data-id="a"]').click();
  expect(asked).toEqual([{ itemId: 'a' }]);
  Object.assign(element, { entries: [entry({ id: 'b' })] });
  await settled();
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'h3'));
});
