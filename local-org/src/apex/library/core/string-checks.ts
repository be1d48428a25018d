/** String methods that ask about a text: comparing, searching, classifying. */
import { noNulls } from '../arguments.ts';
import { exception } from '../../runtime/exception.ts';
import type { Implementation } from '../declare.ts';

/** Java's String.hashCode. */
export function javaHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return hash;
}

const lower = (text: string): string => text.toLowerCase();
const every =
  (test: RegExp) =>
  (text: string): boolean =>
    test.test(text);

function charAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) throw exception('StringException', `String index out of range: ${index}`);
  return text.charCodeAt(index);
}

function indexOfAny(text: string, characters: string, wanted: boolean): number {
  for (let i = 0; i < text.length; i += 1) if (characters.includes(text[i]) === wanted) return i;
  return -1;
}

function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

export const stringChecks: Record<string, Implementation> = {
  ...noNulls({
    'Integer charAt(Integer index)': charAt,
    'Integer codePointAt(Integer index)': (s: string, index: number) => (charAt(s, index), s.codePointAt(index)!),
    'Integer codePointBefore(Integer index)': (s: string, index: number) => [...s.slice(0, index)].at(-1)!.codePointAt(0)!,
    'Integer codePointCount(Integer beginIndex, Integer endIndex)': (s: string, begin: number, end: number) =>
      [...s.slice(begin, end)].length,
    'Integer offsetByCodePoints(Integer index, Integer codePointOffset)': (s: string, index: number, offset: number) =>
      index + [...s.slice(index)].slice(0, offset).join('').length,
    'Integer compareTo(String secondString)': (s: string, other: string) => {
      const at = firstDifference(s, other);
      return at < 0 ? 0 : at < s.length && at < other.length ? s.charCodeAt(at) - other.charCodeAt(at) : s.length - other.length;
    },
    'Boolean contains(String substring)': (s: string, part: string) => s.includes(part),
    'Boolean containsIgnoreCase(String substring)': (s: string, part: string) => lower(s).includes(lower(part)),
    'Boolean startsWith(String prefix)': (s: string, part: string) => s.startsWith(part),
    'Boolean endsWith(String suffix)': (s: string, part: string) => s.endsWith(part),
    'Boolean startsWithIgnoreCase(String prefix)': (s: string, part: string) => lower(s).startsWith(lower(part)),
    'Boolean endsWithIgnoreCase(String suffix)': (s: string, part: string) => lower(s).endsWith(lower(part)),
    'Integer indexOf(String substring)': (s: string, part: string) => s.indexOf(part),
    'Integer indexOf(String substring, Integer index)': (s: string, part: string, from: number) => s.indexOf(part, from),
    'Integer indexOfIgnoreCase(String substring)': (s: string, part: string) => lower(s).indexOf(lower(part)),
    'Integer indexOfIgnoreCase(String substring, Integer startPosition)': (s: string, part: string, from: number) =>
      lower(s).indexOf(lower(part), from),
    'Integer indexOfChar(Integer character)': (s: string, c: number) => s.indexOf(String.fromCodePoint(c)),
    'Integer indexOfChar(Integer character, Integer startIndex)': (s: string, c: number, from: number) =>
      s.indexOf(String.fromCodePoint(c), from),
    'Integer lastIndexOf(String substring)': (s: string, part: string) => s.lastIndexOf(part),
    'Integer lastIndexOf(String substring, Integer endPosition)': (s: string, part: string, to: number) =>
      to < 0 ? -1 : s.lastIndexOf(part, to),
    'Integer lastIndexOfChar(Integer character)': (s: string, c: number) => s.lastIndexOf(String.fromCodePoint(c)),
    'Integer lastIndexOfChar(Integer character, Integer endIndex)': (s: string, c: number, to: number) =>
      to < 0 ? -1 : s.lastIndexOf(String.fromCodePoint(c), to),
    'Integer lastIndexOfIgnoreCase(String substring)': (s: string, part: string) => lower(s).lastIndexOf(lower(part)),
    'Integer lastIndexOfIgnoreCase(String substring, Integer endPosition)': (s: string, part: string, to: number) =>
      to < 0 ? -1 : lower(s).lastIndexOf(lower(part), to),
    'Integer getLevenshteinDistance(String stringToCompare)': levenshtein,
    'Integer getLevenshteinDistance(String stringToCompare, Integer threshold)': (s: string, other: string, threshold: number) => {
      const distance = levenshtein(s, other);
      return distance <= threshold ? distance : -1;
    }
  }),
  'Boolean containsAny(String characters)': (s: string, characters: string | null) => indexOfAny(s, characters ?? '', true) >= 0,
  'Boolean containsNone(String characters)': (s: string, characters: string | null) => indexOfAny(s, characters ?? '', true) < 0,
  'Boolean containsOnly(String characters)': (s: string, characters: string | null) =>
    characters !== null && indexOfAny(s, characters, false) < 0,
  'Integer indexOfAny(String characters)': (s: string, characters: string | null) => indexOfAny(s, characters ?? '', true),
  'Integer indexOfAnyBut(String characters)': (s: string, characters: string | null) =>
    characters ? indexOfAny(s, characters, false) : -1,
  'Integer indexOfDifference(String stringToCompare)': (s: string, other: string | null) => firstDifference(s, other ?? ''),
  'String difference(String secondString)': (s: string, other: string | null) => {
    const at = firstDifference(s, other ?? '');
    return at < 0 ? '' : (other ?? '').slice(at);
  },
  'Integer countMatches(String substring)': (s: string, part: string | null) => (part ? s.split(part).length - 1 : 0),
  'Boolean equals(String secondString)': (s: string, other: string | null) => s === other,
  'Boolean equals(Object stringOrId)': (s: string, other: unknown) => s === other,
  'Boolean equalsIgnoreCase(String secondString)': (s: string, other: string | null) => other !== null && lower(s) === lower(other),
  'Integer hashCode()': javaHash,
  'Integer length()': (s: string) => s.length,
  'Boolean containsWhitespace()': every(/\s/),
  'Boolean isAllLowerCase()': every(/^\p{Ll}+$/u),
  'Boolean isAllUpperCase()': every(/^\p{Lu}+$/u),
  'Boolean isAlpha()': every(/^\p{L}+$/u),
  'Boolean isAlphaSpace()': every(/^[\p{L} ]*$/u),
  'Boolean isAlphanumeric()': every(/^[\p{L}\p{Nd}]+$/u),
  'Boolean isAlphanumericSpace()': every(/^[\p{L}\p{Nd} ]*$/u),
  'Boolean isAsciiPrintable()': every(/^[\x20-\x7E]*$/),
  'Boolean isNumeric()': every(/^\p{Nd}+$/u),
  'Boolean isNumericSpace()': every(/^[\p{Nd} ]*$/u),
  'Boolean isWhitespace()': every(/^\s*$/)
};
