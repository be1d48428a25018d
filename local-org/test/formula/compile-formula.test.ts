import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Scalar } from '../../src/database/types.ts';
import { compileFormula, FormulaError } from '../../src/formula/compile-formula.ts';
import type { FormulaInput } from '../../src/formula/compile-formula.ts';
import { loadProject } from '../../src/metadata/load-project.ts';

const { project } = loadProject(join(import.meta.dirname, '../fixtures/invoices'));

const record: Record<string, Scalar> = {
  Name: 'First',
  Amount__c: 200,
  Discount__c: 10,
  Status__c: 'Sent',
  Topics__c: 'Red;Blue',
  Due_Date__c: '2026-03-31',
  Sent_On__c: '2026-03-01T23:30:00.000Z',
  Call_At__c: '09:30:00.000Z',
  Urgent__c: true,
  Notes__c: null,
  Late_Fee__c: null,
  Reference__c: null,
  'Account__r.Name': 'Acme',
  'Account__r.Owner.Email': 'a@example.com',
  '$User.FirstName': 'Ada',
  '$Permission.Skip_Checks': true,
  '$Label.Thank_You': 'Thank you',
  '$CustomMetadata.Billing_Setting__mdt.Reminder.Days__c': 14,
  '$Profile.Name': 'Standard User',
  'Owner:User.Email': 'o@example.com'
};

function run(formula: string, extra: Partial<FormulaInput> = {}): Scalar {
  const compiled = compileFormula(formula, { project, sobject: 'Invoice__c' });
  return compiled.evaluate({ value: (path) => record[path] ?? null, now: Date.UTC(2026, 2, 15, 22, 30), ...extra });
}

