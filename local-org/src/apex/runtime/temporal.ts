/** Apex's Date, Datetime and Time: immutable values that compare by what they hold. */

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** A calendar day without a time zone. */
export class ApexDate {
  /** Days since 1970-01-01. */
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }

  /** Months count from 1; days and months beyond their range carry over, as in Apex. */
  static of(year: number, month: number, day: number): ApexDate {
    return new ApexDate(utcDays(year, month, day));
  }

  /** `yyyy-MM-dd`, or null when the text is no such day. */
  static parseIso(text: string): ApexDate | null {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (!match) return null;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const date = ApexDate.of(year, month, day);
    return date.month === month && date.day === day ? date : null;
  }

  get year(): number {
    return new Date(this.days * DAY).getUTCFullYear();
  }
  get month(): number {
    return new Date(this.days * DAY).getUTCMonth() + 1;
  }
  get day(): number {
    return new Date(this.days * DAY).getUTCDate();
  }

  toIso(): string {
    return `${String(this.year).padStart(4, '0')}-${two(this.month)}-${two(this.day)}`;
  }

  /** As string concatenation and String.valueOf write it. */
  toString(): string {
    return `${this.toIso()} 00:00:00`;
  }
}

function utcDays(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** An instant. */
export class ApexDatetime {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }

  static parseIso(text: string): ApexDatetime | null {
    const normal = text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const ms = Date.parse(normal);
    return Number.isNaN(ms) ? null : new ApexDatetime(ms);
  }

  /** `yyyy-MM-ddTHH:mm:ss.SSSZ`, UTC. */
  toIso(): string {
    return new Date(this.ms).toISOString();
  }

  /** `yyyy-MM-dd HH:mm:ss`, UTC: what string concatenation writes. */
  toString(): string {
    return this.toIso().slice(0, 19).replace('T', ' ');
  }
}

/** A time of day. */
export class ApexTime {
  /** Milliseconds since midnight. */
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ((ms % DAY) + DAY) % DAY;
  }

  static parseIso(text: string): ApexTime | null {
    const match = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z?$/.exec(text);
    if (!match) return null;
    const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    return new ApexTime(((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((match[4] ?? '0').padEnd(3, '0')));
  }

  toIso(): string {
    return new Date(this.ms).toISOString().slice(11);
  }

  toString(): string {
    return this.toIso();
  }
}
