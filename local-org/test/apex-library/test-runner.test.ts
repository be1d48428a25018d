import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { junitXml } from '../../src/apex/test-runner/junit.ts';
import { report } from '../../src/apex/test-runner/report.ts';
import type { TestRun } from '../../src/apex/test-runner/results.ts';
import { runTests } from '../../src/apex/test-runner/run-tests.ts';
import type { TestOptions } from '../../src/apex/test-runner/run-tests.ts';
import { ApexOrg } from './harness.ts';

const SUBJECT = `public class Counter {
  public static Integer count = 0;
  public static Integer next(Integer by) {
    if (by > 100) {
      return -1;
    }
    count += by;
    return count;
  }
}`;

const TESTS = `@IsTest
private class CounterTest {
  @TestSetup
  static void setup() {
    insert as system new Account(Name = 'setup');
  }
  @IsTest
  static void seesSetupOnly() {
    Assert.areEqual(1, [SELECT COUNT() FROM Account WITH SYSTEM_MODE]);
    insert as system new Account(Name = 'mine');
    Counter.next(5);
  }
  @IsTest
  static void isIsolatedFromTheOthers() {
    Assert.areEqual('setup', [SELECT Name FROM Account WITH SYSTEM_MODE].Name);
    Assert.areEqual(3, Counter.next(3), 'fresh statics');
    Assert.isTrue(Test.isRunningTest());
  }
  @IsTest
  static void fails() {
    Integer got = Counter.next(1);
    Assert.areEqual(2, got, 'on purpose');
  }
  @IsTest
  static void throwsFromBelow() {
    String s = null;
    s.length();
  }
  @IsTest
  static void startTestGivesFreshLimits() {
    List<Account> before = [SELECT Id FROM Account WITH SYSTEM_MODE];
    Test.startTest();
    Assert.areEqual(0, Limits.getQueries());
    before = [SELECT Id FROM Account WITH SYSTEM_MODE];
    Test.stopTest();
    Assert.areEqual(1, Limits.getQueries());
  }
  @IsTest
  static void stopTestRunsJobs() {
    Test.startTest();
    System.enqueueJob(new Job());
    System.schedule('x', '0 0 2 * * ?', new Nightly());
    Assert.areEqual(1, [SELECT COUNT() FROM Account WITH SYSTEM_MODE]);
    Test.stopTest();
    Assert.areEqual(3, [SELECT COUNT() FROM Account WITH SYSTEM_MODE]);
    Assert.areEqual('Completed', [SELECT Status FROM AsyncApexJob WHERE JobType = 'Queueable' WITH SYSTEM_MODE].Status);
  }
  @IsTest
  static void jobsErrorReachesTheTest() {
    Test.startTest();
    System.enqueueJob(new Failing());
    try {
      Test.stopTest();
      Assert.fail('Expected the job to fail');
    } catch (IllegalArgumentException e) {
      Assert.areEqual('job', e.getMessage());
    }
  }
  public class Job implements Queueable {
    public void execute(QueueableContext context) { insert as system new Account(Name = 'job'); }
  }
  public class Failing implements Queueable {
    public void execute(QueueableContext context) { throw new IllegalArgumentException('job'); }
  }
  public class Nightly implements Schedulable {
    public void execute(SchedulableContext context) { insert as system new Account(Name = 'night'); }
  }
}`;

function run(options: TestOptions = {}, extra: Record<string, string> = {}): TestRun {
  const apex = new ApexOrg({ Counter: SUBJECT, CounterTest: TESTS, ...extra });
  const { program, database, services, org } = apex;
  const done = runTests({ program, database, services, userId: org.admin }, options);
  assert.deepEqual(org.column('SELECT Name FROM Account'), [], 'nothing stays');
  return done;
}

