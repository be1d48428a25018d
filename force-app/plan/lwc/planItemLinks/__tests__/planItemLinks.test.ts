import PlanItemLinks from 'c/planItemLinks';
import { find, findAll, record, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

type Choice = HTMLElement & { candidates: { id: string }[] };
const mine = sampleItem({ canChangeScope: true });
const plan = samplePlan({ items: [mine, ...(samplePlan().items ?? []).filter(({ id }) => id !== 'i1')] });
const make = (item: unknown = mine): ReturnType<typeof show> => show('c-plan-item-links', PlanItemLinks, { plan, item });
const choose = async (element: HTMLElement, key: string, itemId: string): Promise<void> => {
  find(element, `[data-key="${key}"]`).dispatchEvent(new CustomEvent('linkchoose', { detail: { itemId } }));
  await settled();
};

it('shows what it waits for, and offers what may come before it', async () => {
  const element = await make();
  expect(findAll(element, 'c-plan-item-link-row')).toHaveLength(1);
  expect(find<Choice>(element, '[data-key="before"]').candidates.map(({ id }) => id)).toEqual(['m1', 'k1']);
  await expect(element).toBeAccessible();
});

it('adds, changes and ends a dependency', async () => {
  const element = await make();
  const [asked, opened] = [recordActions(element), record(element, 'itemopen')];
  await choose(element, 'before', 'k1');
  const row = find(element, 'c-plan-item-link-row');
  row.dispatchEvent(new CustomEvent('lagset', { detail: { dependencyId: 'd1', lagDays: 2, seenLagDays: 0 } }));
  row.dispatchEvent(new CustomEvent('unlink', { detail: { dependencyId: 'd1' } }));
  row.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i2' } }));
  await settled();
  expect(asked).toEqual([
    { name: 'linkItems', parameters: { predecessorId: 'k1', successorId: 'i1', lagDays: 0 } },
    { name: 'setLag', parameters: { dependencyId: 'd1', lagDays: 2, seenLagDays: 0 } },
    { name: 'unlinkItems', parameters: { dependencyId: 'd1' } }
  ]);
  expect(opened).toEqual([{ itemId: 'i2' }]);
});

it('refuses a circle before it is sent, and spells it out', async () => {
  const element = await make();
  const asked = recordActions(element);
  await choose(element, 'before', 'm1');
  expect(asked).toHaveLength(0);
  expect(textOf(element)).toContain('c.Plan_Item_Circle');
  await expect(element).toBeAccessible();
});

it('only shows to those who may not change it', async () => {
  const element = await show('c-plan-item-links', PlanItemLinks, { plan: samplePlan(), item: sampleItem() });
  expect(findAll(element, 'c-plan-item-link-choice')).toHaveLength(0);
  expect(find<HTMLElement & { canChange: boolean }>(element, 'c-plan-item-link-row').canChange).toBe(false);
});
