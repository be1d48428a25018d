import PlanItemBulkBar from 'c/planItemBulkBar';
import { find, findAll, record, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const rights = { canEdit: true, canChangeScope: true };
const TWO = [sampleItem(rights), sampleItem({ ...rights, id: 'i3', status: 'Done' })];
const make = (items: unknown[] = TWO): ReturnType<typeof show> =>
  show('c-plan-item-bulk-bar', PlanItemBulkBar, { plan: samplePlan({ dependencies: [] }), items });
const choose = async (element: HTMLElement, name: string, value: string): Promise<void> => {
  const field = find<HTMLSelectElement>(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new CustomEvent('change'));
  await settled();
};
const edits = (fields: object): object => ({ edits: ['i1', 'i3'].map((itemId) => ({ itemId, version: 'v1', fields })) });

it('sets owner, side and milestone of all with one action', async () => {
  const element = await make();
  const asked = recordActions(element);
  await choose(element, 'owner', 'role:Legal');
  await choose(element, 'side', 'Joint');
  await choose(element, 'milestoneId', '-');
  expect(asked).toEqual([
    { name: 'saveItems', parameters: edits({ ownerId: null, role: 'Legal' }) },
    { name: 'saveItems', parameters: edits({ side: 'Joint' }) },
    { name: 'saveItems', parameters: edits({ milestoneId: null }) }
  ]);
  expect(textOf(element)).toContain('c.Plan_Item_Saved_Many');
  await expect(element).toBeAccessible();
});

it('sets the status of those that have another one, and asks where it needs a reason', async () => {
  const element = await make();
  const asked = recordActions(element);
  await choose(element, 'status', 'Done');
  expect(asked).toEqual([{ name: 'changeStatus', parameters: { itemId: 'i1', status: 'Done', reason: null, earlyStartReason: null } }]);
  await choose(element, 'status', 'Blocked');
  expect(findAll(element, 'c-plan-item-status-panel')).toHaveLength(1);
  find(element, 'c-plan-item-status-panel').dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(element, 'c-plan-item-status-panel')).toHaveLength(0);
});

it('removes all after asking', async () => {
  const element = await make();
  const [asked, none] = [recordActions(element), record(element, 'picknone')];
  find(element, '[data-name="remove"]').click();
  await settled();
  await expect(element).toBeAccessible();
  find(element, '[data-name="confirm"]').click();
  await settled();
  expect(asked).toEqual([{ name: 'removeItems', parameters: { items: ['i1', 'i3'].map((itemId) => ({ itemId, version: 'v1' })) } }]);
  expect(none).toHaveLength(1);
});

it('says why nothing was saved', async () => {
  const element = await make();
  recordActions(element, { saved: false, problem: 'One of them is not yours.' });
  await choose(element, 'side', 'Joint');
  expect(textOf(element)).toContain('One of them is not yours.');
  await expect(element).toBeAccessible();
});

it('offers only what is possible', async () => {
  const element = await make([sampleItem()]);
  expect(findAll(element, 'select').map((field) => (field as HTMLSelectElement).name)).toEqual(['status']);
  expect(findAll(element, '[data-name="remove"]')).toHaveLength(0);
});
