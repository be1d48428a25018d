/**
 * Writing past the pages, over REST: as a buyer every way of writing is refused for every object; as the account executive the
 * rules of the parties hold for edited records as they do on the page.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { agree, cast, EDITOR_ITEM, ids, item, person, PLAN, raise, SELLER_ITEM, JOINT_ITEM } from './matrix/example.ts';
import { LEAKS } from './matrix/methods.ts';
import { changesOf } from './nothing-left.ts';
import { labelOf } from './outcome.ts';
import { BUYER_OBJECTS } from './people.ts';
import { answered, asUser, firstError, type Answer } from './rest.ts';

before(async () => {
  await raise();
  cast.enableApiForBuyers();
});
after(() => cast.close());

/** Every way in which the API writes one record of an object. */
function writes(sobject: string, id: string): Record<string, [string, string, unknown?]> {
  const one = { Name: 'Forged' };
  const typed = { attributes: { type: sobject }, ...one };
  const path = `/sobjects/${sobject}`;
  return {
    create: ['POST', path, one],
    update: ['PATCH', `${path}/${id}`, one],
    'update with nothing': ['PATCH', `${path}/${id}`, {}],
    delete: ['DELETE', `${path}/${id}`],
    upsert: ['PATCH', `${path}/Id/${id}`, one],
    'create a collection': ['POST', '/composite/sobjects', { allOrNone: false, records: [typed] }],
    'update a collection': ['PATCH', '/composite/sobjects', { allOrNone: false, records: [{ ...typed, id }] }],
    'upsert a collection': ['PATCH', `/composite/sobjects/${sobject}/Id`, { allOrNone: false, records: [{ ...typed, Id: id }] }],
    'delete a collection': ['DELETE', `/composite/sobjects?ids=${id}`],
    'create a tree': ['POST', `/composite/tree/${sobject}`, { records: [{ attributes: { type: sobject, referenceId: 'a' }, ...one }] }],
    'delete in a composite': [
      'POST',
      '/composite',
      { compositeRequest: [{ method: 'DELETE', url: `/services/data/v67.0${path}/${id}`, referenceId: 'a' }] }
    ],
    'delete in a batch': ['POST', '/composite/batch', { batchRequests: [{ method: 'DELETE', url: `v67.0${path}/${id}` }] }]
  };
}

describe('a buyer who has the API writes nothing', () => {
  for (const sobject of BUYER_OBJECTS) {
    test(sobject, () => {
      const [id] = ids(`SELECT Id FROM ${sobject} LIMIT 1`);
      for (const [what, [method, path, body]] of Object.entries(
        writes(sobject, id ?? `${cast.org.project.objects.get(sobject.toLowerCase())?.keyPrefix}000000000001AAA`)
      )) {
        const { called, changed } = changesOf(cast, () => asUser(cast, 'buyer editor', method, path, body));
        assert.ok(firstError(called), `${what}: ${JSON.stringify(called.body)}`);
        assert.deepEqual(changed, [], what);
      }
      for (const operation of ['insert', 'update', 'delete', 'hardDelete']) {
        const { called, changed } = changesOf(cast, () => bulk(sobject, operation, id ?? ''));
        assert.deepEqual([called, changed], [0, []], operation);
      }
    });
  }

  /** Rows that a Bulk job saved. */
  function bulk(object: string, operation: string, id: string): number {
    const job = asUser(cast, 'buyer editor', 'POST', '/jobs/ingest', { object, operation, contentType: 'CSV', lineEnding: 'LF' });
    const jobId = (job.body as { id?: string }).id;
    if (!jobId) return 0;
    const csv = operation === 'insert' ? 'Name\nForged\n' : operation === 'update' ? `Id,Name\n${id},Forged\n` : `Id\n${id}\n`;
    asUser(cast, 'buyer editor', 'PUT', `/jobs/ingest/${jobId}/batches`, csv);
    asUser(cast, 'buyer editor', 'PATCH', `/jobs/ingest/${jobId}`, { state: 'UploadComplete' });
    const { body } = asUser(cast, 'buyer editor', 'GET', `/jobs/ingest/${jobId}`) as Answer<{
      numberRecordsProcessed?: number;
      numberRecordsFailed?: number;
    }>;
    return (body.numberRecordsProcessed ?? 0) - (body.numberRecordsFailed ?? 0);
  }

  test('neither by the actions of sellers, which it does not see', () => {
    assert.deepEqual((asUser(cast, 'buyer editor', 'GET', '/actions/custom/apex').body as { actions: unknown[] }).actions, []);
    for (const action of ['ProposeDateAction', 'CreatePlanFromTemplateAction', 'GetPlanSummaryAction']) {
      for (const [method, body] of [['GET'], ['POST', { inputs: [{}] }]] as const) {
        const { called, changed } = changesOf(cast, () => asUser(cast, 'buyer editor', method, `/actions/custom/apex/${action}`, body));
        assert.deepEqual([called.status, changed], [403, []], `${method} ${action}`);
      }
    }
  });
});

