import SellerPlanView from 'c/sellerPlanView';
import { find, findAll, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

type Named = HTMLElement & { name: string };
type Tabs = HTMLElement & { tabs: { name: string; label: string }[] };

function open(changes = {}, properties = {}): Promise<HTMLElement> {
  const plan = samplePlan(changes);
  const work = { plan, busyItemIds: [], itemErrors: {}, question: null, undo: null };
  return show('c-seller-plan-view', SellerPlanView, { page: { plan, internalTasks: [] }, work, ...properties });
}

async function goTo(element: HTMLElement, name: string): Promise<void> {
  find(element, 'c-plan-tabs').dispatchEvent(new CustomEvent('tabselect', { detail: { name } }));
  await settled();
}

const menuOf = (element: HTMLElement): unknown[] =>
  findAll<HTMLElement & { value: string }>(element, 'lightning-menu-item').map(({ value }) => value);

it('shows the plan first, and every other part in its own tab', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-workspace')).toHaveLength(1);
  expect(findAll(element, 'c-seller-feature')).toHaveLength(0);
  await expect(element).toBeAccessible();
  for (const { name } of find<Tabs>(element, 'c-plan-tabs').tabs.slice(1)) {
    await goTo(element, name);
    expect(find<Named>(element, 'c-seller-feature').name).toBe(name);
    await expect(element).toBeAccessible();
  }
});

it('offers to share a draft and to check in on a shared plan', async () => {
  const draft = await open({ status: 'Draft' });
  expect(findAll(draft, '[data-name="check-in"]')).toHaveLength(0);
  find(draft, '[data-name="share"]').click();
  await settled();
  expect(find<Named>(draft, 'c-seller-feature').name).toBe('agreement');
  const shared = await open({ status: 'Shared' });
  expect(findAll(shared, '[data-name="share"]')).toHaveLength(0);
  find(shared, '[data-name="check-in"]').click();
  await settled();
  expect(find<Named>(shared, 'c-seller-feature').name).toBe('checkIn');
});

it('puts over the page what the menu offers, and takes it away again', async () => {
  const element = await open();
  find(element, 'lightning-button-menu').dispatchEvent(new CustomEvent('select', { detail: { value: 'advice' } }));
  await settled();
  const over = find<Named>(element, 'c-seller-feature');
  expect(over.name).toBe('advice');
  over.dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(element, 'c-seller-feature')).toHaveLength(0);
});

it('leads from one part to another', async () => {
  const element = await open();
  await goTo(element, 'goals');
  find(element, 'c-seller-feature').dispatchEvent(new CustomEvent('featureopen', { detail: { name: 'people' } }));
  await settled();
  expect(find<Named>(element, 'c-seller-feature').name).toBe('people');
});

it('offers readers nothing that changes the plan', async () => {
  const reader = await open({ status: 'Draft', canEdit: false });
  expect(findAll(reader, '.actions button')).toHaveLength(0);
  expect(menuOf(reader)).not.toContain('advice');
  expect(menuOf(await open())).toContain('advice');
  expect(textOf(reader)).toContain('c.Plan_Read_Only');
  await expect(reader).toBeAccessible();
});
