import SellerPlanPitch from 'c/sellerPlanPitch';
import { find, record, show, textOf } from 'test/components';

it('says what a plan is good for before it asks', async () => {
  const element = await show('c-seller-plan-pitch', SellerPlanPitch);
  expect(textOf(element)).toContain('c.Seller_Empty_Title');
  const started = record(element, 'start');
  find(element, '[data-name="start"]').click();
  expect(started).toHaveLength(1);
  await expect(element).toBeAccessible();
});
