/**
 * What a page does not send is not written when somebody else sends it: fields of records and of audit beside the ones a method
 * takes, in its parameters, in its objects, in its lists and in its texts of JSON.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cast, ids, raise } from './matrix/example.ts';
import { call, LEAKS, methodNames, methodOf, permitted, readRows } from './matrix/methods.ts';
import { foreign } from './strangers.ts';

before(() => raise());
after(() => cast.close());

const MATRIX = await readRows();
const MARK = '2001-01-01';

/** Fields that no page may set, with values that would be seen. */
function smuggled(): Record<string, unknown> {
  const plan = foreign(cast, ids('SELECT Id FROM Mutual_Action_Plan__c')[0] ?? '');
  const stranger = cast.users['other seller'];
  return {
    OwnerId: stranger,
    CreatedById: stranger,
    CreatedDate: `${MARK}T00:00:00.000Z`,
    Plan__c: plan,
    plan,
    Status__c: 'Completed',
    Proposed__c: true,
    Baseline_Due__c: MARK,
    Completed_On__c: MARK,
    Sign_Off_Status__c: 'Agreed',
    Invited_On__c: `${MARK}T00:00:00.000Z`,
    User__c: stranger,
    sobjectType: 'Opportunity',
    attributes: { type: 'Opportunity' }
  };
}

/** The fields put wherever there is an object: beside the parameters, in them, in lists, and in texts that are JSON objects. */
function stuffed(value: unknown, extra: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => stuffed(one, extra));
  if (typeof value === 'string' && /^\s*\{.*\}\s*$/s.test(value)) return JSON.stringify(stuffed(JSON.parse(value), extra));
  if (typeof value !== 'object' || value === null) return value;
  const known = new Set(Object.keys(value).map((name) => name.toLowerCase()));
  const added = Object.entries(extra).filter(([name]) => !known.has(name.toLowerCase()));
  return { ...Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stuffed(one, extra)])), ...Object.fromEntries(added) };
}

const TRACES: Record<string, string> = {
  'a plan of another owner': `SELECT Id FROM Mutual_Action_Plan__c WHERE OwnerId = ':other' OR CreatedById = ':other' OR Status__c = 'Completed'`,
  'records in a plan out of sight': "SELECT Id FROM Action_Item__c WHERE Plan__r.Name LIKE 'Prüfung und Kauf%'",
  'comments in a plan out of sight': "SELECT Id FROM Plan_Comment__c WHERE Plan__r.Name LIKE 'Prüfung und Kauf%'",
  'people in a plan out of sight': "SELECT Id FROM Stakeholder__c WHERE Plan__r.Name LIKE 'Prüfung und Kauf%'",
  'dates of baselines and completions': `SELECT Id FROM Action_Item__c WHERE Baseline_Due__c = ${MARK} OR Completed_On__c = ${MARK} OR Proposed__c = true`,
  'signatures and invitations': `SELECT Id FROM Stakeholder__c WHERE Sign_Off_Status__c = 'Agreed' OR Invited_On__c < 2002-01-01T00:00:00Z OR User__c = ':other'`
};

function traces(): Record<string, string[]> {
  const other = cast.users['other seller'];
  return Object.fromEntries(Object.entries(TRACES).map(([what, soql]) => [what, ids(soql.replaceAll(':other', other)).sort()]));
}

describe('fields that no page sends are refused or ignored by', () => {
  for (const name of methodNames) {
    const row = Object.keys(MATRIX).find((key) => methodOf(key) === name && permitted(MATRIX[key] ?? assert.fail()).length > 0);
    if (!row) continue;
    test(row, () => {
      const method = MATRIX[row] ?? assert.fail();
      const person = permitted(method).find((one) => one !== 'other seller') ?? assert.fail();
      // What the call writes by itself is no trace: the same call without the fields is held against it.
      const run = (extra: Record<string, unknown>): { left: Record<string, string[]>; message: string | undefined } =>
        cast.undone(() => {
          const params = stuffed(method.parameters(), extra) as Record<string, unknown>;
          const { message } = call(row, method, person, params);
          return { left: counts(), message };
        });
      const counts = (): Record<string, string[]> =>
        Object.fromEntries(Object.entries(traces()).map(([what, found]) => [what, [String(found.length)]]));
      const before = cast.undone(() => (method.parameters(), counts()));
      const plain = run({});
      const { left, message } = run(smuggled());
      assert.doesNotMatch((message ?? '').replace(/no input \w+/, ''), LEAKS);
      assert.deepEqual(left, message === undefined ? plain.left : before);
    });
  }
});
