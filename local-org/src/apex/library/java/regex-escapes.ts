/** Escapes and character classes of Java's regular expressions, in JavaScript's `v` notation. */

/** The expression is wrong, or uses what local org cannot translate; reads like Java's PatternSyntaxException. */
export class JavaRegexError extends Error {
  constructor(message: string, pattern: string, index: number) {
    super(`${message} near index ${index}\n${pattern}`);
    this.name = 'JavaRegexError';
  }
}

/** Contents for use inside a class. */
const PROPERTIES: Record<string, string> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\0-\\x7F',
  Alpha: 'A-Za-z',
  Digit: '0-9',
  Alnum: 'A-Za-z0-9',
  Punct: '\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E',
  Graph: '\\x21-\\x7E',
  Print: '\\x20-\\x7E',
  Blank: '\\x20\\t',
  Cntrl: '\\0-\\x1F\\x7F',
  XDigit: '0-9a-fA-F',
  Space: '\\x20\\t\\n\\x0B\\f\\r',
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaWhitespace: '\\p{White_Space}',
  javaMirrored: '\\p{Bidi_Mirrored}',
  IsAlphabetic: '\\p{Alphabetic}',
  IsDigit: '\\p{Nd}',
  IsLetter: '\\p{L}',
  IsLowercase: '\\p{Lowercase}',
  IsUppercase: '\\p{Uppercase}',
  IsPunctuation: '\\p{P}',
  IsWhite_Space: '\\p{White_Space}',
  IsIdeographic: '\\p{Ideographic}',
  LC: '\\p{LC}',
  LD: '\\p{L}\\p{Nd}',
  L1: '\\0-\\xFF'
};
const SETS: Record<string, string> = {
  d: '0-9',
  s: '\\x20\\t\\n\\x0B\\f\\r',
  w: 'A-Za-z0-9_',
  h: '\\x20\\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000',
  v: '\\n\\x0B\\f\\r\\x85\\u2028\\u2029'
};
const WORD = '[\\p{L}\\p{Nd}_]';
const ANCHORS: Record<string, string> = {
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: '(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![\\s\\S]))',
  b: `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`,
  B: `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))`,
  R: '(?:\\r\\n|[\\n\\x0B\\f\\r\\x85\\u2028\\u2029])'
};
const CONTROLS: Record<string, number> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 };

function literal(point: number): string {
  const text = String.fromCodePoint(point);
  return /[A-Za-z0-9]/.test(text) || point > 0xff ? text : `\\u{${point.toString(16)}}`;
}

function property(pattern: string, at: number): [set: string, end: number] {
  const found = /^[pP](?:\{(?:(?:general_category|gc|script|sc|block|blk)=)?(\^?)(\w+)\}|(\w))/.exec(pattern.slice(at));
  if (!found) throw new JavaRegexError('Unknown character property', pattern, at);
  const name = found[2] ?? found[3];
  const set = PROPERTIES[name] ?? PROPERTIES[`Is${name}`] ?? unicodeSet(name);
  if (!set) throw new JavaRegexError(`Unknown character property name {${name}}`, pattern, at);
  return [set, at + found[0].length];
}

function unicodeSet(name: string): string | null {
  const bare = name.replace(/^Is/, '');
  for (const candidate of [`\\p{${bare}}`, `\\p{Script=${bare}}`]) {
    try {
      new RegExp(candidate, 'v');
      return candidate;
    } catch {
      // Not a category of that name: try it as a script, then say so.
    }
  }
  return null;
}

