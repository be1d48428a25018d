import PlanItemList from 'c/planItemList';
import { find, findAll, record, recordActions, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const list = (items: unknown): ReturnType<typeof show> => show('c-plan-item-list', PlanItemList, { items });

it('groups by milestone in order of dates, with progress, and key dates last', async () => {
  const element = await list([
    ...(samplePlan().items ?? []),
    sampleMilestone({ id: 'm0', title: 'First', due: '2027-05-01' }),
    sampleItem({ id: 'i9', milestoneId: null })
  ]);
  expect(findAll(element, '.group .heading').map((heading) => heading.textContent)).toEqual([
    'First',
    'Technical validation complete',
    'c.Plan_No_Milestone',
    'c.Plan_Key_Dates'
  ]);
  expect(findAll(element, '.row .open').map((button) => button.dataset.id)).toEqual(['i2', 'i1', 'i9', 'k1']);
  await expect(element).toBeAccessible();
});

it('opens and completes with the item’s Id', async () => {
  const element = await list(samplePlan().items);
  const opened = record(element, 'itemopen');
  const changed = recordActions(element);
  find(element, '.row .open').click();
  find(element, '.check').click();
  expect(opened).toEqual([{ itemId: 'i2' }]);
  expect(changed).toEqual([{ name: 'changeStatus', parameters: { itemId: 'i1', status: 'Done', reason: null } }]);
});

it('offers to complete only what this person may and what is open', async () => {
  const element = await list([
    sampleItem({ id: 'a', canChangeStatus: false }),
    sampleItem({ id: 'b', status: 'Done' }),
    sampleItem({ id: 'c', type: 'Key Date' }),
    sampleItem({ id: 'd' })
  ]);
  expect(findAll(element, '.check').map((button) => button.dataset.id)).toEqual(['d']);
});

it('says overdue, critical and mine in words, and names a missing owner', async () => {
  const element = await list([sampleItem({ overdue: true }), sampleItem({ id: 'x', ownerName: null, role: null, due: null })]);
  for (const label of ['c.Plan_Overdue', 'c.Plan_Critical', 'c.Plan_Mine', 'c.Plan_No_Owner', 'c.Plan_Date_To_Be_Decided']) {
    expect(textOf(element)).toContain(label);
  }
});

it('says when there is nothing', async () => {
  const element = await list(null);
  expect(textOf(element)).toContain('c.Plan_No_Items');
  await expect(element).toBeAccessible();
});
