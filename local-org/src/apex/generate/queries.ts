import type { ExpressionOf } from '../parse/ast.ts';
import { INTEGER, collection, sobjectOf } from '../check/types.ts';
import { aggregateModel } from '../runtime/rows.ts';
import { CompileError } from './context.ts';
import type { MethodContext } from './context.ts';
import { translate } from './expressions.ts';
import { box } from './value.ts';
import type { Value } from './value.ts';

/** An inline query: checked against the metadata now, run by the statement functions of the runtime. */
export function soql(ctx: MethodContext, { text, binds, line }: ExpressionOf<'soql'>): Value {
  ctx.leaves = true;
  if (/\bWITH\s+SECURITY_ENFORCED\b/i.test(withoutQuotes(text)) && ctx.unit.unit.apiVersion >= 67) {
    throw new CompileError(line, 'WITH SECURITY_ENFORCED is not allowed from API version 67.0 on; use WITH USER_MODE');
  }
  const values = binds.map((bind, i) => `b${i}: ${box(translate(ctx, bind))}`);
  const checked = ctx.unit.queries.checkQuery(text);
  if (checked.problems.length) {
    for (const problem of checked.problems) ctx.unit.report(line, problem);
    throw new CompileError(line, '');
  }
  const args = `${JSON.stringify(text)}, {${values.join(', ')}}`;
  if (checked.isCount) return { js: `$.inlineCount(${args})`, type: INTEGER, nonNull: true };
  const model = checked.isAggregate ? aggregateModel : ctx.world.model(checked.sobject);
  if (!model) throw new CompileError(line, `sObject type '${checked.sobject}' is not supported.`);
  return { js: `$.inlineQuery(${args})`, type: collection('List', sobjectOf(model)), nonNull: true, query: true };
}

function withoutQuotes(text: string): string {
  return text.replace(/'(?:\\.|[^'\\])*'/g, "''");
}