/** Formula and what the documentation says it gives. */
const table: [string, Scalar][] = [
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['2 ^ 3', 8],
  ['10 - 4 - 3', 3],
  ['-Amount__c + 1', -199],
  ['0.1 + 0.2', 0.3],
  ['7 / 2', 3.5],
  ['1 / 0', null],
  ['Amount__c * Discount__c', 20],
  ['Discount__c = 0.1', true],
  ['Late_Fee__c + 1', null],
  ['Late_Fee__c > 0', false],
  ['ISBLANK(Late_Fee__c)', true],
  ['BLANKVALUE(Late_Fee__c, 5)', 5],
  ['NULLVALUE(Late_Fee__c, 6)', 6],
  ['"a" & "b" + "c"', 'abc'],
  ['Reference__c & "x"', 'x'],
  ['ISBLANK(Reference__c)', true],
  ['ISNULL(Reference__c)', false],
  ['Reference__c = ""', true],
  ['Reference__c = NULL', true],
  ['Name <> "Second"', true],
  ['Name = "first"', false],
  ['"say \\"hi\\""', 'say "hi"'],
  ["'single'", 'single'],
  ['/* why */ 1 /* two\nlines */ + 1', 2],
  ['IF(Urgent__c, "yes", "no")', 'yes'],
  ['IF(Amount__c > 500, 1, IF(Amount__c > 100, 2, 3))', 2],
  ['If(true && !false || FALSE, 1, 0)', 1],
  ['AND(Urgent__c, Amount__c > 0)', true],
  ['OR(false, NOT(Urgent__c))', false],
  ['ISPICKVAL(Status__c, "Sent")', true],
  ['CASE(Status__c, "Draft", 1, "Sent", 2, 0)', 2],
  ['TEXT(Status__c)', 'Sent'],
  ['INCLUDES(Topics__c, "Blue")', true],
  ['INCLUDES(Topics__c, "Green")', false],
  ['CASE(MONTH(Due_Date__c), 1, "January", 3, "March", "Other")', 'March'],
  ['CASE(Reference__c, "", "none", "some")', 'none'],
  ['TODAY()', '2026-03-15'],
  ['NOW()', '2026-03-15T22:30:00.000Z'],
  ['Due_Date__c - TODAY()', 16],
  ['Due_Date__c + 1', '2026-04-01'],
  ['Due_Date__c - 1.9', '2026-03-30'],
  ['DATE(2026, 2, 30)', null],
  ['DATE(2024, 2, 29)', '2024-02-29'],
  ['ADDMONTHS(DATE(2025, 1, 31), 1)', '2025-02-28'],
  ['ADDMONTHS(DATE(2025, 2, 28), 1)', '2025-03-31'],
  ['ADDMONTHS(Due_Date__c, -1)', '2026-02-28'],
  ['WEEKDAY(DATE(2026, 3, 15))', 1],
  ['WEEKDAY(DATE(2026, 3, 14))', 7],
  ['YEAR(Due_Date__c) * 100 + MONTH(Due_Date__c)', 202603],
  ['DAY(Due_Date__c)', 31],
  ['ISOWEEK(DATE(2027, 1, 1))', 53],
  ['ISOYEAR(DATE(2027, 1, 1))', 2026],
  ['DAYOFYEAR(DATE(2026, 12, 31))', 365],
  ['DATEVALUE("2026-01-05")', '2026-01-05'],
  ['DATEVALUE(Sent_On__c)', '2026-03-01'],
  ['DATETIMEVALUE("2026-01-05 12:00:00")', '2026-01-05T12:00:00.000Z'],
  ['Sent_On__c + 0.5', '2026-03-02T11:30:00.000Z'],
  ['NOW() - Sent_On__c > 13', true],
  ['TEXT(Sent_On__c)', '2026-03-01 23:30:00Z'],
  ['HOUR(Call_At__c) + MINUTE(Call_At__c)', 39],
  ['Call_At__c + 3600000', '10:30:00.000Z'],
  ['TIMEVALUE("11:30:00") - Call_At__c', 7200000],
  ['TEXT(Due_Date__c)', '2026-03-31'],
  ['UNIXTIMESTAMP(DATE(1970, 1, 2))', 86400],
  ['ROUND(2.5, 0)', 3],
  ['ROUND(-2.5, 0)', -3],
  ['ROUND(12.345, 2)', 12.35],
  ['ROUND(-12.345, 2)', -12.35],
  ['ROUND(1.005, 2)', 1.01],
  ['ROUND(225.49, -2)', 200],
  ['CEILING(2.1)', 3],
  ['CEILING(-2.1)', -3],
  ['FLOOR(-2.1)', -2],
  ['MCEILING(-2.1)', -2],
  ['MFLOOR(-2.1)', -3],
  ['MOD(7, 3)', 1],
  ['MAX(1, 3, 2)', 3],
  ['MIN(1, Late_Fee__c)', null],
  ['ABS(-3)', 3],
  ['SQRT(16)', 4],
  ['LOG(1000)', 3],
  ['TRUNC(8.567, 2)', 8.56],
  ['LEFT("Invoice", 2) & RIGHT("Invoice", 2)', 'Ince'],
  ['MID("Invoice", 3, 2)', 'vo'],
  ['LEN(Notes__c)', 0],
  ['UPPER("ab") & LOWER("CD")', 'ABcd'],
  ['LPAD("7", 3, "0")', '007'],
  ['RPAD("abc", 2)', 'ab'],
  ['FIND("v", "Invoice")', 3],
  ['CONTAINS("Invoice", "voi")', true],
  ['BEGINS("Invoice", "In")', true],
  ['SUBSTITUTE("a.b.c", ".", "-")', 'a-b-c'],
  ['TRIM("  x ")', 'x'],
  ['VALUE("1,234.50")', 1234.5],
  ['VALUE("x")', null],
  ['ISNUMBER("12a")', false],
  ['TEXT(1234567.5)', '1234567.5'],
  ['TEXT(0.000001)', '0.000001'],
  ['TEXT(Late_Fee__c)', ''],
  ['REGEX("ab-12", "[a-z]{2}-\\\\d+")', true],
  ['REGEX("xab", "ab")', false],
  ['CASESAFEID("001A00000000001")', '001A00000000001IAA'],
  ['INITCAP("ada LOVELACE")', 'Ada Lovelace'],
  ['HYPERLINK("/x", "Open <it>", "_self")', '<a href="/x" target="_self">Open &lt;it&gt;</a>'],
  ['Account__r.Name', 'Acme'],
  ['account__r.name', 'Acme'],
  ['Account__r.Owner.Email', 'a@example.com'],
  ['Owner:User.Email', 'o@example.com'],
  ['$User.FirstName', 'Ada'],
  ['$Permission.Skip_Checks', true],
  ['$Label.Thank_You & "!"', 'Thank you!'],
  ['$CustomMetadata.Billing_Setting__mdt.Reminder.Days__c + 1', 15],
  ['$Profile.Name = "Standard User"', true]
];

for (const [formula, expected] of table) {
  test(formula, () => assert.deepEqual(run(formula), expected));
}

