import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addUser, loggedInOrg, orgWithApex } from './org-apex.ts';

const sample =
  "Invoice__c i = new Invoice__c(Name = 'First', Amount__c = 12.5, Due_Date__c = Date.newInstance(2026, 5, 4)); insert i; insert new Invoice_Line__c(Invoice__c = i.Id, Price__c = 3);";

describe('SOQL in Apex', () => {
  it('answers records whose fields have the types of the metadata', () => {
    const body = `${sample} Invoice__c r = [SELECT Name, Amount__c, Due_Date__c, Urgent__c, CreatedDate FROM Invoice__c WHERE Id = :i.Id];
      log.add(r.Name.toUpperCase()); log.add(r.Amount__c + 1); log.add(r.Due_Date__c.addDays(1).day()); log.add(r.Urgent__c); log.add(r.CreatedDate != null); log.add(r.Id == i.Id);`;
    assert.equal(loggedInOrg(body), '(FIRST, 13.50, 5, false, true, true)');
  });
  it('throws on a field that was not queried, and names it', () => {
    const body = `${sample} Invoice__c r = [SELECT Id FROM Invoice__c LIMIT 1]; try { log.add(r.Amount__c); } catch (SObjectException e) { log.add(e.getMessage()); } r.Amount__c = 1; log.add(r.Amount__c);`;
    assert.equal(loggedInOrg(body), '(SObject row was retrieved via SOQL without querying the requested field: Invoice__c.Amount__c, 1)');
  });
  it('reaches parents and children, and a missing parent ends in null', () => {
    const body = `${sample} Invoice_Line__c l = [SELECT Invoice__r.Name, Invoice__r.Account__r.Name FROM Invoice_Line__c]; log.add(l.Invoice__r.Name); log.add(l.Invoice__r.Account__r.Name);
      for (Invoice__c p : [SELECT Id, (SELECT Price__c FROM Lines__r) FROM Invoice__c]) { log.add(p.Lines__r.size()); for (Invoice_Line__c c : p.Lines__r) log.add(c.Price__c); }`;
    assert.match(loggedInOrg(body), /^\(First, null, 1, 3(\.00)?\)$/);
  });
  it('counts, aggregates and groups', () => {
    const body = `${sample} insert new Invoice__c(Name = 'Second', Amount__c = 7.5, Status__c = 'Sent'); Integer n = [SELECT COUNT() FROM Invoice__c]; log.add(n + 1);
      for (AggregateResult a : [SELECT COUNT(Id) n, SUM(Amount__c) total FROM Invoice__c]) { log.add((Integer) a.get('n')); log.add((Decimal) a.get('total')); }`;
    assert.match(loggedInOrg(body), /^\(3, 2, 20(\.00?)?\)$/);
  });
  it('binds expressions of any form, lists and sets', () => {
    const body = `${sample} Set<Id> ids = new Set<Id>{ i.Id }; List<Invoice__c> rows = [SELECT Id FROM Invoice__c WHERE Id IN :ids AND Name LIKE :('Fir' + '%') AND Due_Date__c = :Date.newInstance(2026, 5, 3).addDays(1) LIMIT :2 - 1]; log.add(rows.size());
      log.add([SELECT Id FROM Invoice__c WHERE Name IN :new List<String>{ 'x' }].size()); Map<Id, Invoice__c> byId = new Map<Id, Invoice__c>([SELECT Name FROM Invoice__c]); log.add(byId.get(i.Id).Name);`;
    assert.equal(loggedInOrg(body), '(1, 0, First)');
  });
  it('refuses a single record where there is none or are several', () => {
    const body = 'try { Invoice__c x = [SELECT Id FROM Invoice__c]; } catch (QueryException e) { log.add(e.getMessage()); }';
    assert.equal(loggedInOrg(body), '(List has no rows for assignment to SObject)');
  });
  it('walks over rows in lists of 200', () => {
    const body =
      "List<Invoice__c> many = new List<Invoice__c>(); for (Integer k = 0; k < 201; k++) many.add(new Invoice__c(Name = 'n' + k)); insert many; for (List<Invoice__c> some : [SELECT Id FROM Invoice__c]) log.add(some.size());";
    assert.equal(loggedInOrg(body), '(200, 1)');
  });
  it('refuses unknown fields and objects when compiling, with the line', () => {
    const Main =
      'public class Main {\n public static void run() {\n List<Invoice__c> a = [SELECT Nope__c FROM Invoice__c];\n List<SObject> b = [SELECT Id FROM Nope__c];\n Invoice__c c = new Invoice__c(Nope__c = 1);\n c.Nope__c = 2; } }';
    const { problems } = orgWithApex({ Main });
    assert.deepEqual(
      problems.map((problem) => problem.split(' ')[0]),
      ['Main:3', 'Main:4', 'Main:5', 'Main:6']
    );
  });
  it('counts queries and stops at the limit, which nothing catches', () => {
    const Main =
      "public class Main { public static Object run() { try { for (Integer n = 0; n < 101; n++) { Integer c = [SELECT COUNT() FROM Account WITH SYSTEM_MODE]; } } catch (Exception e) { return 'caught'; } finally { return 'finally'; } } }";
    assert.throws(() => orgWithApex({ Main }).run(), /Too many SOQL queries: 101/);
  });
});

