import { dayFromParts, partsOf } from './time-zone.ts';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'fiscalquarter' | 'fiscalyear';

/** What the calendar of a user looks like: which day opens the week (0 Sunday), which month the fiscal year (0 January). */
export interface CalendarSettings {
  firstWeekday: number;
  fiscalMonth: number;
}

/** First day and the day after the last. */
export interface DayRange {
  from: number;
  to: number;
}

interface Literal {
  unit: Unit;
  /** Units from today's to the first one covered, and how many; both may be multiplied by n. */
  start: number;
  count: number;
  perN?: 'next' | 'last' | 'ago';
  /** LAST_90_DAYS and NEXT_90_DAYS. */
  days?: number;
}

const literals = new Map<string, Literal>();
for (const unit of ['week', 'month', 'quarter', 'year', 'fiscal_quarter', 'fiscal_year']) {
  const key = unit.replace('_', '') as Unit;
  literals.set(`last_${unit}`, { unit: key, start: -1, count: 1 });
  literals.set(`this_${unit}`, { unit: key, start: 0, count: 1 });
  literals.set(`next_${unit}`, { unit: key, start: 1, count: 1 });
}
for (const [name, start] of Object.entries({ yesterday: -1, today: 0, tomorrow: 1 })) literals.set(name, { unit: 'day', start, count: 1 });
literals.set('last_90_days', { unit: 'day', start: 0, count: 0, days: -90 });
literals.set('next_90_days', { unit: 'day', start: 0, count: 0, days: 90 });
for (const plural of ['days', 'weeks', 'months', 'quarters', 'years', 'fiscal_quarters', 'fiscal_years']) {
  const unit = plural.slice(0, -1).replace('_', '') as Unit;
  for (const perN of ['next', 'last'] as const) literals.set(`${perN}_n_${plural}`, { unit, start: 0, count: 0, perN });
  literals.set(`n_${plural}_ago`, { unit, start: 0, count: 1, perN: 'ago' });
}

/** Whether a word (lower case) names a date literal of the form with `:n` or without it. */
export function isDateLiteral(name: string, withN: boolean): boolean {
  const literal = literals.get(name);
  return literal !== undefined && (literal.perN !== undefined) === withN;
}

/** The days a literal covers on the day `today`. */
export function literalRange(name: string, n: number | undefined, today: number, settings: CalendarSettings): DayRange {
  const literal = literals.get(name);
  if (!literal) throw new Error(`Not a date literal: ${name}`);
  // LAST_N_DAYS ends with today, as does LAST_90_DAYS; NEXT_N_DAYS begins tomorrow.
  const days =
    literal.days ??
    (literal.unit === 'day' && literal.perN !== undefined && literal.perN !== 'ago' ? (literal.perN === 'last' ? -n! : n!) : undefined);
  if (days !== undefined) return days < 0 ? { from: today + days, to: today + 1 } : { from: today + 1, to: today + 1 + days };
  const start = literal.perN === 'next' ? 1 : literal.perN === 'last' || literal.perN === 'ago' ? -n! : literal.start;
  const count = literal.perN === 'next' || literal.perN === 'last' ? n! : literal.count;
  return { from: unitStart(literal.unit, start, today, settings), to: unitStart(literal.unit, start + count, today, settings) };
}

/** First day of the unit that lies `shift` units from today's. */
function unitStart(unit: Unit, shift: number, today: number, settings: CalendarSettings): number {
  const { year, month, weekday } = partsOf(today);
  const fiscalOffset = (month - settings.fiscalMonth + 12) % 12;
  switch (unit) {
    case 'day':
      return today + shift;
    case 'week':
      return today - ((weekday - settings.firstWeekday + 7) % 7) + 7 * shift;
    case 'month':
      return dayFromParts(year, month + shift, 1);
    case 'quarter':
      return dayFromParts(year, month - (month % 3) + 3 * shift, 1);
    case 'year':
      return dayFromParts(year + shift, 0, 1);
    case 'fiscalquarter':
      return dayFromParts(year, month - (fiscalOffset % 3) + 3 * shift, 1);
    case 'fiscalyear':
      return dayFromParts(year, month - fiscalOffset + 12 * shift, 1);
  }
}
