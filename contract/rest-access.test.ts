/** The REST API in the hands of a buyer and of a guest: a buyer reads what the page shows and does nothing else; a guest gets nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Connection } from 'jsforce';
import { BUYER_OBJECTS, Cast } from './people.ts';

let cast: Cast;
let buyer: Connection;
before(async () => {
  cast = await Cast.start();
  buyer = new Connection({
    instanceUrl: cast.running.url,
    accessToken: cast.org.sessions.create(cast.users['buyer editor']),
    version: '67.0'
  });
});
after(() => cast.close());

const HIDDEN_OBJECTS = ['Opportunity', 'Plan_Template__c', 'Template_Item__c', 'Task', 'Lead', 'Case'];
const HIDDEN_FIELDS = [
  'Opportunity__c',
  'Account__c',
  'Commitment__c',
  'Commitment_Reasons__c',
  'Internal_Notes__c',
  'Template__c',
  'Template_Version__c'
];

async function errorCode(work: PromiseLike<unknown>): Promise<string> {
  try {
    await work;
    return 'nothing refused';
  } catch (error) {
    return (error as { errorCode?: string }).errorCode ?? String(error);
  }
}

test('buyers have no API unless an administrator grants it', async () => {
  assert.equal(await errorCode(buyer.query('SELECT Id FROM Mutual_Action_Plan__c')), 'API_DISABLED_FOR_ORG');
});

describe('a buyer to whom the API was granted', () => {
  before(() => cast.enableApiForBuyers());

  test('reads the own plans and all they hold, and no other', async () => {
    const { records } = await buyer.query<{ Name: string }>('SELECT Name FROM Mutual_Action_Plan__c ORDER BY Name');
    assert.deepEqual(
      records.map(({ Name }) => Name),
      ['Evaluation and purchase', 'Route planning pilot']
    );
    const { totalSize } = await buyer.query("SELECT Id FROM Action_Item__c WHERE Plan__r.Name LIKE 'Pr%fung%'");
    assert.equal(totalSize, 0);
  });

  for (const sobject of HIDDEN_OBJECTS) {
    test(`does not see ${sobject}`, async () => {
      assert.match(await errorCode(buyer.query(`SELECT Id FROM ${sobject}`)), /INVALID_TYPE|INSUFFICIENT_ACCESS/);
      assert.match(await errorCode(buyer.describe(sobject)), /NOT_FOUND|INVALID_TYPE|INSUFFICIENT_ACCESS/);
    });
  }

  for (const field of HIDDEN_FIELDS) {
    test(`learns nothing of ${field}: not selected, filtered, sorted or counted`, async () => {
      for (const soql of [
        `SELECT ${field} FROM Mutual_Action_Plan__c`,
        `SELECT Id FROM Mutual_Action_Plan__c WHERE ${field} != null`,
        `SELECT Id FROM Mutual_Action_Plan__c ORDER BY ${field}`,
        `SELECT COUNT(Id) FROM Mutual_Action_Plan__c WHERE ${field} != null`
      ]) {
        assert.equal(await errorCode(buyer.query(soql)), 'INVALID_FIELD', soql);
      }
    });
  }

  for (const sobject of BUYER_OBJECTS) {
    test(`neither creates, changes nor deletes ${sobject}`, async () => {
      const [first] = (await buyer.query<{ Id: string }>(`SELECT Id FROM ${sobject} LIMIT 1`)).records;
      const refused = /INSUFFICIENT_ACCESS|CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY|NOT_FOUND|ENTITY_IS_DELETED|INVALID_FIELD/;
      assert.match(await errorCode(buyer.sobject(sobject).create({})), refused);
      if (!first) return;
      assert.match(await errorCode(buyer.sobject(sobject).update({ Id: first.Id })), refused);
      assert.match(await errorCode(buyer.sobject(sobject).destroy(first.Id)), refused);
      assert.equal((await buyer.query(`SELECT Id FROM ${sobject} WHERE Id = '${first.Id}'`)).totalSize, 1);
    });
  }

  test('changes no sharing and runs no Apex of their own', async () => {
    const share = {
      ParentId: cast.id("SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Evaluation and purchase'"),
      UserOrGroupId: cast.users['buyer of another plan'],
      AccessLevel: 'Read'
    };
    assert.notEqual(await errorCode(buyer.sobject('Mutual_Action_Plan__Share').create(share)), 'nothing refused');
    const run = buyer.tooling.executeAnonymous('delete [SELECT Id FROM Action_Item__c];');
    assert.notEqual(await errorCode(run), 'nothing refused');
  });
});

describe('an account executive who edits the list of people by REST', () => {
  let seller: Connection;
  before(() => {
    seller = new Connection({
      instanceUrl: cast.running.url,
      accessToken: cast.org.sessions.create(cast.users['seller editor']),
      version: '67.0'
    });
  });

  const person = (name: string): string =>
    cast.id(`SELECT Id FROM Stakeholder__c WHERE Name = '${name}' AND Plan__r.Name = 'Evaluation and purchase'`);
  const everything = (): unknown =>
    cast.org.database
      .query(
        'SELECT Id, Name, Side__c, Rights__c, Signatory__c, User__c, Invited_On__c, Sign_Off_Status__c, Sign_Off_Comment__c, Signed_Off_On__c FROM Stakeholder__c ORDER BY Id',
        { userId: cast.org.adminId, mode: 'system', sharing: false }
      )
      .rows.map(({ values }) => values);
  const now = new Date().toISOString();

  for (const [what, name, values] of [
    ['signs for the buyer', 'Sarah Chen', { Sign_Off_Status__c: 'Agreed' }],
    ['signs for a colleague', 'Tom Becker', { Sign_Off_Status__c: 'Agreed', Signed_Off_On__c: now }],
    ['objects in somebody’s name', 'David Okafor', { Sign_Off_Status__c: 'Objected', Sign_Off_Comment__c: 'No' }],
    ['invites a buyer', 'Paolo Rossi', { Invited_On__c: now }],
    ['makes a buyer an editor', 'Maja Lindqvist', { Rights__c: 'Editor' }],
    ['spares a buyer the signature', 'David Okafor', { Signatory__c: 'No' }],
    ['moves a buyer to the own side', 'David Okafor', { Side__c: 'Seller' }]
  ] as const) {
    test(`never ${what}`, async () => {
      const before = everything();
      const refused = /FIELD_CUSTOM_VALIDATION_EXCEPTION|CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY/;
      assert.match(await errorCode(seller.sobject('Stakeholder__c').update({ Id: person(name), ...values })), refused);
      assert.deepEqual(everything(), before);
    });
  }

  test('never lends a buyer’s entry to a user of another company', async () => {
    const before = everything();
    const user = { User__c: cast.users['buyer of another plan'] };
    const lent = seller.sobject('Stakeholder__c').update({ Id: person('Paolo Rossi'), ...user });
    assert.equal(await errorCode(lent), 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
    const Plan__c = cast.id("SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Evaluation and purchase'");
    const added = seller.sobject('Stakeholder__c').create({ Name: 'Spy', Plan__c, Side__c: 'Buyer', ...user });
    assert.equal(await errorCode(added), 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
    assert.deepEqual(everything(), before);
  });
});

test('a guest gets nothing from any address of the API', async () => {
  const base = `${cast.running.url}/services/data/v67.0`;
  const paths = [
    '',
    '/sobjects',
    '/sobjects/Mutual_Action_Plan__c',
    '/sobjects/Mutual_Action_Plan__c/describe',
    '/query?q=SELECT+Id+FROM+User',
    '/limits',
    '/ui-api/object-info/Mutual_Action_Plan__c',
    '/ui-api/records/001000000000000AAA',
    '/tooling/executeAnonymous?anonymousBody=1',
    '/jobs/ingest',
    '/composite/batch',
    '/graphql',
    '/search?q=FIND',
    '/chatter/users/me'
  ];
  for (const path of paths) {
    const answer = await fetch(base + path);
    assert.ok([401, 404].includes(answer.status), `${path}: ${answer.status}`);
    assert.doesNotMatch(await answer.text(), /Meridian|Northwind|Chen/);
  }
  const soap = await fetch(`${cast.running.url}/services/Soap/u/67.0`, {
    method: 'POST',
    body: '<x/>',
    headers: { 'content-type': 'text/xml' }
  });
  assert.ok(soap.status >= 400);
});
