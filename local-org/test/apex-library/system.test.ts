import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexOrg, check, evaluate } from './harness.ts';

test('Assert and System.assert: messages as the platform words them', () => {
  check([
    ['Assert.areEqual(1, 2); return 1;', 'System.AssertException: Assertion Failed: Expected: 1, Actual: 2'],
    [
      "Assert.areEqual('a', 'A', 'case counts'); return 1;",
      'System.AssertException: Assertion Failed: case counts: Expected: a, Actual: A'
    ],
    ["Assert.isTrue(false, 'why'); return 1;", 'System.AssertException: Assertion Failed: why'],
    ['Assert.isFalse(null); return 1;', 'System.AssertException: Assertion Failed'],
    ['Assert.areNotEqual(1, 1); return 1;', 'System.AssertException: Assertion Failed: Same value: 1'],
    ["Assert.isNull('x'); return 1;", 'System.AssertException: Assertion Failed: Expected: null, Actual: x'],
    ["Assert.isNotNull(null, 'there'); return 1;", 'System.AssertException: Assertion Failed: there: Same value: null'],
    ["Assert.fail('no way'); return 1;", 'System.AssertException: Assertion Failed: no way'],
    ["Assert.isInstanceOfType(new Account(), Account.class); Assert.isNotInstanceOfType(new Account(), Contact.class); return 'ok';", 'ok'],
    [
      "Assert.isInstanceOfType('x', Integer.class); return 1;",
      'System.AssertException: Assertion Failed: Expected type: Integer, Actual: x'
    ],
    ["System.assertEquals(1, 1.0); System.assert(true); System.assertNotEquals(1, 2, 'm'); return 'ok';", 'ok'],
    ["System.assertEquals(new List<Integer>{1}, new List<Integer>{1}); return 'ok';", 'ok'],
    ["try { Assert.fail('x'); } catch (Exception e) { return 'caught'; } return 1;", 'System.AssertException: Assertion Failed: x']
  ]);
});

test('Exceptions', () => {
  check([
    [
      "try { throw new IllegalArgumentException('bad'); } catch (Exception e) { return e.getTypeName() + ' ' + e.getMessage() + ' ' + e.getCause() + ' ' + (e.getLineNumber() > 0); }",
      'System.IllegalArgumentException bad null true'
    ],
    [
      "try { try { Integer i = Integer.valueOf('x'); } catch (TypeException e) { throw new AuraHandledException('shown'); } } catch (AuraHandledException e) { return e.getMessage(); } return 1;",
      'Script-thrown exception'
    ],
    ["Exception c = new MathException('inner'); Exception e = new ListException('outer', c); return e.getCause().getMessage();", 'inner'],
    ["Exception e = new StringException(); e.setMessage('later'); return e.getMessage();", 'later'],
    ['Integer i = 0; return 1 / i;', 'System.MathException: Divide by 0'],
    ['String s = null; return s.length();', 'System.NullPointerException: Attempt to de-reference a null object']
  ]);
});

test('UserInfo, Limits, URL, Request, Version, FeatureManagement', () => {
  check([
    ["UserInfo.getUserName() + ' ' + UserInfo.getLastName() + ' ' + (UserInfo.getUserId() != null)", 'admin@example.com Admin true'],
    [
      "Account a = [SELECT Id FROM Account LIMIT 0].isEmpty() ? null : null; return Limits.getQueries() + ' of ' + Limits.getLimitQueries();",
      '1 of 100'
    ],
    ['UserInfo.getName(); String.valueOf(Datetime.now()); return Limits.getQueries();', '0'],
    [
      "insert new Account(Name = 'x'); return Limits.getDmlStatements() + ' ' + Limits.getDmlRows() + ' ' + Limits.getLimitDmlStatements();",
      '1 1 150'
    ],
    ["new URL('https://a.example/p/q?x=1#r').getPath() + new URL('https://a.example/p?x=1').getQuery()", '/p/qx=1'],
    ['Request.getCurrent().getQuiddity()', 'SYNCHRONOUS'],
    ['new Version(1, 2).compareTo(new Version(1, 3))', '-1'],
    ["FeatureManagement.checkPermission('No_Such')", 'false'],
    ['System.isBatch() || System.isFuture() || System.isQueueable() || System.isScheduled() || Test.isRunningTest()', 'false'],
    ['Test.startTest(); return 1;', 'System.UnexpectedException: Test methods can only be called from a test']
  ]);
});

test('System.debug writes to the log with its level', () => {
  const apex = new ApexOrg({
    Cases: "public class Cases { public static void run() { System.debug('x'); System.debug(LoggingLevel.WARN, new List<Integer>{1}); } }"
  });
  apex.call('Cases', 'run');
  assert.deepEqual(apex.log, ['DEBUG x', 'WARN (1)']);
});

test('A transaction has fresh state: e-mails of a failed one are never sent', () => {
  const send =
    "Messaging.SingleEmailMessage m = new Messaging.SingleEmailMessage(); m.setToAddresses(new List<String>{'a@example.com'}); m.setSubject('s'); m.setPlainTextBody('b'); Messaging.sendEmail(new List<Messaging.Email>{m});";
  const apex = new ApexOrg({
    Cases: `public class Cases {
    public static void good() { ${send} }
    public static void bad() { ${send} throw new IllegalArgumentException('x'); }
    public static void undone() { Savepoint p = Database.setSavepoint(); ${send} Database.rollback(p); }
    public static void wrong() { Messaging.SingleEmailMessage m = new Messaging.SingleEmailMessage(); m.setToAddresses(new List<String>{'nobody'}); m.setPlainTextBody('b'); Messaging.sendEmail(new List<Messaging.SingleEmailMessage>{m}); }
  }`
  });
  apex.call('Cases', 'good');
  assert.throws(() => apex.call('Cases', 'bad'));
  apex.call('Cases', 'undone');
  assert.deepEqual(
    apex.outbox.map(({ kind, content }) => [kind, content.subject, content.recipients]),
    [['email', 's', ['a@example.com']]]
  );
  assert.throws(() => apex.call('Cases', 'wrong'), /SendEmail failed. First exception on row 0; first error: INVALID_EMAIL_ADDRESS/);
});

test('more single e-mails than a day allows cannot be reserved', () => {
  assert.deepEqual(
    evaluate([
      'Messaging.reserveSingleEmailCapacity(5000); return 1;',
      'try { Messaging.reserveSingleEmailCapacity(5001); return 1; } catch (HandledException e) { return e.getMessage(); }'
    ]),
    ['1', 'The daily limit for the org would be exceeded by this request.']
  );
});

test('Custom notifications need a type, a target and recipients', () => {
  assert.deepEqual(
    evaluate([
      "Messaging.CustomNotification n = new Messaging.CustomNotification(); n.setTitle('t'); n.setBody('b'); n.setNotificationTypeId('0ML000000000001AAA'); n.send(new Set<String>{UserInfo.getUserId()}); return 1;"
    ]),
    ['System.HandledException: Missing target: set targetId or targetPageRef']
  );
});
