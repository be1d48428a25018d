import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexDatetime, ApexTime } from '../../runtime/temporal.ts';
import { platformQuery } from '../platform-rows.ts';
import type { Row } from '../../../database/types.ts';
import { addOpen, isWithin, nextOpen, openBetween } from '../time/business-time.ts';
import type { BusinessWeek } from '../time/business-time.ts';
import { occursOn } from './holidays.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

/** The hours of a BusinessHours row with every holiday of the org. */
function weekOf(id: string): BusinessWeek {
  const fields = DAYS.flatMap((day) => [`${day}StartTime`, `${day}EndTime`]).join(', ');
  const [row] = platformQuery(`SELECT TimeZoneSidKey, IsActive, ${fields} FROM BusinessHours WHERE Id = :id`, { id });
  if (!row) throw exception('InvalidParameterValueException', `Invalid business hours id: ${id}`);
  const holidays = platformQuery(
    'SELECT IsAllDay, ActivityDate, StartTimeInMinutes, EndTimeInMinutes, IsRecurrence, RecurrenceStartDate, RecurrenceEndDateOnly, RecurrenceType, RecurrenceInterval, RecurrenceDayOfWeekMask, RecurrenceDayOfMonth, RecurrenceInstance, RecurrenceMonthOfYear FROM Holiday'
  );
  const ms = (value: unknown): number => ApexTime.parseIso(String(value))!.ms;
  return {
    zone: String(row.values.TimeZoneSidKey),
    days: DAYS.map((day) => {
      const [start, end] = [row.values[`${day}StartTime`], row.values[`${day}EndTime`]];
      return start === null || end === null ? null : { start: ms(start), end: ms(end) };
    }),
    holidays: (day) => holidays.filter((holiday) => occursOn(holiday, day)).map(closedSpan)
  };
}

function closedSpan(holiday: Row): { start: number; end: number } {
  if (holiday.values.IsAllDay !== false) return { start: 0, end: DAY };
  return { start: Number(holiday.values.StartTimeInMinutes) * 60_000, end: Number(holiday.values.EndTimeInMinutes) * 60_000 };
}

const moved = (id: string, from: ApexDatetime, interval: bigint): ApexDatetime =>
  new ApexDatetime(addOpen(weekOf(id), from.ms, Number(interval)));

declare({
  name: 'BusinessHours',
  statics: noNulls({
    'Datetime add(Id businessHoursId, Datetime startDate, Long intervalMilliseconds)': moved,
    'Datetime addGmt(Id businessHoursId, Datetime startDate, Long intervalMilliseconds)': moved,
    'Long diff(Id businessHoursId, Datetime startDate, Datetime endDate)': (id: string, from: ApexDatetime, to: ApexDatetime) =>
      BigInt(openBetween(weekOf(id), from.ms, to.ms)),
    'Boolean isWithin(Id businessHoursId, Datetime targetDate)': (id: string, at: ApexDatetime) => isWithin(weekOf(id), at.ms),
    'Datetime nextStartDate(Id businessHoursId, Datetime targetDate)': (id: string, at: ApexDatetime) =>
      new ApexDatetime(nextOpen(weekOf(id), at.ms))
  })
});
