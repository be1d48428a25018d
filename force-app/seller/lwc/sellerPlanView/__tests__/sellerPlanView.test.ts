import SellerPlanView from 'c/sellerPlanView';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

type View = HTMLElement & { sharing: boolean; error: string | null; work: unknown };

function open(plan = {}, properties = {}): Promise<View> {
  const work = { plan: samplePlan(plan), busyItemIds: [], itemErrors: {}, commentBusy: false, commentError: null };
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
  const shares = record(element, 'share');
  find(element, '[data-name="share"]').click();
  await settled();
  expect(shares).toHaveLength(0);
  find(element, 'c-plan-panel .action').click();
  expect(shares).toHaveLength(1);
  element.sharing = true;
  await settled();
  element.error = 'Name a buyer first.';
  element.sharing = false;
  await settled();
  expect(findAll(element, 'c-plan-panel')).toHaveLength(1);
  await expect(element).toBeAccessible();
  element.error = null;
  element.sharing = true;
  element.sharing = false;
  await settled();
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
});

it('asks before it removes a person, until the person is gone', async () => {
  const element = await open();
  const removed = record(element, 'remove');
  await goTo(element, 'people');
  find(element, 'c-plan-people').dispatchEvent(new CustomEvent('remove', { detail: { stakeholderId: 's2' } }));
  await settled();
  expect(removed).toHaveLength(0);
  await expect(element).toBeAccessible();
  find(element, '[data-name="remove"]').click();
  expect(removed).toEqual([{ stakeholderId: 's2' }]);
  element.error = 'Not allowed.';
  await settled();
  expect(textOf(element)).toContain('Not allowed.');
  const stakeholders = samplePlan().stakeholders?.filter(({ id }) => id !== 's2');
  element.work = { plan: samplePlan({ stakeholders }) };
  await settled();
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
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

it('passes on what the parts send', async () => {
  const element = await open();
  const changes = record(element, 'statuschange');
  find(element, 'c-plan-workspace').dispatchEvent(new CustomEvent('statuschange', { detail: { itemId: 'i1' } }));
  await goTo(element, 'comments');
  const comments = record(element, 'commentadd');
  find(element, 'c-plan-comments').dispatchEvent(new CustomEvent('commentadd', { detail: { body: 'Hi' } }));
  await goTo(element, 'people');
  const invites = record(element, 'invite');
  find(element, 'c-plan-people').dispatchEvent(new CustomEvent('invite', { detail: { stakeholderId: 's2' } }));
  expect([changes, comments, invites]).toEqual([[{ itemId: 'i1' }], [{ itemId: null, body: 'Hi' }], [{ stakeholderId: 's2' }]]);
});

it('leads editors to the page for a new person, and nobody else', async () => {
  const element = await open();
  await goTo(element, 'people');
  const asked = record(element, 'personadd');
  find(element, '[data-name="add-person"]').click();
  expect(asked).toHaveLength(1);
  const reader = await open({ canEdit: false });
  await goTo(reader, 'people');
  expect(findAll(reader, '[data-name="add-person"]')).toHaveLength(0);
});
