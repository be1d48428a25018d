import type { StatementOf } from '../parse/ast.ts';
import type { Type } from '../check/types.ts';
import { CompileError, temporary } from './context.ts';
import type { MethodContext } from './context.ts';
import { translate } from './expressions.ts';
import { block } from './statements.ts';
import { nonNull } from './value.ts';

export function dml(ctx: MethodContext, node: StatementOf<'dml'>): string {
  ctx.leaves = true;
  const values = node.values.map((expression) => {
    const value = translate(ctx, expression);
    const record = value.type.kind === 'collection' ? value.type.args[0] : value.type;
    const ids = node.verb === 'merge' && record?.text === 'Id';
    if (record?.kind !== 'sobject' && !ids) {
      throw new CompileError(node.line, `DML requires SObject or SObject list type: ${value.type.text}`);
    }
    return { js: nonNull(value), record };
  });
  const external = node.externalId && externalField(values[0]?.record, node.externalId, node.line);
  const options = `${JSON.stringify(node.mode)}, ${JSON.stringify(external)}`;
  if (node.verb === 'merge') return `$.merge(${values.map((value) => value.js).join(', ')}, ${JSON.stringify(node.mode)})`;
  return `$.dml("${node.verb}", ${values[0]?.js ?? 'null'}, ${options})`;
}

export function externalField(record: Type | undefined, name: string, line: number): string {
  const last = name.split('.').at(-1) ?? name;
  const field = record?.model?.fields.get(last.toLowerCase());
  if (!field) throw new CompileError(line, `Invalid field for upsert, must be an External Id custom or standard indexed field: ${name}`);
  return field.name;
}

export function runAs(ctx: MethodContext, node: StatementOf<'runAs'>, emit: (text: string) => unknown): void {
  const [first] = node.args;
  if (!first || node.args.length > 1) throw new CompileError(node.line, 'System.runAs takes one User');
  const user = translate(ctx, first);
  if (user.type.kind !== 'sobject' && user.type.text !== 'Id')
    throw new CompileError(node.line, `System.runAs takes a User: ${user.type.text}`);
  ctx.leaves = true;
  const kept = temporary(ctx);
  emit(`${kept} = $.enterRunAs(${nonNull(user)}); try`);
  block(ctx, node.body);
  ctx.unit.emitter.add(`finally { $.leaveRunAs(${kept}); }`);
}
