import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexTime } from '../../runtime/temporal.ts';
import type { ApexDatetime } from '../../runtime/temporal.ts';
import { isTimeZone, zoneName, zoneOffset } from '../java/time-zones.ts';
import { languageTag } from '../java/locale-text.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { runningUser } from '../running-user.ts';

const HOUR = 3_600_000;
const later = (unit: number) => (time: ApexTime, n: number) => new ApexTime(time.ms + n * unit);

declare({
  name: 'Time',
  statics: noNulls({
    'Time newInstance(Integer hour, Integer minutes, Integer seconds, Integer milliseconds)': (
      h: number,
      m: number,
      s: number,
      ms: number
    ) => new ApexTime(h * HOUR + m * 60_000 + s * 1000 + ms)
  }),
  methods: noNulls({
    'Time addHours(Integer additionalHours)': later(HOUR),
    'Time addMinutes(Integer additionalMinutes)': later(60_000),
    'Time addSeconds(Integer additionalSeconds)': later(1000),
    'Time addMilliseconds(Integer additionalMilliseconds)': later(1),
    'Integer hour()': (time: ApexTime) => Math.floor(time.ms / HOUR),
    'Integer minute()': (time: ApexTime) => Math.floor(time.ms / 60_000) % 60,
    'Integer second()': (time: ApexTime) => Math.floor(time.ms / 1000) % 60,
    'Integer millisecond()': (time: ApexTime) => time.ms % 1000
  })
});

/** A time zone by its IANA name. */
export class ApexTimeZone {
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
  toString(): string {
    return this.id;
  }
}

declare({
  name: 'TimeZone',
  statics: noNulls({
    'TimeZone getTimeZone(String timeZoneIdString)': (id: string) => {
      if (!isTimeZone(id)) throw exception('InvalidParameterValueException', `Invalid time zone: ${id}`);
      return new ApexTimeZone(id);
    }
  }),
  methods: noNulls({
    'String getID()': (zone: ApexTimeZone) => zone.id,
    'Integer getOffset(Datetime date)': (zone: ApexTimeZone, at: ApexDatetime) => zoneOffset(zone.id, at.ms),
    'String getDisplayName()': (zone: ApexTimeZone) => {
      const now = currentTransaction().services.clock.now();
      const offset = zoneOffset(zone.id, now) / 60_000;
      const text = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => String(n).padStart(2, '0')).join(':');
      return `(GMT${offset < 0 ? '-' : '+'}${text}) ${zoneName(zone.id, now, 'long', languageTag(runningUser().language))} (${zone.id})`;
    },
    'String toString()': (zone: ApexTimeZone) => zone.id
  })
});
