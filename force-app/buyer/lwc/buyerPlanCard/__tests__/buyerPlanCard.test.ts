import BuyerPlanCard from 'c/buyerPlanCard';
import { find, record, show, textOf } from 'test/components';

it('says with whom, how far, and what waits', async () => {
  const plan = {
    id: 'p1',
    name: 'Evaluation',
    sellerCompany: 'Northwind',
    status: 'Shared',
    progress: { done: 1, total: 2 },
    goLiveDate: '2027-06-14',
    myOpenItems: 2,
    nextDue: '2027-05-14'
  };
  const element = await show('c-buyer-plan-card', BuyerPlanCard, { plan });
  for (const text of ['Evaluation', 'c.Buyer_With_Company', 'c.Buyer_My_Open_Many', 'c.Buyer_Next_Due', '14']) {
    expect(textOf(element)).toContain(text);
  }
  const opened = record(element, 'planopen');
  find(element, 'button').click();
  expect(opened).toEqual([{ planId: 'p1' }]);
  await expect(element).toBeAccessible();
});

it('stands a plan without dates and items', async () => {
  const element = await show('c-buyer-plan-card', BuyerPlanCard, { plan: { id: 'p1', name: 'New' } });
  expect(textOf(element)).toContain('c.Buyer_Nothing_Open');
  expect(textOf(element)).toContain('c.Plan_Date_To_Be_Decided');
  await expect(element).toBeAccessible();
});
