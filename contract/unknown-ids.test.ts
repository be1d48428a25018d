/**
 * Whatever Id a method takes: that of a record the caller may not see, of another object, of a deleted record, nonsense or none
 * is one and the same answer, and changes nothing. The calls are made from the signatures and from the rows of the matrix.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { globSync, readFileSync } from 'node:fs';
import { inProject, projectRoot } from '../scripts/lib/project-root.ts';
import { cast, item, milestone, person, raise, SELLER_ITEM, withProperty } from './matrix/example.ts';
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
  'SellerOverviewController.getMyItems planId',
  'SellerBuildController.saveAsTemplate templateId'
]);
/** Methods with another answer, the same for whatever Id: one that finds nothing, and one that compares a list as a whole. */
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
  'of no record': (right) => `${right.slice(0, 3)}00000000zzzz`,
  'of no object': () => 'zzz00000000zzzzAAA',
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
    takers.map(({ className, name }) => `${className}.${name}`).filter((name) => !covered.has(name)),
    []
  );
  assert.ok(tried > 100, `${tried} calls`);
});

/** Rows that send a text of JSON, with the Ids that it can hold: what makes a right one, by property. */
const owner = (): string => person('Elena Novak');
const contact = (): string => cast.id("SELECT Id FROM Contact WHERE Account.Name = 'Meridian Logistics' AND LastName = 'Chen'");
const ITEM = { milestoneId: milestone, ownerId: owner };
const RISK = { itemId: () => item(SELLER_ITEM), ownerId: owner };
const PERSON = { contactId: contact, userId: () => cast.users['no permission'] };
const TEXTS: Record<string, Record<string, () => string>> = {
  'PlanItemController.createItem': ITEM,
  'PlanItemController.saveItem seller item': ITEM,
  'PlanItemController.saveItems': ITEM,
  'PlanRiskController.addRisk': RISK,
  'PlanRiskController.saveRisk': RISK,
  'PlanCriterionController.addCriterion': { ownerId: owner },
  'PlanCriterionController.saveCriterion': { ownerId: owner },
  'PlanPeopleController.addPerson of the seller': PERSON,
  'PlanPeopleController.savePerson of the seller': PERSON
};
/** Methods whose text of JSON refers to nothing. */
const WITHOUT = new Set(['PlanContentController.saveFacts']);
/** One answer for whatever is not there for the plan: another plan's, a deleted one, none. */
const NOT_THERE: Record<string, string> = {
  milestoneId: 'Error_MilestoneWrong',
  ownerId: 'Error_OwnerOtherPlan',
  itemId: 'Error_ItemOtherPlan',
  contactId: 'Error_ContactUnknown',
  userId: 'Error_UserUnknown'
};

describe('an Id in a text of JSON', () => {
  for (const [row, references] of Object.entries(TEXTS)) {
    const method = MATRIX[row] ?? assert.fail(`No row ${row}`);
    const sender = permitted(method).find((one) => /editor/.test(one)) ?? assert.fail(`No editor may do ${row}`);
    for (const [property, right] of Object.entries(references)) {
      const outcomeOf = (make: (right: string) => unknown) =>
        cast.undone(() => {
          const params = method.parameters();
          const id = make(right());
          if (id === undefined) return undefined;
          const { called, changed } = changesOf(cast, () =>
            call(row, method, sender, withProperty(params, property, id) as Record<string, unknown>)
          );
          return { ...called, changed };
        });
      test(`that is right: ${row} ${property}`, () => assert.equal(outcomeOf((id) => id)?.outcome, 'yes'));
      for (const [kind, wrong] of Object.entries(WRONG)) {
        test(`${kind}: ${row} ${property}`, () => {
          const found = outcomeOf((id) => (kind === 'of another object' && property === 'userId' ? contact() : wrong(id, sender)));
          if (!found) return;
          if (kind === 'that is empty' || kind === 'that is null') {
            assert.equal(found.outcome, 'yes', 'nobody and nothing is named');
            return;
          }
          assert.doesNotMatch(found.message ?? '', LEAKS);
          assert.deepEqual(found.changed, []);
          const isId = !/another object|no object|nonsense|short/.test(kind);
          assert.equal(found.outcome, isId ? NOT_THERE[property] : 'Error_FieldRecord');
        });
      }
    }
  }

  test('each that a page can send was tried', () => {
    const tried = new Set(Object.values(TEXTS).flatMap((references) => Object.keys(references)));
    const sources = globSync('force-app/*/classes/services/**/*.cls', { cwd: projectRoot }).map((file) =>
      readFileSync(inProject(file), 'utf8')
    );
    const sent = sources.flatMap((source) => [...source.matchAll(/'(\w+Id)'(?: =>|,) \w+__c\./g)].map(([, name]) => name ?? ''));
    assert.deepEqual(
      [...new Set(sent)].filter((name) => !tried.has(name)),
      []
    );
    const rows = new Set(Object.keys(TEXTS).map(methodOf));
    const takers = auraMethods.filter(({ parameters }) =>
      parameters.some(
        ({ name, type }) =>
          name === 'fields' || dtos.some((dto) => type.includes(dto.name) && dto.properties.some((one) => one.name === 'fields'))
      )
    );
    assert.deepEqual(
      takers.map(({ className, name }) => `${className}.${name}`).filter((name) => !rows.has(name) && !WITHOUT.has(name)),
      []
    );
  });
});
