import { FormulaError } from './formula-error.ts';

export interface Token {
  kind: 'number' | 'text' | 'name' | 'operator' | 'end';
  text: string;
}

const blank = /^(?:\s+|\/\*[\s\S]*?\*\/)/;
const numberText = /^(?:\d+\.?\d*|\.\d+)/;
/** Fields and paths: `Amount`, `Account.Owner.Name`, `$User.Id`, `Owner:User.Email`. */
const name = /^[$\p{L}_][\p{L}\p{N}_]*(?::[A-Za-z]\w*)?(?:\.[\p{L}_][\p{L}\p{N}_]*(?::[A-Za-z]\w*)?)*/u;
const operator = /^(?:&&|\|\||<>|!=|==|<=|>=|[-+*/^&=<>(),!])/;

/** Cuts a formula into tokens; comments are left out. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest !== '') {
    const space = blank.exec(rest)?.[0];
    if (space !== undefined) {
      rest = rest.slice(space.length);
      continue;
    }
    const { token, length } = next(rest);
    tokens.push(token);
    rest = rest.slice(length);
  }
  return [...tokens, { kind: 'end', text: 'the end' }];
}

function next(rest: string): { token: Token; length: number } {
  const quote = rest[0];
  if (quote === '"' || quote === "'") return quoted(rest, quote);
  for (const [kind, pattern] of [
    ['number', numberText],
    ['name', name],
    ['operator', operator]
  ] as const) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { token: { kind, text: found }, length: found.length };
  }
  throw new FormulaError(`Syntax error: the character ${rest[0]} is not expected`);
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' };

function quoted(rest: string, quote: string): { token: Token; length: number } {
  let text = '';
  for (let index = 1; index < rest.length; index++) {
    const character = rest[index] ?? '';
    if (character === quote) return { token: { kind: 'text', text }, length: index + 1 };
    if (character === '\\') {
      index += 1;
      const escaped = rest[index] ?? '';
      text += escapes[escaped] ?? escaped;
    } else {
      text += character;
    }
  }
  throw new FormulaError('Syntax error: a text has no closing quote');
}
