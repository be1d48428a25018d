import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/temporal.ts';
import { textOf } from '../../runtime/text.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { formatPattern } from '../java/date-pattern.ts';
import { languageTag, localDateTime } from '../java/locale-text.ts';
import { fieldsOf, fromWall, isTimeZone, utcOf, wallOf } from '../java/time-zones.ts';
import type { WallClock } from '../java/time-zones.ts';
import type { Implementation } from '../declare.ts';
import { runningUser } from '../running-user.ts';
import { addMonths, daysOf } from './date.ts';
import { parseLocal, parseStandard } from './local-parsing.ts';

const SECOND = 1000;
const local = (at: ApexDatetime): WallClock => wallOf(runningUser().timeZone, at.ms);
const gmt = (at: ApexDatetime): WallClock => fieldsOf(at.ms);
const fromLocal = (wall: WallClock): ApexDatetime => new ApexDatetime(fromWall(runningUser().timeZone, wall));
const fromGmt = (wall: WallClock): ApexDatetime => new ApexDatetime(utcOf(wall));
const timeOf = (wall: WallClock): ApexTime => new ApexTime(((wall.hour * 60 + wall.minute) * 60 + wall.second) * SECOND + wall.millisecond);
const dayOfYear = (wall: WallClock): number => daysOf(wall) - daysOf({ ...wall, month: 1, day: 1 }) + 1;

function at(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0): WallClock {
  return { year, month, day, hour, minute, second, millisecond };
}

function dateAndTime(date: ApexDate, time: ApexTime): WallClock {
  return at(date.year, date.month, date.day, 0, 0, 0, time.ms);
}

function read(wall: WallClock | null, text: string, make: (wall: WallClock) => ApexDatetime): ApexDatetime {
  if (!wall) throw exception('TypeException', `Invalid date/time: ${text}`);
  return make(wall);
}

function valueOf(value: unknown): ApexDatetime {
  if (value instanceof ApexDatetime) return value;
  if (value instanceof ApexDate) return fromLocal(at(value.year, value.month, value.day));
  return read(parseStandard(textOf(value), true), textOf(value), fromLocal);
}

function shown(moment: ApexDatetime, pattern: string, zone: string): string {
  // An unknown zone is GMT, as in Java.
  try {
    return formatPattern(pattern, moment.ms, isTimeZone(zone) ? zone : 'GMT', languageTag(runningUser().locale));
  } catch (error) {
    throw exception('StringException', (error as Error).message);
  }
}

/** Adds months by the GMT calendar, keeping the time of day. */
function monthsLater(moment: ApexDatetime, months: number): ApexDatetime {
  const wall = gmt(moment);
  const date = addMonths(wall, months);
  return fromGmt({ ...wall, year: date.year, month: date.month, day: date.day });
}

const plus = (unit: number) => (moment: ApexDatetime, n: number) => new ApexDatetime(moment.ms + n * unit);

/** `hour()` by the user's clock and `hourGmt()`. */
function fields(): Record<string, Implementation> {
  const both = (name: string, pick: (wall: WallClock) => unknown, type = 'Integer'): Record<string, Implementation> => ({
    [`${type} ${name}()`]: (moment: ApexDatetime) => pick(local(moment)),
    [`${type} ${name}Gmt()`]: (moment: ApexDatetime) => pick(gmt(moment))
  });
  return {
    ...both('year', (w) => w.year),
    ...both('month', (w) => w.month),
    ...both('day', (w) => w.day),
    ...both('hour', (w) => w.hour),
    ...both('minute', (w) => w.minute),
    ...both('second', (w) => w.second),
    ...both('millisecond', (w) => w.millisecond),
    ...both('dayOfYear', dayOfYear),
    ...both('date', (w) => ApexDate.of(w.year, w.month, w.day), 'Date'),
    ...both('time', timeOf, 'Time')
  };
}

declare({
  name: 'Datetime',
  statics: noNulls({
    'Datetime newInstance(Long milliseconds)': (ms: bigint) => new ApexDatetime(Number(ms)),
    'Datetime newInstance(Date date, Time time)': (date: ApexDate, time: ApexTime) => fromLocal(dateAndTime(date, time)),
    'Datetime newInstance(Integer year, Integer month, Integer day)': (y: number, m: number, d: number) => fromLocal(at(y, m, d)),
    'Datetime newInstance(Integer year, Integer month, Integer day, Integer hour, Integer minute, Integer second)': (
      y: number,
      m: number,
      d: number,
      h: number,
      n: number,
      s: number
    ) => fromLocal(at(y, m, d, h, n, s)),
    'Datetime newInstanceGmt(Date date, Time time)': (date: ApexDate, time: ApexTime) => fromGmt(dateAndTime(date, time)),
    'Datetime newInstanceGmt(Integer year, Integer month, Integer day)': (y: number, m: number, d: number) => fromGmt(at(y, m, d)),
    'Datetime newInstanceGmt(Integer year, Integer month, Integer day, Integer hour, Integer minute, Integer second)': (
      y: number,
      m: number,
      d: number,
      h: number,
      n: number,
      s: number
    ) => fromGmt(at(y, m, d, h, n, s)),
    'Datetime now()': () => new ApexDatetime(currentTransaction().services.clock.now()),
    'Datetime parse(String datetimeString)': (text: string) => read(parseLocal(text, runningUser().locale, true), text, fromLocal),
    'Datetime valueOf(String dateTimeString)': valueOf,
    'Datetime valueOf(Object fieldValue)': valueOf,
    'Datetime valueOfGmt(String dateTimeString)': (text: string) => read(parseStandard(text, true), text, fromGmt)
  }),
  methods: {
    ...fields(),
    ...noNulls({
      'Datetime addDays(Integer additionalDays)': plus(86_400 * SECOND),
      'Datetime addHours(Integer additionalHours)': plus(3600 * SECOND),
      'Datetime addMinutes(Integer additionalMinutes)': plus(60 * SECOND),
      'Datetime addSeconds(Integer additionalSeconds)': plus(SECOND),
      'Datetime addMonths(Integer additionalMonths)': monthsLater,
      'Datetime addYears(Integer additionalYears)': (moment: ApexDatetime, n: number) => monthsLater(moment, 12 * n),
      'Boolean isSameDay(Datetime dateToCompare)': (a: ApexDatetime, b: ApexDatetime) => daysOf(local(a)) === daysOf(local(b)),
      'Long getTime()': (moment: ApexDatetime) => BigInt(moment.ms),
      'String format()': (moment: ApexDatetime) => localDateTime(moment.ms, runningUser().timeZone, runningUser().locale),
      'String format(String dateFormatString)': (moment: ApexDatetime, pattern: string) => shown(moment, pattern, runningUser().timeZone),
      'String formatGmt(String dateFormatString)': (moment: ApexDatetime, pattern: string) => shown(moment, pattern, 'GMT'),
      'String formatLong()': (moment: ApexDatetime) =>
        `${localDateTime(moment.ms, runningUser().timeZone, runningUser().locale)} ${shown(moment, 'z', runningUser().timeZone)}`
    }),
    'String format(String dateFormatString, String timezone)': (moment: ApexDatetime, pattern: string, zone: string | null) =>
      shown(moment, pattern, zone ?? runningUser().timeZone)
  }
});
