import PlanWorkspace from 'c/planWorkspace';
import { find, findAll, loaded, settled, show } from 'test/components';
import { samplePlan } from 'test/plan-samples';

async function make(properties = {}): Promise<HTMLElement & { openItem(itemId: string): void }> {
  return show('c-plan-workspace', PlanWorkspace, { plan: samplePlan(), ...properties });
}

it('switches between timeline, list and board', async () => {
  const element = await make();
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(1);
  await expect(element).toBeAccessible();
  for (const name of ['list', 'board']) {
    find(element, `[data-name="${name}"]`).click();
    await loaded(element, '[data-part="view"]');
    expect(findAll(element, 'c-plan-timeline')).toHaveLength(0);
    expect(find(element, `[data-name="${name}"]`).getAttribute('aria-pressed')).toBe('true');
  }
  await expect(element).toBeAccessible();
});

it('opens the panel of an item and closes it', async () => {
  const element = await make();
  find(element, 'c-plan-timeline').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' } }));
  await settled();
  const panel = find<HTMLElement & { itemId: string }>(element, '[data-part="itemPanel"]');
  expect(panel.itemId).toBe('i1');
  panel.dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(element, '[data-part="itemPanel"]')).toHaveLength(0);
});

it('can be told to open an item over another part of the page', async () => {
  const element = await make({ panelOnly: true });
  expect(findAll(element, '.segments')).toHaveLength(0);
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(0);
  element.openItem('i2');
  await settled();
  expect(find<HTMLElement & { itemId: string }>(element, '[data-part="itemPanel"]').itemId).toBe('i2');
});

it('stands an empty plan', async () => {
  const element = await make({ plan: { id: 'p1' } });
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(1);
  await expect(element).toBeAccessible();
});