describe('DML in Apex', () => {
  it('fills in Ids, updates, deletes and undeletes', () => {
    const body = `${sample} log.add(i.Id != null); i.Amount__c = 20; update i; log.add([SELECT Amount__c FROM Invoice__c].Amount__c.intValue()); delete i; log.add([SELECT COUNT() FROM Invoice__c]); undelete i; log.add([SELECT COUNT() FROM Invoice__c]);`;
    assert.equal(loggedInOrg(body), '(true, 20, 0, 1)');
  });
  it('upserts by an external Id', () => {
    const body =
      "upsert new Invoice__c(Name = 'A', Reference__c = 'r1') Reference__c; Invoice__c again = new Invoice__c(Name = 'B', Reference__c = 'r1'); upsert again Invoice__c.Reference__c; log.add([SELECT Name FROM Invoice__c].Name); log.add(again.Id != null);";
    assert.equal(loggedInOrg(body), '(B, true)');
  });
  it('throws a DmlException that tells row, code and message', () => {
    const body = `${sample} i.Status__c = 'Paid'; i.Amount__c = null; try { update i; } catch (DmlException e) { log.add(e.getNumDml()); log.add(e.getDmlMessage(0)); log.add(e.getMessage().contains('FIELD_CUSTOM_VALIDATION_EXCEPTION')); }`;
    assert.equal(loggedInOrg(body), '(1, Enter the amount before you mark the invoice as paid., true)');
  });
  it('saves in part where it is asked to', () => {
    const body =
      "List<Database.SaveResult> r = Database.insert(new List<Invoice__c>{ new Invoice__c(Name = 'ok'), new Invoice__c(Name = 'bad', Status__c = 'Paid') }, false); log.add(r[0].isSuccess()); log.add(r[1].isSuccess()); log.add([SELECT COUNT() FROM Invoice__c]);";
    assert.equal(loggedInOrg(body), '(true, false, 1)');
  });
  it('treats records as SObject and back', () => {
    const body = `${sample} SObject s = i; log.add(s.get('Name')); s.put('Name', 'Other'); log.add(((Invoice__c) s).Name); List<SObject> all = new List<Invoice__c>{ i }; update all; for (SObject o : all) log.add(o.getSObjectType() == Invoice__c.SObjectType); log.add(Invoice__c.Amount__c); log.add(i instanceof Invoice__c);`;
    assert.equal(loggedInOrg(body), '(First, Other, true, Amount__c, true)');
  });
});

