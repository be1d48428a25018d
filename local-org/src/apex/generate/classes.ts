import type { Block, FieldNode, InitializerNode, MethodNode, PropertyNode } from '../parse/ast.ts';
import { UNKNOWN, mangle } from '../check/build-symbols.ts';
import { hasWord } from '../check/symbols.ts';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../check/symbols.ts';
import { VOID } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { superConstructor } from './user-calls.ts';
import { CompileError, declareLocal, methodContext, reportError } from './context.ts';
import type { MethodContext, UnitContext } from './context.ts';
import { translateAs } from './expressions.ts';
import { completes } from './flow.ts';
import { accessorName, constantOf, hasAccessor } from './members.ts';
import { checkClass } from './class-rules.ts';
import { statements } from './statements.ts';

/** Writes a class: its functions are put on the class that the program has made for it (`$C`), each on its own line. */
export function writeClass(unit: UnitContext, symbol: ClassSymbol): void {
  checkClass(unit, symbol);
  const own: string[] = [];
  const statics: string[] = [];
  for (const member of symbol.node.members) {
    try {
      switch (member.kind) {
        case 'method':
          writeMethod(unit, symbol, member);
          break;
        case 'constructor':
          writeConstructor(unit, symbol, member);
          break;
        case 'field':
          if (member.init)
            (hasWord(member.modifiers, 'static') ? statics : own).push(
              ...writeInitialValue(unit, symbol, member, own.length + statics.length)
            );
          break;
        case 'initializer':
          (member.isStatic ? statics : own).push(writeInitializer(unit, symbol, member, own.length + statics.length));
          break;
        case 'property':
          writeProperty(unit, symbol, member);
          break;
        default:
          writeInner(unit, symbol, member.name);
      }
    } catch (error) {
      reportError(unit, error);
    }
  }
  if (symbol.kind === 'class') writeEnd(unit, symbol, own, statics);
}

function writeInner(unit: UnitContext, symbol: ClassSymbol, name: string): void {
  const inner = symbol.inner.get(name.toLowerCase());
  if (inner) writeClass(unit, inner);
}

/** Whether entering the class from outside must first run its static initialisation. */
function startsStatics(symbol: ClassSymbol): boolean {
  return symbol.node.members.some(
    (member) =>
      (member.kind === 'initializer' && member.isStatic) ||
      (member.kind === 'field' && hasWord(member.modifiers, 'static') && member.init !== null)
  );
}

interface FunctionShape {
  name: string;
  isStatic: boolean;
  line: number;
  endLine: number;
  /** Code before the body, inside the function. */
  before?: string;
  after?: string;
  /** Called from other classes: starts static initialisation and sets the running class. */
  isEntry: boolean;
  /** Sets the running class without being an entry. */
  guards?: boolean;
}

/** Writes `Class.prototype.name = function (…) { … };` around what `body` writes. */
function writeFunction(ctx: MethodContext, symbol: ClassSymbol, shape: FunctionShape, parameters: string[], body: () => void): void {
  const { emitter } = ctx.unit;
  const head = emitter.at(shape.line, '');
  body();
  const guard = (shape.isEntry || shape.guards) && ctx.leaves && !symbol.isScript ? runningClass(symbol) : null;
  const temporaries = Array.from({ length: ctx.temporaries }, (_, i) => `$${i + 1}`);
  const place = shape.isStatic ? symbol.js : `${symbol.js}.prototype`;
  const start = shape.isEntry && shape.isStatic && startsStatics(symbol) ? `${symbol.js}.$S(); ` : '';
  const variables = temporaries.length ? `let ${temporaries.join(', ')}; ` : '';
  head.text = `${place}.${shape.name} = function (${parameters.join(', ')}) { ${variables}${start}${guard?.enter ?? ''}${shape.before ?? ''}`;
  emitter.at(shape.endLine, `${shape.after ?? ''}${guard?.leave ?? ''} };`);
}

