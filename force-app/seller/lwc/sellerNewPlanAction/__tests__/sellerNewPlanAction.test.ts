import SellerNewPlanAction from 'c/sellerNewPlanAction';
import { find, findAll, settled, show } from 'test/components';

it('shows the plan of the record, once it is known', async () => {
  const element = await show('c-seller-new-plan-action', SellerNewPlanAction);
  expect(findAll(element, 'c-seller-plan')).toHaveLength(0);
  Object.assign(element, { recordId: 'o1' });
  await settled();
  expect(find<HTMLElement & { recordId: string }>(element, 'c-seller-plan').recordId).toBe('o1');
  await expect(element).toBeAccessible();
});
