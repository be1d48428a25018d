/**
 * Apex uses Java's regular expressions. This translates one to a JavaScript expression that means the same: Java's classes
 * (`[a-z&&[^b]]`, `\p{Alpha}`), possessive quantifiers and atomic groups, `\Q…\E`, inline flags, and Java's narrower `.`, `\s`, `$`.
 * Every capturing group becomes a named one (`g1`, `g2` …), so that helper groups never shift the numbers.
 */
import { JavaRegexError, translateClass, translateEscape } from './regex-escapes.ts';

export { JavaRegexError };

export interface JavaRegex {
  readonly source: string;
  readonly groupCount: number;
  /** Java group names and their numbers. */
  readonly names: ReadonlyMap<string, number>;
  /** A JavaScript expression: `find` searches from lastIndex, `full` matches the whole text, `start` a prefix. */
  compile(use: 'find' | 'full' | 'start'): RegExp;
}

const LINE_END = '(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![\\s\\S]))';
const compiled = new Map<string, JavaRegex>();

/** `flags` are Java's Pattern flags; throws JavaRegexError with Java's kind of message where the expression is wrong. */
export function javaRegex(pattern: string, flags: { ignoreCase?: boolean; dotAll?: boolean; multiline?: boolean } = {}): JavaRegex {
  const key = `${flags.ignoreCase ? 'i' : ''}${flags.dotAll ? 's' : ''}${flags.multiline ? 'm' : ''}/${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = new Translation(pattern, { i: !!flags.ignoreCase, s: !!flags.dotAll, m: !!flags.multiline }).run();
  compiled.set(key, made);
  return made;
}

interface Modes {
  i: boolean;
  s: boolean;
  m: boolean;
}

class Translation {
  private at = 0;
  private groups = 0;
  private helpers = 0;
  private readonly names = new Map<string, number>();
  private readonly pattern: string;
  private readonly modes: Modes;

  constructor(pattern: string, modes: Modes) {
    this.pattern = pattern;
    this.modes = modes;
  }

  run(): JavaRegex {
    const source = this.alternatives({ ...this.modes });
    if (this.at < this.pattern.length) throw new JavaRegexError("Unmatched closing ')'", this.pattern, this.at);
    const flags = this.modes.i ? 'iv' : 'v';
    const build = (text: string, more: string): RegExp => {
      try {
        return new RegExp(text, flags + more);
      } catch (error) {
        throw new JavaRegexError((error as Error).message, this.pattern, 0);
      }
    };
    const made = new Map<string, RegExp>();
    const sources = { find: [source, 'g'], full: [`^(?:${source})$`, ''], start: [`^(?:${source})`, ''] } as const;
    build(source, 'g');
    return {
      source: this.pattern,
      groupCount: this.groups,
      names: this.names,
      compile: (use) => {
        const regex = made.get(use) ?? build(sources[use][0], sources[use][1]);
        made.set(use, regex);
        regex.lastIndex = 0;
        return regex;
      }
    };
  }

  /** Alternatives up to the closing parenthesis or the end; `modes` may change inside and end with the group. */
  private alternatives(modes: Modes): string {
    let out = '';
    let open = '';
    while (this.at < this.pattern.length && this.pattern[this.at] !== ')') {
      if (this.pattern[this.at] === '|') {
        this.at += 1;
        // A flag set earlier in the group goes on after the bar: close it and open it again.
        out += `${')'.repeat(open ? 1 : 0)}|${open}`;
        continue;
      }
      const switched = this.inlineFlags(modes);
      if (switched !== null) {
        out += `${')'.repeat(open ? 1 : 0)}${switched}`;
        open = switched;
        continue;
      }
      out += this.quantified(modes);
    }
    return out + (open ? ')' : '');
  }

  /** `(?i)` and the like: the opening of the group that carries the flag, or null when there is none here. */
  private inlineFlags(modes: Modes): string | null {
    const found = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/.exec(this.pattern.slice(this.at));
    if (!found) return null;
    this.applyFlags(modes, found[1], found[2] ?? '');
    this.at += found[0].length;
    return modes.i === this.modes.i ? '(?:' : modes.i ? '(?i:' : '(?-i:';
  }

  private applyFlags(modes: Modes, on: string, off: string): void {
    for (const [letters, value] of [
      [on, true],
      [off, false]
    ] as const) {
      for (const letter of letters) {
        if (letter === 'i' || letter === 's' || letter === 'm') modes[letter] = value;
        else if (letter !== 'u' && letter !== 'd')
          throw new JavaRegexError(`Inline flag '${letter}' is not supported`, this.pattern, this.at);
      }
    }
  }

  private quantified(modes: Modes): string {
    const atom = this.atom(modes);
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.pattern.slice(this.at));
    if (!found) {
      if (this.pattern[this.at] === '{') throw new JavaRegexError('Illegal repetition', this.pattern, this.at);
      return atom;
    }
    this.at += found[0].length;
    const next = this.pattern[this.at];
    if (next === '?') {
      this.at += 1;
      return `${atom}${found[0]}?`;
    }
    if (next === '+') {
      this.at += 1;
      return this.atomic(`${atom}${found[0]}`);
    }
    return `${atom}${found[0]}`;
  }

  /** Matches without giving back: a lookahead captures, a back reference consumes. */
  private atomic(inner: string): string {
    this.helpers += 1;
    return `(?:(?=(?<p${this.helpers}>${inner}))\\k<p${this.helpers}>)`;
  }

  private atom(modes: Modes): string {
    const c = this.pattern[this.at];
    if (c === '(') return this.group(modes);
    if (c === '[') {
      const [text, end] = translateClass(this.pattern, this.at);
      this.at = end;
      return text;
    }
    if (c === '\\') {
      const reference = this.backReference();
      if (reference) return reference;
      const [text, end] = translateEscape(this.pattern, this.at, false);
      this.at = end;
      return text;
    }
    if (c === '*' || c === '+' || c === '?') throw new JavaRegexError(`Dangling meta character '${c}'`, this.pattern, this.at);
    if (c === '{') throw new JavaRegexError('Illegal repetition', this.pattern, this.at);
    const point = String.fromCodePoint(this.pattern.codePointAt(this.at)!);
    this.at += point.length;
    if (c === '.') return modes.s ? '[\\s\\S]' : '[^\\n\\r\\u0085\\u2028\\u2029]';
    if (c === '^') return modes.m ? '(?<=^|[\\n\\r\\u0085\\u2028\\u2029])' : '(?<![\\s\\S])';
    if (c === '$') return modes.m ? '(?=$|[\\n\\r\\u0085\\u2028\\u2029])' : LINE_END;
    return c === ']' || c === '}' || c === '/' ? `\\${c}` : point;
  }

  private backReference(): string | null {
    const named = /^\\k<([A-Za-z][A-Za-z0-9]*)>/.exec(this.pattern.slice(this.at));
    if (named) {
      const number = this.names.get(named[1]);
      if (number === undefined) throw new JavaRegexError(`named capturing group <${named[1]}> does not exist`, this.pattern, this.at);
      this.at += named[0].length;
      return `\\k<g${number}>`;
    }
    const numbered = /^\\([1-9]\d*)/.exec(this.pattern.slice(this.at));
    if (!numbered) return null;
    let digits = numbered[1];
    while (digits.length > 1 && Number(digits) > this.groups) digits = digits.slice(0, -1);
    this.at += 1 + digits.length;
    // A group that does not exist yet never matches in Java.
    return Number(digits) > this.groups ? '(?!)' : `\\k<g${digits}>`;
  }

  private group(modes: Modes): string {
    const rest = this.pattern.slice(this.at);
    const special = /^\(\?(?:([:=!>]|<[=!])|<([A-Za-z][A-Za-z0-9]*)>|([a-zA-Z]*)(?:-([a-zA-Z]+))?:)/.exec(rest);
    if (!special && rest.startsWith('(?')) throw new JavaRegexError('Unknown inline modifier or look-behind group', this.pattern, this.at);
    const inner = { ...modes };
    let head = '';
    if (!special || special[2]) {
      this.groups += 1;
      if (special) {
        if (this.names.has(special[2]))
          throw new JavaRegexError(`Named capturing group <${special[2]}> is already defined`, this.pattern, this.at);
        this.names.set(special[2], this.groups);
      }
      head = `(?<g${this.groups}>`;
    } else if (special[1]) {
      head = special[1] === '>' ? '' : `(?${special[1]}`;
    } else {
      this.applyFlags(inner, special[3] ?? '', special[4] ?? '');
      head = inner.i === modes.i ? '(?:' : inner.i ? '(?i:' : '(?-i:';
    }
    const start = this.at;
    this.at += special ? special[0].length : 1;
    const body = this.alternatives(inner);
    if (this.pattern[this.at] !== ')') throw new JavaRegexError('Unclosed group', this.pattern, start);
    this.at += 1;
    return head ? `${head}${body})` : this.atomic(body);
  }
}
