import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { invoiceObjects } from '../database/invoices.ts';
import { ApexOrg } from './harness.ts';

const JOBS = `public class Jobs {
  public class Maker implements Queueable {
    String name;
    Integer more;
    public Maker(String name, Integer more) { this.name = name; this.more = more; }
    public void execute(QueueableContext context) {
      insert as system new Account(Name = name + (System.isQueueable() ? ' queued' : '') + ' ' + Limits.getLimitQueries());
      if (more > 0) System.enqueueJob(new Maker(name + more, more - 1));
    }
  }
  public class Failing implements Queueable {
    public void execute(QueueableContext context) {
      System.attachFinalizer(new After());
      insert as system new Account(Name = 'undone');
      throw new IllegalArgumentException('no luck');
    }
  }
  public class After implements Finalizer {
    public void execute(FinalizerContext context) {
      insert as system new Account(Name = 'after ' + context.getResult() + ' ' + context.getException().getMessage());
    }
  }
  public class Batch implements Database.Batchable<SObject>, Database.Stateful {
    Integer seen = 0;
    public Database.QueryLocator start(Database.BatchableContext context) {
      return Database.getQueryLocator('SELECT Id, Name FROM Account ORDER BY Name', AccessLevel.SYSTEM_MODE);
    }
    public void execute(Database.BatchableContext context, List<Account> scope) {
      seen += scope.size();
      for (Account a : scope) a.Phone = String.valueOf(scope.size());
      update as system scope;
      if (scope[0].Name == 'bad') throw new IllegalArgumentException('scope');
    }
    public void finish(Database.BatchableContext context) {
      insert as system new Account(Name = 'seen ' + seen);
    }
  }
  public class Nightly implements Schedulable {
    public void execute(SchedulableContext context) { insert as system new Account(Name = 'nightly ' + Limits.getLimitQueries()); }
  }
  public static void queue() { Maker m = new Maker('a', 1); System.enqueueJob(m); m.name = 'changed'; }
  public static void queueAndFail() { System.enqueueJob(new Maker('never', 0)); throw new IllegalArgumentException('x'); }
  public static void queueAndUndo() { Savepoint s = Database.setSavepoint(); System.enqueueJob(new Maker('undone', 0)); Database.rollback(s); }
  public static void fail() { System.enqueueJob(new Failing()); }
  public static Id batch(Integer size) { return Database.executeBatch(new Batch(), size); }
  public static Id schedule() { return System.schedule('Nightly', '0 0 2 * * ?', new Nightly()); }
  public static void abort(Id job) { System.abortJob(job); }
  public static void tooMany() { for (Integer i = 0; i < 51; i++) System.enqueueJob(new Maker('x', 0)); }
}`;

const names = (apex: ApexOrg): unknown[] => apex.org.column('SELECT Name FROM Account ORDER BY Name');
const jobs = (apex: ApexOrg): unknown[] =>
  apex.org
    .query('SELECT JobType, Status, JobItemsProcessed, TotalJobItems, NumberOfErrors, ExtendedStatus FROM AsyncApexJob ORDER BY Id')
    .rows.map(({ values }) =>
      Object.values(values)
        .filter((value) => value !== null)
        .join(' ')
    );

test('queueables run after the commit, with their state of then, asynchronous limits, and one after the other', () => {
  const apex = new ApexOrg({ Jobs: JOBS });
  apex.call('Jobs', 'queue');
  assert.deepEqual(names(apex), []);
  assert.equal(apex.org.value('SELECT Status FROM AsyncApexJob'), 'Queued');
  apex.runtime.drainAsync();
  assert.deepEqual(names(apex), ['a queued 200', 'a1 queued 200']);
  assert.deepEqual(apex.org.column('SELECT Status FROM AsyncApexJob'), ['Completed', 'Completed']);
});

test('a transaction that fails, or rolls back to before, enqueues nothing', () => {
  const apex = new ApexOrg({ Jobs: JOBS });
  assert.throws(() => apex.call('Jobs', 'queueAndFail'));
  apex.call('Jobs', 'queueAndUndo');
  apex.runtime.drainAsync();
  assert.deepEqual(names(apex), []);
  assert.deepEqual(jobs(apex), []);
});

test('a failing queueable is rolled back, reported on its row, and its finalizer runs', () => {
  const apex = new ApexOrg({ Jobs: JOBS });
  apex.call('Jobs', 'fail');
  apex.runtime.drainAsync();
  assert.deepEqual(names(apex), ['after UNHANDLED_EXCEPTION no luck']);
  assert.match(String(jobs(apex)[0]), /^Queueable Failed .*System.IllegalArgumentException: no luck/);
  assert.deepEqual(apex.log, ['ERROR System.IllegalArgumentException: no luck']);
});

test('a queueable may be its own finalizer, and a job of any kind another kind as well', () => {
  const apex = new ApexOrg({
    Both: `public class Both implements Finalizer, Schedulable, Queueable {
      public void execute(FinalizerContext context) { insert as system new Account(Name = 'after ' + context.getResult()); }
      public void execute(SchedulableContext context) { System.enqueueJob(this); }
      public void execute(QueueableContext context) { System.attachFinalizer(this); insert as system new Account(Name = 'work'); }
      public static void queue() { System.enqueueJob(new Both()); }
      public static void schedule() { System.schedule('Both', '0 0 2 * * ?', new Both()); }
    }`
  });
  apex.call('Both', 'queue');
  apex.runtime.drainAsync();
  assert.deepEqual(names(apex), ['after SUCCESS', 'work']);
  apex.call('Both', 'schedule');
  apex.now += 86_400_000;
  apex.runtime.drainAsync();
  assert.equal(names(apex).length, 4);
});

