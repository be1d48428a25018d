/** Calendar arithmetic on `yyyy-MM-dd` and ISO texts; no local time zone anywhere except where one is named. */

export const dayMillis = 86_400_000;

export function daysOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMillis;
}

export function dateOf(days: number): string {
  return new Date(Math.floor(days) * dayMillis).toISOString().slice(0, 10);
}

/** Undefined for a date that does not exist. */
export function makeDate(year: number, month: number, day: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const millis = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 10) !== text ? undefined : text;
}

/** The last day of a month stays the last day, as ADDMONTHS is documented. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = (at: number, of: number): number => new Date(Date.UTC(at, of + 1, 0)).getUTCDate();
  const last = length(first.getUTCFullYear(), first.getUTCMonth());
  first.setUTCDate(day === length(year, month - 1) ? last : Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

export function isoDateTime(millis: number): string {
  return new Date(millis).toISOString();
}

/** Making a formatter costs a hundred times what using it does, and a formula may ask for every row. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The date it is in a time zone. */
export function dateIn(timeZone: string, millis: number): string {
  if (timeZone === 'UTC') return isoDateTime(millis).slice(0, 10);
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(millis);
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeek(date: string): { week: number; year: number } {
  const days = daysOf(date);
  const thursday = days - ((days + 3) % 7) + 3;
  const year = new Date(thursday * dayMillis).getUTCFullYear();
  return { week: Math.floor((thursday - daysOf(`${year}-01-01`)) / 7) + 1, year };
}

const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z?$/;

export function timeMillis(time: string): number | undefined {
  const match = timePattern.exec(time);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1, 4).map((part) => Number(part ?? 0));
  const millis = Number((match[4] ?? '0').padEnd(3, '0'));
  return hours < 24 && minutes < 60 && seconds < 60 ? ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis : undefined;
}

export function timeOf(millis: number): string {
  const inDay = ((Math.round(millis) % dayMillis) + dayMillis) % dayMillis;
  return new Date(inDay).toISOString().slice(11);
}
