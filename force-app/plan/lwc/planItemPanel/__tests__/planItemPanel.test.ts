import PlanItemPanel from 'c/planItemPanel';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const editor = { canEdit: true, canChangeScope: true, canMove: true };
const open = (changes = {}, item = {}, itemId = 'i1'): ReturnType<typeof show> =>
  show('c-plan-item-panel', PlanItemPanel, {
    plan: samplePlan({ items: [sampleItem({ ...editor, ...item }), ...(samplePlan().items ?? []).slice(2)], ...changes }),
    itemId
  });
const names = (element: HTMLElement): (string | undefined)[] => findAll(element, 'button').map((button) => button.dataset.name);

it('shows the item, what can be done with it, and its comments', async () => {
  const element = await open();
  expect(find<HTMLElement & { heading: string }>(element, 'c-plan-panel').heading).toBe('Review the security questionnaire');
  for (const part of ['status-actions', 'item-facts', 'item-links', 'comments', 'item-removal']) {
    expect(findAll(element, `c-plan-${part}`)).toHaveLength(1);
  }
  expect(names(element)).toEqual(['edit', 'move']);
  expect(find<HTMLElement & { comments: unknown[] }>(element, 'c-plan-comments').comments).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('goes over to editing and back', async () => {
  const element = await open();
  find(element, '[data-name="edit"]').click();
  await settled();
  expect(findAll(element, 'c-plan-item-facts')).toHaveLength(0);
  find(element, 'c-plan-item-edit').dispatchEvent(new CustomEvent('editclose'));
  await settled();
  expect(findAll(element, 'c-plan-item-edit')).toHaveLength(0);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-name="edit"]'));
});

it('moves dates with the effect in sight, and in a draft as a field like others', async () => {
  const shared = await open();
  find(shared, '[data-name="move"]').click();
  await settled();
  await settled();
  find(shared, '.move').dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(shared, '.move')).toHaveLength(0);
  expect(names(await open({ status: 'Draft' }))).toEqual(['edit']);
});

it('offers what is open to whom', async () => {
  const agreed = await open({ status: 'Agreed' }, { canChangeScope: false });
  expect(textOf(agreed)).toContain('c.Plan_Item_Agreed_Hint');
  expect(findAll(agreed, 'c-plan-item-removal')).toHaveLength(0);
  const others = await open({}, { canEdit: false, canChangeScope: false, canChangeStatus: false });
  expect(names(others)).toEqual(['move']);
  expect(textOf(others)).toContain('c.Plan_Item_Propose_Dates');
  expect(textOf(others)).toContain('c.Plan_Cannot_Change');
  const reader = await open({ canEdit: false }, { canEdit: false, canChangeScope: false, canChangeStatus: false, canMove: false });
  expect(names(reader)).toEqual([]);
  expect(textOf(reader)).toContain('c.Plan_Read_Only');
  await expect(reader).toBeAccessible();
});

it('shows a proposal as one, without a status to change', async () => {
  const element = await open({}, { proposed: true, canDecideProposal: true, canEdit: false, canChangeScope: false, canMove: false });
  expect(findAll(element, 'c-plan-item-proposal')).toHaveLength(1);
  expect(findAll(element, 'c-plan-status-actions')).toHaveLength(0);
});

it('passes on where the person goes', async () => {
  const element = await open();
  const [opened, closed] = [record(element, 'itemopen'), record(element, 'close')];
  find(element, 'c-plan-item-links').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i2' } }));
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  find(element, 'c-plan-item-removal').dispatchEvent(new CustomEvent('removed'));
  expect([opened, closed.length]).toEqual([[{ itemId: 'i2' }], 2]);
});

it('shows nothing for an item that is gone', async () => {
  expect(findAll(await open({}, {}, 'gone'), 'c-plan-panel')).toHaveLength(0);
});
