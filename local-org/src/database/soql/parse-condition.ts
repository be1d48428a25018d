import type { Condition, Operand, Operator } from './ast.ts';
import { isDateLiteral } from './date-literals.ts';
import { parseExpression, parseQuery } from './parse.ts';
import type { TokenReader } from './token-reader.ts';

/** AND and OR on one level need parentheses, as on the platform. */
export function parseCondition(reader: TokenReader): Condition {
  const first = parseTerm(reader);
  const kind = reader.isWord('and') ? 'and' : reader.isWord('or') ? 'or' : undefined;
  if (!kind) return first;
  const terms = [first];
  while (reader.skipWord(kind)) terms.push(parseTerm(reader));
  if (reader.isWord('and', 'or')) throw reader.unexpected('parentheses around AND and OR');
  return { kind, terms };
}

function parseTerm(reader: TokenReader): Condition {
  if (reader.skipWord('not')) return { kind: 'not', term: parseTerm(reader) };
  if (reader.skipSymbol('(')) {
    const condition = parseCondition(reader);
    reader.expectSymbol(')');
    return condition;
  }
  const left = parseExpression(reader);
  const operator = parseOperator(reader);
  return { kind: 'compare', left, operator, right: parseOperand(reader) };
}

function parseOperator(reader: TokenReader): Operator {
  const token = reader.next();
  const text = token.text.toLowerCase();
  if (token.kind === 'symbol' && ['=', '!=', '<', '<=', '>', '>='].includes(text)) return text as Operator;
  if (token.kind === 'symbol' && text === '<>') return '!=';
  if (token.kind === 'word') {
    if (text === 'like' || text === 'in' || text === 'includes' || text === 'excludes') return text;
    if (text === 'not' && reader.skipWord('in')) return 'not in';
  }
  throw reader.refuse(`unexpected token: '${token.text}' (expecting an operator)`);
}

export function parseOperand(reader: TokenReader): Operand {
  if (reader.skipSymbol('(')) {
    const operand: Operand = reader.isWord('select')
      ? { kind: 'query', query: parseQuery(reader) }
      : { kind: 'list', items: reader.list(() => parseOperand(reader)) };
    reader.expectSymbol(')');
    return operand;
  }
  const token = reader.peek();
  const operand = operandOf(token.kind, token.text);
  if (!operand) throw reader.unexpected('a value');
  reader.next();
  return operand;
}

function operandOf(kind: string, text: string): Operand | undefined {
  switch (kind) {
    case 'string':
    case 'date':
    case 'datetime':
    case 'time':
      return { kind, value: text };
    case 'number':
      return { kind, value: Number(text) };
    case 'bind':
      return { kind, name: text };
    case 'word':
      return wordOperand(text.toLowerCase());
    default:
      return undefined;
  }
}

function wordOperand(word: string): Operand | undefined {
  if (word === 'null') return { kind: 'null' };
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
  const [name, n] = word.split(':') as [string, string?];
  if (!isDateLiteral(name, n !== undefined)) return undefined;
  return { kind: 'dateLiteral', name, n: n === undefined ? undefined : Number(n) };
}
