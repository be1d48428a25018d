import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Row } from '../../src/database/types.ts';
import { OrgError } from '../../src/database/types.ts';
import { as, row, TestOrg } from './invoices.ts';

const refusal =
  (code: string, text: RegExp) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof OrgError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, text);
    return true;
  };

describe('SOQL', () => {
  let org: TestOrg;
  let acme: string;
  const names = (where: string, binds = {}): unknown[] => org.column(`SELECT Name FROM Invoice__c WHERE ${where} ORDER BY Name`, binds);

  before(() => {
    org = new TestOrg();
    acme = org.insert('Account', { Name: 'Acme' });
    const other = org.insert('Account', { Name: 'Bolt' });
    const invoices: Row['values'][] = [
      { Name: 'a', Status__c: 'Draft', Amount__c: 10, Due__c: '2026-03-01', Account__c: acme, Tags__c: 'a;b', Notes__c: 'long' },
      { Name: 'b', Status__c: 'Sent', Amount__c: 20, Due__c: '2026-03-10', Account__c: other, Tags__c: 'c', Urgent__c: true },
      { Name: 'c', Status__c: 'Paid', Amount__c: 30, Due__c: null, Account__c: acme, Sent_At__c: '2026-03-09T23:30:00Z' },
      { Name: 'd', Status__c: null, Amount__c: null }
    ];
    for (const values of invoices) org.insert('Invoice__c', values);
    const [a, b] = org.column(`SELECT Id FROM Invoice__c WHERE Name IN ('a', 'b') ORDER BY Name`) as string[];
    org.dml('insert', [
      row('Line__c', { Name: 'l1', Invoice__c: a!, Amount__c: 1, Day__c: '2026-01-31' }),
      row('Line__c', { Name: 'l2', Invoice__c: a!, Amount__c: 2, Day__c: '2026-02-01', Done__c: true }),
      row('Line__c', { Name: 'l3', Invoice__c: a!, Amount__c: 3 }),
      row('Line__c', { Name: 'l4', Invoice__c: b!, Amount__c: 4 })
    ]);
  });

  test('compares text without case and gives declared names', () => {
    assert.deepEqual(names(`name = 'A'`), ['a']);
    assert.deepEqual(Object.keys(org.query("select NAME, account__R.name from invoice__c where NAME = 'a'").rows[0]!.values), [
      'Name',
      'Account__r',
      'Id'
    ]);
  });

  test('treats null as a value in =, !=, IN and NOT IN', () => {
    assert.deepEqual(names('Status__c = null'), ['d']);
    assert.deepEqual(names('Status__c != null'), ['a', 'b', 'c']);
    assert.deepEqual(names(`Status__c != 'Draft'`), ['b', 'c', 'd']);
    assert.deepEqual(names(`Status__c NOT IN ('Draft', 'Sent')`), ['c', 'd']);
    assert.deepEqual(names(`Status__c IN ('Draft', null)`), ['a', 'd']);
    assert.deepEqual(names(`Status__c NOT IN ('Draft', null)`), ['b', 'c']);
    assert.deepEqual(names(`Status__c = ''`), ['d']);
    assert.deepEqual(names('Amount__c > 5 AND Amount__c <= 20'), ['a', 'b']);
  });

  test('a checkbox compares null as false, also of a parent that is not there', () => {
    assert.deepEqual(names('Urgent__c = null'), ['a', 'c', 'd']);
    assert.deepEqual(names('Urgent__c != null'), ['b']);
    assert.deepEqual(names('Previous__r.Urgent__c = false'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(names('Urgent__c = :yes', { yes: true }), ['b']);
  });

  test('takes binds: single values, lists, null, and Ids of 15 characters', () => {
    assert.deepEqual(names('Status__c = :s', { s: null }), ['d']);
    assert.deepEqual(names('Status__c IN :s', { s: ['Sent', 'Paid'] }), ['b', 'c']);
    assert.deepEqual(names('Status__c IN :s', { s: [] }), []);
    assert.deepEqual(names('Status__c NOT IN :s', { s: [] }), ['a', 'b', 'c', 'd']);
    assert.deepEqual(names('Account__c = :id', { id: acme.slice(0, 15) }), ['a', 'c']);
    assert.deepEqual(names(`Account__c = '${acme.slice(0, 15)}'`), ['a', 'c']);
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Name LIMIT :n OFFSET :o', { n: 2, o: 1 }), ['b', 'c']);
    assert.throws(() => names('Status__c = :missing'), refusal('MALFORMED_QUERY', /Variable does not exist: missing/));
    assert.throws(
      () => names('Account__c = :id', { id: 'nonsense' }),
      refusal('INVALID_QUERY_FILTER_OPERATOR', /invalid ID field: nonsense/)
    );
  });

  test('LIKE ignores case, also beyond ASCII, and escapes wildcards', () => {
    org.insert('Account', { Name: 'Müller 100%' });
    const accounts = (pattern: string): unknown[] => org.column('SELECT Name FROM Account WHERE Name LIKE :p', { p: pattern });
    assert.deepEqual(accounts('MÜLL%'), ['Müller 100%']);
    assert.deepEqual(accounts('%100\\%'), ['Müller 100%']);
    assert.deepEqual(accounts('A\\%'), []);
    assert.deepEqual(org.column(`SELECT Name FROM Account WHERE Name LIKE 'ac_e'`), ['Acme']);
    assert.deepEqual(org.column('SELECT Name FROM Account WHERE Name = :n', { n: 'MÜLLER 100%' }), ['Müller 100%']);
    assert.deepEqual(org.column('SELECT Name FROM Account WHERE Name LIKE :p ORDER BY Name', { p: ['ac%', 'bo%'] }), ['Acme', 'Bolt']);
  });

  test('INCLUDES needs all values of one item, EXCLUDES lets empty ones through', () => {
    assert.deepEqual(names(`Tags__c INCLUDES ('a;b', 'x')`), ['a']);
    assert.deepEqual(names(`Tags__c INCLUDES ('A', 'c')`), ['a', 'b']);
    assert.deepEqual(names(`Tags__c EXCLUDES ('a')`), ['b', 'c', 'd']);
  });

  test('AND, OR and NOT follow parentheses, and mixing them without is refused', () => {
    assert.deepEqual(names(`(Name = 'a' OR Name = 'b') AND Amount__c > 10`), ['b']);
    assert.deepEqual(names(`NOT (Name = 'a' OR Name = 'b')`), ['c', 'd']);
    assert.deepEqual(names(`NOT Name = 'a' AND NOT Name = 'b'`), ['c', 'd']);
    assert.throws(() => names(`Name = 'a' OR Name = 'b' AND Amount__c > 10`), refusal('MALFORMED_QUERY', /unexpected token: 'AND'/));
  });

  test('reads parents up to five levels, with null for none', () => {
    const rows = org.query(`SELECT Name, Account__r.Name, Account__r.Owner.Profile.Name, Owner.Name FROM Invoice__c ORDER BY Name`).rows;
    const account = rows[0]!.values['Account__r'] as Row;
    assert.equal(account.sobject, 'Account');
    assert.equal(((account.values['Owner'] as Row).values['Profile'] as Row).values['Name'], 'System Administrator');
    assert.equal((rows[0]!.values['Owner'] as Row).sobject, 'User');
    assert.equal(rows[3]!.values['Account__r'], null);
    assert.deepEqual(names(`Account__r.Name = null`), ['d']);
  });

  test('child subqueries limit, order and filter within each parent', () => {
    const rows = org.query(
      `SELECT Name, (SELECT Name FROM Lines__r WHERE Amount__c > 1 ORDER BY Amount__c DESC LIMIT 1) FROM Invoice__c ORDER BY Name`
    ).rows;
    const children = rows.map((each) => (each.values['Lines__r'] as { rows: Row[] }).rows.map((child) => child.values['Name']));
    assert.deepEqual(children, [['l3'], ['l4'], [], []]);
    assert.throws(
      () => org.query('SELECT (SELECT Id FROM Nothing__r) FROM Invoice__c'),
      refusal('INVALID_FIELD', /Didn't understand relationship 'Nothing__r' in FROM part/)
    );
  });

  test('semi-joins and anti-joins', () => {
    assert.deepEqual(names(`Id IN (SELECT Invoice__c FROM Line__c WHERE Amount__c < 4)`), ['a']);
    assert.deepEqual(names(`Id NOT IN (SELECT Invoice__c FROM Line__c)`), ['c', 'd']);
    assert.deepEqual(names(`Account__c IN (SELECT Id FROM Account WHERE Name = 'acme')`), ['a', 'c']);
    assert.throws(() => names(`Id IN (SELECT Name FROM Line__c)`), refusal('MALFORMED_QUERY', /must be an Id or a lookup/));
  });

  test('aggregates, grouping and HAVING', () => {
    const rows = org.query(
      `SELECT Invoice__r.Name, COUNT(Id) n, SUM(Amount__c), MAX(Day__c) last FROM Line__c GROUP BY Invoice__r.Name HAVING COUNT(Id) > 1`
    ).rows;
    assert.deepEqual(rows, [{ sobject: 'AggregateResult', values: { Name: 'a', n: 3, expr0: 6, last: '2026-02-01' } }]);
    assert.equal(org.query('SELECT COUNT() FROM Line__c').totalSize, 4);
    assert.equal(org.query('SELECT COUNT() FROM Line__c LIMIT 2').totalSize, 2);
    assert.deepEqual(org.query('SELECT COUNT(Id), AVG(Amount__c) a FROM Line__c').rows[0]!.values, { expr0: 4, a: 2.5 });
    assert.deepEqual(org.query("SELECT SUM(Amount__c) s FROM Line__c WHERE Name = 'none'").rows[0]!.values, { s: null });
    assert.deepEqual(org.query('SELECT COUNT_DISTINCT(Invoice__c) c FROM Line__c').rows[0]!.values, { c: 2 });
    const ordered = org.query('SELECT Invoice__r.Name n, COUNT(Id) c FROM Line__c GROUP BY Invoice__r.Name ORDER BY COUNT(Id) DESC').rows;
    assert.deepEqual(
      ordered.map((each) => each.values),
      [
        { n: 'a', c: 3 },
        { n: 'b', c: 1 }
      ]
    );
    assert.throws(
      () => org.query('SELECT Name, COUNT(Id) FROM Line__c'),
      refusal('MALFORMED_QUERY', /Field must be grouped or aggregated: Name/)
    );
    assert.throws(
      () => org.query('SELECT Notes__c, COUNT(Id) FROM Invoice__c GROUP BY Notes__c'),
      refusal('INVALID_FIELD', /can not be grouped/)
    );
    assert.throws(() => org.query('SELECT Name, COUNT(Id) FROM Line__c GROUP BY ROLLUP(Name)'), refusal('MALFORMED_QUERY', /ROLLUP/));
  });

  test('groups by date functions', () => {
    const rows = org.query(
      'SELECT CALENDAR_YEAR(Day__c) y, CALENDAR_MONTH(Day__c) m, COUNT(Id) n FROM Line__c WHERE Day__c != null GROUP BY CALENDAR_YEAR(Day__c), CALENDAR_MONTH(Day__c) ORDER BY CALENDAR_MONTH(Day__c)'
    ).rows;
    assert.deepEqual(
      rows.map((each) => each.values),
      [
        { y: 2026, m: 1, n: 1 },
        { y: 2026, m: 2, n: 1 }
      ]
    );
    assert.deepEqual(names('DAY_ONLY(Sent_At__c) = 2026-03-09'), ['c']);
    assert.deepEqual(names('DAY_IN_WEEK(Due__c) = 1'), ['a']);
    assert.deepEqual(names('WEEK_IN_YEAR(Due__c) = 10 AND CALENDAR_QUARTER(Due__c) = 1'), ['b']);
  });

  test('nulls sort first in both directions unless said otherwise', () => {
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Amount__c'), ['d', 'a', 'b', 'c']);
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Amount__c DESC'), ['d', 'c', 'b', 'a']);
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Amount__c DESC NULLS LAST'), ['c', 'b', 'a', 'd']);
  });

  test('picklists sort in the order of their values', () => {
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Status__c DESC NULLS LAST'), ['c', 'b', 'a', 'd']);
  });

  test('formula fields work in SELECT, WHERE, ORDER BY and aggregates', () => {
    assert.deepEqual(names('Rest__c = 4'), ['a']);
    assert.deepEqual(org.column('SELECT Rest__c FROM Invoice__c ORDER BY Rest__c'), [0, 4, 16, 30]);
    assert.deepEqual(org.query('SELECT SUM(Rest__c) s FROM Invoice__c').rows[0]!.values, { s: 50 });
    assert.deepEqual(names(`Account_Name__c = 'acme'`), ['a', 'c']);
  });

  test("says what it does not know in Salesforce's words", () => {
    assert.throws(
      () => org.query('SELECT Nope__c FROM Invoice__c'),
      refusal('INVALID_FIELD', /^No such column 'Nope__c' on entity 'Invoice__c'\. If you are attempting to use a custom field/)
    );
    assert.throws(
      () => org.query('SELECT Id FROM Nope__c'),
      refusal('INVALID_TYPE', /^sObject type 'Nope__c' is not supported\. If you are attempting to use a custom object/)
    );
    assert.throws(
      () => org.query('SELECT Nope__r.Name FROM Invoice__c'),
      refusal('INVALID_FIELD', /^Didn't understand relationship 'Nope__r' in field path/)
    );
    assert.throws(() => org.query('SELECT Id FROM'), refusal('MALFORMED_QUERY', /ERROR at Row:1:Column:15/));
    assert.throws(
      () => org.query(`SELECT Id FROM Invoice__c WHERE Notes__c = 'x'`),
      refusal('INVALID_FIELD', /field 'Notes__c' can not be filtered in a query call/)
    );
    assert.throws(
      () => org.query(`SELECT Id FROM Invoice__c WHERE Amount__c = '5'`),
      refusal('INVALID_FIELD', /must be of type double and should not be enclosed in quotes/)
    );
    assert.throws(
      () => org.query('SELECT Id FROM Invoice__c WHERE Name = 5'),
      refusal('INVALID_FIELD', /must be of type string and should be enclosed in quotes/)
    );
    assert.throws(
      () => org.query('SELECT TYPEOF Account__r WHEN Account THEN Name END FROM Invoice__c'),
      refusal('INVALID_FIELD', /not polymorphic/)
    );
    assert.throws(() => org.query('SELECT convertCurrency(Amount__c) FROM Invoice__c'), refusal('MALFORMED_QUERY', /convertCurrency/));
  });

  test('checkQuery names what is selected without running', () => {
    const checked = org.database.checkQuery(
      `SELECT Id, Account__r.Name, (SELECT Name FROM Lines__r) FROM Invoice__c WHERE Name = :x WITH SECURITY_ENFORCED`
    );
    assert.deepEqual(
      checked.selected.map((each) => each.path.join('.')),
      ['Id', 'Account__r.Name', 'Lines__r']
    );
    assert.deepEqual(
      [checked.sobject, checked.isAggregate, checked.isCount, checked.usesSecurityEnforced, checked.problems],
      ['Invoice__c', false, false, true, []]
    );
    assert.match(org.database.checkQuery('SELECT Nope FROM Account').problems[0]!, /No such column 'Nope'/);
  });

  test('FIELDS(), toLabel(), FORMAT(), aliases, escapes and comments of form', () => {
    assert.ok('Rest__c' in org.query('SELECT FIELDS(ALL) FROM Invoice__c LIMIT 1').rows[0]!.values);
    assert.deepEqual(Object.keys(org.query('SELECT FIELDS(CUSTOM) FROM Line__c LIMIT 1').rows[0]!.values), [
      'Invoice__c',
      'Amount__c',
      'Day__c',
      'Done__c',
      'Id'
    ]);
    assert.throws(() => org.query('SELECT FIELDS(ALL) FROM Invoice__c'), refusal('MALFORMED_QUERY', /LIMIT of at most 200/));
    assert.equal(org.query(`SELECT FORMAT(Amount__c) money FROM Invoice__c WHERE Name = 'a'`).rows[0]!.values['money'], '$10.00');
    assert.equal(org.query(`SELECT toLabel(Status__c) FROM Invoice__c WHERE Name = 'a'`).rows[0]!.values['Status__c'], 'Draft');
    assert.deepEqual(org.column(`SELECT Name FROM Invoice__c i WHERE i.Name = 'a' FOR UPDATE`), ['a']);
    assert.deepEqual(names(`Name = 'it\\'s'`), []);
  });

  test('polymorphic lookups give fields and type of either object', () => {
    const queue = org.insert('Group', { Name: 'Desk', Type: 'Queue' });
    const id = org.insert('Case', { Subject: 'Help', OwnerId: queue });
    const owner = org.query('SELECT Owner.Name, Owner.Type FROM Case WHERE Id = :id', { id }).rows[0]!.values['Owner'] as Row;
    assert.deepEqual([owner.sobject, owner.values['Name'], owner.values['Type']], ['Group', 'Desk', 'Queue']);
    const task = org.insert('Task', { Subject: 'Call', WhatId: acme, Status: 'Not Started', Priority: 'Normal' });
    const what = org.query('SELECT What.Name, What.Type FROM Task WHERE Id = :task', { task }).rows[0]!.values['What'] as Row;
    assert.deepEqual([what.sobject, what.values['Name'], what.values['Type']], ['Account', 'Acme', 'Account']);
    const typed = org.query(
      'SELECT TYPEOF Owner WHEN User THEN Username, Profile.Name WHEN Group THEN DeveloperName ELSE Name END FROM Case'
    ).rows[0]!.values['Owner'] as Row;
    assert.deepEqual([typed.sobject, Object.keys(typed.values)], ['Group', ['DeveloperName', 'Id']]);
    const user = org.query('SELECT TYPEOF Owner WHEN User THEN Username, Profile.Name ELSE Name END FROM Invoice__c LIMIT 1').rows[0]!
      .values['Owner'] as Row;
    assert.deepEqual(
      [user.values['Username'], (user.values['Profile'] as Row).values['Name']],
      ['admin@example.com', 'System Administrator']
    );
    const account = org.query('SELECT TYPEOF What WHEN Account THEN Phone, Name ELSE Id END FROM Task').rows[0]!.values['What'] as Row;
    assert.deepEqual(account.values, { Phone: null, Name: 'Acme', Id: acme });
  });
});

test('text sorts as the reader writes: by upper-case characters in English, marks beside their letters elsewhere', () => {
  const org = new TestOrg();
  for (const Name of ['Zebra', 'apple', 'Äpfel', 'Apricot', 'b_a', 'bA']) org.insert('Account', { Name });
  const soql = 'SELECT Name FROM Account ORDER BY Name';
  assert.deepEqual(org.column(soql), ['apple', 'Apricot', 'bA', 'b_a', 'Zebra', 'Äpfel']);
  const german = org.user('Standard User');
  assert.deepEqual(org.column(soql, {}, as(german, 'system', false)), ['Äpfel', 'apple', 'Apricot', 'bA', 'b_a', 'Zebra']);
  assert.deepEqual(org.column(`${soql} DESC LIMIT 1 OFFSET 1`), ['Zebra']);
});
