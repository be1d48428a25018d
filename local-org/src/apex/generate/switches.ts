import type { Expression, StatementOf, WhenClause } from '../parse/ast.ts';
import { isEnum } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { cast, typeTest } from './casts.ts';
import { CompileError, classRef, constant, declareLocal, inScope, resolveType, temporary } from './context.ts';
import type { MethodContext } from './context.ts';
import { translate } from './expressions.ts';
import { binary } from './operators.ts';
import { block } from './statements.ts';
import { unbox } from './value.ts';
import type { Value } from './value.ts';

/** `switch on`: a chain of tests, so that break and continue inside it belong to the loop around it, as in Apex. */
export function switchStatement(ctx: MethodContext, node: StatementOf<'switch'>): void {
  const { emitter } = ctx.unit;
  const value = translate(ctx, node.value);
  const kept = temporary(ctx);
  const subject: Value = { js: kept, type: value.type, simple: true };
  emitter.at(node.line, `${kept} = ${value.js};`);
  node.clauses.forEach((clause, i) => {
    if (clause.isElse && i < node.clauses.length - 1) throw new CompileError(clause.line, 'when else must be the last block');
    inScope(ctx, () => {
      const word = i > 0 ? 'else ' : '';
      emitter.at(clause.line, clause.isElse ? `${word}{` : `${word}if (${test(ctx, subject, clause)}) {`);
      if (clause.typeNode && clause.name) {
        const type = resolveType(ctx, clause.typeNode, clause.line);
        emitter.add(
          `let ${declareLocal(ctx, clause.name, type, clause.line).js} = ${unbox(cast(ctx, subject, type, clause.line).js, type)};`
        );
      }
      block(ctx, clause.body);
      emitter.add('}');
    });
  });
}

function test(ctx: MethodContext, subject: Value, clause: WhenClause): string {
  if (clause.typeNode) return typeTest(ctx, subject, resolveType(ctx, clause.typeNode, clause.line));
  return clause.values.map((value) => valueTest(ctx, subject, value)).join(' || ');
}

function valueTest(ctx: MethodContext, subject: Value, value: Expression): string {
  const { line } = value;
  if (isEnum(subject.type) && value.kind !== 'literal') return `${subject.js} === ${enumValue(ctx, subject.type, value)}`;
  if (value.kind !== 'literal') throw new CompileError(line, 'A when value must be a literal or a value of the enum');
  const given = translate(ctx, value);
  if (value.literal === 'String') return `${subject.js} === ${given.js}`;
  return binary(ctx, '==', subject, given, line).js;
}

function enumValue(ctx: MethodContext, type: Type, value: Expression): string {
  const name = value.kind === 'name' || value.kind === 'member' ? value.name : '';
  const values = type.symbol?.node.enumValues ?? type.library?.declaration.enumValues ?? [];
  const index = values.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (index < 0) throw new CompileError(value.line, `Enum ${type.text} has no value ${name}`);
  if (type.symbol) return `${classRef(ctx.unit, type.symbol)}.$values[${index}]`;
  return constant(ctx.unit, `$.enumValue("${type.library?.name ?? ''}", "${values[index]}")`);
}
