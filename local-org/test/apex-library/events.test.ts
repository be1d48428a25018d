import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTests } from '../../src/apex/test-runner/run-tests.ts';
import type { ObjectModel } from '../../src/metadata/model.ts';
import { newObject } from '../../src/metadata/object.ts';
import { addFields, eventFields, idField } from '../../src/metadata/system-fields.ts';
import { field } from '../database/build-project.ts';
import { invoiceObjects } from '../database/invoices.ts';
import { ApexOrg } from './harness.ts';

function event(name: string, publishBehavior: ObjectModel['publishBehavior']): ObjectModel {
  const object = Object.assign(newObject(name, 'event', { file: 'test' }), { publishBehavior });
  addFields(object, [
    idField({ file: 'test' }),
    ...eventFields({ file: 'test' }),
    field('Code__c', 'Text', { length: 20, required: true })
  ]);
  return object;
}

const objects = (): ObjectModel[] => [...invoiceObjects(), event('Paid__e', 'PublishAfterCommit'), event('Noted__e', 'PublishImmediately')];
const sources = {
  PaidTrigger:
    'trigger PaidTrigger on Paid__e (after insert) { for (Paid__e e : Trigger.new) { insert as system new Account(Name = e.Code__c + Trigger.new.size()); } }',
  Publisher: `public class Publisher {
    public static void two() { EventBus.publish(new List<Paid__e>{new Paid__e(Code__c = 'a'), new Paid__e(Code__c = 'b')}); }
    public static void fail() { EventBus.publish(new Paid__e(Code__c = 'c')); EventBus.publish(new Noted__e(Code__c = 'd')); throw new IllegalArgumentException('x'); }
    public static String missing() { Database.SaveResult r = EventBus.publish(new Paid__e()); return r.isSuccess() + ' ' + r.getErrors()[0].getStatusCode(); }
  }`,
  PublisherTest: `@IsTest private class PublisherTest {
    @IsTest static void delivers() {
      Publisher.two();
      Assert.areEqual(0, [SELECT COUNT() FROM Account WITH SYSTEM_MODE]);
      Test.getEventBus().deliver();
      Assert.areEqual(2, [SELECT COUNT() FROM Account WITH SYSTEM_MODE]);
    }
    @IsTest static void stopTestDelivers() {
      Test.startTest();
      Publisher.two();
      Test.stopTest();
      Assert.areEqual(2, [SELECT COUNT() FROM Account WITH SYSTEM_MODE]);
    }
  }`
};

test('events published after the commit reach their trigger together, in a transaction of its own, and subscribers', () => {
  const apex = new ApexOrg(sources, objects());
  apex.call('Publisher', 'two');
  assert.deepEqual(apex.org.column('SELECT Name FROM Account'), []);
  apex.runtime.drainAsync();
  assert.deepEqual(apex.org.column('SELECT Name FROM Account ORDER BY Name'), ['a2', 'b2']);
  assert.deepEqual(
    apex.outbox.map(({ kind, content }) => [kind, content.sobject, content.Code__c]),
    [
      ['event', 'Paid__e', 'a'],
      ['event', 'Paid__e', 'b']
    ]
  );
});

test('a failed transaction publishes what is immediate and nothing else; a required field is needed', () => {
  const apex = new ApexOrg(sources, objects());
  assert.throws(() => apex.call('Publisher', 'fail'));
  apex.runtime.drainAsync();
  assert.deepEqual(
    apex.outbox.map(({ content }) => content.Code__c),
    ['d']
  );
  assert.equal(apex.call('Publisher', 'missing'), 'false REQUIRED_FIELD_MISSING');
});

test('a test delivers with getEventBus().deliver() or at stopTest', () => {
  const { program, database, services, org } = new ApexOrg(sources, objects());
  const { results } = runTests({ program, database, services, userId: org.admin });
  assert.deepEqual(
    results.map(({ methodName, failure }) => [methodName, failure?.message ?? null]),
    [
      ['delivers', null],
      ['stopTestDelivers', null]
    ]
  );
});

test('what triggers published for rows that were not saved is forgotten with them', () => {
  const apex = new ApexOrg(
    {
      AccountTrigger: `trigger AccountTrigger on Account (after insert) {
        for (Account a : Trigger.new) { EventBus.publish(new Paid__e(Code__c = a.Name)); if (a.Name == 'bad') a.addError('no'); }
      }`
    },
    objects()
  );
  const insert = (allOrNone: boolean): unknown[] => {
    const access = { userId: apex.org.admin, mode: 'system', sharing: false, allOrNone } as const;
    const rows = ['good', 'bad'].map((Name) => ({ sobject: 'Account', values: { Name } }));
    apex.run(() => apex.database.dml('insert', rows, access));
    apex.runtime.drainAsync();
    return apex.outbox.splice(0).map(({ content }) => content['Code__c']);
  };
  assert.deepEqual(insert(true), [], 'all or none: none');
  assert.deepEqual(insert(false), ['good'], 'once, for the row that was saved');
});