test('blanks as zero concerns numbers only', () => {
  assert.equal(run('Late_Fee__c + 1', { blanksAsZero: true }), 1);
  assert.equal(run('ISBLANK(Late_Fee__c)', { blanksAsZero: true }), false);
  assert.equal(run('ISBLANK(Notes__c)', { blanksAsZero: true }), true);
});

test("TODAY is the date in the user's time zone", () => {
  assert.equal(run('TODAY()', { timeZone: 'Asia/Tokyo' }), '2026-03-16');
});

test('PRIORVALUE, ISCHANGED and ISNEW compare with the record before the save', () => {
  const prior = (path: string): Scalar => (path === 'Status__c' ? 'Draft' : (record[path] ?? null));
  assert.equal(run('ISCHANGED(Status__c)', { prior }), true);
  assert.equal(run('ISCHANGED(Amount__c)', { prior }), false);
  assert.equal(run('TEXT(PRIORVALUE(Status__c))', { prior }), 'Draft');
  assert.equal(run('ISCHANGED(Status__c)', { isNew: true }), false, 'a new record has no change');
  assert.equal(run('TEXT(PRIORVALUE(Status__c))', { isNew: true }), 'Sent', 'a new record gives its value');
  assert.equal(run('ISNEW()', { isNew: true }), true);
  assert.equal(compileFormula('ISCHANGED(Status__c)', { project, sobject: 'Invoice__c' }).usesPriorValues, true);
});

test('what is read is told in declared case', () => {
  const { reads } = compileFormula('amount__c + ACCOUNT__R.annualrevenue + Amount__c', { project, sobject: 'invoice__c' });
  assert.deepEqual(reads, ['Amount__c', 'Account__r.AnnualRevenue']);
});

test('a result is converted to its field', () => {
  const percent = compileFormula('Amount__c / 300', {
    project,
    sobject: 'Invoice__c',
    returns: { name: 'P__c', type: 'Percent', scale: 1 }
  });
  assert.equal(percent.evaluate({ value: () => 200, now: 0 }), 66.7);
  const checkbox = compileFormula('Late_Fee__c > 1', { project, sobject: 'Invoice__c', returns: { name: 'C__c', type: 'Checkbox' } });
  assert.equal(checkbox.evaluate({ value: () => null, now: 0 }), false);
  assert.throws(
    () => compileFormula('"x"', { project, sobject: 'Invoice__c', returns: { name: 'N__c', type: 'Number' } }),
    /N__c is Number, but its formula returns text/
  );
});

/** Formula and what is said about it. */
const refused: [string, RegExp][] = [
  ['VLOOKUP(Name, Name, Name)', /VLOOKUP is not supported/],
  ['FOO(1)', /FOO is not supported/],
  ['toString(1)', /TOSTRING is not supported/],
  ['Gone__c + 1', /Invoice__c has no field Gone__c/],
  ['Gone__r.Name', /no relationship Gone__r/],
  ['Owner.Email', /write Owner:User/],
  ['Status__c = "Sent"', /use ISPICKVAL/],
  ['UPPER(Status__c)', /for a picklist use TEXT/],
  ['IF(true, 1)', /IF takes 3 arguments, not 2/],
  ['IF(true, 1, "x")', /one type of value/],
  ['1 + "x"', /number \+ text is not possible/],
  ['Due_Date__c + Due_Date__c', /date \+ date is not possible/],
  ['1 +', /Syntax error/],
  ['"open', /no closing quote/],
  ['(1', /expected \)/],
  ['1 2', /not expected/],
  ['#', /character #/],
  ['$Permission.Gone', /no custom permission Gone/],
  ['$Label.Gone', /no label Gone/],
  ['$CustomMetadata.Billing_Setting__mdt.Gone.Days__c', /no record Gone/],
  ['CASE(Status__c, "Sent", 1, 2, 3)', /pairs/],
  ['ISCHANGED(Account__r.Name)', /field of the record itself/]
];
for (const [formula, expected] of refused) {
  test(`refuses ${formula}`, () => {
    assert.throws(
      () => compileFormula(formula, { project, sobject: 'Invoice__c' }),
      (error) => error instanceof FormulaError && expected.test(error.message)
    );
  });
}

test('every formula of the standard objects compiles', () => {
  for (const object of project.objects.values()) {
    for (const field of object.fields.values()) {
      if (field.formula !== undefined) compileFormula(field.formula, { project, sobject: object.name, returns: field });
    }
  }
});
