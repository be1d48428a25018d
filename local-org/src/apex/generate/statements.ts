import type { Block, CatchClause, Expression, LocalVariable, Statement, StatementOf } from '../parse/ast.ts';
import { isAssignable } from '../check/assignable.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import { VOID } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { CompileError, classRef, constant, declareLocal, inScope, reportError, resolveTypeOrReport } from './context.ts';
import type { MethodContext } from './context.ts';
import { isException } from './creators.ts';
import { dml, runAs } from './database-statements.ts';
import { assign, increment, translate, translateAs } from './expressions.ts';
import { completes } from './flow.ts';
import { TURN, body, forEach, forLoop } from './loops.ts';
import { switchStatement } from './switches.ts';
import { condition, nonNull } from './value.ts';

/** Translates one statement; what is wrong with it is reported, and the next one goes on. */
export function statement(ctx: MethodContext, node: Statement): void {
  try {
    translateStatement(ctx, node);
  } catch (error) {
    if (error instanceof CompileError && error.line === 0) reportError(ctx.unit, new CompileError(node.line, error.message));
    else reportError(ctx.unit, error);
    declareAnyway(ctx, node);
  }
}

/** Variables of a statement that failed stay known, so that their uses are not reported as well. */
function declareAnyway(ctx: MethodContext, node: Statement): void {
  if (node.kind !== 'local') return;
  const scope = ctx.scopes.at(-1);
  for (const { name } of node.variables) {
    if (!scope?.has(name.toLowerCase())) scope?.set(name.toLowerCase(), { name, js: `${name}_`, type: UNKNOWN, isFinal: false });
  }
}

export function statements(ctx: MethodContext, nodes: Statement[]): void {
  let reachable = true;
  for (const node of nodes) {
    if (!reachable) {
      ctx.unit.report(node.line, 'Unreachable statement');
      return;
    }
    statement(ctx, node);
    reachable = completes(node);
  }
}

export function block(ctx: MethodContext, node: Block): void {
  const { emitter } = ctx.unit;
  emitter.at(node.line, '{');
  inScope(ctx, () => statements(ctx, node.statements));
  emitter.at(node.endLine, '}');
}

export function count(ctx: MethodContext, line: number): string {
  if (!ctx.unit.coverage) return '';
  ctx.unit.statementLines.add(line);
  return `$v[${line}]++; `;
}

function translateStatement(ctx: MethodContext, node: Statement): void {
  const emit = (text: string): unknown => ctx.unit.emitter.at(node.line, `${count(ctx, node.line)}${text}`);
  switch (node.kind) {
    case 'block':
      return block(ctx, node);
    case 'local':
      return local(ctx, node);
    case 'expression':
      emit(`${effect(ctx, node.expression)};`);
      return;
    case 'if':
      emit(`if (${test(ctx, node.condition)}) {`);
      inScope(ctx, () => statement(ctx, node.then));
      ctx.unit.emitter.add('}');
      if (!node.otherwise) return;
      ctx.unit.emitter.at(node.otherwise.line, 'else {');
      inScope(ctx, () => statement(ctx, node.otherwise as Statement));
      ctx.unit.emitter.add('}');
      return;
    case 'while':
      emit(`while (${test(ctx, node.condition)}) { ${TURN}`);
      return body(ctx, node.body);
    case 'doWhile':
      emit(`do { ${TURN}`);
      block(ctx, node.body);
      ctx.unit.emitter.add(`} while (${test(ctx, node.condition)});`);
      return;
    case 'for':
      return inScope(ctx, () => forLoop(ctx, node));
    case 'forEach':
      return inScope(ctx, () => forEach(ctx, node));
    case 'return':
      emit(returned(ctx, node.value, node.line));
      return;
    case 'throw': {
      const value = translate(ctx, node.value);
      if (!isException(value.type)) throw new CompileError(node.line, `Throw expression must be of type exception: ${value.type.text}`);
      emit(`throw ${nonNull(value)};`);
      return;
    }
    case 'try':
      emit('try');
      return tryStatement(ctx, node);
    case 'break':
    case 'continue':
      emit(`${node.kind};`);
      return;
    case 'dml':
      emit(`${dml(ctx, node)};`);
      return;
    case 'runAs':
      return runAs(ctx, node, emit);
    case 'switch':
      emit('{');
      switchStatement(ctx, node);
      ctx.unit.emitter.add('}');
  }
}

