import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logged, problemsOf } from './run-apex.ts';

/** The class's only problem on line 2, where `member` stands. */
function refused(member: string, message: string): void {
  assert.deepEqual(problemsOf({ Main: `public class Main {\n${member}\n}` }), [`Main:2 ${message}`]);
}

function accepted(...members: string[]): void {
  assert.deepEqual(problemsOf({ Main: `public class Main {\n${members.join('\n')}\n}` }), []);
}

describe('a reserved word is refused as the name of', () => {
  const places: Record<string, string> = {
    'a variable': 'void f() { Integer number = 1; number++; }',
    'a variable of a for loop': 'void f() { for (Integer number = 0; number < 1; number++) { } }',
    'a variable of a loop over a list': 'void f() { for (Integer number : new List<Integer>()) { } }',
    'a caught exception': 'void f() { try { } catch (Exception number) { } }',
    'a parameter': 'void f(Integer number) { }',
    'a parameter without a body': 'interface Door { void f(Integer number); }',
    'a field': 'Integer number;',
    'a property': 'Integer number { get; set; }',
    'an enum value': 'enum Words { ONE, number }',
    'a class': 'class number { }',
    'an interface': 'interface number { }',
    'an enum': 'enum number { ONE }'
  };
  for (const [place, member] of Object.entries(places)) it(place, () => refused(member, 'Identifier name is reserved: number'));

  it('a variable of a trigger', () => {
    const problems = problemsOf({
      Main: 'trigger Main on Account (before insert) {\nfor (Integer number = 0; number < 1; number++) { }\n}'
    });
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('sObject type')),
      ['Main:2 Identifier name is reserved: number']
    );
  });
});

describe('names', () => {
  it('are reserved in any case', () => refused('Integer BEGIN;', 'Identifier name is reserved: BEGIN'));

  it('are reserved for every word that documentation and compiler share', () => {
    for (const word of [
      'any',
      'case',
      'cast',
      'commit',
      'desc',
      'end',
      'exit',
      'group',
      'into',
      'join',
      'object',
      'of',
      'sort',
      'system',
      'when'
    ])
      refused(`Integer ${word};`, `Identifier name is reserved: ${word}`);
  });

  it('of methods may be reserved words', () => accepted('void of() { }', 'void number() { }', 'void group() { }', 'void sort() { }'));

  it('may be the words of SOQL that are documented as identifiers, and those of types', () =>
    accepted('void f() { Integer count, first, last, order, sharing, after, before, type, label, date, currency; }'));

  it('end and begin without underscore, and have no two in a row', () => {
    for (const name of ['a__b', 'a_', '_a']) {
      refused(`Integer ${name};`, `Invalid character in identifier: ${name}`);
      refused(`void ${name}() { }`, `Invalid character in identifier: ${name}`);
      refused(`void f() { Integer ${name} = 1; }`, `Invalid character in identifier: ${name}`);
    }
    accepted('static final Integer MAX_SIZE_2 = 1;');
  });

  it('of top-level classes are not those that Visualforce has taken', () =>
    assert.deepEqual(problemsOf({ Page: 'public class Page { }' }), ['Page:1 Identifier type is reserved: Page']));
});

describe('a variable hides the type of its name', () => {
  const season = 'enum Season { WINTER }';
  it('as a local variable', () => {
    refused(`${season} void f() { Season season; season = Season.WINTER; }`, 'Variable does not exist: WINTER in Main.Season');
    refused(
      `${season} void f(Season season) { season.name(); Season.values(); }`,
      'Method does not exist or incorrect signature: values() from the type Main.Season'
    );
  });
  it('as a field', () =>
    refused(`${season} Season season; void f() { season = Season.WINTER; }`, 'Variable does not exist: WINTER in Main.Season'));
  it('where the type is of the library', () => {
    refused('void f(String label) { label = Label.Welcome; }', 'Variable does not exist: Welcome in String');
    refused('void f(String math) { Math.abs(1); }', 'Method is not supported: String.abs(Integer)');
    refused('void f(String test) { Test.startTest(); }', 'Method is not supported: String.startTest()');
  });
  it('and not where another name stands in front', () =>
    assert.equal(
      logged('Season season = Main.Season.WINTER; log.add(season.name()); String math; log.add(System.Math.abs(-1));', season),
      '(WINTER, 1)'
    ));
  it('and not where a type is named', () =>
    accepted(`${season} Season season; Season f(Season season) { Season other = season; return other; }`));
});
