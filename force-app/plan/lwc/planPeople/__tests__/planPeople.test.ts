import type { PlanDto } from 'apex-types';
import Toast from 'lightning/toast';
import PlanPeople from 'c/planPeople';
import { find, findAll, formOf, record, recordRequests, settled, show, submitForm, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

interface Feature {
  plan: PlanDto;
}
const open = (changes: Partial<PlanDto> = {}): Promise<HTMLElement & Feature> =>
  show<Feature>('c-plan-people', PlanPeople, { plan: samplePlan(changes) });
const card = (element: HTMLElement, id: string): HTMLElement & Record<string, unknown> =>
  find<HTMLElement & Record<string, unknown>>(element, `c-plan-person-card[data-id="${id}"]`);

async function ask(element: HTMLElement, name: string, stakeholderId: string): Promise<void> {
  card(element, stakeholderId).dispatchEvent(new CustomEvent(name, { detail: { stakeholderId } }));
  await settled();
}

it('shows both sides with what each owns, and who may be invited', async () => {
  const element = await open();
  expect(findAll(element, '.heading').map((heading) => heading.textContent)).toEqual(['Meridian Logistics (2)', 'Northwind Software (1)']);
  expect(card(element, 's1').ownership).toMatchObject({ open: [{ id: 'i1' }], overdue: 0 });
  expect(card(element, 's2').invites).toBe(true);
  expect(findAll(element, '[data-name="add"]').map((button) => button.dataset.side)).toEqual(['Buyer']);
  await expect(element).toBeAccessible();
});

it('invites nobody to a draft and says when', async () => {
  const element = await open({ status: 'Draft', mySide: 'Seller', addsPeopleTo: ['Buyer', 'Seller'], keepsPeopleOf: ['Buyer', 'Seller'] });
  expect(card(element, 's2').invites).toBe(false);
  expect(textOf(element)).toContain('c.Plan_People_Invite_Later');
});

it('says when nobody is there', async () => {
  const element = await open({ stakeholders: [], addsPeopleTo: [], neededRoles: [] });
  expect(textOf(element)).toContain('c.Plan_No_People');
  await expect(element).toBeAccessible();
});

it('adds a person to the list one keeps, with everything', async () => {
  const element = await open();
  const actions = recordRequests(element);
  find(element, '[data-name="add"]').click();
  await settled();
  expect(formOf(element).values).toEqual({ rights: 'Participant', signatory: 'No', wantsDigest: true });
  expect(formOf(element).fields.map(({ name }) => name)).toContain('signatory');
  await expect(element).toBeAccessible();
  await submitForm(element, { name: 'Nora Added' });
  expect(actions[0]).toMatchObject({ name: 'addPerson', parameters: { side: 'Buyer', fields: { name: 'Nora Added' } } });
  expect(formOf(element).busy).toBe(true);
  actions[0].settle({ saved: false, problem: 'She is on the plan already.' });
  await settled();
  expect(formOf(element).error).toBe('She is on the plan already.');
  await submitForm(element, { name: 'Nora Other' });
  actions[1].settle({ saved: true, answer: 's9' });
  await settled();
  expect(findAll(element, 'c-plan-form-panel')).toHaveLength(0);
  expect(Toast.show).toHaveBeenCalled();
});

it('puts only a name on a list that others keep', async () => {
  const element = await open({ mySide: 'Seller', addsPeopleTo: ['Buyer', 'Seller'], keepsPeopleOf: ['Seller'] });
  find(element, '[data-name="add"][data-side="Buyer"]').click();
  await settled();
  expect(formOf(element).fields.map(({ name }) => name)).toEqual(['name', 'title', 'decisionRole', 'email', 'phone']);
  expect(textOf(element)).toContain('c.Plan_People_Kept_By');
});

it('lets everybody say their own, and editors the rest', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await ask(element, 'edit', 's1');
  expect(formOf(element).fields.map(({ name }) => name)).not.toContain('name');
  await submitForm(element, { phone: '1' });
  expect(actions[0]).toMatchObject({ name: 'savePerson', parameters: { stakeholderId: 's1', fields: { phone: '1' } } });
});

