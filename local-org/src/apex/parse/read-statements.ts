import type {
  AccessLevelContext,
  BlockContext,
  ForStatementContext,
  LocalVariableDeclarationContext,
  StatementContext,
  SwitchStatementContext,
  TryStatementContext,
  WhenLiteralContext,
  WhenValueContext
} from '@apexdevtools/apex-parser';
import type { Block, DmlVerb, Expression, Statement, WhenClause } from './ast.ts';
import { readArguments, readExpression } from './read-expressions.ts';
import { stringLiteral } from './literals.ts';
import { optional, readModifiers, readQualifiedName, readType } from './read-types.ts';

export function readBlock(context: BlockContext): Block {
  return {
    kind: 'block',
    line: context.start.line,
    endLine: (context.stop ?? context.start).line,
    statements: context.statement_list().map(readStatement)
  };
}

export function readStatement(context: StatementContext): Statement {
  const line = context.start.line;
  const child = (context as unknown as { getChild(i: number): object }).getChild(0);
  const local = optional(context.localVariableDeclarationStatement());
  if (local) return readLocal(local.localVariableDeclaration());
  const expression = optional(context.expressionStatement());
  if (expression) return { kind: 'expression', expression: readExpression(expression.expression()), line };
  if (context.block()) return readBlock(context.block());
  const branch = optional(context.ifStatement());
  if (branch) {
    const [then, otherwise] = branch.statement_list().map(readStatement);
    const condition = readExpression(branch.parExpression().expression());
    return { kind: 'if', condition, then: then ?? emptyBlock(line), otherwise: otherwise ?? null, line };
  }
  const result = optional(context.returnStatement());
  if (result) return { kind: 'return', value: result.expression() ? readExpression(result.expression()) : null, line };
  if (context.forStatement()) return readFor(context.forStatement(), line);
  const loop = optional(context.whileStatement());
  if (loop) {
    const body = optional(loop.statement());
    return {
      kind: 'while',
      condition: readExpression(loop.parExpression().expression()),
      body: body && readStatement(body),
      line
    };
  }
  const until = optional(context.doWhileStatement());
  if (until) {
    return {
      kind: 'doWhile',
      condition: readExpression(until.parExpression().expression()),
      body: readBlock(until.block()),
      line
    };
  }
  if (context.tryStatement()) return readTry(context.tryStatement(), line);
  if (context.throwStatement()) return { kind: 'throw', value: readExpression(context.throwStatement().expression()), line };
  if (context.breakStatement()) return { kind: 'break', line };
  if (context.continueStatement()) return { kind: 'continue', line };
  if (context.switchStatement()) return readSwitch(context.switchStatement(), line);
  const runAs = optional(context.runAsStatement());
  if (runAs)
    return {
      kind: 'runAs',
      args: readArguments(optional(runAs.expressionList())),
      body: readBlock(runAs.block()),
      line
    };
  const dml = readDml(context, line);
  if (dml) return dml;
  throw new Error(`The grammar's statement ${child.constructor.name} is not read`);
}

function emptyBlock(line: number): Block {
  return { kind: 'block', line, endLine: line, statements: [] };
}

function readLocal(context: LocalVariableDeclarationContext): Statement {
  const modifiers = readModifiers(context.modifier_list());
  return {
    kind: 'local',
    line: context.start.line,
    typeNode: readType(context.typeRef()),
    isFinal: modifiers.words.includes('final'),
    variables: context
      .variableDeclarators()
      .variableDeclarator_list()
      .map((variable) => ({
        name: variable.id().getText(),
        init: variable.expression() ? readExpression(variable.expression()) : null,
        line: variable.start.line
      }))
  };
}

function readFor(context: ForStatementContext, line: number): Statement {
  const control = context.forControl();
  const statement = optional(context.statement());
  const body = statement && readStatement(statement);
  const each = optional(control.enhancedForControl());
  if (each) {
    const iterable = readExpression(each.expression());
    return { kind: 'forEach', typeNode: readType(each.typeRef()), name: each.id().getText(), iterable, body, line };
  }
  const init = optional(control.forInit());
  const local = init && optional(init.localVariableDeclaration());
  const expressions = init && readArguments(optional(init.expressionList()));
  const update = optional(control.forUpdate());
  return {
    kind: 'for',
    line,
    init: local ? [readLocal(local)] : (expressions ?? []).map((expression) => ({ kind: 'expression', expression, line })),
    condition: control.expression() ? readExpression(control.expression()) : null,
    update: update ? readArguments(update.expressionList()) : [],
    body
  };
}

function readTry(context: TryStatementContext, line: number): Statement {
  const catches = context.catchClause_list().map((clause) => ({
    typeNode: readQualifiedName(clause.qualifiedName()),
    name: clause.id().getText(),
    body: readBlock(clause.block()),
    line: clause.start.line
  }));
  const last = optional(context.finallyBlock());
  return { kind: 'try', body: readBlock(context.block()), catches, finallyBody: last && readBlock(last.block()), line };
}

function readSwitch(context: SwitchStatementContext, line: number): Statement {
  const clauses = context.whenControl_list().map((when): WhenClause => {
    const value: WhenValueContext = when.whenValue();
    const typed = optional(value.typeRef());
    return {
      line: when.start.line,
      isElse: Boolean(value.ELSE()),
      values: value.whenLiteral_list().map(readWhenLiteral),
      typeNode: typed && readType(typed),
      name: typed ? value.id().getText() : null,
      body: readBlock(when.block())
    };
  });
  return { kind: 'switch', value: readExpression(context.expression()), clauses, line };
}

function readWhenLiteral(context: WhenLiteralContext): Expression {
  const line = context.start.line;
  if (context.LPAREN()) return readWhenLiteral(context.whenLiteral());
  const name = optional(context.qualifiedName());
  if (name) {
    const [first, ...rest] = name.id_list().map((id) => id.getText());
    return rest.reduce<Expression>((target, part) => ({ kind: 'member', target, name: part, safe: false, line }), {
      kind: 'name',
      name: first ?? '',
      line
    });
  }
  const sign = context.SUB_list().length % 2 ? '-' : '';
  if (context.IntegerLiteral()) return { kind: 'literal', literal: 'Integer', value: sign + context.IntegerLiteral().getText(), line };
  if (context.LongLiteral()) return { kind: 'literal', literal: 'Long', value: sign + context.LongLiteral().getText().slice(0, -1), line };
  if (context.NULL()) return { kind: 'literal', literal: 'null', value: 'null', line };
  return { kind: 'literal', literal: 'String', value: stringLiteral(context.getText()), line };
}

function modeOf(level: AccessLevelContext | null): 'user' | 'system' | null {
  if (!level) return null;
  return level.USER() ? 'user' : 'system';
}

function readDml(context: StatementContext, line: number): Statement | null {
  const merge = optional(context.mergeStatement());
  if (merge) {
    const values = merge.expression_list().map(readExpression);
    return { kind: 'dml', verb: 'merge', values, mode: modeOf(optional(merge.accessLevel())), externalId: null, line };
  }
  const upsert = optional(context.upsertStatement());
  const other =
    upsert ?? context.insertStatement() ?? context.updateStatement() ?? context.deleteStatement() ?? context.undeleteStatement();
  if (!other) return null;
  const verb = other.start.text.toLowerCase() as DmlVerb;
  const field = upsert && optional(upsert.qualifiedName());
  const mode = modeOf(optional(other.accessLevel()));
  return {
    kind: 'dml',
    verb,
    values: [readExpression(other.expression())],
    mode,
    externalId: field?.getText() ?? null,
    line
  };
}
