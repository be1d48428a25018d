import PlanItemPanel from 'c/planItemPanel';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const open = (changes = {}, itemId = 'i1'): ReturnType<typeof show> =>
  show('c-plan-item-panel', PlanItemPanel, { plan: samplePlan(changes), itemId });

it('shows the item with what it waits for and its comments', async () => {
  const element = await open();
  expect(find<HTMLElement & { heading: string }>(element, 'c-plan-panel').heading).toBe('Review the security questionnaire');
  const facts = findAll(element, 'dt').map((term) => term.textContent);
  expect(facts).toEqual(
    expect.arrayContaining(['c.Plan_Owner', 'c.Plan_Dates', 'c.Plan_Projection', 'c.Plan_Baseline', 'c.Plan_Float', 'c.Plan_Waits_For'])
  );
  expect(facts).not.toContain('c.Plan_Holds_Up');
  expect(find(element, '.linked .open').textContent).toBe('Provide the architecture documentation');
  expect(find<HTMLElement & { comments: unknown[] }>(element, 'c-plan-comments').comments).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('leads to linked items and closes', async () => {
  const element = await open();
  const opened = record(element, 'itemopen');
  const closed = record(element, 'close');
  find(element, '.linked .open').click();
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  await settled();
  expect([opened, closed]).toEqual([[{ itemId: 'i2' }], [null]]);
  expect(find<HTMLElement & { itemId: string }>(element, 'c-plan-comments').itemId).toBe('i1');
});

it('says why a status cannot be changed', async () => {
  const other = await open({ items: [sampleItem({ canChangeStatus: false })] });
  expect(findAll(other, 'c-plan-status-actions')).toHaveLength(0);
  expect(textOf(other)).toContain('c.Plan_Cannot_Change');
  const readOnly = await open({ items: [sampleItem({ canChangeStatus: false })], canEdit: false });
  expect(textOf(readOnly)).toContain('c.Plan_Read_Only');
  await expect(readOnly).toBeAccessible();
});

it('makes no link of what is no web address', async () => {
  const element = await open({ items: [sampleItem({ link: 'javascript:alert(1)' })] });
  expect(findAll(element, 'a')).toHaveLength(0);
});

it('shows nothing for an item that is gone', async () => {
  const element = await open({}, 'gone');
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
});

it('gets along with an item that has a title only', async () => {
  const element = await open({
    items: [{ id: 'i1', title: 'New', type: 'Task', status: 'Not Started', side: 'Joint' }],
    comments: null,
    dependencies: null
  });
  expect(textOf(element)).toContain('c.Plan_Date_To_Be_Decided');
  expect(textOf(element)).toContain('c.Plan_No_Owner');
  await expect(element).toBeAccessible();
});
