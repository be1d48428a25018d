/** String methods that answer another text, or its parts. */
import { noNulls } from '../arguments.ts';
import {
  escapeCsv,
  escapeHtml,
  escapeJava,
  escapeUnicode,
  escapeXml,
  stripHtml,
  unescapeCsv,
  unescapeHtml,
  unescapeJava,
  unescapeXml
} from '../java/html-escapes.ts';
import { languageTag } from '../java/locale-text.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import { patternOf, replaceMatches, splitByPattern } from './pattern-matching.ts';
import type { Implementation } from '../declare.ts';

const strings = (items: string[]): ApexList => new ApexList('String', items);

function substring(text: string, start: number, end: number): string {
  if (start < 0 || start > text.length) throw exception('StringException', `Starting position out of bounds: ${start}`);
  if (end < start || end > text.length) throw exception('StringException', `Ending position out of bounds: ${end}`);
  return text.slice(start, end);
}

function abbreviate(text: string, max: number, offset: number): string {
  if (max < 4) throw exception('StringException', 'Minimum abbreviation width is 4');
  if (text.length <= max) return text;
  const start = Math.min(offset, text.length);
  const from = text.length - start < max - 3 ? text.length - (max - 3) : start;
  if (from <= 4) return `${text.slice(0, max - 3)}...`;
  if (max < 7) throw exception('StringException', 'Minimum abbreviation width with offset is 7');
  return from + max - 3 < text.length ? `...${abbreviate(text.slice(from), max - 3, 0)}` : `...${text.slice(text.length - (max - 3))}`;
}

function pad(text: string, length: number, padding: string | null, side: 'left' | 'right'): string {
  const filler = padding || ' ';
  return side === 'left' ? text.padStart(length, filler) : text.padEnd(length, filler);
}

function center(text: string, size: number, padding: string | null): string {
  const left = Math.floor(Math.max(0, size - text.length) / 2);
  return pad(pad(text, text.length + left, padding, 'left'), size, padding, 'right');
}

const first = (text: string, change: (c: string) => string): string => (text ? change(text[0]) + text.slice(1) : text);

function cased(text: string, to: 'upper' | 'lower', locale: string): string {
  const tag = languageTag(locale);
  return to === 'upper' ? text.toLocaleUpperCase(tag) : text.toLocaleLowerCase(tag);
}

/** Runs of one character type; `camel` lets an upper-case letter belong to the lower-case run after it. */
function characterRuns(text: string, camel: boolean): string[] {
  const runs = text.match(/\p{Lu}+|\p{Ll}+|\p{Nd}+|\s+|[^\p{Lu}\p{Ll}\p{Nd}\s]+/gu) ?? [];
  if (!camel) return runs;
  const joined: string[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && /^\p{Ll}/u.test(run) && /^\p{Lu}+$/u.test(before)) {
      joined.pop();
      if (before.length > 1) joined.push(before.slice(0, -1));
      joined.push(before.slice(-1) + run);
    } else joined.push(run);
  }
  return joined;
}

function between(text: string, open: string | null, close: string | null): string | null {
  if (open === null || close === null) return null;
  const start = text.indexOf(open);
  const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
  return end < 0 ? null : text.slice(start + open.length, end);
}

function without(text: string, part: string | null, test: 'start' | 'end', ignoreCase = false): string {
  if (!part) return text;
  const [whole, piece] = ignoreCase ? [text.toLowerCase(), part.toLowerCase()] : [text, part];
  if (test === 'start') return whole.startsWith(piece) ? text.slice(part.length) : text;
  return whole.endsWith(piece) ? text.slice(0, text.length - part.length) : text;
}

