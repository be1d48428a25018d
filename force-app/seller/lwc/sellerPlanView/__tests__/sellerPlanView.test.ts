import type { ActionRequest, ActionResult } from 'c/planActions';
import SellerPlanView from 'c/sellerPlanView';
import { find, findAll, recordActions, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

type View = HTMLElement & { work: unknown };

function open(plan = {}, properties = {}): Promise<View> {
  const work = { plan: samplePlan(plan), busyItemIds: [], itemErrors: {} };
  return show<View>('c-seller-plan-view', SellerPlanView, {
    page: { commitment: 60, commitmentReasons: ['Signed off: 10 of 20'] },
    work,
    ...properties
  });
}

async function goTo(element: HTMLElement, name: string): Promise<void> {
  find(element, 'c-plan-tabs').dispatchEvent(new CustomEvent('tabselect', { detail: { name } }));
  await settled();
}

it('shows every section', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-workspace')).toHaveLength(1);
  for (const [tab, content] of [
    ['list', 'c-plan-workspace'],
    ['overview', 'c-plan-why'],
    ['people', 'c-plan-people'],
    ['comments', 'c-plan-comments']
  ]) {
    await goTo(element, tab);
    expect(findAll(element, content)).toHaveLength(1);
    await expect(element).toBeAccessible();
  }
});

it('says who invites buyers from now on', async () => {
  const champion = { id: 's9', name: 'Sarah Chen', side: 'Buyer', rights: 'Editor', invited: false };
  const before = await open({ stakeholders: [champion] });
  await goTo(before, 'people');
  expect(textOf(before)).toContain('Seller_Add_Person_Hint');
  const after = await open({ stakeholders: [{ ...champion, invited: true }] });
  await goTo(after, 'people');
  expect(textOf(after)).toContain('Seller_Buyers_Invite_Hint');
});

it('explains the commitment, and hides it where it is not known', async () => {
  const element = await open();
  await goTo(element, 'overview');
  expect(textOf(element)).toContain('Signed off: 10 of 20');
  const without = await open({}, { page: {} });
  await goTo(without, 'overview');
  expect(findAll(without, '.commitment')).toHaveLength(0);
});

it('asks before it shares, and leaves the question open when sharing fails', async () => {
  const element = await open({ status: 'Draft' });
  const results: ActionResult[] = [
    { saved: false, problem: 'Name a buyer first.' },
    { saved: true, answer: null }
  ];
  const asked: string[] = [];
  element.addEventListener('planaction', (event) => {
    const { name, settle } = (event as CustomEvent<ActionRequest>).detail;
    asked.push(name);
    settle(results.shift() as ActionResult);
  });
  find(element, '[data-name="share"]').click();
  await settled();
  expect(asked).toHaveLength(0);
  find(element, 'c-plan-panel .action').click();
  await settled();
  expect(textOf(element)).toContain('Name a buyer first.');
  await expect(element).toBeAccessible();
  find(element, 'c-plan-panel .action').click();
  await settled();
  expect(asked).toEqual(['sharePlan', 'sharePlan']);
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
});

it('asks before it removes a person', async () => {
  const element = await open();
  const asked = recordActions(element);
  await goTo(element, 'people');
  find(element, 'c-plan-people').dispatchEvent(new CustomEvent('remove', { detail: { stakeholderId: 's2' } }));
  await settled();
  expect(asked).toHaveLength(0);
  await expect(element).toBeAccessible();
  find(element, '[data-name="remove"]').click();
  await settled();
  expect(asked).toEqual([{ name: 'removePerson', parameters: { stakeholderId: 's2' } }]);
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
});

it('invites, and says why not', async () => {
  const element = await open();
  recordActions(element, { saved: false, problem: 'No licence left.' });
  await goTo(element, 'people');
  find(element, 'c-plan-people').dispatchEvent(new CustomEvent('invite', { detail: { stakeholderId: 's2' } }));
  await settled();
  expect(textOf(element)).toContain('No licence left.');
});

it('offers what the status and the rights allow', async () => {
  const draft = await open({ status: 'Draft' });
  expect(findAll(draft, '[data-name="invite"]')).toHaveLength(0);
  const shared = await open({ status: 'Shared' });
  expect(findAll(shared, '[data-name="share"]')).toHaveLength(0);
  find(shared, '[data-name="invite"]').click();
  await settled();
  expect(findAll(shared, 'c-plan-people')).toHaveLength(1);
  const reader = await open({ status: 'Draft', canEdit: false });
  expect(findAll(reader, '.actions button')).toHaveLength(0);
  expect(textOf(reader)).toContain('c.Plan_Read_Only');
  await expect(reader).toBeAccessible();
});
