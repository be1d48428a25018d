import type { OrgDatabase } from '../database/org-database.ts';
import type { ApexSourceFile, Project, ProjectProblem } from '../metadata/model.ts';
import './library/index.ts';
import { declareType, resolveMembers, resolveParents } from './check/build-symbols.ts';
import { checkInvocables } from './check/invocable.ts';
import type { ClassSymbol } from './check/symbols.ts';
import { TypeWorld } from './check/type-world.ts';
import { compileUnit, scriptClass, sourceUnit, triggerTypeOf } from './compile-unit.ts';
import type { CompiledUnit } from './compile-unit.ts';
import { describeClass, lineNames } from './describe.ts';
import type { ClassDescription, MethodDescription, TriggerDescription } from './describe.ts';
import type { QueryChecker } from './generate/context.ts';
import { LoadedClasses } from './load-classes.ts';
import type { TriggerDeclaration } from './parse/ast.ts';
import { parseApex } from './parse/parse-apex.ts';
import { SyntaxCache } from './parse/syntax-cache.ts';
import { describeLines } from './runtime/stack.ts';
import type { ClassInfo } from './runtime/class-info.ts';

export type { ClassDescription, MethodDescription, PropertyDescription, TriggerDescription } from './describe.ts';

export interface CompileSettings {
  /** Counts how often each statement runs, for the test runner's report. */
  coverage?: boolean;
}

/** How often the statements of one file ran. */
export interface FileCoverage {
  file: string;
  name: string;
  isTest: boolean;
  /** Line to number of runs, for the lines that hold statements. */
  lines: Map<number, number>;
}

/** A trigger with its compiled body. */
export interface LoadedTrigger extends TriggerDescription {
  run(): void;
}

/** Source of executeAnonymous after compiling: what is wrong with it, or what to run. */
export type CompiledScript = { problems: { line: number; message: string }[]; run: null } | { problems: []; run: () => void };

/** All Apex of a project, compiled. With problems in it, it can be described but not run. */
export class ApexProgram {
  readonly problems: ProjectProblem[] = [];
  /** Classes, interfaces and enums, inner ones too, in the order of the files. */
  readonly classes: ClassDescription[] = [];
  readonly triggers: LoadedTrigger[] = [];
  #world: TypeWorld;
  #queries: QueryChecker;
  #loaded: LoadedClasses;
  #counts = new Map<string, { counts: Uint32Array; unit: CompiledUnit; symbol: ClassSymbol }>();
  #coverage: boolean;
  #scripts = 0;

