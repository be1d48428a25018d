import PlanItemRemoval from 'c/planItemRemoval';
import { find, findAll, record, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const make = (item: unknown): ReturnType<typeof show> => show('c-plan-item-removal', PlanItemRemoval, { plan: samplePlan(), item });
const press = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, `[data-name="${name}"]`).click();
  await settled();
};

it('says what goes with the item before it goes', async () => {
  const element = await make(sampleItem());
  const [asked, removed] = [recordActions(element), record(element, 'removed')];
  await press(element, 'remove');
  expect(findAll(element, 'li').map((entry) => entry.textContent)).toEqual(['c.Plan_Item_Remove_Links_One']);
  expect(asked).toHaveLength(0);
  await expect(element).toBeAccessible();
  await press(element, 'confirm');
  expect(asked).toEqual([{ name: 'removeItem', parameters: { itemId: 'i1', version: 'v1' } }]);
  expect(removed).toHaveLength(1);
});

it('says that tasks stay without their milestone', async () => {
  const element = await make(sampleMilestone());
  await press(element, 'remove');
  expect(textOf(element)).toContain('c.Plan_Item_Remove_Tasks_Many');
});

it('keeps the item when asked to, and when it cannot be removed', async () => {
  const element = await make(sampleItem({ canWithdraw: true }));
  recordActions(element, { saved: false, problem: 'Offline.' });
  expect(textOf(element)).toContain('c.Plan_Item_Withdraw');
  await press(element, 'remove');
  await press(element, 'confirm');
  expect(textOf(element)).toContain('Offline.');
  await press(element, 'keep');
  expect(findAll(element, '.box')).toHaveLength(0);
});
