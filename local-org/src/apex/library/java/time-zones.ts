/** Wall-clock fields in a time zone, and back, on the zone data that comes with Node. */

export interface WallClock {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** True for an IANA name that Node knows (`Europe/Berlin`, `GMT`). */
export function isTimeZone(zone: string): boolean {
  try {
    formatter(zone);
    return true;
  } catch {
    return false;
  }
}

function formatter(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (!made) {
    const options = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    made = new Intl.DateTimeFormat('en-US', { timeZone: zone === 'GMT' ? 'UTC' : zone, hourCycle: 'h23', era: 'short', ...options });
    formatters.set(zone, made);
  }
  return made;
}

/** Milliseconds to add to UTC to get the zone's wall clock at that moment. */
export function zoneOffset(zone: string, utc: number): number {
  if (zone === 'UTC' || zone === 'GMT') return 0;
  const second = Math.floor(utc / 1000) * 1000;
  const part: Record<string, string> = {};
  for (const { type, value } of formatter(zone).formatToParts(second)) part[type] = value;
  const year = part.era?.startsWith('B') ? 1 - Number(part.year) : Number(part.year);
  return (
    utcOf({ year, month: +part.month, day: +part.day, hour: +part.hour, minute: +part.minute, second: +part.second, millisecond: 0 }) -
    second
  );
}

/** Milliseconds since 1970 of UTC fields; fields out of range carry over, years below 100 mean themselves. */
export function utcOf(wall: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond);
  return date.getTime();
}

/** The moment at which the zone's clock shows `wall`; in the hour a clock skips, the later offset's reading, as Java does. */
export function fromWall(zone: string, wall: WallClock): number {
  const local = utcOf(wall);
  const before = zoneOffset(zone, local - zoneOffset(zone, local - 86_400_000));
  const first = local - before;
  if (zoneOffset(zone, first) === before) return first;
  const second = local - zoneOffset(zone, first);
  return zoneOffset(zone, second) === local - second ? second : local - zoneOffset(zone, local - 86_400_000);
}

export function wallOf(zone: string, utc: number): WallClock {
  return fieldsOf(utc + zoneOffset(zone, utc));
}

export function fieldsOf(utc: number): WallClock {
  const d = new Date(utc);
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
    second: d.getUTCSeconds(),
    millisecond: d.getUTCMilliseconds()
  };
}

/** The zone's name at a moment: `long` Central European Summer Time, `short` CEST. */
export function zoneName(zone: string, utc: number, style: 'short' | 'long', locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone === 'GMT' ? 'UTC' : zone, timeZoneName: style });
  const name = format.formatToParts(utc).find((part) => part.type === 'timeZoneName')!.value;
  return zone === 'GMT' && style === 'short' ? 'GMT' : name;
}