describe('a buyer who has the API reads what the page shows', () => {
  const count = (soql: string, path = '/query'): number | string => {
    const answer = asUser(cast, 'buyer editor', 'GET', `${path}?q=${encodeURIComponent(soql)}`);
    return firstError(answer)?.code ?? (answer.body as { totalSize: number }).totalSize;
  };

  test('and no deleted records of plans out of sight, nor of the own ones for that matter more than before', () => {
    cast.undone(() => {
      const stranger = "Plan__r.Name LIKE 'Prüfung und Kauf%'";
      const [hidden] = ids(`SELECT Id FROM Action_Item__c WHERE ${stranger} AND Type__c = 'Task'`);
      cast.delete('Action_Item__c', hidden ?? '');
      assert.equal(count(`SELECT Id FROM Action_Item__c WHERE Id = '${hidden}'`, '/queryAll'), 0);
      assert.equal(count('SELECT Id FROM Opportunity', '/queryAll'), 'INVALID_TYPE');
    });
  });

  test('and proposals, moves and agreed versions of the own plans only', () => {
    for (const soql of [
      "SELECT Id FROM Date_Change__c WHERE Item__r.Plan__r.Name LIKE 'Prüfung und Kauf%'",
      "SELECT Id, Frozen_Plan__c FROM Plan_Snapshot__c WHERE Plan__r.Name LIKE 'Prüfung und Kauf%'",
      "SELECT COUNT() FROM Plan_Snapshot__c WHERE Plan__r.Name LIKE 'Prüfung und Kauf%'"
    ])
      assert.equal(count(soql), 0, soql);
  });

  for (const field of [
    'Commitment__c',
    'Internal_Notes__c',
    'Opportunity__c',
    'Opportunity__r.Amount',
    'Account__r.Name',
    'Template__r.Name'
  ]) {
    test(`and not ${field}, on whatever way there`, () => {
      for (const soql of [
        `SELECT Plan__r.${field} FROM Action_Item__c`,
        `SELECT Item__r.Plan__r.${field} FROM Date_Change__c`,
        `SELECT Id FROM Action_Item__c WHERE Plan__r.${field} != null`,
        `SELECT Id FROM Plan_Snapshot__c ORDER BY Plan__r.${field}`,
        `SELECT MAX(${field}) FROM Mutual_Action_Plan__c`,
        `SELECT ${field}, COUNT(Id) FROM Mutual_Action_Plan__c GROUP BY ${field}`,
        `SELECT Id FROM Mutual_Action_Plan__c WHERE Id IN (SELECT Plan__c FROM Action_Item__c WHERE Plan__r.${field} != null)`,
        `SELECT Id, (SELECT Id FROM Action_Items__r WHERE Plan__r.${field} != null) FROM Mutual_Action_Plan__c`
      ])
        assert.match(String(count(soql)), /INVALID_FIELD|INVALID_TYPE|MALFORMED_QUERY/, soql);
    });
  }
});

const READ_ONLY = 'field security';

/** What came of an edit by the account executive: `yes`, or the label or text of the message. */
function edit(sobject: string, id: string, values: Record<string, unknown>): string {
  const answer = asUser(cast, 'seller editor', 'PATCH', `/sobjects/${sobject}/${id}`, values);
  const error = firstError(answer);
  // The platform names the object when field security refuses; its fields were readable, or the query would have been refused.
  if (error && /^Operation failed due to fields being inaccessible/.test(error.message)) return READ_ONLY;
  if (error) assert.doesNotMatch(error.message, LEAKS);
  return error ? labelOf(cast.org, error.message) : 'yes';
}

