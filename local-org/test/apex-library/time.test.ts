import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CronError, nextFire, parseCron } from '../../src/apex/async/cron.ts';
import { formatPattern } from '../../src/apex/library/java/date-pattern.ts';
import { fullId } from '../../src/apex/library/java/id-text.ts';
import { localDate, localDateTime, localNumber } from '../../src/apex/library/java/locale-text.ts';
import { fromWall, wallOf, zoneOffset } from '../../src/apex/library/java/time-zones.ts';
import { addOpen, isWithin, nextOpen, openBetween } from '../../src/apex/library/time/business-time.ts';

const utc = (iso: string): number => Date.parse(iso);
const iso = (ms: number | null): string => new Date(ms!).toISOString();

test('patterns of SimpleDateFormat', () => {
  const at = utc('2026-05-09T14:07:03.045Z');
  const shown = (pattern: string, zone = 'Europe/Berlin', locale = 'en-US'): string => formatPattern(pattern, at, zone, locale);
  assert.equal(shown('yyyy-MM-dd HH:mm:ss.SSS'), '2026-05-09 16:07:03.045');
  assert.equal(shown("EEE, d MMM yy 'at' h:mm a"), 'Sat, 9 May 26 at 4:07 PM');
  assert.equal(shown("yyyy-MM-dd'T'HH:mm:ssXXX"), '2026-05-09T16:07:03+02:00');
  assert.equal(shown("yyyyMMdd'T'HHmmss'Z'", 'GMT'), '20260509T140703Z');
  assert.equal(shown('EEEE, dd. MMMM', 'Europe/Berlin', 'de-DE'), 'Samstag, 09. Mai');
  assert.equal(shown('w W D u F', 'GMT', 'de-DE'), '19 1 129 6 2');
  assert.equal(shown("hh 'o''clock' Z"), "04 o'clock +0200");
  assert.throws(() => shown('b'), /Illegal pattern character 'b'/);
});

test('wall clocks over daylight saving', () => {
  assert.equal(zoneOffset('Europe/Berlin', utc('2026-01-01T00:00:00Z')), 3_600_000);
  assert.equal(wallOf('Pacific/Kiritimati', utc('2026-01-01T12:00:00Z')).day, 2);
  const wall = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0, millisecond: 0 };
  assert.equal(iso(fromWall('Europe/Berlin', wall)), '2026-03-29T01:30:00.000Z', 'a skipped hour moves on');
  assert.equal(iso(fromWall('Europe/Berlin', { ...wall, hour: 12 })), '2026-03-29T10:00:00.000Z'.replace('10:00', '10:30'));
  assert.equal(iso(fromWall('America/New_York', { ...wall, month: 11, day: 1, hour: 0 })), '2026-11-01T04:30:00.000Z');
});

test('locale formats', () => {
  const at = utc('2026-05-09T14:07:00Z');
  assert.equal(localDate(at, 'UTC', 'en_US'), '5/9/2026');
  assert.equal(localDate(at, 'UTC', 'de_DE_EURO'), '09.05.2026');
  assert.equal(localDateTime(at, 'UTC', 'en_US'), '5/9/2026, 2:07 PM');
  assert.equal(localNumber(1234567, 'de_DE'), '1.234.567');
});

test('Ids: checksum added, case repaired, anything else refused', () => {
  assert.equal(fullId('001D000000IqhSL'), '001D000000IqhSLIAZ');
  assert.equal(fullId('001d000000iqhsliaz'), '001D000000IqhSLIAZ');
  assert.equal(fullId('001D000000IqhSLBAA'), null, 'a digit cannot be upper case');
  assert.equal(fullId('nonsense'), null);
});

test("cron: ranges, steps, last and nearest weekday, by the user's clock", () => {
  const after = utc('2026-05-09T14:07:00Z');
  const next = (expression: string, zone = 'UTC'): string => iso(nextFire(expression, after, zone));
  assert.equal(next('0 0 6 * * ?'), '2026-05-10T06:00:00.000Z');
  assert.equal(next('0 0 6 * * ?', 'Europe/Berlin'), '2026-05-10T04:00:00.000Z');
  assert.equal(next('0 30 8 ? * MON-FRI'), '2026-05-11T08:30:00.000Z');
  assert.equal(next('0 0 0/6 * * ?'), '2026-05-09T18:00:00.000Z');
  assert.equal(next('0 0 12 L * ?'), '2026-05-31T12:00:00.000Z');
  assert.equal(next('0 0 12 LW * ?'), '2026-05-29T12:00:00.000Z');
  assert.equal(next('0 0 12 ? * 2#1'), '2026-06-01T12:00:00.000Z');
  assert.equal(next('0 0 12 ? * 6L'), '2026-05-29T12:00:00.000Z');
  assert.equal(next('0 0 0 29 FEB ? 2028'), '2028-02-29T00:00:00.000Z');
  assert.equal(nextFire('0 0 0 1 1 ? 2020', after, 'UTC'), null);
  for (const wrong of ['0 0 6 * *', '* 0 6 * * ?', '0 0 24 * * ?', '0 0 6 * * *', '0 0 6 ? * ?', '0 0 6 32 * ?']) {
    assert.throws(() => parseCron(wrong), CronError, wrong);
  }
});

test('business time walks over nights, weekends, holidays and daylight saving', () => {
  const nine = { start: 9 * 3_600_000, end: 17 * 3_600_000 };
  const holiday = Math.floor(utc('2026-05-14T00:00:00Z') / 86_400_000);
  const week = {
    zone: 'Europe/Berlin',
    days: [null, nine, nine, nine, nine, nine, null],
    holidays: (day: number) => (day === holiday ? [{ start: 0, end: 86_400_000 }] : [])
  };
  const friday = utc('2026-05-08T14:00:00Z');
  assert.equal(isWithin(week, friday), true);
  assert.equal(iso(addOpen(week, friday, 2 * 3_600_000)), '2026-05-11T08:00:00.000Z');
  assert.equal(iso(addOpen(week, utc('2026-05-11T08:00:00Z'), -2 * 3_600_000)), iso(friday));
  assert.equal(iso(nextOpen(week, utc('2026-05-13T16:00:00Z'))), '2026-05-15T07:00:00.000Z');
  assert.equal(openBetween(week, utc('2026-05-13T07:00:00Z'), utc('2026-05-15T15:00:00Z')), 16 * 3_600_000);
  assert.equal(isWithin(week, utc('2026-05-14T10:00:00Z')), false);
});
