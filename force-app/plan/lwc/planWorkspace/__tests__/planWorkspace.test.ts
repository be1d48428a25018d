import PlanWorkspace from 'c/planWorkspace';
import { find, findAll, record, settled, show } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const work = { busyItemIds: ['i1'], itemErrors: { i1: 'Refused.' }, commentBusy: false, commentError: null };

async function make(properties = {}): Promise<HTMLElement & { openItem(itemId: string): void }> {
  return show('c-plan-workspace', PlanWorkspace, { plan: samplePlan(), work, ...properties });
}

it('switches between timeline and list', async () => {
  const element = await make();
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(1);
  await expect(element).toBeAccessible();
  find(element, '[data-name="list"]').click();
  await settled();
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(0);
  expect(findAll(element, 'c-plan-item-list')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('opens the panel of an item with what happens to it', async () => {
  const element = await make();
  find(element, 'c-plan-timeline').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' } }));
  await settled();
  const panel = find<HTMLElement & { itemId: string; busy: boolean; error: string }>(element, 'c-plan-item-panel');
  expect([panel.itemId, panel.busy, panel.error]).toEqual(['i1', true, 'Refused.']);
  panel.dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(element, 'c-plan-item-panel')).toHaveLength(0);
});

it('can be told to open an item and passes changes on', async () => {
  const element = await make({ view: 'list', embedded: true });
  expect(findAll(element, '.segments')).toHaveLength(0);
  element.openItem('i2');
  await settled();
  const changes = record(element, 'statuschange');
  const comments = record(element, 'commentadd');
  find(element, 'c-plan-item-panel').dispatchEvent(new CustomEvent('commentadd', { detail: { itemId: 'i2', body: 'Hi' } }));
  find(element, 'c-plan-item-list').dispatchEvent(
    new CustomEvent('statuschange', { detail: { itemId: 'i1', status: 'Done', reason: null } })
  );
  expect([changes, comments]).toEqual([[{ itemId: 'i1', status: 'Done', reason: null }], [{ itemId: 'i2', body: 'Hi' }]]);
});

it('stands an empty plan', async () => {
  const element = await make({ plan: { id: 'p1' }, work: null });
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(1);
  await expect(element).toBeAccessible();
});
