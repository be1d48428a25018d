/**
 * Whatever fails, however late: nothing of it stays. Every method that changes something is run again and again, and at each run
 * another of its writes fails, from the first to the last; and operations that their own rules refuse late.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { OrgError } from '../local-org/src/database/types.ts';
import { cast, ids, raise } from './matrix/example.ts';
import { call, LEAKS, methodNames, methodOf, permitted, readRows } from './matrix/methods.ts';
import { changesOf } from './nothing-left.ts';

before(() => raise());
after(() => cast.close());

const MATRIX = await readRows();
/** Rows in which the longest chains of writes run; of every other method the first row is enough. */
const LONG = [
  'PlanAgreementController.decideSignOff agree',
  'PlanDateController.decideProposal of the seller in an agreed plan, accepted',
  'PlanDateController.moveItem seller item in an agreed plan, past go-live'
];

/** Counts the statements that write while `work` runs; the one of that number fails as a full database would make it fail. */
function failingAt<T>(number: number, work: () => T): { result: T; count: number } {
  const { database } = cast.org;
  const { hooks } = database;
  let count = 0;
  database.hooks = {
    ...hooks,
    countDml: () => {
      count += 1;
      if (count === number) throw new OrgError('STORAGE_LIMIT_EXCEEDED', 'storage limit exceeded');
    }
  };
  try {
    return { result: work(), count };
  } finally {
    database.hooks = hooks;
  }
}

/** One row a method that somebody may use, and the long ones. */
function rowsToBreak(): string[] {
  const first = methodNames.flatMap((name) => {
    const row = Object.keys(MATRIX).find((key) => methodOf(key) === name && permitted(MATRIX[key] ?? assert.fail()).length > 0);
    return row ? [row] : [];
  });
  return [...new Set([...first, ...LONG.filter((row) => row in MATRIX)])];
}

let broken = 0;

describe('when one of its writes fails, nothing is kept of', () => {
  for (const row of rowsToBreak()) {
    test(row, () => {
      const method = MATRIX[row] ?? assert.fail();
      const person = permitted(method)[0] ?? assert.fail();
      const run = (number: number) =>
        cast.undone(() => {
          const params = method.parameters();
          return changesOf(cast, () => failingAt(number, () => call(row, method, person, params)));
        });
      const writes = run(0).called.count;
      for (let number = 1; number <= writes; number += 1) {
        const { called, changed } = run(number);
        const what = `write ${number} of ${writes} as the ${person}`;
        assert.equal(called.result.outcome, 'Error_Unexpected', what);
        assert.doesNotMatch(called.result.message ?? '', LEAKS, what);
        assert.deepEqual(changed, [], what);
        broken += 1;
      }
    });
  }
  test('and there were many', () => assert.ok(broken > 40, `${broken} failures`));
});

describe('when a rule refuses it late, nothing is kept of', () => {
  const refusedBy = (work: () => void): { error: unknown; changed: string[] } => {
    const { called, changed } = changesOf(cast, () => {
      try {
        work();
        return undefined;
      } catch (error) {
        return error;
      }
    });
    return { error: called, changed };
  };
  const apex = (script: string) => () => {
    const { success, compileProblem, exceptionMessage } = cast.org.apex.executeAnonymous(script, cast.org.adminId);
    assert.equal(compileProblem, null);
    if (!success) throw new Error(exceptionMessage ?? '');
  };
  const PLANS = "[SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Evaluation and purchase']";

  const late: Record<string, () => void> = {
    'a load of items of which the last is blocked without a reason': apex(
      `Id planId = ${PLANS}.Id; List<Action_Item__c> items = new List<Action_Item__c>();
       for (Integer i = 0; i < 199; i++) items.add(new Action_Item__c(Plan__c = planId, Name = 'Item ' + i, Type__c = 'Task', Side__c = 'Joint'));
       items.add(new Action_Item__c(Plan__c = planId, Name = 'Last', Type__c = 'Task', Side__c = 'Joint', Status__c = 'Blocked'));
       insert items;`
    ),
    'dependencies of which the last closes a cycle': apex(
      `List<Action_Item__c> items = new List<Action_Item__c>();
       for (Integer i = 0; i < 20; i++) items.add(new Action_Item__c(Plan__c = ${PLANS}.Id, Name = 'Item ' + i, Type__c = 'Task', Side__c = 'Joint'));
       insert items;
       List<Item_Dependency__c> chain = new List<Item_Dependency__c>();
       for (Integer i = 0; i < 20; i++) chain.add(new Item_Dependency__c(Predecessor__c = items[i].Id, Successor__c = items[Math.mod(i + 1, 20)].Id));
       insert chain;`
    ),
    'plans of two sellers, of which one may not be completed': apex(
      `List<Mutual_Action_Plan__c> plans = [SELECT Id FROM Mutual_Action_Plan__c];
       for (Mutual_Action_Plan__c plan : plans) { plan.Joint_Goal__c = 'Changed'; plan.Status__c = 'Completed'; }
       update plans;`
    ),
    'a script that fails after its last write': apex(
      `Mutual_Action_Plan__c plan = ${PLANS}; plan.Joint_Goal__c = 'Changed'; update plan; Integer i = 1 / Integer.valueOf('0');`
    )
  };
  for (const [what, work] of Object.entries(late)) {
    test(what, () => {
      cast.undone(() => {
        const { error, changed } = refusedBy(work);
        assert.ok(error, 'Expected a refusal');
        assert.deepEqual(changed, []);
      });
    });
  }

  test('a save of several records as all or nothing', () => {
    cast.undone(() => {
      const items = ids("SELECT Id FROM Action_Item__c WHERE Plan__r.Name = 'Evaluation and purchase' ORDER BY Name");
      const rows = items.map((Id, index) => ({
        sobject: 'Action_Item__c',
        values: { Id, ...(index === items.length - 1 ? { Status__c: 'Blocked' } : { Outcome__c: 'Changed' }) }
      }));
      const { changed } = refusedBy(() => {
        const access = { userId: cast.org.adminId, mode: 'system', sharing: false, allOrNone: true } as const;
        const results = cast.org.apex.run(cast.org.adminId, () => cast.org.database.dml('update', rows, access));
        if (results.some(({ success }) => !success)) throw new Error('One was refused');
      });
      assert.deepEqual(changed, []);
    });
  });
});
