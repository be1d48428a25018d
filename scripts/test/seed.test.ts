/** The seed over REST into a local org with this project's own metadata and Apex, as `npm start` and a real org run it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { registerApi } from '../../local-org/src/api/routes.ts';
import { openOrg, type Org } from '../../local-org/src/org.ts';
import { projectRoot } from '../lib/project-root.ts';
import { OrgSession } from '../seed/org-session.ts';
import { LOADING } from '../seed/plan-records.ts';
import type { Report } from '../seed/report.ts';
import { seed } from '../seed/seed.ts';

class Tally implements Report {
  created = 0;
  readonly missed: string[] = [];
  done(_what: string, created: number): void {
    this.created += created;
  }
  missing(message: string): void {
    this.missed.push(message);
  }
}

let org: Org;
let server: FastifyInstance;
let session: OrgSession;

before(async () => {
  org = await openOrg({ projectDir: projectRoot, data: ':memory:' });
  server = fastify();
  registerApi(server, org);
  const instanceUrl = await server.listen({ host: '127.0.0.1', port: 0 });
  session = await OrgSession.open({ instanceUrl, accessToken: org.sessions.create(org.adminId) });
});

after(async () => {
  await server.close();
  org.close();
});

async function run(): Promise<Tally> {
  const tally = new Tally();
  await seed(session, tally);
  return tally;
}

async function countOf(sobject: string): Promise<number> {
  return (await session.find(`SELECT Id FROM ${sobject}`)).length;
}

async function plansReadBy(lastName: string): Promise<string[]> {
  const [user] = await session.find(`SELECT Id FROM User WHERE LastName = '${lastName}'`);
  const access = { userId: user?.Id ?? '', mode: 'user' as const, sharing: true };
  return org.database.query('SELECT Name FROM Mutual_Action_Plan__c ORDER BY Name', access).rows.map(({ values }) => String(values.Name));
}

const EXAMPLE = 'Evaluation and purchase';
const PILOT = 'Route planning pilot';
const GERMAN = 'Prüfung und Kauf der Produktionsplanung';

test('loads the sample, and a second run changes nothing', async () => {
  const first = await run();
  assert.deepEqual(first.missed, []);
  const objects = [
    'User',
    'Opportunity',
    'Mutual_Action_Plan__c',
    'Action_Item__c',
    'Stakeholder__c',
    'Item_Dependency__c',
    'Template_Item__c'
  ];
  const counts = await Promise.all(objects.map(countOf));
  const modified = await session.find('SELECT Id, SystemModstamp FROM Mutual_Action_Plan__c ORDER BY Id');

  const second = await run();
  assert.equal(second.created, 0);
  assert.deepEqual(await Promise.all(objects.map(countOf)), counts);
  assert.deepEqual(await session.find('SELECT Id, SystemModstamp FROM Mutual_Action_Plan__c ORDER BY Id'), modified);
});

test('each user reads the plans that are meant for them', async () => {
  assert.deepEqual(await plansReadBy('Martinez'), [EXAMPLE, PILOT]);
  assert.deepEqual(await plansReadBy('Fischer'), [GERMAN]);
  assert.deepEqual(await plansReadBy('Nair'), [EXAMPLE, GERMAN, PILOT]);
  assert.deepEqual(await plansReadBy('Novak'), [EXAMPLE, GERMAN, PILOT]);
  assert.deepEqual(await plansReadBy('Chen'), [EXAMPLE, PILOT]);
  assert.deepEqual(await plansReadBy('Lindqvist'), [EXAMPLE, PILOT]);
  assert.deepEqual(await plansReadBy('Weber'), [GERMAN]);
});

test('a plan whose load was broken off is removed and loaded again', async () => {
  const [plan] = await session.find(`SELECT Id FROM Mutual_Action_Plan__c WHERE Name = '${PILOT}'`);
  await session.update('Mutual_Action_Plan__c', [{ Id: plan?.Id, Internal_Notes__c: LOADING }]);
  const items = await countOf('Action_Item__c');
  assert.equal((await run()).created, 1);
  const found = await session.find<{ Id: string; Status__c: string }>(
    `SELECT Id, Status__c FROM Mutual_Action_Plan__c WHERE Name = '${PILOT}'`
  );
  assert.deepEqual(
    found.map(({ Status__c }) => Status__c),
    ['Agreed']
  );
  assert.notEqual(found[0]?.Id, plan?.Id);
  assert.equal(await countOf('Action_Item__c'), items);
});

test('a record that the org refuses is named, with the reason', async () => {
  const create = session.create('Mutual_Action_Plan__c', [{ Name: 'No deal' }]);
  await assert.rejects(
    create,
    /Mutual_Action_Plan__c "No deal" was refused: Choose the Opportunity.*\(FIELD_CUSTOM_VALIDATION_EXCEPTION\)/
  );
});
