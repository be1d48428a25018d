import PlanPeople from 'c/planPeople';
import { find, findAll, record, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

it('shows both sides with role, absence, sign-off and contact', async () => {
  const element = await show('c-plan-people', PlanPeople, { stakeholders: samplePlan().stakeholders });
  expect(findAll(element, '.person')).toHaveLength(3);
  for (const text of [
    'Head of IT Security · c.Plan_Role_Security',
    'c.Plan_Sign_Off_Pending',
    'c.Plan_You',
    'c.Plan_Not_Invited',
    'c.Plan_Away'
  ]) {
    expect(textOf(element)).toContain(text);
  }
  expect(findAll<HTMLAnchorElement>(element, 'a').map((link) => link.getAttribute('href'))).toEqual([
    'mailto:maja@example.com',
    'tel:+49301234'
  ]);
  await expect(element).toBeAccessible();
});

it('says once what title and role both say', async () => {
  const stakeholders = [{ id: 's1', name: 'A', side: 'Seller', title: 'c.plan_role_LEGAL', decisionRole: 'Legal' }];
  const element = await show('c-plan-people', PlanPeople, { stakeholders });
  expect(find(element, '.about .muted').textContent).toBe('c.plan_role_LEGAL');
});

it('invites buyers who are not invited yet', async () => {
  const element = await show('c-plan-people', PlanPeople, { stakeholders: samplePlan().stakeholders, canInvite: true });
  const invited = record(element, 'invite');
  expect(findAll(element, 'button')).toHaveLength(1);
  find(element, 'button').click();
  expect(invited).toEqual([{ stakeholderId: 's2' }]);
  await expect(element).toBeAccessible();
});

it('lets everybody be removed but oneself', async () => {
  const element = await show('c-plan-people', PlanPeople, { stakeholders: samplePlan().stakeholders, canRemove: true });
  const removed = record(element, 'remove');
  const buttons = findAll(element, '[data-name="remove"]');
  expect(buttons.map((button) => button.dataset.id)).toEqual(['s2', 's3']);
  buttons[0].click();
  expect(removed).toEqual([{ stakeholderId: 's2' }]);
  await expect(element).toBeAccessible();
});

it('offers no second invitation while one is under way, and none without the right', async () => {
  const busy = await show('c-plan-people', PlanPeople, { stakeholders: samplePlan().stakeholders, canInvite: true, invitingId: 's2' });
  expect(findAll(busy, 'button')).toHaveLength(0);
  const reader = await show('c-plan-people', PlanPeople, { stakeholders: samplePlan().stakeholders });
  expect(findAll(reader, 'button')).toHaveLength(0);
});

it('offers nothing for people of whom the server says that they are not ours to invite or to remove', async () => {
  const stakeholders = (samplePlan().stakeholders ?? []).map((person) => ({ ...person, canInvite: false, canRemove: person.id === 's3' }));
  const element = await show('c-plan-people', PlanPeople, { stakeholders, canInvite: true, canRemove: true });
  expect(findAll(element, 'button').map((button) => button.dataset.id)).toEqual(['s3']);
});

it('says when nobody is named', async () => {
  const element = await show('c-plan-people', PlanPeople, { stakeholders: [] });
  expect(textOf(element)).toContain('c.Plan_No_People');
  await expect(element).toBeAccessible();
});
