/** Salesforce's cron expressions: `Seconds Minutes Hours Day_of_month Month Day_of_week [Year]`. */
import { fieldsOf, fromWall, utcOf, wallOf } from '../library/java/time-zones.ts';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const LAST_YEAR = 2099;

/** The expression is not one that `System.schedule` takes; the message says why. */
export class CronError extends Error {}

interface CronFields {
  second: number;
  minute: number;
  hours: Set<number>;
  day: string;
  months: Set<number>;
  weekday: string;
  years: Set<number> | null;
}

/** Reads an expression; throws CronError. */
export function parseCron(expression: string): CronFields {
  const parts = expression.trim().toUpperCase().split(/\s+/);
  if (parts.length < 6 || parts.length > 7) throw new CronError(`Illegal cron expression format (${expression})`);
  const [second, minute, hour, day, month, weekday, year] = parts;
  for (const [text, what] of [
    [second, 'Seconds'],
    [minute, 'Minutes']
  ] as const) {
    if (!/^\d{1,2}$/.test(text) || Number(text) > 59) {
      throw new CronError(
        `${what} and minutes must be specified as integers: ${expression}`.replace(/^Minutes and minutes/, 'Seconds and minutes')
      );
    }
  }
  if ((day === '?') === (weekday === '?')) {
    throw new CronError(
      day === '?'
        ? "'?' can only be specfied for Day-of-Month -OR- Day-of-Week."
        : 'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.'
    );
  }
  checkDay(day, expression);
  checkWeekday(weekday, expression);
  return {
    second: Number(second),
    minute: Number(minute),
    hours: values(hour, 0, 23, [], expression),
    day,
    weekday,
    months: values(month, 1, 12, MONTHS, expression),
    years: year === undefined || year === '*' ? null : values(year, 1970, LAST_YEAR, [], expression)
  };
}

function checkDay(day: string, expression: string): void {
  if (!/^(?:\?|\*|L|W|LW|\d{1,2}W)$/.test(day)) values(day, 1, 31, [], expression);
}

function checkWeekday(weekday: string, expression: string): void {
  if (!/^(?:\?|\*|L|(?:[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(?:L|#[1-5]))$/.test(weekday)) values(weekday, 1, 7, DAYS, expression);
}

/** `*`, `a`, `a-b`, `a,b`, `a/step`, names for months and days. */
function values(text: string, low: number, high: number, names: string[], expression: string): Set<number> {
  const found = new Set<number>();
  const number = (part: string): number => {
    const named = names.indexOf(part);
    const value = named >= 0 ? named + (low === 1 ? 1 : 0) : /^\d+$/.test(part) ? Number(part) : NaN;
    if (!(value >= low && value <= high)) throw new CronError(`Illegal value '${part}' in cron expression (${expression})`);
    return value;
  };
  for (const part of text.split(',')) {
    const [range, step] = part.split('/');
    const [from, to] =
      range === '*'
        ? [low, high]
        : range.includes('-')
          ? range.split('-').map(number)
          : [number(range), step === undefined ? number(range) : high];
    const by = step === undefined ? 1 : Number(step);
    if (!(by >= 1)) throw new CronError(`Illegal increment '${step}' in cron expression (${expression})`);
    // A range may wrap: FRI-MON.
    const length = (to >= from ? to : to + high - low + 1) - from;
    for (let i = 0; i <= length; i += by) found.add(((from + i - low) % (high - low + 1)) + low);
  }
  return found;
}

/** The first moment after `after` (ms UTC) that the expression names, by the clock of `zone`; null when there is none. */
export function nextFire(expression: string, after: number, zone: string): number | null {
  const cron = parseCron(expression);
  const start = wallOf(zone, after);
  let day = utcOf({ ...start, hour: 0, minute: 0, second: 0, millisecond: 0 });
  // Four hundred years of days would do; a leap-day schedule comes round within eight.
  for (let tried = 0; tried < 366 * 9 || (cron.years && fieldsOf(day).year <= LAST_YEAR); tried += 1, day += 86_400_000) {
    const date = fieldsOf(day);
    if (cron.years && !cron.years.has(date.year)) continue;
    if (!cron.months.has(date.month) || !dayMatches(cron, date.year, date.month, date.day)) continue;
    for (const hour of [...cron.hours].sort((a, b) => a - b)) {
      const at = fromWall(zone, { ...date, hour, minute: cron.minute, second: cron.second, millisecond: 0 });
      if (at > after) return at;
    }
  }
  return null;
}

function dayMatches(cron: CronFields, year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weekdayOf = (d: number): number => new Date(Date.UTC(year, month - 1, d)).getUTCDay() + 1;
  if (cron.day !== '?') {
    if (cron.day === '*') return true;
    if (cron.day === 'L') return day === last;
    if (cron.day === 'LW') return day === nearestWeekday(last, last, weekdayOf);
    if (cron.day.endsWith('W')) return day === nearestWeekday(Number(cron.day.slice(0, -1)), last, weekdayOf);
    return values(cron.day, 1, 31, [], cron.day).has(day);
  }
  const weekday = weekdayOf(day);
  if (cron.weekday === '*') return true;
  if (cron.weekday === 'L') return weekday === 7;
  const special = /^(\w+?)(L|#(\d))$/.exec(cron.weekday);
  if (!special) return values(cron.weekday, 1, 7, DAYS, cron.weekday).has(weekday);
  const wanted = DAYS.includes(special[1]) ? DAYS.indexOf(special[1]) + 1 : Number(special[1]);
  return weekday === wanted && (special[3] ? Math.ceil(day / 7) === Number(special[3]) : day + 7 > last);
}

function nearestWeekday(day: number, last: number, weekdayOf: (day: number) => number): number {
  if (day > last) return -1;
  if (weekdayOf(day) === 7) return day === 1 ? 3 : day - 1;
  if (weekdayOf(day) === 1) return day === last ? day - 2 : day + 1;
  return day;
}