test("each method runs on its class's setup only, with fresh statics; failures name file, line and stack", () => {
  const { results, passed, failed } = run();
  const failures = results.filter((result) => result.failure);
  assert.deepEqual(
    failures.map(({ methodName, failure }) => [methodName, failure!.message, failure!.file, failure!.line]),
    [
      ['fails', 'System.AssertException: Assertion Failed: on purpose: Expected: 2, Actual: 1', 'CounterTest.cls', 22],
      ['throwsFromBelow', 'System.NullPointerException: Attempt to de-reference a null object', 'CounterTest.cls', 27]
    ]
  );
  assert.match(failures[0]!.failure!.stack, /^Class\.CounterTest\.fails: line 22, column 1$/);
  assert.deepEqual([passed, failed], [5, 2]);
});

test('coverage counts the lines of classes that are no tests', () => {
  const { coverage } = run();
  assert.deepEqual(
    coverage.map(({ name, uncovered }) => [name, uncovered]),
    [['Counter', [5]]]
  );
  assert.ok(coverage[0]!.covered.includes(7));
});

test('classes and methods can be chosen; an unknown one is refused', () => {
  assert.deepEqual(
    run({ methods: ['CounterTest.fails'] }).results.map(({ methodName }) => methodName),
    ['fails']
  );
  assert.equal(run({ classes: ['countertest'], methods: ['seesSetupOnly'] }).passed, 1);
  assert.throws(() => run({ classes: ['Nope'] }), /There is no test class nope/);
  assert.throws(() => run({ methods: ['nope'] }), /There is no test method nope/);
});

test('a failing setup fails its class and no other', () => {
  const broken = `@IsTest private class BrokenTest {
    @TestSetup static void setup() { Integer i = 1 / (1 - 1); }
    @IsTest static void never() { Assert.fail('must not run'); }
  }`;
  const { results } = run({ classes: ['BrokenTest', 'CounterTest'], methods: ['never', 'seesSetupOnly'] }, { BrokenTest: broken });
  assert.deepEqual(
    results.map(({ className, methodName, failure }) => [className, methodName, failure?.message ?? null]),
    [
      ['CounterTest', 'seesSetupOnly', null],
      ['BrokenTest', '(setup) setup', 'System.MathException: Divide by 0']
    ]
  );
});

test('the report ends with the counts; JUnit names every case', () => {
  const done = run();
  const text = report(done);
  assert.match(text, /\n5 passed, 2 failed$/);
  assert.match(text, /FAIL CounterTest\.fails \(CounterTest\.cls:22\)\n {2}System\.AssertException: Assertion Failed: on purpose/);
  assert.match(text, /\d+ % {2}Counter {2}\(not covered: 5\)/);
  const xml = junitXml(done);
  assert.match(xml, /<testsuite name="CounterTest" tests="7" failures="2"/);
  assert.match(xml, /<failure message="System.AssertException: Assertion Failed: on purpose: Expected: 2, Actual: 1">/);
});

test('Test.loadData inserts the rows of a static resource', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    const path = join(folder, 'invoices.csv');
    writeFileSync(path, 'Name,Amount__c,Due__c,Urgent__c\nfirst,12.5,2026-05-09,true\n"second, with comma",,,\n');
    const apex = new ApexOrg(
      {
        LoadTest: `@IsTest private class LoadTest {
        @IsTest static void loads() {
          List<Invoice__c> rows = (List<Invoice__c>) Test.loadData(Invoice__c.SObjectType, 'Invoices');
          Assert.areEqual(2, [SELECT COUNT() FROM Invoice__c WITH SYSTEM_MODE]);
          Assert.areEqual(12.5, rows[0].Amount__c);
          Assert.areEqual(Date.newInstance(2026, 5, 9), rows[0].Due__c);
          Assert.areEqual('second, with comma', rows[1].Name);
        }
      }`
      },
      undefined,
      (org) => void org.project.staticResources.set('Invoices', { name: 'Invoices', contentType: 'text/csv', path })
    );
    const { program, database, services, org } = apex;
    assert.deepEqual(
      runTests({ program, database, services, userId: org.admin }).results.map(({ failure }) => failure?.message ?? null),
      [null]
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