it('sends the newest version unless somebody changed the same field', async () => {
  const plan = samplePlan();
  const person = { ...plan.stakeholders![0], version: 'v1', canEdit: true };
  const element = await open({ stakeholders: [person] });
  const actions = recordRequests(element);
  await ask(element, 'edit', 's1');
  element.plan = samplePlan({ stakeholders: [{ ...person, version: 'v2', title: 'CISO' }] });
  await submitForm(element, { phone: '1' });
  expect(actions[0].parameters.version).toBe('v2');
  actions[0].settle({ saved: false, problem: null });
  await settled();
  await submitForm(element, { title: 'Head' });
  expect(actions[1].parameters.version).toBe('v1');
  actions[1].settle({ saved: false, problem: null, dropped: true });
  await settled();
  expect(findAll(element, 'c-plan-form-panel')).toHaveLength(0);
});

it('gives a role to somebody of the list, or to somebody new', async () => {
  const people = samplePlan().stakeholders!.map((person) => ({ ...person, canEdit: person.side === 'Buyer', version: 'v1' }));
  const element = await open({ stakeholders: people });
  const actions = recordRequests(element);
  const assign = async (): Promise<void> => {
    const detail = { role: 'Champion', side: 'Buyer' };
    find(element, 'c-plan-role-coverage').dispatchEvent(new CustomEvent('roleassign', { detail }));
    await settled();
  };
  await assign();
  await submitForm(element, { stakeholderId: 's2' });
  expect(actions[0]).toMatchObject({
    name: 'savePerson',
    parameters: { stakeholderId: 's2', fields: { decisionRole: 'Champion' }, version: 'v1' }
  });
  actions[0].settle({ saved: true, answer: null });
  await settled();
  await assign();
  await submitForm(element, { stakeholderId: 'new' });
  expect(formOf(element).values).toMatchObject({ decisionRole: 'Champion' });
});

it('invites, and says at the person why that did not work', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await ask(element, 'invite', 's2');
  expect(actions[0]).toMatchObject({ name: 'invitePerson', parameters: { stakeholderId: 's2' } });
  expect(card(element, 's2').inviting).toBe(true);
  actions[0].settle({ saved: false, problem: 'David has no user yet.' });
  await settled();
  expect([card(element, 's2').error, card(element, 's1').error, card(element, 's2').inviting]).toEqual([
    'David has no user yet.',
    null,
    false
  ]);
  await ask(element, 'invite', 's2');
  actions[1].settle({ saved: true, answer: null });
  await settled();
  expect(card(element, 's2').error).toBeNull();
  expect(Toast.show).toHaveBeenCalled();
});

it('says what a removal means before it is done', async () => {
  const element = await open({
    stakeholders: samplePlan().stakeholders!.map((person) => ({ ...person, isMe: false, signatory: 'Required' }))
  });
  const actions = recordRequests(element);
  await ask(element, 'remove', 's1');
  expect(findAll(element, '.text').map((text) => text.textContent)).toEqual([
    'c.Plan_People_Remove_Text',
    'c.Plan_People_Remove_Items_One',
    'c.Plan_People_Remove_Signs'
  ]);
  await expect(element).toBeAccessible();
  find(element, '[data-name="remove"]').click();
  await settled();
  actions[0].settle({ saved: false, problem: 'The plan is yours.' });
  await settled();
  expect(textOf(element)).toContain('The plan is yours.');
  find(element, '[data-name="remove"]').click();
  actions[1].settle({ saved: true, answer: null });
  await settled();
  expect(findAll(element, 'c-plan-panel')).toHaveLength(0);
});

it('passes on which item is to be opened', async () => {
  const element = await open();
  const opened = record(element, 'itemopen');
  card(element, 's1').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' }, bubbles: true, composed: true }));
  expect(opened).toEqual([{ itemId: 'i1' }]);
});
