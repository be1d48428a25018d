/** Dates of the sample data that are given relative to today, so that the sample stays alive. */

const DAY = 86_400_000;
const RELATIVE = /^today(?:([+-])(\d+))?$/;

/** Monday to Friday without holidays: the calendar that the sample data is written for. */
export interface WorkingDays {
  /** ISO date of the day on which the data is loaded. */
  today: string;
  /** ISO dates. */
  holidays: ReadonlySet<string>;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function isWorkingDay(date: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
}

/** The date that lies so many working days after today; 0 is today, or the next working day. */
function relativeDate(days: number, { today, holidays }: WorkingDays): string {
  let date = today;
  while (!isWorkingDay(date, holidays)) date = addDays(date, 1);
  const step = Math.sign(days);
  for (let left = Math.abs(days); left > 0;) {
    date = addDays(date, step);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

/** How many working days there are from start to due, both included. */
export function workingDaysBetween(start: string, due: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let date = start; date <= due; date = addDays(date, 1)) if (isWorkingDay(date, holidays)) count += 1;
  return count;
}

/** A copy of the data in which every `today±n` is an ISO date. */
export function withDates<T>(data: T, calendar: WorkingDays): T {
  if (typeof data === 'string') {
    const match = RELATIVE.exec(data);
    return (match ? relativeDate(Number(match[2] ?? 0) * (match[1] === '-' ? -1 : 1), calendar) : data) as T;
  }
  if (Array.isArray(data)) return data.map((entry: unknown) => withDates(entry, calendar)) as T;
  if (data && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]: [string, unknown]) => [key, withDates(value, calendar)])) as T;
  }
  return data;
}