export const stringChanges: Record<string, Implementation> = {
  ...noNulls({
    'String abbreviate(Integer maxWidth)': (s: string, max: number) => abbreviate(s, max, 0),
    'String abbreviate(Integer maxWidth, Integer offset)': abbreviate,
    'String left(Integer length)': (s: string, n: number) => s.slice(0, Math.max(0, n)),
    'String right(Integer length)': (s: string, n: number) => (n <= 0 ? '' : s.slice(-n)),
    'String mid(Integer startIndex, Integer length)': (s: string, from: number, n: number) =>
      n < 0 || from > s.length ? '' : s.slice(Math.max(0, from), Math.max(0, from) + n),
    'String repeat(Integer numberOfTimes)': (s: string, n: number) => s.repeat(Math.max(0, n)),
    'String replace(String target, String replacement)': (s: string, target: string, by: string) => s.split(target).join(by),
    'String replaceAll(String regExp, String replacement)': (s: string, regex: string, by: string) =>
      replaceMatches(patternOf(regex), s, by, true),
    'String replaceFirst(String regExp, String replacement)': (s: string, regex: string, by: string) =>
      replaceMatches(patternOf(regex), s, by, false),
    'List<String> split(String regExp)': (s: string, regex: string) => strings(splitByPattern(patternOf(regex), s, 0)),
    'List<String> split(String regExp, Integer limit)': (s: string, regex: string, limit: number) =>
      strings(splitByPattern(patternOf(regex), s, limit)),
    'String substring(Integer startIndex)': (s: string, start: number) => substring(s, start, s.length),
    'String substring(Integer startIndex, Integer endIndex)': substring,
    'String toLowerCase(String locale)': (s: string, locale: string) => cased(s, 'lower', locale),
    'String toUpperCase(String locale)': (s: string, locale: string) => cased(s, 'upper', locale),
    'String leftPad(Integer length)': (s: string, n: number) => pad(s, n, null, 'left'),
    'String rightPad(Integer length)': (s: string, n: number) => pad(s, n, null, 'right'),
    'String center(Integer size)': (s: string, n: number) => center(s, n, null)
  }),
  'String leftPad(Integer length, String padStr)': (s: string, n: number, p: string | null) => pad(s, n, p, 'left'),
  'String rightPad(Integer length, String padStr)': (s: string, n: number, p: string | null) => pad(s, n, p, 'right'),
  'String center(Integer size, String padStr)': center,
  'String repeat(String separator, Integer numberOfTimes)': (s: string, separator: string | null, n: number) =>
    Array<string>(Math.max(0, n))
      .fill(s)
      .join(separator ?? ''),
  'String remove(String substring)': (s: string, part: string | null) => (part ? s.split(part).join('') : s),
  'String removeStart(String substring)': (s: string, part: string | null) => without(s, part, 'start'),
  'String removeEnd(String substring)': (s: string, part: string | null) => without(s, part, 'end'),
  'String removeStartIgnoreCase(String substring)': (s: string, part: string | null) => without(s, part, 'start', true),
  'String removeEndIgnoreCase(String substring)': (s: string, part: string | null) => without(s, part, 'end', true),
  'String substringAfter(String separator)': (s: string, sep: string | null) =>
    sep !== null && s.includes(sep) ? s.slice(s.indexOf(sep) + sep.length) : '',
  'String substringAfterLast(String separator)': (s: string, sep: string | null) =>
    sep && s.includes(sep) ? s.slice(s.lastIndexOf(sep) + sep.length) : '',
  'String substringBefore(String separator)': (s: string, sep: string | null) =>
    sep !== null && s.includes(sep) ? s.slice(0, s.indexOf(sep)) : s,
  'String substringBeforeLast(String separator)': (s: string, sep: string | null) =>
    sep && s.includes(sep) ? s.slice(0, s.lastIndexOf(sep)) : s,
  'String substringBetween(String tag)': (s: string, tag: string | null) => between(s, tag, tag),
  'String substringBetween(String open, String close)': between,
  'String capitalize()': (s: string) => first(s, (c) => c.toUpperCase()),
  'String uncapitalize()': (s: string) => first(s, (c) => c.toLowerCase()),
  'String deleteWhitespace()': (s: string) => s.replace(/\s+/g, ''),
  'String normalizeSpace()': (s: string) => s.trim().replace(/\s+/g, ' '),
  'String reverse()': (s: string) => [...s].reverse().join(''),
  'String swapCase()': (s: string) => s.replace(/\p{L}/gu, (c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())),
  'String toLowerCase()': (s: string) => s.toLowerCase(),
  'String toUpperCase()': (s: string) => s.toUpperCase(),
  'String trim()': (s: string) => s.replace(/^[\0- ]+|[\0- ]+$/g, ''),
  'String toString()': (s: string) => s,
  'String intern()': (s: string) => s,
  'List<Integer> getChars()': (s: string) =>
    new ApexList(
      'Integer',
      Array.from({ length: s.length }, (_, i) => s.charCodeAt(i))
    ),
  'List<String> splitByCharacterType()': (s: string) => strings(characterRuns(s, false)),
  'List<String> splitByCharacterTypeCamelCase()': (s: string) => strings(characterRuns(s, true)),
  'String escapeCsv()': escapeCsv,
  'String escapeEcmaScript()': (s: string) => escapeJava(s, true),
  'String escapeHtml3()': (s: string) => escapeHtml(s, true),
  'String escapeHtml4()': (s: string) => escapeHtml(s, false),
  'String escapeJava()': (s: string) => escapeJava(s, false),
  'String escapeUnicode()': escapeUnicode,
  'String escapeXml()': escapeXml,
  'String unescapeCsv()': unescapeCsv,
  'String unescapeEcmaScript()': unescapeJava,
  'String unescapeHtml3()': unescapeHtml,
  'String unescapeHtml4()': unescapeHtml,
  'String unescapeJava()': unescapeJava,
  'String unescapeUnicode()': (s: string) => s.replace(/\\u+([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  'String unescapeXml()': unescapeXml,
  'String stripHtmlTags()': stripHtml
};
