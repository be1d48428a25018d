import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { literalRange } from '../../src/database/soql/date-literals.ts';
import { dayFromIso, dayOf, isoDay, startOfDay } from '../../src/database/soql/time-zone.ts';
import { as, TestOrg } from './invoices.ts';

const range = (name: string, n?: number, today = '2026-03-10', settings = { firstWeekday: 0, fiscalMonth: 0 }): string => {
  const { from, to } = literalRange(name, n, dayFromIso(today), settings);
  return `${isoDay(from)}..${isoDay(to - 1)}`;
};

describe('Date literals', () => {
  const expected: [string, number | undefined, string][] = [
    ['yesterday', undefined, '2026-03-09..2026-03-09'],
    ['today', undefined, '2026-03-10..2026-03-10'],
    ['tomorrow', undefined, '2026-03-11..2026-03-11'],
    ['last_week', undefined, '2026-03-01..2026-03-07'],
    ['this_week', undefined, '2026-03-08..2026-03-14'],
    ['next_week', undefined, '2026-03-15..2026-03-21'],
    ['last_month', undefined, '2026-02-01..2026-02-28'],
    ['this_month', undefined, '2026-03-01..2026-03-31'],
    ['next_month', undefined, '2026-04-01..2026-04-30'],
    ['last_90_days', undefined, '2025-12-10..2026-03-10'],
    ['next_90_days', undefined, '2026-03-11..2026-06-08'],
    ['last_n_days', 3, '2026-03-07..2026-03-10'],
    ['next_n_days', 3, '2026-03-11..2026-03-13'],
    ['n_days_ago', 3, '2026-03-07..2026-03-07'],
    ['next_n_weeks', 2, '2026-03-15..2026-03-28'],
    ['last_n_weeks', 2, '2026-02-22..2026-03-07'],
    ['n_weeks_ago', 2, '2026-02-22..2026-02-28'],
    ['next_n_months', 2, '2026-04-01..2026-05-31'],
    ['last_n_months', 2, '2026-01-01..2026-02-28'],
    ['n_months_ago', 3, '2025-12-01..2025-12-31'],
    ['this_quarter', undefined, '2026-01-01..2026-03-31'],
    ['last_quarter', undefined, '2025-10-01..2025-12-31'],
    ['next_quarter', undefined, '2026-04-01..2026-06-30'],
    ['next_n_quarters', 2, '2026-04-01..2026-09-30'],
    ['last_n_quarters', 2, '2025-07-01..2025-12-31'],
    ['n_quarters_ago', 2, '2025-07-01..2025-09-30'],
    ['this_year', undefined, '2026-01-01..2026-12-31'],
    ['last_year', undefined, '2025-01-01..2025-12-31'],
    ['next_n_years', 2, '2027-01-01..2028-12-31'],
    ['last_n_years', 2, '2024-01-01..2025-12-31'],
    ['n_years_ago', 2, '2024-01-01..2024-12-31']
  ];
  for (const [name, n, days] of expected)
    test(`${name.toUpperCase()}${n === undefined ? '' : `:${n}`}`, () => assert.equal(range(name, n), days));

  test("the week begins on the locale's first day", () => {
    assert.equal(range('this_week', undefined, '2026-03-08', { firstWeekday: 1, fiscalMonth: 0 }), '2026-03-02..2026-03-08');
  });

  test("fiscal periods begin with the fiscal year's first month", () => {
    const settings = { firstWeekday: 0, fiscalMonth: 1 };
    assert.equal(range('this_fiscal_year', undefined, '2026-01-15', settings), '2025-02-01..2026-01-31');
    assert.equal(range('this_fiscal_quarter', undefined, '2026-03-10', settings), '2026-02-01..2026-04-30');
    assert.equal(range('last_n_fiscal_quarters', 1, '2026-03-10', settings), '2025-11-01..2026-01-31');
  });
});

describe('Time zones', () => {
  for (const [zone, start] of [
    ['Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['Pacific/Auckland', '2026-03-28T11:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-28T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-03-29T11:00:00.000Z']
  ] as const) {
    test(`the day of a clock change begins at ${start} in ${zone}`, () =>
      assert.equal(new Date(startOfDay(dayFromIso('2026-03-29'), zone)).toISOString(), start));
  }

  test('every hour of the year lies in the day that began before it', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
      for (let hour = 0; hour < 365 * 24; hour++) {
        const instant = Date.UTC(2026, 0, 1) + hour * 3_600_000;
        const day = dayOf(instant, zone);
        assert.ok(startOfDay(day, zone) <= instant && instant < startOfDay(day + 1, zone), `${zone} ${new Date(instant).toISOString()}`);
      }
    }
  });

  test("TODAY on a date-time field is the user's day", () => {
    const org = new TestOrg();
    org.now = Date.parse('2026-03-10T12:00:00Z');
    for (const [Name, Sent_At__c] of [
      ['late', '2026-03-09T22:59:59Z'],
      ['in', '2026-03-09T23:00:00Z'],
      ['last', '2026-03-10T22:59:59Z'],
      ['next', '2026-03-10T23:00:00Z']
    ])
      org.insert('Invoice__c', { Name: Name!, Sent_At__c: Sent_At__c! });
    const berlin = org.user('System Administrator');
    const found = (where: string): unknown =>
      org.column(`SELECT Name FROM Invoice__c WHERE ${where} ORDER BY Sent_At__c`, {}, as(berlin, 'system', false));
    assert.deepEqual(found('Sent_At__c = TODAY'), ['in', 'last']);
    assert.deepEqual(found('Sent_At__c < TODAY'), ['late']);
    assert.deepEqual(found('Sent_At__c > TODAY'), ['next']);
    assert.deepEqual(found('Sent_At__c != TODAY'), ['late', 'next']);
    assert.deepEqual(found('DAY_ONLY(convertTimezone(Sent_At__c)) = 2026-03-10'), ['in', 'last']);
    assert.deepEqual(found('HOUR_IN_DAY(convertTimezone(Sent_At__c)) = 0'), ['in', 'next']);
    assert.deepEqual(found('Sent_At__c >= 2026-03-10T00:00:00+01:00 AND Sent_At__c < 2026-03-10T23:00:00Z'), ['in', 'last']);
  });
});
