import { OrgError } from '../types.ts';

export interface Token {
  kind: 'word' | 'string' | 'number' | 'date' | 'datetime' | 'time' | 'bind' | 'symbol' | 'end';
  /** Words as written, strings without quotes and escapes, binds without the colon. */
  text: string;
  position: number;
}

const patterns: [Token['kind'], RegExp][] = [
  ['datetime', /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})/y],
  ['date', /\d{4}-\d{2}-\d{2}(?![\dT])/y],
  ['time', /\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/y],
  ['number', /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?!\w)/y],
  ['word', /[A-Za-z_][\w%]*(?:\.[A-Za-z_]\w*)*(?::\d+)?/y],
  ['bind', /:\s*[A-Za-z_]\w*(?:\.\w+)*/y],
  ['symbol', /!=|<>|<=|>=|[=<>(),]/y]
];

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Cuts a query into tokens; the last one is `end`. */
export function tokenize(soql: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (;;) {
    position += /^\s*/.exec(soql.slice(position, position + 10_000))![0].length;
    if (position >= soql.length) break;
    const token = soql[position] === "'" ? readString(soql, position) : readPattern(soql, position);
    tokens.push(token.token);
    position = token.end;
  }
  tokens.push({ kind: 'end', text: '', position: soql.length });
  return tokens;
}

function readPattern(soql: string, position: number): { token: Token; end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(soql);
    if (match) {
      const text = kind === 'bind' ? match[0].slice(1).trim() : match[0];
      return { token: { kind, text, position }, end: position + match[0].length };
    }
  }
  throw malformed(soql, position, `unexpected token: '${soql[position]}'`);
}

/** `\%` and `\_` keep their backslash: LIKE reads it. */
function readString(soql: string, position: number): { token: Token; end: number } {
  let text = '';
  for (let i = position + 1; i < soql.length; i++) {
    const character = soql[i]!;
    if (character === "'") return { token: { kind: 'string', text, position }, end: i + 1 };
    if (character !== '\\') {
      text += character;
      continue;
    }
    const next = soql[++i] ?? '';
    if (next === '%' || next === '_') text += '\\' + next;
    else if (next === 'u' && /^[0-9a-fA-F]{4}$/.test(soql.slice(i + 1, i + 5))) {
      text += String.fromCharCode(parseInt(soql.slice(i + 1, i + 5), 16));
      i += 4;
    } else if (/["'\\]/.test(next)) text += next;
    else if (escapes[next] !== undefined) text += escapes[next];
    else throw malformed(soql, i, `Illegal escape sequence \\${next} in string literal`);
  }
  throw malformed(soql, position, 'String literal is not closed');
}

/** A MALFORMED_QUERY error that points at the place, as the platform's do. */
export function malformed(soql: string, position: number, what: string): OrgError {
  const before = soql.slice(0, position).split('\n');
  const near = soql
    .slice(Math.max(0, position - 30), position + 30)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return new OrgError('MALFORMED_QUERY', `${near}\nERROR at Row:${before.length}:Column:${before.at(-1)!.length + 1}\n${what}`);
}
