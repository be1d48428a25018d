/**
 * Whatever Id a method takes: that of a record the caller may not see, of another object, of a deleted record, nonsense or none
 * is one and the same answer, and changes nothing. The calls are made from the signatures and from the rows of the matrix.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cast, raise } from './matrix/example.ts';
import { auraMethods, call, dtos, LEAKS, methodNames, methodOf, permitted, readRows } from './matrix/methods.ts';
import type { Method } from './matrix/model.ts';
import { changesOf } from './nothing-left.ts';
import type { Person } from './people.ts';
import { foreign } from './strangers.ts';

before(() => raise());
after(() => cast.close());

const MATRIX = await readRows();

/** Ids that may be left out: what the method does without them is in its ApexDoc. */
const OPTIONAL = new Set([
  'PlanItemController.addComment itemId',
  'PlanDateController.moveItem move.causeId',
  'SellerOverviewController.getMyItems planId'
]);
/** Methods that none of these people may use; each says so before it looks at an Id of a plan in sight. */
const NOBODY = new Set(['SellerBuildController.saveAsTemplate']);
/** Methods with another answer, the same for whatever Id: those that find nothing, and one that compares a list as a whole. */
const OTHERS: Record<string, string> = {
  'GetPlanSummaryAction.getSummaries recordId': 'nothing found',
  'SellerOverviewController.getMyItems planId': 'nothing',
  'SellerOverviewController.getPlanCard recordId': 'nothing',
  'PlanStructureController.reorderItems orderedItemIds.0': 'Error_OrderStale'
};
/** Answers other than "not found", by the end of the parameter's name. */
const ANSWERS: Record<string, string> = { opportunityid: 'Error_OpportunityUnknown', templateid: 'Error_TemplateUnknown' };

/** Paths to every Id in what a method takes: `planId`, `move.itemId`. */
function idPaths(row: string, params: Record<string, unknown>): string[] {
  const signature = auraMethods.find(({ className, name }) => `${className}.${name}` === methodOf(row));
  // An action's inputs have no signature to read: what looks like an Id is one.
  if (!signature) return Object.keys(params).filter((name) => /Id$/.test(name));
  return signature.parameters.flatMap(({ name, type }) => {
    if (/^Id$/i.test(type) || (/^String$/i.test(type) && /Id$/.test(name))) return [name];
    // Of a list, the first is as good as any.
    const [, listed] = /^List<(\w+)>$/i.exec(type) ?? [];
    if (listed && /^Id$/i.test(listed)) return [`${name}.0`];
    const dto = dtos.find((one) => one.name === (listed ?? type));
    return (dto?.properties ?? [])
      .filter((property) => /^(Id|String)$/i.test(property.type) && /Id$/.test(property.name))
      .map((property) => `${name}${listed ? '.0' : ''}.${property.name}`);
  });
}

function valueAt(params: Record<string, unknown>, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], params);
}

function withValue(params: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  if (Array.isArray(params)) {
    const changed = rest.length ? withValue(params[0] as Record<string, unknown>, rest.join('.'), value) : value;
    return [changed, ...(params as unknown[]).slice(1)] as unknown as Record<string, unknown>;
  }
  return { ...params, [first]: rest.length ? withValue(params[first] as Record<string, unknown>, rest.join('.'), value) : value };
}

/** The wrong Ids to try in the place of a right one, made when they are needed. */
const WRONG: Record<string, (right: string, person: Person) => unknown> = {
  'of a record that is out of sight': (right, person) => {
    const stranger = foreign(cast, right);
    return stranger && cast.sees(person, stranger) ? undefined : stranger;
  },
  'of another object': () => cast.users['seller editor'],
  'of a deleted record': (right) => {
    const stranger = foreign(cast, right);
    if (typeof stranger === 'string') cast.delete(cast.objectOf(stranger), stranger);
    return stranger;
  },
  'of no record': (right) => `${right.slice(0, 3)}00000000zzzzAAA`,
  'that is nonsense': () => "' OR Name != '",
  'that is too short': () => '001',
  'that is empty': () => '',
  'that is null': () => null
};

/** The first row in which each method does what it is for, and for whom. */
function examples(): [string, Method, Person][] {
  return methodNames.flatMap((name): [string, Method, Person][] => {
    const found = Object.entries(MATRIX).find(([row, method]) => methodOf(row) === name && permitted(method).length > 0);
    // Strangers to the example plan would find the "foreign" records to be their own.
    const person = found && permitted(found[1]).findLast((one) => !/other|another|removal/.test(one));
    return found && person ? [[found[0], found[1], person]] : [];
  });
}

let tried = 0;

describe('an Id', () => {
  for (const [row, method, person] of examples()) {
    for (const [kind, wrong] of Object.entries(WRONG)) {
      test(`${kind}: ${methodOf(row)}`, () => {
        const paths = cast.undone(() => idPaths(row, method.parameters()));
        for (const path of paths) {
          const found = cast.undone(() => {
            const params = method.parameters();
            const right = valueAt(params, path);
            // What the row leaves out stands for a person of the plan.
            const id = wrong(
              typeof right === 'string' ? right : cast.id("SELECT Id FROM Stakeholder__c WHERE Name = 'Sarah Chen'"),
              person
            );
            if (id === undefined) return undefined;
            const { called, changed } = changesOf(cast, () => call(row, method, person, withValue(params, path, id)));
            tried += 1;
            return { ...called, changed, isNothing: id === null || id === '' };
          });
          if (!found) continue;
          const what = `${path} for the ${person}`;
          if (found.isNothing && OPTIONAL.has(`${methodOf(row)} ${path}`)) continue;
          assert.doesNotMatch(found.message ?? '', LEAKS, what);
          assert.deepEqual(found.changed, [], what);
          const expected = OTHERS[`${methodOf(row)} ${path}`] ?? ANSWERS[path.replace(/^.*\./, '').toLowerCase()] ?? 'Error_NotFound';
          // An Id parameter that is no Id fails in the platform, before the method is reached.
          const outcome =
            /^(Invalid id|Illegal value for Id)/i.test(found.outcome) || found.outcome === 'illegal input' ? 'no Id' : found.outcome;
          const allowed = kind.startsWith('that is') ? [expected, 'no Id'] : [expected];
          assert.ok(allowed.includes(outcome), `${what}: ${outcome}`);
        }
      });
    }
  }
});

test('every method that takes an Id was tried', () => {
  const covered = new Set(examples().map(([row]) => methodOf(row)));
  const takers = auraMethods.filter(({ parameters }) => parameters.some(({ name, type }) => /^Id$/i.test(type) || /Id$/.test(name)));
  assert.deepEqual(
    takers.map(({ className, name }) => `${className}.${name}`).filter((name) => !covered.has(name) && !NOBODY.has(name)),
    []
  );
  assert.ok(tried > 100, `${tried} calls`);
});
