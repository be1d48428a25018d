import { ApexDate, ApexDatetime, ApexTime } from './temporal.ts';
import { ApexDecimal, ApexDouble } from './decimal.ts';
import { exception } from './exception.ts';
import { sameValue } from './equality.ts';
import { ordered } from './numbers.ts';
import { fullId } from '../library/java/id-text.ts';

const DAY = 86_400_000;

/** A String where an Id is wanted: 18 characters, or StringException. */
export function toId(text: string | null): string | null {
  if (text === null || text === '') return null;
  const id = fullId(text);
  if (!id) throw exception('StringException', `Invalid id: ${text}`);
  return id;
}

export function dateToDatetime(date: ApexDate | null): ApexDatetime | null {
  return date === null ? null : new ApexDatetime(date.days * DAY);
}

/** `date + 2`: days; for a Datetime fractions of a day count too. */
export function addDays(value: ApexDate | ApexDatetime | ApexTime, days: number): ApexDate | ApexDatetime | ApexTime {
  if (value instanceof ApexDate) return new ApexDate(value.days + Math.trunc(days));
  if (value instanceof ApexDatetime) return new ApexDatetime(value.ms + Math.round(days * DAY));
  return new ApexTime(value.ms + Math.round(days * DAY));
}

type Moment = ApexDate | ApexDatetime | ApexTime | null;

function position(value: Exclude<Moment, null>): number {
  return value instanceof ApexDate ? value.days * DAY : value.ms;
}

export function compareTimes(a: Moment, b: Moment, op: string): boolean {
  return a !== null && b !== null && ordered(position(a) - position(b), op);
}

export function compareTexts(a: string | null, b: string | null, op: string): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return ordered(x < y ? -1 : x > y ? 1 : 0, op);
}

/** `==` of an Id and a String. */
export function equalIdText(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const [x, y] = [fullId(a), fullId(b)];
  return x && y ? x === y : a.toLowerCase() === b.toLowerCase();
}

/** `===`: the same object; values of the platform's own types compare by value. */
export function identical(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const isValue = [ApexDate, ApexDatetime, ApexTime, ApexDecimal, ApexDouble].some((type) => a instanceof type);
  return isValue && sameValue(a, b);
}
