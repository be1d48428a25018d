/** Matching, replacing and splitting with Java's rules, on translated expressions. */
import { exception } from '../../runtime/exception.ts';
import { javaRegex, JavaRegexError } from '../java/regex.ts';
import type { JavaRegex } from '../java/regex.ts';

/** A Java expression; StringException when it is wrong or cannot be translated. */
export function patternOf(regex: string): JavaRegex {
  try {
    return javaRegex(regex);
  } catch (error) {
    if (error instanceof JavaRegexError) throw exception('StringException', `Invalid regex: ${error.message}`);
    throw error;
  }
}

/** Java's replacement text: `$1`, `${name}`, backslash escapes. */
export function expandReplacement(regex: JavaRegex, found: RegExpExecArray, by: string): string {
  let out = '';
  for (let i = 0; i < by.length; i += 1) {
    if (by[i] === '\\') {
      i += 1;
      if (i === by.length) throw exception('StringException', 'character to be escaped is missing');
      out += by[i];
    } else if (by[i] === '$') {
      const [number, end] = referencedGroup(regex, by, i + 1);
      out += number === 0 ? found[0] : (found.groups?.[`g${number}`] ?? '');
      i = end - 1;
    } else out += by[i];
  }
  return out;
}

function referencedGroup(regex: JavaRegex, by: string, at: number): [number: number, end: number] {
  const named = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(by.slice(at));
  if (named) {
    const number = regex.names.get(named[1]);
    if (number === undefined) throw exception('StringException', `No group with name {${named[1]}}`);
    return [number, at + named[0].length];
  }
  const digit = /^\d/.exec(by.slice(at));
  if (!digit) throw exception('StringException', 'Illegal group reference');
  let number = Number(digit[0]);
  if (number > regex.groupCount) throw exception('StringException', `No group ${number}`);
  let end = at + 1;
  while (/\d/.test(by[end] ?? '') && number * 10 + Number(by[end]) <= regex.groupCount) number = number * 10 + Number(by[end++]);
  return [number, end];
}

/** Every match, left to right; an empty match moves on by one character. */
export function* allMatches(regex: JavaRegex, text: string): Generator<RegExpExecArray> {
  const find = regex.compile('find');
  let from = 0;
  while (from <= text.length) {
    find.lastIndex = from;
    const found = find.exec(text);
    if (!found) return;
    from = found.index + (found[0].length || 1);
    yield found;
  }
}

export function replaceMatches(regex: JavaRegex, text: string, by: string, all: boolean): string {
  let out = '';
  let at = 0;
  for (const found of allMatches(regex, text)) {
    out += text.slice(at, found.index) + expandReplacement(regex, found, by);
    at = found.index + found[0].length;
    if (!all) break;
  }
  return out + text.slice(at);
}

/** `limit` above zero is the most parts; zero drops empty parts at the end; below zero keeps them. */
export function splitByPattern(regex: JavaRegex, text: string, limit: number): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const found of allMatches(regex, text)) {
    if (limit > 0 && parts.length === limit - 1) break;
    // An empty match at the very start gives no empty first part.
    if (found[0] === '' && (found.index === 0 || found.index >= text.length)) continue;
    parts.push(text.slice(at, found.index));
    at = found.index + found[0].length;
  }
  parts.push(text.slice(at));
  if (limit === 0) while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts;
}
