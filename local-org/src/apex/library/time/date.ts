import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexDate, ApexDatetime } from '../../runtime/temporal.ts';
import { textOf } from '../../runtime/text.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { weekRule } from '../java/date-pattern.ts';
import { languageTag, localDate } from '../java/locale-text.ts';
import { utcOf, wallOf } from '../java/time-zones.ts';
import type { WallClock } from '../java/time-zones.ts';
import { runningUser } from '../running-user.ts';
import { parseLocal, parseStandard } from './local-parsing.ts';

const DAY = 86_400_000;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isLeapYear = (year: number): boolean => daysInMonth(year, 2) === 29;

/** Months later, on the same day or the month's last. */
export function addMonths(date: { year: number; month: number; day: number }, months: number): ApexDate {
  const first = ApexDate.of(date.year, date.month + months, 1);
  return ApexDate.of(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}

/** The day it is for the running user, by the transaction's clock. */
export function today(): ApexDate {
  const { year, month, day } = wallOf(runningUser().timeZone, currentTransaction().services.clock.now());
  return ApexDate.of(year, month, day);
}

function required(wall: WallClock | null, text: string): ApexDate {
  if (!wall) throw exception('TypeException', `Invalid date: ${text}`);
  return ApexDate.of(wall.year, wall.month, wall.day);
}

function valueOf(value: unknown): ApexDate {
  if (value instanceof ApexDate) return value;
  if (value instanceof ApexDatetime) {
    const { year, month, day } = wallOf(runningUser().timeZone, value.ms);
    return ApexDate.of(year, month, day);
  }
  return required(parseStandard(textOf(value), false), textOf(value));
}

function startOfWeek(date: ApexDate): ApexDate {
  const weekday = (((date.days + 4) % 7) + 7) % 7;
  return new ApexDate(date.days - ((weekday - weekRule(languageTag(runningUser().locale)).first + 7) % 7));
}

declare({
  name: 'Date',
  statics: noNulls({
    'Integer daysInMonth(Integer year, Integer month)': daysInMonth,
    'Boolean isLeapYear(Integer year)': isLeapYear,
    'Date newInstance(Integer year, Integer month, Integer day)': (year: number, month: number, day: number) =>
      ApexDate.of(year, month, day),
    'Date parse(String stringDate)': (text: string) => required(parseLocal(text, runningUser().locale, false), text),
    'Date today()': today,
    'Date valueOf(String stringDate)': valueOf,
    'Date valueOf(Object fieldValue)': valueOf
  }),
  methods: noNulls({
    'Date addDays(Integer additionalDays)': (date: ApexDate, n: number) => new ApexDate(date.days + n),
    'Date addMonths(Integer additionalMonths)': addMonths,
    'Date addYears(Integer additionalYears)': (date: ApexDate, n: number) => addMonths(date, 12 * n),
    'Integer day()': (date: ApexDate) => date.day,
    'Integer month()': (date: ApexDate) => date.month,
    'Integer year()': (date: ApexDate) => date.year,
    'Integer dayOfYear()': (date: ApexDate) => date.days - ApexDate.of(date.year, 1, 1).days + 1,
    'Integer daysBetween(Date secondDate)': (date: ApexDate, other: ApexDate) => other.days - date.days,
    'Integer monthsBetween(Date secondDate)': (date: ApexDate, other: ApexDate) => (other.year - date.year) * 12 + other.month - date.month,
    'Boolean isSameDay(Date dateToCompare)': (date: ApexDate, other: ApexDate) => date.days === other.days,
    'Date toStartOfMonth()': (date: ApexDate) => ApexDate.of(date.year, date.month, 1),
    'Date toStartOfWeek()': startOfWeek,
    'String format()': (date: ApexDate) =>
      localDate(
        utcOf({ year: date.year, month: date.month, day: date.day, hour: 12, minute: 0, second: 0, millisecond: 0 }),
        'UTC',
        runningUser().locale
      )
  })
});

/** Days since 1970 of a moment on a wall clock. */
export const daysOf = (wall: WallClock): number => Math.floor(utcOf(wall) / DAY);
