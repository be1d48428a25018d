import { addMonths, dateIn, dayMillis, daysOf, isoDateTime, isoWeek, makeDate, timeMillis, timeOf } from './dates.ts';
import { argument, numberOf, strict } from './function-table.ts';
import type { FunctionTable } from './function-table.ts';

const part = (name: string, from: number, to: number): FunctionTable =>
  strict(name, ['date'], 'number', (date) => Number(date.slice(from, to)));
const timePart = (name: string, unit: number, places: number): FunctionTable =>
  strict(name, ['time'], 'number', (time) => Math.floor((timeMillis(time) ?? 0) / unit) % places);

export const dateFunctions: FunctionTable = {
  TODAY: { counts: [0, 0], compile: () => ({ type: 'date', evaluate: (input) => dateIn(input.timeZone ?? 'UTC', input.now) }) },
  NOW: { counts: [0, 0], compile: () => ({ type: 'datetime', evaluate: (input) => isoDateTime(input.now) }) },
  TIMENOW: { counts: [0, 0], compile: () => ({ type: 'time', evaluate: (input) => timeOf(input.now % dayMillis) }) },
  DATE: {
    counts: [3, 3],
    compile: (args) => {
      const [year, month, day] = args.map((_, index) => numberOf(argument('DATE', args, index, 'number')));
      return {
        type: 'date',
        evaluate: (input) => {
          const values = [year?.(input) ?? null, month?.(input) ?? null, day?.(input) ?? null];
          const [y, m, d] = values;
          return typeof y === 'number' && typeof m === 'number' && typeof d === 'number'
            ? (makeDate(Math.trunc(y), Math.trunc(m), Math.trunc(d)) ?? null)
            : null;
        }
      };
    }
  },
  ADDMONTHS: {
    counts: [2, 2],
    compile: (args) => {
      const start = argument('ADDMONTHS', args, 0, 'date', 'datetime');
      const months = numberOf(argument('ADDMONTHS', args, 1, 'number'));
      return {
        type: start.type,
        evaluate: (input) => {
          const [from, by] = [start.evaluate(input), months(input)];
          if (typeof from !== 'string' || by === null) return null;
          return addMonths(from.slice(0, 10), Math.trunc(by)) + from.slice(10);
        }
      };
    }
  },
  ...part('YEAR', 0, 4),
  ...part('MONTH', 5, 7),
  ...part('DAY', 8, 10),
  // Sunday is 1.
  ...strict('WEEKDAY', ['date'], 'number', (date) => ((daysOf(date) + 4) % 7) + 1),
  ...strict('ISOWEEK', ['date'], 'number', (date) => isoWeek(date).week),
  ...strict('ISOYEAR', ['date'], 'number', (date) => isoWeek(date).year),
  ...strict('DAYOFYEAR', ['date'], 'number', (date) => daysOf(date) - daysOf(`${date.slice(0, 4)}-01-01`) + 1),
  ...strict('DATEVALUE', ['text', 'date', 'datetime'], 'date', (value, input) => {
    if (value.includes('T')) return dateIn(input.timeZone ?? 'UTC', Date.parse(value));
    const [year = 0, month = 0, day = 0] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)?.slice(1).map(Number) ?? [];
    return makeDate(year, month, day) ?? null;
  }),
  ...strict('DATETIMEVALUE', ['text', 'date', 'datetime'], 'datetime', (value) => {
    const millis = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : `${value.replace(' ', 'T').replace(/Z$/, '')}Z`);
    return Number.isNaN(millis) ? null : isoDateTime(millis);
  }),
  ...strict('TIMEVALUE', ['text', 'time', 'datetime'], 'time', (value) => {
    const millis = value.includes('T') ? Date.parse(value) % dayMillis : timeMillis(value);
    return millis === undefined || Number.isNaN(millis) ? null : timeOf(millis);
  }),
  ...timePart('HOUR', 3_600_000, 24),
  ...timePart('MINUTE', 60_000, 60),
  ...timePart('SECOND', 1000, 60),
  ...timePart('MILLISECOND', 1, 1000),
  ...strict('UNIXTIMESTAMP', ['date', 'datetime', 'time'], 'number', (value) =>
    Math.floor(
      (value.includes('T') ? Date.parse(value) : value.includes(':') ? (timeMillis(value) ?? 0) : daysOf(value) * dayMillis) / 1000
    )
  ),
  FROMUNIXTIME: {
    counts: [1, 1],
    compile: (args) => {
      const seconds = numberOf(argument('FROMUNIXTIME', args, 0, 'number'));
      return {
        type: 'datetime',
        evaluate: (input) => {
          const found = seconds(input);
          return found === null ? null : isoDateTime(found * 1000);
        }
      };
    }
  }
};