describe('triggers', () => {
  const InvoiceTrigger =
    'trigger InvoiceTrigger on Invoice__c (before insert, before update, after insert, after update, before delete) { InvoiceRules.run(); }';
  const rules = (body: string): Record<string, string> => ({
    InvoiceTrigger,
    InvoiceRules: `public without sharing class InvoiceRules { public static List<String> seen = new List<String>(); public static void run() { ${body} } }`
  });
  it('see their context', () => {
    const body =
      "seen.add(Trigger.operationType.name() + (Trigger.isBefore ? ' before ' : ' after ') + Trigger.size + (Trigger.oldMap == null) + (Trigger.newMap == null));";
    assert.equal(
      loggedInOrg("Invoice__c i = new Invoice__c(Name = 'a'); insert i; update i; delete i; log.add(InvoiceRules.seen);", rules(body)),
      '((BEFORE_INSERT before 1truetrue, AFTER_INSERT after 1truefalse, BEFORE_UPDATE before 1falsefalse, AFTER_UPDATE after 1falsefalse, BEFORE_DELETE before 1falsetrue))'
    );
  });
  it('change what is saved in before triggers only', () => {
    const body =
      "for (Invoice__c i : (List<Invoice__c>) Trigger.new) { if (Trigger.isBefore) { i.Name = i.Name + '!'; } else { try { i.Name = 'x'; } catch (FinalException e) { seen.add(e.getMessage()); } } }";
    assert.equal(
      loggedInOrg(
        "insert new Invoice__c(Name = 'a'); log.add([SELECT Name FROM Invoice__c].Name); log.add(InvoiceRules.seen);",
        rules(body)
      ),
      '(a!, (Record is read-only))'
    );
  });
  it('refuse records and fields with addError', () => {
    const body =
      "if (Trigger.isBefore) { for (Invoice__c i : (List<Invoice__c>) Trigger.new) { if (i.Name == 'bad') { i.addError('not this one'); } else if (i.Amount__c > 5) { i.Amount__c.addError('too much'); } } }";
    const inserts =
      "List<Invoice__c> l = new List<Invoice__c>{ new Invoice__c(Name = 'bad'), new Invoice__c(Name = 'good'), new Invoice__c(Name = 'dear', Amount__c = 9) }; for (Database.SaveResult r : Database.insert(l, false)) log.add(r.isSuccess() ? 'ok' : r.getErrors()[0].getMessage() + r.getErrors()[0].getFields());";
    assert.equal(loggedInOrg(inserts, rules(body)), '(not this one(), ok, too much(Amount__c))');
  });
  it('fail every row with an exception, and say where', () => {
    const body = 'Integer zero = 0; if (Trigger.isBefore) { zero = 1 / zero; }';
    assert.match(
      loggedInOrg("try { insert new Invoice__c(Name = 'a'); } catch (DmlException e) { log.add(e.getMessage()); }", rules(body)),
      /CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, InvoiceTrigger: execution of BeforeInsert\s+caused by: System.MathException: Divide by 0\s+Class.InvoiceRules.run: line 1, column 1\nTrigger.InvoiceTrigger: line 1, column 1: \[\]/
    );
  });
});

describe('work after the commit', () => {
  const count = (org: ReturnType<typeof orgWithApex>): number =>
    org.database.query('SELECT COUNT() FROM Account', { userId: org.adminId, mode: 'system', sharing: false }).totalSize;
  it('a @future method runs later, with the arguments of its call', () => {
    const Main =
      "public without sharing class Main { @future public static void later(String s) { insert as system new Account(Name = s); } public static Object run() { later('f'); return [SELECT COUNT() FROM Account WITH SYSTEM_MODE]; } }";
    const org = orgWithApex({ Main });
    assert.equal(org.run(), '0');
    org.runtime.drainAsync();
    assert.equal(count(org), 1);
  });
  it('a transaction that fails leaves nothing', () => {
    const Main =
      "public without sharing class Main { @future public static void later() { } public static Object run() { insert as system new Account(Name = 'x'); later(); throw new IllegalArgumentException('no'); } }";
    const org = orgWithApex({ Main });
    assert.throws(() => org.run(), /no/);
    assert.equal(count(org), 0);
  });
  it('an empty list costs no DML statement', () => {
    assert.equal(loggedInOrg('insert new List<Account>(); log.add(Limits.getDmlStatements());'), '(0)');
  });
});

describe('calls from pages', () => {
  const Pages = `public with sharing class Pages {
    public class Line { @AuraEnabled public String name { get; set; } @AuraEnabled public Decimal price; public String hidden = 'x'; }
    @AuraEnabled(cacheable=true) public static List<Line> twice(List<Line> lines, Integer times, Date day) { for (Line l : lines) { l.price *= times; l.name += day.year(); } return lines; }
    @AuraEnabled public static Map<String, Object> types() { return new Map<String, Object>{ 'd' => Date.newInstance(2026, 1, 2), 'n' => 5L, 'x' => null, 'l' => new Set<Id>{ '001000000000001' } }; }
    @AuraEnabled(cacheable=true) public static void writes() { insert new Invoice__c(Name = 'a'); }
    @AuraEnabled public static String fail(String text) { throw new AuraHandledException(text); }
    public static void closed() { } }`;
  const { runtime, adminId } = orgWithApex({ Pages });
  const call = (methodName: string, params: Record<string, unknown> = {}): unknown =>
    runtime.invokeAura({ className: 'Pages', methodName, params, userId: adminId });
  it('bring JSON in and out by the declared types, of objects what is @AuraEnabled', () => {
    const lines = [{ name: 'a', price: 1.5, hidden: 'no' }];
    assert.deepEqual(call('twice', { lines, times: 2, day: '2026-03-01' }), [{ name: 'a2026', price: 3 }]);
    assert.deepEqual(call('types'), { d: '2026-01-02', n: 5, x: null, l: ['001000000000001AAA'] });
  });
  it('write nothing where they are cacheable', () => assert.throws(() => call('writes'), /Too many DML statements: 1/));
  it('reach @AuraEnabled methods only', () => assert.throws(() => call('closed'), /no @AuraEnabled method Pages.closed/));
  it('bring exceptions out', () => assert.throws(() => call('fail', { text: 'sorry' }), /sorry/));
});