  constructor(project: Project, queries: QueryChecker, settings: CompileSettings = {}) {
    this.#world = new TypeWorld(project);
    this.#queries = queries;
    this.#loaded = new LoadedClasses(project);
    this.#coverage = settings.coverage ?? false;
    const symbols = this.#declare(project);
    const units = symbols.map(({ symbol, source, trigger }) => this.#compile(symbol, source, trigger));
    if (this.problems.length) return;
    this.#loaded.define(symbols.map(({ symbol }) => symbol));
    units.forEach((unit, i) => this.#load(unit, symbols[i]?.symbol as ClassSymbol));
  }

  #report(file: string): (line: number, message: string) => void {
    return (line, message) => void this.problems.push({ message, source: { file, line } });
  }

  #declare(project: Project): { symbol: ClassSymbol; source: ApexSourceFile; trigger: TriggerDeclaration | null }[] {
    const cache = new SyntaxCache(project.root);
    const found: { symbol: ClassSymbol; source: ApexSourceFile; trigger: TriggerDeclaration | null }[] = [];
    for (const source of project.apex) {
      const report = this.#report(source.source.file);
      const { unit, problems } = cache.parse(source);
      for (const problem of problems) report(problem.line, problem.message);
      if (!unit || unit.kind === 'anonymous') continue;
      const trigger = unit.kind === 'trigger' ? unit : null;
      const symbol = unit.kind === 'trigger' ? scriptClass(unit, sourceUnit(source)) : declareType(unit, sourceUnit(source), null);
      if (!trigger && this.#world.classes.has(symbol.name.toLowerCase())) report(1, `Duplicate class: ${symbol.name}`);
      if (!trigger) this.#world.classes.set(symbol.name.toLowerCase(), symbol);
      found.push({ symbol, source, trigger });
    }
    cache.save();
    for (const { symbol } of found) resolveParents(symbol, this.#world, this.#report(symbol.file.path));
    for (const { symbol } of found) resolveMembers(symbol, this.#world, this.#report(symbol.file.path));
    for (const { symbol } of found) checkInvocables(symbol, this.#report(symbol.file.path));
    return found;
  }

  #compile(symbol: ClassSymbol, source: ApexSourceFile, trigger: TriggerDeclaration | null): CompiledUnit {
    const report = this.#report(symbol.file.path);
    const triggerType = trigger && triggerTypeOf(this.#world, trigger);
    if (trigger && !triggerType) report(trigger.line, `sObject type '${trigger.sobject}' is not supported.`);
    const options = { world: this.#world, queries: this.#queries, coverage: this.#coverage, report };
    const unit = compileUnit(symbol, options, triggerType ?? null);
    describeLines(symbol.file.path, lineNames(symbol, source));
    if (!trigger) this.classes.push(...describeClass(symbol));
    else {
      const { name, events, line } = trigger;
      const sobject = triggerType?.model?.name ?? trigger.sobject;
      const run = (): void => this.#runScript(symbol);
      this.triggers.push({ name, sobject, events, line, apiVersion: source.apiVersion, file: source.source.file, run });
    }
    return unit;
  }

  #load(unit: CompiledUnit, symbol: ClassSymbol): void {
    const counts = this.#coverage ? new Uint32Array(unit.lastLine + 2) : null;
    if (counts) this.#counts.set(unit.path, { counts, unit, symbol });
    this.#loaded.run(unit, counts);
  }

  #runScript(symbol: ClassSymbol): void {
    (this.#loaded.table[symbol.js] as unknown as Record<string, () => void>)['run$']?.();
  }

  /** A class, interface or enum as it runs, by name in any case (`Outer.Inner` too). */
  classInfo(name: string): ClassInfo | undefined {
    return this.#loaded.infos.get(name.toLowerCase());
  }

  /** The first static method of that name in any case. */
  method(className: string, methodName: string): MethodDescription | undefined {
    const found = this.classes.find((one) => one.name.toLowerCase() === className.toLowerCase());
    return found?.methods.find((method) => method.isStatic && method.name.toLowerCase() === methodName.toLowerCase());
  }

  /** Calls a static method by its description's name; arguments are Apex values. */
  callStatic(className: string, methodName: string, args: unknown[]): unknown {
    const info = this.classInfo(className);
    const method = info?.methods.find(
      (one) => one.isStatic && one.name.toLowerCase() === methodName.toLowerCase() && one.parameters.length === args.length
    );
    if (!info || !method) throw new Error(`There is no static method ${className}.${methodName} with ${args.length} parameters`);
    return (info.jsClass[method.key] as (...args: unknown[]) => unknown)(...args);
  }

  /** Compiles a script against the project's classes; inner types and methods it declares are its own. */
  compileScript(source: string, apiVersion: number): CompiledScript {
    const { unit, problems } = parseApex(source, 'anonymous');
    if (!unit || unit.kind !== 'anonymous') return { problems, run: null };
    const name = `anonymous${++this.#scripts}`;
    const symbol = scriptClass(unit, { name, path: name, apiVersion });
    const found: { line: number; message: string }[] = [];
    const report = (line: number, message: string): void => void found.push({ line, message });
    resolveParents(symbol, this.#world, report);
    resolveMembers(symbol, this.#world, report);
    const compiled = compileUnit(symbol, { world: this.#world, queries: this.#queries, coverage: false, report });
    if (found.length) return { problems: found, run: null };
    describeLines(name, lineNames(symbol, null));
    this.#loaded.define([symbol]);
    this.#loaded.run(compiled, null);
    return { problems: [], run: () => this.#runScript(symbol) };
  }

  /** How often each statement has run since the start, or since `resetCoverage`; empty when it is not counted. */
  coverage(): FileCoverage[] {
    return [...this.#counts.values()].map(({ counts, unit, symbol }) => ({
      file: unit.path,
      name: symbol.file.name,
      isTest: symbol.isTest,
      lines: new Map([...unit.statementLines].sort((a, b) => a - b).map((line) => [line, counts[line] ?? 0]))
    }));
  }

  resetCoverage(): void {
    for (const { counts } of this.#counts.values()) counts.fill(0);
  }
}

/** Compiles all Apex of a project; what is wrong stands in `problems`, with file and line. */
export function compileApex(project: Project, database: Pick<OrgDatabase, 'checkQuery'>, settings: CompileSettings = {}): ApexProgram {
  return new ApexProgram(project, database, settings);
}
