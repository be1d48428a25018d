import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessModeProblems } from '../checks/apex-access-modes.ts';

function problems(source: string, ...systemModeClasses: string[]): string[] {
  return accessModeProblems(source, 'Sample', new Set(systemModeClasses));
}

test('a class that states everything passes', () => {
  const source = `public inherited sharing class Sample {
    void run(List<Account> rows) {
      List<Account> found = [SELECT Id FROM Account WHERE Name = 'x] insert y;' WITH USER_MODE];
      insert as user rows;
      Database.update(rows, false, AccessLevel.USER_MODE);
    }
  }`;
  assert.deepEqual(problems(source), []);
});

test('names the line of a class without sharing, a query without mode and a DML without mode', () => {
  const source = `public class Sample {
    void run(List<Account> rows) {
      List<Account> found = [SELECT Id
        FROM Account];
      update rows;
      Database.insert(rows, false);
    }
  }`;
  assert.deepEqual(
    problems(source).map((problem) => problem.split(':')[0]),
    ['1', '3', '5', '6']
  );
});

test('system mode needs a place on the list', () => {
  const source = 'public with sharing class Sample { void run(Account a) { insert as system a; } }';
  assert.match(problems(source).join(), /not in system-mode-classes/);
  assert.deepEqual(problems(source, 'Sample'), []);
});

test('a query made of text is refused even with an access level', () => {
  const source = 'public with sharing class Sample { void run(String q) { Database.query(q, AccessLevel.USER_MODE); } }';
  assert.match(problems(source).join(), /query made of text/);
});

test('what stands in comments and strings counts for nothing', () => {
  const source = "public with sharing class Sample { /* update rows; */ String s = '[SELECT Id FROM Account]'; // delete rows;\n }";
  assert.deepEqual(problems(source), []);
});

test('a trigger body holds one call', () => {
  assert.deepEqual(problems('trigger T on Account (before insert) { Domain.run(); }'), []);
  assert.match(problems('trigger T on Account (before insert) { Domain.run(); Other.run(); }').join(), /one call/);
});
