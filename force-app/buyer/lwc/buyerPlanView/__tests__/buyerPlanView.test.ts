import BuyerPlanView from 'c/buyerPlanView';
import { find, findAll, settled, show } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

type List = HTMLElement & { items: { id: string }[] };

function open(plan = {}): Promise<HTMLElement> {
  const work = { plan: samplePlan(plan), busyItemIds: [], itemErrors: {} };
  return show('c-buyer-plan-view', BuyerPlanView, { work });
}

it('puts mine first, then what the seller owes, then everything', async () => {
  const element = await open({
    items: [
      sampleMilestone({ mine: true }),
      sampleItem({ id: 'mine' }),
      sampleItem({ id: 'done', status: 'Done' }),
      sampleItem({ id: 'colleague', mine: false }),
      sampleItem({ id: 'theirs', side: 'Seller', mine: false })
    ]
  });
  const ids = (name: string): string[] => find<List>(element, `[data-name="${name}"]`).items.map((item) => item.id);
  expect(ids('mine')).toEqual(['mine']);
  expect(ids('theirs')).toEqual(['theirs']);
  for (const part of ['c-plan-facts', 'c-plan-why', 'c-plan-workspace', 'c-plan-people', 'c-plan-risks', 'c-plan-comments']) {
    expect(findAll(element, part)).toHaveLength(1);
  }
  await expect(element).toBeAccessible();
});

it('opens an item of the lists in the panel', async () => {
  const element = await open();
  find(element, '[data-name="mine"]').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' } }));
  await settled();
  expect(find(find(element, 'c-plan-workspace'), '[data-part="itemPanel"]')).toBeTruthy();
});

it('stands a plan that holds nothing yet', async () => {
  const element = await open({ items: null, stakeholders: null, risks: null, comments: null, dependencies: null, canComment: false });
  await expect(element).toBeAccessible();
});
