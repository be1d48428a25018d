import type { Implementation } from '../library/declare.ts';
import type { ClassSymbol, FieldSymbol, SourceUnit } from '../check/symbols.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import { nameProblem } from '../check/identifiers.ts';
import { typeNodeText } from '../check/type-world.ts';
import type { TypeWorld } from '../check/type-world.ts';
import type { Type } from '../check/types.ts';
import type { TypeNode } from '../parse/ast.ts';
import type { Emitter } from './emitter.ts';

/** What the checker finds wrong at a line; the statement it is in is left out and the next one is checked. */
export class CompileError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** The part of the database that compiling needs. */
export interface QueryChecker {
  checkQuery(soql: string): { sobject: string; isAggregate: boolean; isCount: boolean; problems: string[] };
}

/** One file that is being compiled. */
export interface UnitContext {
  world: TypeWorld;
  unit: SourceUnit;
  queries: QueryChecker;
  emitter: Emitter;
  coverage: boolean;
  report(line: number, message: string): void;
  /** Library functions the file calls, in the order of `$i0`, `$i1` … */
  implementations: Implementation[];
  /** Values made once when the file is loaded: `const $k0 = …`. */
  constants: string[];
  /** Object of a trigger, whose records Trigger.new holds. */
  triggerType: Type | null;
  /** Lines that count for coverage. */
  statementLines: Set<number>;
}

export interface Local {
  name: string;
  js: string;
  type: Type;
  isFinal: boolean;
}

/** One method, accessor or initialiser that is being compiled. */
export interface MethodContext extends Pick<UnitContext, 'world'> {
  unit: UnitContext;
  owner: ClassSymbol | null;
  isStatic: boolean;
  returns: Type;
  scopes: Map<string, Local>[];
  /** How many temporaries `$1`, `$2` … the function declares. */
  temporaries: number;
  /** The property whose accessor this is: its name means its storage here. */
  accessorOf: FieldSymbol | null;
  /** Set when the body calls anything that looks at the running class. */
  leaves: boolean;
  isConstructor: boolean;
}

export function methodContext(unit: UnitContext, owner: ClassSymbol | null, isStatic: boolean, returns: Type): MethodContext {
  return {
    world: unit.world,
    unit,
    owner,
    isStatic,
    returns,
    scopes: [new Map()],
    temporaries: 0,
    accessorOf: null,
    leaves: false,
    isConstructor: false
  };
}

export function temporary(ctx: MethodContext): string {
  return `$${++ctx.temporaries}`;
}

export function declareLocal(ctx: MethodContext, name: string, type: Type, line: number, isFinal = false): Local {
  const key = name.toLowerCase();
  if (ctx.scopes.some((scope) => scope.has(key))) throw new CompileError(line, `Duplicate variable: ${name}`);
  const problem = nameProblem(name);
  // The variable is known all the same, so that its uses are not reported as well.
  if (problem) ctx.unit.report(line, problem);
  // A class of the same file may be called like the variable: the underscore keeps them apart.
  const local = { name, js: `${name}_`, type, isFinal };
  ctx.scopes.at(-1)?.set(key, local);
  return local;
}

export function findLocal(ctx: MethodContext, name: string): Local | undefined {
  const key = name.toLowerCase();
  for (let i = ctx.scopes.length - 1; i >= 0; i--) {
    const local = ctx.scopes[i]?.get(key);
    if (local) return local;
  }
  return undefined;
}

export function inScope<T>(ctx: MethodContext, work: () => T): T {
  ctx.scopes.push(new Map());
  try {
    return work();
  } finally {
    ctx.scopes.pop();
  }
}

export function resolveType(ctx: MethodContext, node: TypeNode, line: number): Type {
  const type = ctx.world.resolve(node, ctx.owner);
  if (!type) throw new CompileError(line, `Invalid type: ${typeNodeText(node)}`);
  return type;
}

/** Reports an unknown type, and goes on with one that is not reported again. */
export function resolveTypeOrReport(ctx: MethodContext, node: TypeNode, line: number): Type {
  try {
    return resolveType(ctx, node, line);
  } catch (error) {
    reportError(ctx.unit, error);
    return UNKNOWN;
  }
}

export function reportError(unit: UnitContext, error: unknown): void {
  if (!(error instanceof CompileError)) throw error;
  if (error.message) unit.report(error.line, error.message);
}

/** The name under which a library function is called in this file. */
export function link(unit: UnitContext, implementation: Implementation): string {
  let index = unit.implementations.indexOf(implementation);
  if (index < 0) index = unit.implementations.push(implementation) - 1;
  return `$i${index}`;
}

/** The name of a value that is made once when the file is loaded. */
export function constant(unit: UnitContext, js: string): string {
  let index = unit.constants.indexOf(js);
  if (index < 0) index = unit.constants.push(js) - 1;
  return `$k${index}`;
}

/** How compiled code names a class: directly in its own file, through the table of all classes elsewhere. */
export function classRef(unit: UnitContext, symbol: ClassSymbol): string {
  return symbol.file === unit.unit ? symbol.js : `$C.${symbol.js}`;
}