describe('scripts', () => {
  it('run, or tell what is wrong and where', () => {
    const { runtime, adminId, database } = orgWithApex({});
    assert.equal(
      runtime.executeAnonymous("Integer n = 2;\nwhile (n-- > 0) insert as system new Invoice__c(Name = 'n' + n);", adminId).success,
      true
    );
    assert.equal(database.query('SELECT COUNT() FROM Invoice__c', { userId: adminId, mode: 'system', sharing: false }).totalSize, 2);
    assert.deepEqual(runtime.executeAnonymous('Integer n = 2;\nn = nope;', adminId), {
      compiled: false,
      compileProblem: 'Variable does not exist: nope',
      success: false,
      line: 2,
      column: 1,
      exceptionMessage: null,
      exceptionStackTrace: null
    });
    const failed = runtime.executeAnonymous("insert as system new Invoice__c(Name = 'lost');\nString s; s.length();", adminId);
    assert.equal(failed.exceptionMessage, 'System.NullPointerException: Attempt to de-reference a null object');
    assert.equal(failed.line, 2);
    assert.equal(database.query('SELECT COUNT() FROM Invoice__c', { userId: adminId, mode: 'system', sharing: false }).totalSize, 2);
  });
});

describe('records and metadata', () => {
  it('a checkbox is false on a new record, a clone keeps its type, parents can be set', () => {
    const body =
      "Invoice__c i = new Invoice__c(Name = 'x', Amount__c = 5); i.Amount__c += 2; i.Amount__c++; log.add(i.Amount__c); log.add(i.Urgent__c); Invoice__c c = i.clone(false, true); log.add(c == i); i.Account__r = new Account(Name = 'p'); log.add(i.Account__r.Name); log.add(i.getPopulatedFieldsAsMap().keySet());";
    assert.equal(loggedInOrg(body), '(8, false, true, p, {Name, Amount__c, Account__r})');
  });
  it('describes and custom metadata are typed', () => {
    const body =
      "log.add(Schema.SObjectType.Invoice__c.getLabel()); log.add(Schema.SObjectType.Invoice__c.fields.Amount__c.getLabel()); log.add(Invoice__c.Amount__c.getDescribe().getName()); log.add(Billing_Setting__mdt.getInstance('Reminder').Days__c); log.add(Billing_Setting__mdt.getAll().keySet()); log.add(Schema.Invoice__Share.RowCause.Reviewer__c);";
    assert.equal(loggedInOrg(body), '(Invoice, Amount, Amount__c, 14, {Reminder}, Reviewer__c)');
  });
  it('each call gives custom metadata out anew: what is put into a record stays in it', () => {
    const body =
      "SObject one = Billing_Setting__mdt.getInstance('Reminder'); one.put('Days__c', 99); Billing_Setting__mdt.getAll().get('Reminder').put('Days__c', 99); log.add(one.get('Days__c')); log.add(Billing_Setting__mdt.getInstance('reminder').Days__c); log.add(Billing_Setting__mdt.getAll().get('Reminder').Days__c); log.add(one.isClone());";
    assert.equal(loggedInOrg(body), '(99, 14, 14, false)');
  });
  it('switch knows the objects', () => {
    const body =
      "for (SObject s : new List<SObject>{ new Account(Name = 'a'), new Invoice__c(Name = 'i') }) { switch on s { when Account a { log.add('account ' + a.Name); } when Invoice__c i { log.add('invoice ' + i.Name); } } }";
    assert.equal(loggedInOrg(body), '(account a, invoice i)');
  });
  it('?. and ?? behind a query take no record as null', () => {
    const body =
      "Invoice__c i = [SELECT Id FROM Invoice__c LIMIT 1] ?? new Invoice__c(Name = 'd'); log.add(i.Name); log.add([SELECT Name FROM Invoice__c LIMIT 1]?.Name); log.add([SELECT Id FROM Invoice__c].isEmpty());";
    assert.equal(loggedInOrg(body), '(d, null, true)');
  });
  it('dynamic queries see the variables around them, by name in any case', () => {
    const body =
      "insert new Invoice__c(Name = 'q'); String wanted = 'q'; Invoice__c one = Database.query('SELECT Name FROM Invoice__c WHERE Name = :WANTED'); log.add(one.Name); List<Invoice__c> l = Database.queryWithBinds('SELECT Name FROM Invoice__c WHERE Name = :n', new Map<String, Object>{ 'n' => 'q' }, AccessLevel.SYSTEM_MODE); log.add(l.size());";
    assert.equal(loggedInOrg(body), '(q, 1)');
  });
  it('a query locator takes the variables around it when it is made', () => {
    const Main =
      "public class Main { static Database.QueryLocator named(String wanted) { return Database.getQueryLocator('SELECT Name FROM Invoice__c WHERE Name = :wanted'); } public static Object run() { insert new List<Invoice__c>{ new Invoice__c(Name = 'q'), new Invoice__c(Name = 'r') }; String wanted = 'r'; Database.QueryLocatorIterator rows = named('q').iterator(); Invoice__c found = (Invoice__c) rows.next(); return found.Name + rows.hasNext(); } }";
    assert.equal(orgWithApex({ Main }).run(), 'qfalse');
  });
});