/** The escape at `at` (a backslash) and where it ends. Inside a class it is set contents, outside an atom. */
export function translateEscape(pattern: string, at: number, inClass: boolean): [text: string, end: number] {
  const c = pattern[at + 1];
  if (c === undefined) throw new JavaRegexError('Unexpected internal error', pattern, at);
  if (c === 'Q') {
    const end = pattern.indexOf('\\E', at + 2);
    const quoted = [...pattern.slice(at + 2, end < 0 ? undefined : end)].map((p) => literal(p.codePointAt(0)!)).join('');
    // A quantifier after the quotation applies to its last character only.
    return [quoted, end < 0 ? pattern.length : end + 2];
  }
  if (c === 'E') return ['', at + 2];
  if (c === 'p' || c === 'P') {
    const [set, end] = property(pattern, at + 1);
    return [c === 'P' ? `[^${set}]` : `[${set}]`, end];
  }
  if (SETS[c]) return [`[${SETS[c]}]`, at + 2];
  if (c !== c.toLowerCase() && SETS[c.toLowerCase()]) return [`[^${SETS[c.toLowerCase()]}]`, at + 2];
  if (!inClass && ANCHORS[c]) return [ANCHORS[c], at + 2];
  const [point, end] = escapedPoint(pattern, at);
  return [literal(point), end];
}

/** A single escaped character. */
function escapedPoint(pattern: string, at: number): [point: number, end: number] {
  const rest = pattern.slice(at + 1);
  const c = rest[0];
  if (c in CONTROLS) return [CONTROLS[c], at + 2];
  const hex = /^x([0-9a-fA-F]{2})|^x\{([0-9a-fA-F]+)\}|^u([0-9a-fA-F]{4})/.exec(rest);
  if (hex) return [parseInt(hex[1] ?? hex[2] ?? hex[3], 16), at + 1 + hex[0].length];
  const octal = /^0([0-3]?[0-7]{1,2})/.exec(rest);
  if (octal) return [parseInt(octal[1], 8), at + 1 + octal[0].length];
  const control = /^c([@-_a-z])/.exec(rest);
  if (control) return [control[1].toUpperCase().charCodeAt(0) ^ 64, at + 3];
  if (/[A-Za-z0-9]/.test(c)) throw new JavaRegexError('Illegal/unsupported escape sequence', pattern, at + 1);
  const point = pattern.codePointAt(at + 1)!;
  return [point, at + 1 + String.fromCodePoint(point).length];
}

/** The class starting at `[`, with Java's unions and `&&`, and where it ends. */
export function translateClass(pattern: string, start: number): [text: string, end: number] {
  let at = start + 1;
  const negated = pattern[at] === '^';
  if (negated) at += 1;
  const operands: string[] = [];
  let set = '';
  let first = true;
  for (;;) {
    const c = pattern[at];
    if (c === undefined) throw new JavaRegexError('Unclosed character class', pattern, pattern.length - 1);
    if (c === ']' && !first) break;
    first = false;
    if (c === '[') {
      const [inner, end] = translateClass(pattern, at);
      set += inner;
      at = end;
    } else if (pattern.startsWith('&&', at)) {
      if (set) operands.push(set);
      set = '';
      at += 2;
    } else {
      const [item, end] = classItem(pattern, at);
      set += item;
      at = end;
    }
  }
  if (set) operands.push(set);
  const content = operands.length > 1 ? operands.map((operand) => `[${operand}]`).join('&&') : (operands[0] ?? '');
  return [`[${negated ? '^' : ''}${content}]`, at + 1];
}

/** One character, escape or range of a class. */
function classItem(pattern: string, at: number): [text: string, end: number] {
  const [from, end] = classPoint(pattern, at);
  if (typeof from === 'string') return [from, end];
  const next = pattern[end + 1];
  if (pattern[end] !== '-' || next === undefined || next === ']' || next === '[') return [literal(from), end];
  const [to, after] = classPoint(pattern, end + 1);
  if (typeof to === 'string') return [`${literal(from)}${literal(45)}${to}`, after];
  if (to < from) throw new JavaRegexError('Illegal character range', pattern, after - 1);
  return [`${literal(from)}-${literal(to)}`, after];
}

function classPoint(pattern: string, at: number): [point: number | string, end: number] {
  if (pattern[at] === '\\') {
    const c = pattern[at + 1];
    if (c !== undefined && ('QEpP'.includes(c) || SETS[c.toLowerCase()])) return translateEscape(pattern, at, true);
    if (c === undefined) throw new JavaRegexError('Unclosed character class', pattern, at);
    return escapedPoint(pattern, at);
  }
  const point = pattern.codePointAt(at)!;
  return [point, at + String.fromCodePoint(point).length];
}
