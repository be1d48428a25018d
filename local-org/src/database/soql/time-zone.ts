/** Calendar arithmetic in a named time zone. Days are whole numbers since 1970-01-01, instants milliseconds since then. */

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows at `instant`, as if it were UTC. */
export function wallClock(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** The day on the wall at `instant`. */
export function dayOf(instant: number, zone: string): number {
  return Math.floor(wallClock(instant, zone) / dayMs);
}

/** The instant at which a day begins in the zone. */
export function startOfDay(day: number, zone: string): number {
  const midnight = day * dayMs;
  // Two steps: the offset at the guess may lie on the other side of a clock change.
  const guess = midnight - offsetAt(midnight, zone);
  return midnight - offsetAt(guess, zone);
}

export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export function dayFromIso(text: string): number {
  return Math.floor(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / dayMs);
}

/** Month counts from 0 and may run over either end of the year. */
export function dayFromParts(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / dayMs);
}

export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), weekday: date.getUTCDay() };
}

function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC' || zone === 'GMT') return 0;
  const parts = formatOf(zone).formatToParts(instant);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)!.value);
  const wall = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour') % 24, value('minute'), value('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const options = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23'
    } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options });
    formats.set(zone, format);
  }
  return format;
}
