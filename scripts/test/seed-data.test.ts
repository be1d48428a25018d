/** The sample data against the metadata it is loaded into, so that a renamed field or picklist value fails here and not in an org. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadProject } from '../../local-org/src/metadata/load-project.ts';
import { projectRoot } from '../lib/project-root.ts';
import { itemRecord, planRecord, stakeholderRecord, type PlanContext } from '../seed/plan-records.ts';
import type { SampleRecord } from '../seed/org-session.ts';
import { readData, type SampleItem, type SampleOrg, type SamplePlan, type SampleTemplate } from '../seed/sample-data.ts';
import { withDates, workingDaysBetween } from '../seed/working-days.ts';

const { project } = loadProject(projectRoot);
const organisation = readData<SampleOrg>('sample-org.json');
const holidays = new Set(organisation.holidays.map(({ date }) => date));
const calendar = { today: '2026-11-23', holidays };
const templates = organisation.templateFiles.map((file) => readData<SampleTemplate>(file));
const plans = organisation.planFiles.map((file) => withDates(readData<SamplePlan>(file), calendar));
const context: PlanContext = {
  opportunityId: 'o',
  accountId: 'a',
  ownerId: 'u',
  contacts: new Map(),
  users: new Map(),
  holidays,
  now: '2026-11-23T08:00:00Z'
};

function assertFits(sobject: string, record: SampleRecord): void {
  const object = project.objects.get(sobject.toLowerCase());
  for (const [name, value] of Object.entries(record)) {
    const field = object?.fields.get(name.toLowerCase());
    assert.ok(field, `${sobject} has no field ${name}`);
    if (value === undefined || value === null) continue;
    if (field.picklist)
      assert.ok(
        field.picklist.values.some(({ fullName }) => fullName === value),
        `${sobject}.${name} has no value "${value}"`
      );
    if (field.length) assert.ok(String(value).length <= field.length, `${sobject}.${name} is too long: ${value}`);
  }
}

const itemsOf = (plan: SamplePlan): SampleItem[] => [...plan.milestones, ...plan.tasks, ...(plan.keyDates ?? [])];

test('today±n counts working days and skips weekends and holidays', () => {
  assert.equal(withDates('today', calendar), '2026-11-23');
  assert.equal(withDates('today-1', calendar), '2026-11-20');
  assert.equal(withDates('today+24', calendar), '2026-12-28', 'Christmas Day is a Friday without work');
  assert.equal(withDates('today', { today: '2026-11-21', holidays }), '2026-11-23', 'a Saturday counts as the Monday after it');
  assert.equal(withDates('2027-05-17', calendar), '2027-05-17');
  assert.equal(workingDaysBetween('2027-05-19', '2027-05-24', holidays), 4);
});

test('plans, people and items fit their objects', () => {
  for (const plan of plans) {
    assertFits('Mutual_Action_Plan__c', { ...planRecord(plan, context), Status__c: plan.plan.status });
    for (const person of plan.stakeholders) assertFits('Stakeholder__c', stakeholderRecord('p', plan, person, context));
    for (const item of itemsOf(plan))
      assertFits('Action_Item__c', itemRecord(item, { planId: 'p', type: 'Task', sequence: 1, isAgreed: true, holidays }));
    for (const { title, category, probability, impact, status } of plan.risks) {
      assertFits('Risk__c', {
        Name: title,
        Category__c: category,
        Probability__c: probability,
        Impact__c: impact,
        Status__c: status
      });
    }
  }
});

test('every reference inside a plan leads somewhere', () => {
  for (const plan of plans) {
    const people = new Set(plan.stakeholders.map(({ key }) => key));
    const items = new Set(itemsOf(plan).map(({ key }) => key));
    assert.equal(items.size, itemsOf(plan).length, 'keys of items are unique');
    const owners = [...itemsOf(plan), ...plan.risks, ...plan.criteria].flatMap(({ owner }) => (owner ? [owner] : []));
    for (const key of [...owners, ...plan.plan.invited, ...plan.plan.readers, ...plan.comments.map(({ author }) => author)])
      assert.ok(people.has(key), `no stakeholder ${key}`);
    const links = plan.dependencies.flatMap(({ predecessor, successor }) => [predecessor, successor]);
    const places = [...plan.risks, ...plan.comments].flatMap(({ item }) => (item ? [item] : []));
    const milestones = plan.tasks.flatMap(({ milestone }) => (milestone ? [milestone] : []));
    for (const key of [...links, ...places, ...milestones]) assert.ok(items.has(key), `no item ${key}`);
    assert.ok(
      organisation.opportunities.some(({ name }) => name === plan.plan.opportunity),
      plan.plan.opportunity
    );
    assert.ok(
      templates.some(({ key }) => key === plan.plan.template),
      plan.plan.template
    );
  }
});

test('no date of a plan is a weekend or a holiday, and what is blocked or not needed says why', () => {
  for (const plan of plans) {
    for (const item of itemsOf(plan)) {
      for (const date of [item.start, item.due, item.baselineStart, item.baselineDue]) {
        if (date) assert.equal(workingDaysBetween(date, date, holidays), 1, `${item.title}: ${date}`);
      }
      if (item.status === 'Blocked' || item.status === 'Not Needed') assert.ok(item.reason, item.title);
    }
  }
});

test('a done item has only done predecessors', () => {
  for (const plan of plans) {
    const status = new Map(itemsOf(plan).map(({ key, status: value }) => [key, value]));
    for (const { predecessor, successor } of plan.dependencies) {
      if (status.get(successor) === 'Done') assert.equal(status.get(predecessor), 'Done', `${predecessor} before ${successor}`);
    }
  }
});

test('templates fit their objects, and their keys lead to items that stand in the same template', () => {
  for (const template of templates) {
    const keys = new Set(template.items.map(({ key }) => key));
    assert.equal(keys.size, template.items.length);
    for (const item of template.items) {
      assertFits('Template_Item__c', {
        Name: item.title,
        Type__c: item.type,
        Side__c: item.side,
        Role__c: item.role,
        Outcome__c: item.outcome
      });
      const predecessors = (item.predecessors ?? '').split(';').filter((key) => key !== '');
      for (const key of predecessors) assert.ok(keys.has(key.replace(/\+\d+$/, '')), `${template.key}: no item ${key}`);
      if (item.type === 'Task')
        assert.ok(
          template.items.some(({ key, type }) => key === item.milestone && type === 'Milestone'),
          item.key
        );
    }
  }
});

test('English and German templates differ in their words only', () => {
  const structure = (key: string) =>
    templates.find((template) => template.key === key)?.items.map((item) => ({ ...item, title: '', outcome: '' }));
  for (const name of ['evaluation', 'rollout']) assert.deepEqual(structure(`${name}-de`), structure(`${name}-en`));
});

test('the organisation refers to what it has', () => {
  const users = new Set(organisation.users.map(({ key }) => key));
  const accounts = new Set(organisation.accounts.map(({ name }) => name));
  for (const { owner, account } of organisation.opportunities) assert.ok(users.has(owner) && accounts.has(account), `${owner}, ${account}`);
  for (const { account } of organisation.contacts) assert.ok(accounts.has(account), account);
  for (const { permissionSets } of organisation.users) for (const name of permissionSets) assert.ok(project.permissionSets.has(name), name);
  const stages =
    project.objects
      .get('opportunity')
      ?.fields.get('stagename')
      ?.picklist?.values.map(({ fullName }) => fullName) ?? [];
  for (const { stage } of organisation.opportunities) assert.ok(stages.includes(stage), stage);
});