/** Statements of the class run with its sharing and its default mode; the caller's come back afterwards. */
function runningClass(symbol: ClassSymbol): { enter: string; leave: string } {
  const isNew = symbol.file.apiVersion >= 67;
  const sharing = symbol.sharing ?? (isNew ? 'with' : null);
  const set = sharing === 'inherited' ? '$t.sharing ??= "with"; ' : sharing === null ? '' : `$t.sharing = "${sharing}"; `;
  const enter = `const $t = $r.transaction, $a = $t.sharing, $b = $t.defaultMode; ${set}$t.defaultMode = "${isNew ? 'user' : 'system'}"; try { `;
  return { enter, leave: ' } finally { $t.sharing = $a; $t.defaultMode = $b; }' };
}

function declareParameters(ctx: MethodContext, node: MethodNode, types: Type[]): string[] {
  return node.parameters.map((parameter, i) => declareLocal(ctx, parameter.name, types[i] ?? UNKNOWN, node.line).js);
}

function findSymbol(methods: MethodSymbol[] | undefined, node: MethodNode): MethodSymbol {
  const found = methods?.find((method) => method.node === node);
  if (!found) throw new CompileError(0, '');
  return found;
}

function writeMethod(unit: UnitContext, symbol: ClassSymbol, node: MethodNode): void {
  if (!node.body) return;
  const method = findSymbol(symbol.methods.get(node.name.toLowerCase()), node);
  const ctx = methodContext(unit, symbol, method.isStatic, method.returns);
  const parameters = declareParameters(ctx, node, method.parameters);
  const shape = {
    name: method.js,
    isStatic: method.isStatic,
    line: node.line,
    endLine: node.endLine,
    isEntry: isEntry(symbol, method.access)
  };
  writeFunction(ctx, symbol, shape, parameters, () => statements(ctx, node.body?.statements ?? []));
  checkReturns(unit, node.body, method.returns, node.endLine);
}

/** Private members are called by their own file only, whose other classes may share differently. */
function isEntry(symbol: ClassSymbol, access: string): boolean {
  return access !== 'private' || symbol.outer !== null || symbol.inner.size > 0 || hasWord(symbol.node.modifiers, 'private');
}

function checkReturns(unit: UnitContext, body: Block, returns: Type, line: number): void {
  if (returns !== VOID && completes(body)) unit.report(line, `Missing return statement required return type: ${returns.text}`);
}

function writeConstructor(unit: UnitContext, symbol: ClassSymbol, node: MethodNode): void {
  const method = findSymbol(symbol.constructors, node);
  const ctx = methodContext(unit, symbol, false, VOID);
  ctx.isConstructor = true;
  const parameters = declareParameters(ctx, node, method.parameters);
  const body = node.body?.statements ?? [];
  const first = body[0]?.kind === 'expression' && body[0].expression.kind === 'constructorCall' ? body[0] : undefined;
  const isThis = first?.kind === 'expression' && first.expression.kind === 'constructorCall' && first.expression.which === 'this';
  const initialise = isThis ? '' : `${symbol.js}.prototype.$own.call(this);`;
  const shape = {
    name: method.js,
    isStatic: false,
    line: node.line,
    endLine: node.endLine,
    after: ' return this;',
    isEntry: true
  };
  writeFunction(ctx, symbol, shape, parameters, () => {
    if (startsStatics(symbol)) unit.emitter.add(`${symbol.js}.$S();`);
    if (!first) unit.emitter.add(`${superConstructor(ctx, symbol, [], node.line)};`);
    else statements(ctx, [first]);
    if (initialise) unit.emitter.add(initialise);
    statements(ctx, first ? body.slice(1) : body);
  });
}