export function test(ctx: MethodContext, expression: Expression): string {
  return condition(translate(ctx, expression), expression.line);
}

/** An expression for what it does: the value is not kept. */
export function effect(ctx: MethodContext, expression: Expression): string {
  if (expression.kind === 'assign') return assign(ctx, expression, false).js;
  if (expression.kind === 'increment') return increment(ctx, expression, false).js;
  if (expression.kind !== 'call' && expression.kind !== 'constructorCall' && expression.kind !== 'new') {
    throw new CompileError(expression.line, 'Expression cannot be a statement.');
  }
  return translate(ctx, expression).js;
}

function local(ctx: MethodContext, node: StatementOf<'local'>): void {
  const type = resolveTypeOrReport(ctx, node.typeNode, node.line);
  for (const variable of node.variables) {
    const init = variable.init ? initial(ctx, variable, type) : 'null';
    const declared = declareLocal(ctx, variable.name, type, variable.line, node.isFinal && variable.init !== null);
    ctx.unit.emitter.at(variable.line, `${count(ctx, variable.line)}let ${declared.js} = ${init};`);
  }
}

function initial(ctx: MethodContext, variable: LocalVariable, type: Type): string {
  try {
    return translateAs(ctx, variable.init as Expression, type).js;
  } catch (error) {
    reportError(ctx.unit, error instanceof CompileError && error.line === 0 ? new CompileError(variable.line, error.message) : error);
    return 'null';
  }
}

function returned(ctx: MethodContext, value: Expression | null, line: number): string {
  if (ctx.isConstructor) return 'return this;';
  if (!value) {
    if (ctx.returns !== VOID) throw new CompileError(line, `Missing return value: ${ctx.returns.text}`);
    return 'return;';
  }
  if (ctx.returns === VOID) throw new CompileError(line, 'Return value in a void method');
  return `return ${translateAs(ctx, value, ctx.returns).js};`;
}

function tryStatement(ctx: MethodContext, node: StatementOf<'try'>): void {
  const { emitter } = ctx.unit;
  block(ctx, node.body);
  if (node.catches.length) {
    checkReachable(ctx, node.catches);
    emitter.add('catch ($e) { $e = $.caught($e);');
    node.catches.forEach((clause, i) => catchClause(ctx, clause, i > 0));
    emitter.add('else throw $e; }');
  }
  if (!node.finallyBody) return;
  emitter.at(node.finallyBody.line, 'finally { if (!$r.isEnding)');
  block(ctx, node.finallyBody);
  emitter.add('}');
}

/** A clause behind one that catches the same or more never runs. */
function checkReachable(ctx: MethodContext, clauses: CatchClause[]): void {
  const before: Type[] = [];
  for (const clause of clauses) {
    const type = ctx.world.resolve(clause.typeNode, ctx.owner);
    if (!type) continue;
    if (before.some((earlier) => isAssignable(type, earlier)))
      ctx.unit.report(clause.line, `Unreachable catch: ${type.text} is caught before`);
    before.push(type);
  }
}

function catchClause(ctx: MethodContext, clause: CatchClause, isLater: boolean): void {
  const { emitter } = ctx.unit;
  const type = resolveTypeOrReport(ctx, clause.typeNode, clause.line);
  if (type !== UNKNOWN && !isException(type)) ctx.unit.report(clause.line, `Catch of a type that is no exception: ${type.text}`);
  inScope(ctx, () => {
    emitter.at(clause.line, `${isLater ? 'else ' : ''}if (${catches(ctx, type)}) {`);
    try {
      emitter.add(`let ${declareLocal(ctx, clause.name, type, clause.line).js} = $e;`);
    } catch (error) {
      reportError(ctx.unit, error);
    }
    block(ctx, clause.body);
    emitter.add('}');
  });
}

function catches(ctx: MethodContext, type: Type): string {
  if (type.symbol) return `$e instanceof ${classRef(ctx.unit, type.symbol)}`;
  const name = type.library?.name.replace(/^System\./i, '') ?? 'Exception';
  return name === 'Exception' ? 'true' : `$e instanceof ${constant(ctx.unit, `$.exceptionClass("${name}")`)}`;
}
