import type { CallExpression, Expression, OrderItem, PathExpression, SelectItem, SoqlQuery } from './ast.ts';
import { parseCondition, parseOperand } from './parse-condition.ts';
import { TokenReader } from './token-reader.ts';

/** Reads one SOQL query; throws MALFORMED_QUERY with row and column. */
export function parseSoql(soql: string): SoqlQuery {
  const reader = new TokenReader(soql);
  const query = parseQuery(reader);
  if (!reader.atEnd) throw reader.unexpected();
  return query;
}

const afterFrom = ['using', 'where', 'with', 'group', 'having', 'order', 'limit', 'offset', 'for', 'all', 'update'];

export function parseQuery(reader: TokenReader): SoqlQuery {
  reader.expectWord('select');
  const select = reader.list(() => parseSelectItem(reader));
  reader.expectWord('from');
  const query: SoqlQuery = { select, from: reader.word(), groupBy: [], orderBy: [], allRows: false };
  reader.skipWord('as');
  if (reader.peek().kind === 'word' && !reader.isWord(...afterFrom)) query.alias = reader.word();
  if (reader.isSymbol(',')) throw reader.refuse('Several objects in FROM are not supported; use a relationship path or a subquery');
  parseClauses(reader, query);
  return query;
}

function parseClauses(reader: TokenReader, query: SoqlQuery): void {
  if (reader.isWord('using')) throw reader.refuse('USING SCOPE is not supported');
  if (reader.skipWord('where')) query.where = parseCondition(reader);
  while (reader.skipWord('with')) parseWith(reader, query);
  if (reader.skipWord('group')) {
    reader.expectWord('by');
    query.groupBy = reader.list(() => parseExpression(reader));
  }
  if (reader.skipWord('having')) query.having = parseCondition(reader);
  if (reader.skipWord('order')) {
    reader.expectWord('by');
    query.orderBy = reader.list(() => parseOrderItem(reader));
  }
  if (reader.skipWord('limit')) query.limit = parseOperand(reader);
  if (reader.skipWord('offset')) query.offset = parseOperand(reader);
  if (reader.skipWord('all')) {
    reader.expectWord('rows');
    query.allRows = true;
  }
  while (reader.skipWord('for')) query.lock = reader.oneOf('update', 'view', 'reference');
  if (reader.skipWord('all')) {
    reader.expectWord('rows');
    query.allRows = true;
  }
  if (reader.isWord('update')) throw reader.refuse('UPDATE TRACKING and UPDATE VIEWSTAT are not supported');
}

function parseWith(reader: TokenReader, query: SoqlQuery): void {
  if (reader.skipWord('user_mode')) query.mode = 'user';
  else if (reader.skipWord('system_mode')) query.mode = 'system';
  else if (reader.skipWord('security_enforced')) query.mode = 'securityEnforced';
  else throw reader.refuse(`WITH ${reader.peek().text} is not supported`);
}

function parseSelectItem(reader: TokenReader): SelectItem {
  if (reader.skipSymbol('(')) {
    const query = parseQuery(reader);
    reader.expectSymbol(')');
    return { kind: 'subquery', query };
  }
  if (reader.isWord('typeof')) return parseTypeOf(reader);
  const expression = parseExpression(reader);
  if (expression.kind === 'call' && expression.name === 'FIELDS') return { kind: 'fields', group: fieldsGroup(reader, expression) };
  reader.skipWord('as');
  const alias = reader.peek().kind === 'word' && !reader.isWord('from') ? reader.word() : undefined;
  return { kind: 'value', expression, alias };
}

function fieldsGroup(reader: TokenReader, call: CallExpression): 'all' | 'standard' | 'custom' {
  const argument = call.args[0];
  const group = argument?.kind === 'path' ? argument.parts.join('.').toLowerCase() : '';
  if (group === 'all' || group === 'standard' || group === 'custom') return group;
  throw reader.refuse('FIELDS() takes ALL, STANDARD or CUSTOM');
}

function parseTypeOf(reader: TokenReader): SelectItem {
  reader.expectWord('typeof');
  const path = parsePath(reader);
  const whens: { sobject: string; fields: PathExpression[] }[] = [];
  let otherwise: PathExpression[] = [];
  while (reader.skipWord('when')) {
    const sobject = reader.word();
    reader.expectWord('then');
    whens.push({ sobject, fields: reader.list(() => parsePath(reader)) });
  }
  if (reader.skipWord('else')) otherwise = reader.list(() => parsePath(reader));
  reader.expectWord('end');
  return { kind: 'typeof', path, whens, otherwise };
}

function parsePath(reader: TokenReader): PathExpression {
  return { kind: 'path', parts: reader.word().split('.') };
}

export function parseExpression(reader: TokenReader): Expression {
  const name = reader.word();
  if (!reader.skipSymbol('(')) return { kind: 'path', parts: name.split('.') };
  const args = reader.isSymbol(')') ? [] : reader.list(() => parseExpression(reader));
  reader.expectSymbol(')');
  return { kind: 'call', name: name.toUpperCase(), args };
}

function parseOrderItem(reader: TokenReader): OrderItem {
  const expression = parseExpression(reader);
  const descending = reader.skipWord('desc') || (reader.skipWord('asc'), false);
  const nullsLast = reader.skipWord('nulls') && reader.oneOf('first', 'last') === 'last';
  return { expression, descending, nullsLast };
}
