import { declare } from '../declare.ts';
import { noNulls } from '../arguments.ts';
import { ApexList } from '../../runtime/collections.ts';
import { ApexDate, ApexDatetime } from '../../runtime/temporal.ts';
import { doubleText } from '../../runtime/decimal.ts';
import type { ApexDecimal } from '../../runtime/decimal.ts';
import { exception } from '../../runtime/exception.ts';
import { textOf } from '../../runtime/text.ts';
import { formatPattern } from '../java/date-pattern.ts';
import { runningUser } from '../running-user.ts';
import { stringChanges } from './string-changes.ts';
import { stringChecks } from './string-checks.ts';

/** MessageFormat: `{0}`, `''` for a quote, `'…'` for text taken as it is. */
export function formatMessage(pattern: string, values: unknown[]): string {
  let out = '';
  for (let i = 0; i < pattern.length; i += 1) {
    const c = pattern[i];
    if (c === "'") {
      const end = pattern.indexOf("'", i + 1);
      out += end === i + 1 ? "'" : pattern.slice(i + 1, end < 0 ? undefined : end);
      i = end < 0 ? pattern.length : end;
    } else if (c === '{') {
      const end = pattern.indexOf('}', i);
      const index = pattern.slice(i + 1, end).trim();
      if (end < 0 || !/^\d+$/.test(index))
        throw exception('StringException', `Invalid format: can't parse argument number: ${end < 0 ? pattern.slice(i + 1) : index}`);
      out += Number(index) < values.length ? textOf(values[Number(index)]) : `{${index}}`;
      i = end;
    } else out += c;
  }
  return out;
}

/** `yyyy-MM-dd HH:mm:ss` by the running user's clock. */
function localText(at: ApexDatetime): string {
  return formatPattern('yyyy-MM-dd HH:mm:ss', at.ms, runningUser().timeZone, 'en-US');
}

function valueOfObject(value: unknown): string | null {
  if (value === null) return null;
  return value instanceof ApexDatetime ? localText(value) : textOf(value);
}

const isBlank = (text: string | null): boolean => text === null || /^\s*$/.test(text);

function commonPrefix(items: ApexList): string {
  const all = items.items.map((item) => (item as string | null) ?? '');
  let length = 0;
  while (all.length && length < all[0].length && all.every((text) => text[length] === all[0][length])) length += 1;
  return all.length ? all[0].slice(0, length) : '';
}

const joined = (items: Iterable<unknown>, separator: string): string =>
  [...items].map((item) => (item === null ? '' : textOf(item))).join(separator);

declare({
  name: 'String',
  statics: {
    ...noNulls({
      'String escapeSingleQuotes(String stringToEscape)': (s: string) => s.replace(/['\\]/g, '\\$&'),
      'String format(String stringToFormat, List<Object> formattingArguments)': (s: string, values: ApexList) =>
        formatMessage(s, values.items),
      'String fromCharArray(List<Integer> charArray)': (codes: ApexList) => String.fromCodePoint(...(codes.items as number[])),
      'String getCommonPrefix(List<String> strings)': commonPrefix,
      'String join(Iterable<Object> iterableObj, String separator)': (items: Iterable<unknown>, separator: string) =>
        joined(items, separator),
      'String valueOfGmt(Datetime datetimeToConvert)': (at: ApexDatetime) => at.toString()
    }),
    'Boolean isBlank(String inputString)': isBlank,
    'Boolean isNotBlank(String inputString)': (s: string | null) => !isBlank(s),
    'Boolean isEmpty(String inputString)': (s: string | null) => s === null || s === '',
    'Boolean isNotEmpty(String inputString)': (s: string | null) => s !== null && s !== '',
    'String valueOf(Date dateToConvert)': (date: ApexDate | null) => date && date.toIso(),
    'String valueOf(Datetime datetimeToConvert)': (at: ApexDatetime | null) => at && localText(at),
    'String valueOf(Decimal decimalToConvert)': (value: ApexDecimal | null) => value && value.toString(),
    'String valueOf(Double doubleToConvert)': (value: number | null) => (value === null ? null : doubleText(value)),
    'String valueOf(Integer integerToConvert)': (value: number | null) => (value === null ? null : String(value)),
    'String valueOf(Long longToConvert)': (value: bigint | null) => (value === null ? null : String(value)),
    'String valueOf(Object toConvert)': valueOfObject
  },
  methods: { ...stringChecks, ...stringChanges }
});
