import BuyerPlanOverview from 'c/buyerPlanOverview';
import { find, findAll, record, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

type List = HTMLElement & { heading: string; items: { id: string; place: string }[] };

const plan = (id: string, more = {}): unknown => ({
  id,
  name: `Plan ${id}`,
  sellerCompany: 'Northwind',
  today: '2027-05-11',
  myItems: [sampleItem({ id: `${id}-mine`, overdue: id === 'a' })],
  sellerItems: [sampleItem({ id: `${id}-theirs`, side: 'Seller', mine: false })],
  ...more
});
const open = (plans: unknown): Promise<HTMLElement> => show('c-buyer-plan-overview', BuyerPlanOverview, { plans });
const list = (element: HTMLElement, name: string): List => find<List>(element, `[data-name="${name}"]`);

it('gathers what comes next across plans, and says in which plan each item is', async () => {
  const element = await open([plan('a'), plan('b')]);
  expect(list(element, 'mine').items.map((item) => item.id)).toEqual(['a-mine', 'b-mine']);
  expect(list(element, 'theirs').items.map((item) => item.id)).toEqual(['a-theirs', 'b-theirs']);
  expect(list(element, 'mine').items[0].place).toBe('c.Buyer_Step_Of_Plan');
  expect(findAll(element, 'c-buyer-plan-card')).toHaveLength(2);
  expect(textOf(element)).toContain('c.Buyer_Home_Summary_Many. c.Buyer_Home_Summary_Late_One.');
  await expect(element).toBeAccessible();
});

it('names the seller only where there is one', async () => {
  expect(list(await open([plan('a'), plan('b')]), 'theirs').heading).toBe('c.Buyer_Seller_Owes');
  expect(list(await open([plan('a'), plan('b', { sellerCompany: 'Other' })]), 'theirs').heading).toBe('c.Buyer_Home_Sellers');
});

it('leads from an item and from a card to the plan', async () => {
  const element = await open([plan('a'), plan('b')]);
  const opened = record(element, 'planopen');
  list(element, 'theirs').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'b-theirs' } }));
  find(element, 'c-buyer-plan-card').dispatchEvent(new CustomEvent('planopen', { detail: { planId: 'a' } }));
  expect(opened).toEqual([{ planId: 'b' }, { planId: 'a' }]);
});

it('says when there is no plan, and when nothing waits', async () => {
  const empty = await open([]);
  expect(textOf(empty)).toContain('c.Buyer_No_Plans_Title');
  await expect(empty).toBeAccessible();
  const quiet = await open([plan('a', { myItems: null, sellerItems: null })]);
  expect(textOf(quiet)).toContain('c.Buyer_Nothing_Open.');
});