test('a batch runs in scopes of their own: one that fails is undone, the others stay, finish tells', () => {
  const apex = new ApexOrg({ Jobs: JOBS });
  for (const name of ['a', 'b', 'bad', 'c', 'd']) apex.org.insert('Account', { Name: name });
  apex.call('Jobs', 'batch', 2);
  apex.runtime.drainAsync();
  assert.deepEqual(
    apex.org.query('SELECT Name, Phone FROM Account ORDER BY Name').rows.map(({ values }) => `${values.Name}:${values.Phone}`),
    ['a:2', 'b:2', 'bad:null', 'c:null', 'd:1', 'seen 5:null']
  );
  assert.match(String(jobs(apex)[0]), /^BatchApex Completed 3 3 1 First error: scope/);
});

test('a batch that raises platform events tells each failure with its scope; a trigger sees them', () => {
  const sources = {
    Telling: `public class Telling implements Database.Batchable<SObject>, Database.RaisesPlatformEvents {
      public Database.QueryLocator start(Database.BatchableContext context) {
        return Database.getQueryLocator('SELECT Id, Name FROM Account ORDER BY Name', AccessLevel.SYSTEM_MODE);
      }
      public void execute(Database.BatchableContext context, List<Account> scope) {
        if (scope[0].Name == 'bad') throw new IllegalArgumentException('no luck');
      }
      public void finish(Database.BatchableContext context) { Integer none; none = none + 1; }
      public static Id run() { return Database.executeBatch(new Telling(), 2); }
      public static void publish() { EventBus.publish(new BatchApexErrorEvent()); }
    }`,
    ErrorTrigger: `trigger ErrorTrigger on BatchApexErrorEvent (after insert) {
      for (BatchApexErrorEvent e : Trigger.new) {
        Integer size = e.JobScope == null ? 0 : e.JobScope.split(',').size();
        insert as system new Contact(LastName = String.join(new List<Object>{ e.Phase, e.ExceptionType, size, e.DoesExceedJobScopeMaxLength }, ' '));
      }
    }`
  };
  const apex = new ApexOrg(sources);
  for (const name of ['a', 'b', 'bad', 'c', 'd']) apex.org.insert('Account', { Name: name });
  apex.call('Telling', 'run');
  apex.runtime.drainAsync();
  assert.deepEqual(apex.org.column('SELECT LastName FROM Contact ORDER BY LastName'), [
    'EXECUTE System.IllegalArgumentException 2 false',
    'FINISH System.NullPointerException 0 false'
  ]);
  assert.throws(() => apex.call('Telling', 'publish'), /Only the platform can publish BatchApexErrorEvent/);
});

test('more than fifty queueables in one transaction are too many', () => {
  const apex = new ApexOrg({ Jobs: JOBS });
  assert.throws(() => apex.call('Jobs', 'tooMany'), /Too many queueable jobs added to the queue: 51/);
});

test('scheduled jobs run when they are due, once each time, and can be aborted', () => {
  const apex = new ApexOrg({ Jobs: JOBS });
  const id = apex.call('Jobs', 'schedule');
  assert.equal(apex.org.value('SELECT NextFireTime FROM CronTrigger'), '2026-05-10T02:00:00.000Z');
  assert.throws(() => apex.call('Jobs', 'schedule'), /The Apex job named "Nightly" is already scheduled for execution/);
  apex.runtime.drainAsync();
  assert.deepEqual(names(apex), []);
  apex.now += 86_400_000;
  apex.runtime.drainAsync();
  apex.runtime.drainAsync();
  assert.deepEqual(names(apex), ['nightly 100']);
  assert.equal(apex.org.value('SELECT TimesTriggered FROM CronTrigger'), 1);
  apex.call('Jobs', 'abort', id);
  assert.deepEqual(apex.org.column('SELECT Id FROM CronTrigger'), []);
});

test('jobs that wait when the process ends run after the next start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-'));
  try {
    const file = join(folder, 'org.sqlite');
    const before = new ApexOrg({ Jobs: JOBS }, invoiceObjects(), undefined, file);
    before.call('Jobs', 'queue');
    before.call('Jobs', 'batch', 200);
    before.call('Jobs', 'schedule');
    before.database.close();
    const after = new ApexOrg({ Jobs: JOBS }, invoiceObjects(), undefined, file);
    after.runtime.drainAsync();
    assert.deepEqual(names(after), ['a queued 200', 'a1 queued 200', 'seen 1']);
    assert.deepEqual(after.org.column('SELECT Status FROM AsyncApexJob ORDER BY Status'), [
      'Queued',
      'Completed',
      'Completed',
      'Completed'
    ]);
    after.now += 86_400_000;
    after.runtime.drainAsync();
    assert.deepEqual(names(after).slice(-2), ['nightly 100', 'seen 1']);
    after.database.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
