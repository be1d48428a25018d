import { test } from 'node:test';
import { ApexOrg, check } from './harness.ts';
import { TestOrg } from '../database/invoices.ts';

/** The cases run by a user in Berlin. */
function german(cases: string): ApexOrg {
  const apex = new ApexOrg({ Cases: cases });
  const user = apex.org.user('System Administrator');
  const run = apex.run.bind(apex);
  apex.run = (work) => run(work, user);
  return apex;
}

test('Date', () => {
  check([
    ['Date.newInstance(2026, 1, 31).addMonths(1)', '2026-02-28 00:00:00'],
    ['Date.newInstance(2024, 2, 29).addYears(1)', '2025-02-28 00:00:00'],
    ['String.valueOf(Date.newInstance(2026, 2, 30))', '2026-03-02'],
    ['Date.newInstance(2026, 5, 1).daysBetween(Date.newInstance(2026, 5, 9))', '8'],
    ['Date.newInstance(2026, 5, 9).monthsBetween(Date.newInstance(2027, 1, 1))', '8'],
    ['Date.newInstance(2026, 5, 9).dayOfYear()', '129'],
    ["Date.daysInMonth(2024, 2) + ' ' + Date.isLeapYear(2023)", '29 false'],
    ['String.valueOf(Date.newInstance(2026, 5, 9).toStartOfWeek())', '2026-05-03'],
    ['String.valueOf(Date.newInstance(2026, 5, 9).toStartOfMonth())', '2026-05-01'],
    ['Date.newInstance(2026, 5, 9).format()', '5/9/2026'],
    ["String.valueOf(Date.parse('5/9/2026'))", '2026-05-09'],
    ["String.valueOf(Date.valueOf('2026-05-09'))", '2026-05-09'],
    ["Date.valueOf('9 May')", 'System.TypeException: Invalid date: 9 May'],
    ['String.valueOf(Date.today())', '2026-05-09'],
    ['Date.today() == System.today()', 'true']
  ]);
});

test('Date and Datetime follow the user: Berlin, German', () => {
  check(
    [
      ['Date.newInstance(2026, 5, 9).format()', '09.05.2026'],
      ['String.valueOf(Date.newInstance(2026, 5, 9).toStartOfWeek())', '2026-05-04'],
      ["Datetime.now().hour() + ' ' + Datetime.now().hourGmt()", '16 14'],
      ["Datetime.newInstance(2026, 5, 9, 0, 30, 0).formatGmt('yyyy-MM-dd HH:mm')", '2026-05-08 22:30'],
      ['Datetime.newInstance(2026, 3, 29, 12, 0, 0).getTime() - Datetime.newInstance(2026, 3, 28, 12, 0, 0).getTime()', '82800000'],
      ['Datetime.newInstanceGmt(2026, 5, 9, 22, 30, 0).date().format()', '10.05.2026'],
      ["Datetime.newInstanceGmt(2026, 5, 9, 12, 0, 0).format('EEEE, d. MMMM yyyy HH:mm')", 'Samstag, 9. Mai 2026 14:00'],
      ['Datetime.newInstanceGmt(2026, 5, 9, 12, 0, 0).format()', '09.05.2026, 14:00'],
      ['String.valueOf(Datetime.newInstanceGmt(2026, 5, 9, 12, 0, 0))', '2026-05-09 14:00:00'],
      ["String.valueOf(Datetime.valueOf('2026-05-09 10:00:00').hourGmt())", '8'],
      ['UserInfo.getTimeZone().getID() + UserInfo.getLocale() + UserInfo.getLanguage()', 'Europe/Berlinde_DEde'],
      ['(1234.5).format()', '1.234,5']
    ],
    german
  );
});

test('Datetime and Time', () => {
  check([
    ["Datetime.newInstance(0L).formatGmt('yyyy-MM-dd')", '1970-01-01'],
    ["Datetime.newInstanceGmt(2026, 1, 31, 10, 0, 0).addMonths(1).formatGmt('yyyy-MM-dd HH:mm')", '2026-02-28 10:00'],
    ["Datetime.newInstanceGmt(2026, 5, 9).addDays(1).addHours(2).addMinutes(3).addSeconds(4).formatGmt('dd HH:mm:ss')", '10 02:03:04'],
    ["Datetime.newInstanceGmt(2026, 5, 9, 23, 0, 0).format('HH:mm z', 'America/New_York')", '19:00 EDT'],
    ['Datetime.newInstanceGmt(Date.newInstance(2026, 5, 9), Time.newInstance(1, 2, 3, 4)).millisecondGmt()', '4'],
    ["Datetime.valueOf('nope')", 'System.TypeException: Invalid date/time: nope'],
    ['Time.newInstance(23, 30, 0, 0).addHours(1)', '00:30:00.000Z'],
    ['Time.newInstance(18, 30, 2, 20).minute()', '30'],
    ["TimeZone.getTimeZone('Europe/Berlin').getOffset(Datetime.newInstanceGmt(2026, 5, 9)) / 60000", '120'],
    ['Datetime.now().getTime() == System.currentTimeMillis()', 'true'],
    ['Datetime.newInstanceGmt(2026, 5, 9).isSameDay(Datetime.newInstanceGmt(2026, 5, 9, 23, 0, 0))', 'true']
  ]);
});

test('BusinessHours', () => {
  const prepared = (cases: string): ApexOrg =>
    new ApexOrg({ Cases: cases }, undefined, (org: TestOrg) => {
      const day = (name: string): Record<string, string> => ({
        [`${name}StartTime`]: '09:00:00.000Z',
        [`${name}EndTime`]: '17:00:00.000Z'
      });
      org.database.system.insert('BusinessHours', {
        Name: 'Office',
        IsActive: true,
        IsDefault: false,
        TimeZoneSidKey: 'Europe/Berlin',
        ...day('Monday'),
        ...day('Tuesday'),
        ...day('Wednesday'),
        ...day('Thursday'),
        ...day('Friday')
      });
      org.database.system.insert('Holiday', { Name: 'Ascension', IsAllDay: true, ActivityDate: '2026-05-14', IsRecurrence: false });
    });
  const hours = "Id h = [SELECT Id FROM BusinessHours WHERE Name = 'Office'].Id; return ";
  check(
    [
      [`${hours}BusinessHours.isWithin(h, Datetime.newInstanceGmt(2026, 5, 8, 14, 0, 0));`, 'true'],
      [`${hours}BusinessHours.isWithin(h, Datetime.newInstanceGmt(2026, 5, 14, 14, 0, 0));`, 'false'],
      [`${hours}BusinessHours.add(h, Datetime.newInstanceGmt(2026, 5, 8, 14, 0, 0), 2 * 3600000L);`, '2026-05-11 08:00:00'],
      [
        `${hours}BusinessHours.diff(h, Datetime.newInstanceGmt(2026, 5, 13, 7, 0, 0), Datetime.newInstanceGmt(2026, 5, 15, 15, 0, 0));`,
        '57600000'
      ],
      [`${hours}BusinessHours.nextStartDate(h, Datetime.newInstanceGmt(2026, 5, 13, 16, 0, 0));`, '2026-05-15 07:00:00']
    ],
    prepared
  );
});