describe('sharing and modes', () => {
  const Reader = (sharing: string): string =>
    `public ${sharing} class Reader { public static Integer count() { return [SELECT COUNT() FROM Invoice__c WITH SYSTEM_MODE]; } }`;
  const Main =
    "public without sharing class Main { public static Object run() { insert as system new Invoice__c(Name = 'mine'); User other = [SELECT Id FROM User WHERE Alias = 'other' WITH SYSTEM_MODE]; Integer n; System.runAs(other) { n = Reader.count(); } return n; } }";
  const counted = (sharing: string, apiVersion: number): string => {
    const org = orgWithApex({ Main, Reader: Reader(sharing) }, apiVersion);
    addUser(org);
    return org.run();
  };
  it('with sharing hides what the user may not see, without sharing shows it', () => {
    assert.equal(counted('with sharing', 67), '0');
    assert.equal(counted('without sharing', 67), '1');
  });
  it('inherited sharing follows the caller', () => assert.equal(counted('inherited sharing', 67), '1'));
  it('a class that says nothing shares from 67.0 on, and follows its caller before', () => {
    assert.equal(counted('', 67), '0');
    assert.equal(counted('', 66), '1');
  });
  it('statements run in user mode from 67.0 on, in system mode before', () => {
    const other =
      "public without sharing class Main { public static Object run() { User u = [SELECT Id FROM User WHERE Alias = 'other' WITH SYSTEM_MODE]; String outcome; System.runAs(u) { try { insert new Invoice__c(Name = 'x'); outcome = 'saved'; } catch (Exception e) { outcome = e.getTypeName(); } } return outcome; } }";
    const outcome = (apiVersion: number): string => {
      const org = orgWithApex({ Main: other }, apiVersion);
      addUser(org);
      return org.run();
    };
    assert.equal(outcome(67), 'System.SecurityException');
    assert.equal(outcome(66), 'saved');
  });
  it('WITH SECURITY_ENFORCED is refused from 67.0 on', () => {
    const source = {
      Main: 'public class Main { void f() { List<Account> a = [SELECT Id FROM Account WITH SECURITY_ENFORCED]; } }'
    };
    assert.match(orgWithApex(source, 67).problems.join(), /use WITH USER_MODE/);
    assert.deepEqual(orgWithApex(source, 66).problems, []);
  });
});

describe('Partial success', () => {
  it('tries again with the limits as they were before the first attempt', () => {
    const trigger =
      "trigger T on Invoice__c (before insert) { Rules.look(); for (Invoice__c i : Trigger.new) if (i.Name == 'bad') i.addError('no'); }";
    const Rules = 'public class Rules { public static void look() { Integer n = [SELECT COUNT() FROM Account]; } }';
    const body = `Database.insert(new List<Invoice__c>{ new Invoice__c(Name = 'good'), new Invoice__c(Name = 'bad') }, false); log.add(Limits.getQueries()); log.add([SELECT COUNT() FROM Invoice__c]);`;
    assert.equal(loggedInOrg(body, { T: trigger, Rules }), '(1, 1)');
  });
});
