import { FormulaError } from './formula-error.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export type FormulaNode =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'path'; path: string }
  | { kind: 'call'; name: string; args: FormulaNode[] };

/** Binary operators, weakest first; each level binds to the left, and an operator is a call of that name. */
const levels: string[][] = [['||'], ['&&'], ['=', '==', '<>', '!='], ['<', '>', '<=', '>='], ['&', '+', '-'], ['*', '/'], ['^']];
const same: Record<string, string> = { '==': '=', '!=': '<>' };

/** Parses a formula; operators become calls named by their sign (`+`, `&&`, `negate`, `!`). Throws FormulaError. */
export function parseFormula(formula: string): FormulaNode {
  const tokens = tokenize(formula);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: 'the end' };
  const take = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const isOperator = (text: string): boolean => peek().kind === 'operator' && peek().text === text;
  const expect = (text: string): void => {
    if (!isOperator(text)) throw new FormulaError(`Syntax error: expected ${text}, found ${peek().text}`);
    at += 1;
  };

  function binary(level: number): FormulaNode {
    const operators = levels[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    while (peek().kind === 'operator' && operators.includes(peek().text)) {
      const sign = take().text;
      left = { kind: 'call', name: same[sign] ?? sign, args: [left, binary(level + 1)] };
    }
    return left;
  }

  function unary(): FormulaNode {
    if (isOperator('-')) {
      at += 1;
      return { kind: 'call', name: 'negate', args: [unary()] };
    }
    if (isOperator('+')) {
      at += 1;
      return unary();
    }
    if (isOperator('!')) {
      at += 1;
      return { kind: 'call', name: 'NOT', args: [unary()] };
    }
    return primary();
  }

  function primary(): FormulaNode {
    const token = take();
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'literal', value: token.text };
    if (token.kind === 'name') return named(token.text);
    if (token.kind === 'operator' && token.text === '(') {
      const inner = binary(0);
      expect(')');
      return inner;
    }
    throw new FormulaError(`Syntax error: ${token.text} is not expected here`);
  }

  function named(text: string): FormulaNode {
    const word = text.toUpperCase();
    if (!isOperator('(')) {
      if (word === 'TRUE' || word === 'FALSE') return { kind: 'literal', value: word === 'TRUE' };
      return word === 'NULL' ? { kind: 'literal', value: null } : { kind: 'path', path: text };
    }
    at += 1;
    const args: FormulaNode[] = [];
    while (!isOperator(')')) {
      args.push(binary(0));
      if (!isOperator(',')) break;
      at += 1;
    }
    expect(')');
    return { kind: 'call', name: word, args };
  }

  const node = binary(0);
  if (peek().kind !== 'end') throw new FormulaError(`Syntax error: ${peek().text} is not expected here`);
  return node;
}