describe('the account executive who edits records', () => {
  const refused: Record<string, [() => [string, string, Record<string, unknown>], string]> = {
    'completes an item of the buyer': [() => ['Action_Item__c', item(EDITOR_ITEM), { Status__c: 'Done' }], 'Error_OtherSideItem'],
    'renames an item of the buyer': [() => ['Action_Item__c', item(EDITOR_ITEM), { Name: 'Forged' }], 'Error_OtherSideItem'],
    'gives an item of the buyer to the seller': [() => ['Action_Item__c', item(EDITOR_ITEM), { Side__c: 'Seller' }], 'Error_OtherSideItem'],
    'signs for the buyer': [() => ['Stakeholder__c', person('Sarah Chen'), { Sign_Off_Status__c: 'Agreed' }], READ_ONLY],
    'signs for a colleague': [() => ['Stakeholder__c', person('John Martinez'), { Sign_Off_Status__c: 'Agreed' }], READ_ONLY],
    'agrees the plan': [() => ['Mutual_Action_Plan__c', cast.id(PLAN), { Status__c: 'Agreed' }], 'Error_SignaturesMissing'],
    'opens an agreed plan again': [
      () => (agree(), ['Mutual_Action_Plan__c', cast.id(PLAN), { Status__c: 'Shared' }]),
      'Error_ReplanNeedsConsent'
    ],
    'writes a baseline': [() => ['Mutual_Action_Plan__c', cast.id(PLAN), { Baseline_Go_Live__c: '2027-01-01' }], READ_ONLY],
    'moves an item of an agreed plan past go-live': [
      () => (agree(), ['Action_Item__c', item(SELLER_ITEM), { Due_Date__c: '2027-07-30' }]),
      'Error_MoveNeedsProposal'
    ],
    'moves a joint item of an agreed plan': [
      () => (agree(), ['Action_Item__c', item(JOINT_ITEM), { Due_Date__c: '2027-06-02' }]),
      'Error_MoveNeedsProposal'
    ],
    'moves the go-live of an agreed plan': [
      () => (agree(), ['Mutual_Action_Plan__c', cast.id(PLAN), { Go_Live_Date__c: '2027-07-30' }]),
      'Error_AgreedFacts'
    ],
    'changes the goal of an agreed plan': [
      () => (agree(), ['Mutual_Action_Plan__c', cast.id(PLAN), { Joint_Goal__c: 'Another' }]),
      'Error_AgreedFacts'
    ],
    'changes the duration of an item of an agreed plan': [
      () => (agree(), ['Action_Item__c', item(SELLER_ITEM), { Duration_Days__c: 9 }]),
      'Error_MoveNeedsProposal'
    ]
  };
  for (const [what, [prepare, expected]] of Object.entries(refused)) {
    test(`never ${what}`, () => {
      cast.undone(() => {
        const [sobject, id, values] = prepare();
        const { called, changed } = changesOf(cast, () => edit(sobject, id, values));
        assert.deepEqual(changed, []);
        assert.equal(called, expected);
      });
    });
  }

  const allowed: Record<string, () => [string, string, Record<string, unknown>]> = {
    'starts an item of the seller': () => ['Action_Item__c', item(SELLER_ITEM), { Status__c: 'In Progress' }],
    'moves an item of the seller while the plan is shared': () => ['Action_Item__c', item(SELLER_ITEM), { Due_Date__c: '2027-05-12' }],
    'moves an item of the seller inside its float when it is agreed': () => (
      agree(),
      ['Action_Item__c', item(SELLER_ITEM), { Due_Date__c: '2027-05-12' }]
    ),
    'changes the goal while the plan is shared': () => ['Mutual_Action_Plan__c', cast.id(PLAN), { Joint_Goal__c: 'Another' }],
    'writes an internal note in an agreed plan': () => (agree(), ['Mutual_Action_Plan__c', cast.id(PLAN), { Internal_Notes__c: 'Careful' }])
  };
  for (const [what, prepare] of Object.entries(allowed)) {
    test(`also ${what}`, () => {
      cast.undone(() => assert.equal(edit(...prepare()), 'yes'));
    });
  }
});

test('a guest gets nothing from the resources of actions either', async () => {
  for (const path of [
    '/actions',
    '/actions/custom',
    '/actions/custom/apex',
    '/actions/custom/apex/ProposeDateAction',
    '/queryAll?q=SELECT+Id+FROM+User',
    '/composite',
    '/jobs/query'
  ])
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${cast.running.url}/services/data/v67.0${path}`, { method });
      assert.deepEqual([answer.status, answered(await answer.text())], [401, 'INVALID_SESSION_ID'], `${method} ${path}`);
    }
});