/** One function for each initialiser, on the line where it stands; answers what to call in order. */
function writeInitialValue(unit: UnitContext, symbol: ClassSymbol, node: FieldNode, index: number): string[] {
  const field = symbol.fields.get(node.name.toLowerCase()) as FieldSymbol;
  const ctx = methodContext(unit, symbol, field.isStatic, VOID);
  ctx.isConstructor = true;
  if (constantOf(ctx, field)) return [];
  const name = `$init${index}_${node.name}`;
  const target = field.isStatic ? `${symbol.js}.$S()` : 'this';
  // Static initialisation is entered from anywhere; that of an instance from its constructor.
  const shape = {
    name: functionName(symbol, name),
    isStatic: field.isStatic,
    line: node.line,
    endLine: node.line,
    isEntry: false,
    guards: field.isStatic
  };
  writeFunction(ctx, symbol, shape, [], () => {
    unit.emitter.add(`${target}.${field.js} = ${translateAs(ctx, node.init as NonNullable<FieldNode['init']>, field.type).js};`);
  });
  return [shape.name];
}

function functionName(symbol: ClassSymbol, name: string): string {
  return `${name}_${symbol.node.name}`;
}

function writeInitializer(unit: UnitContext, symbol: ClassSymbol, node: InitializerNode, index: number): string {
  const ctx = methodContext(unit, symbol, node.isStatic, VOID);
  ctx.isConstructor = true;
  const name = functionName(symbol, `$init${index}`);
  const shape = {
    name,
    isStatic: node.isStatic,
    line: node.line,
    endLine: node.body.endLine,
    isEntry: false,
    guards: node.isStatic
  };
  writeFunction(ctx, symbol, shape, [], () => statements(ctx, node.body.statements));
  return name;
}

function writeProperty(unit: UnitContext, symbol: ClassSymbol, node: PropertyNode): void {
  const field = symbol.fields.get(node.name.toLowerCase()) as FieldSymbol;
  for (const which of ['getter', 'setter'] as const) {
    const accessor = node[which];
    if (!accessor || !hasAccessor(field, which)) continue;
    const isGetter = which === 'getter';
    const ctx = methodContext(unit, symbol, field.isStatic, isGetter ? field.type : VOID);
    ctx.accessorOf = field;
    const { body } = accessor;
    const parameters = isGetter ? [] : [declareLocal(ctx, 'value', field.type, accessor.line).js];
    const shape = {
      name: accessorName(field, which),
      isStatic: field.isStatic,
      line: accessor.line,
      endLine: body?.endLine ?? accessor.line,
      isEntry: true
    };
    const storage = `${field.isStatic ? `${symbol.js}.$S()` : 'this'}.${field.js}`;
    writeFunction(ctx, symbol, shape, parameters, () => {
      if (body) statements(ctx, body.statements);
      else unit.emitter.add(isGetter ? `return ${storage};` : `${storage} = value_;`);
    });
    if (body && isGetter) checkReturns(unit, body, field.type, body.endLine);
  }
}

/** What the class needs besides its members: initialisation, the constructor without parameters, its static state. */
function writeEnd(unit: UnitContext, symbol: ClassSymbol, own: string[], statics: string[]): void {
  const { js, node } = symbol;
  const ctx = methodContext(unit, symbol, false, VOID);
  const line = node.endLine;
  unit.emitter.at(line, `${js}.prototype.$own = function () { ${own.map((name) => `this.${name}();`).join(' ')} };`);
  if (!symbol.constructors.length) {
    const parent = superConstructor(ctx, symbol, [], node.line);
    const start = startsStatics(symbol) ? `${js}.$S(); ` : '';
    unit.emitter.add(
      `${js}.prototype.${mangle('new', [], node.name)} = function () { ${start}${parent}; ${js}.prototype.$own.call(this); return this; };`
    );
  }
  const state = [...symbol.fields.values()].filter((field) => field.isStatic).map((field) => `${field.js}: null`);
  unit.emitter.add(
    `${js}.$S = $.statics(() => ({ ${state.join(', ')} }), () => { ${statics.map((name) => `${js}.${name}();`).join(' ')} });`
  );
}
