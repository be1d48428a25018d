/** On which days a Holiday row falls, recurring ones included. */
import { ApexDate } from '../../runtime/temporal.ts';
import type { Row } from '../../../database/types.ts';
import { daysInMonth } from '../time/date.ts';

const dayOf = (value: unknown): number | null => (value ? ApexDate.parseIso(String(value).slice(0, 10))!.days : null);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const INSTANCES = ['First', 'Second', 'Third', 'Fourth'];

/** `day` counts from 1970-01-01. */
export function occursOn(holiday: Row, day: number): boolean {
  const { values } = holiday;
  if (values.IsRecurrence !== true) return dayOf(values.ActivityDate) === day;
  const start = dayOf(values.RecurrenceStartDate) ?? dayOf(values.ActivityDate)!;
  const end = dayOf(values.RecurrenceEndDateOnly);
  if (day < start || (end !== null && day > end)) return false;
  const interval = Math.max(1, Number(values.RecurrenceInterval ?? 1));
  const date = new ApexDate(day);
  const first = new ApexDate(start);
  const weekday = (((day + 4) % 7) + 7) % 7;
  const inMask = ((Number(values.RecurrenceDayOfWeekMask ?? 0) >> weekday) & 1) === 1;
  const months = (date.year - first.year) * 12 + date.month - first.month;
  const inMonth = MONTHS[date.month - 1] === values.RecurrenceMonthOfYear;
  switch (values.RecurrenceType) {
    case 'RecursDaily':
      return (day - start) % interval === 0;
    case 'RecursEveryWeekday':
      return weekday >= 1 && weekday <= 5;
    case 'RecursWeekly':
      return inMask && Math.floor((day - (start - ((((start + 4) % 7) + 7) % 7))) / 7) % interval === 0;
    case 'RecursMonthly':
      return months % interval === 0 && date.day === Number(values.RecurrenceDayOfMonth);
    case 'RecursMonthlyNth':
      return months % interval === 0 && inMask && isInstance(date, values.RecurrenceInstance);
    case 'RecursYearly':
      return inMonth && date.day === Number(values.RecurrenceDayOfMonth);
    case 'RecursYearlyNth':
      return inMonth && inMask && isInstance(date, values.RecurrenceInstance);
    default:
      throw new Error(`Holiday recurrence ${String(values.RecurrenceType)} is not supported`);
  }
}

function isInstance(date: ApexDate, instance: unknown): boolean {
  if (instance === 'Last') return date.day + 7 > daysInMonth(date.year, date.month);
  return INSTANCES[Math.ceil(date.day / 7) - 1] === instance;
}
