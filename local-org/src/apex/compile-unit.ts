import type { ApexSourceFile } from '../metadata/model.ts';
import type { Implementation } from './library/declare.ts';
import type { AnonymousScript, MethodNode, TriggerDeclaration, TypeDeclaration } from './parse/ast.ts';
import { declareType } from './check/build-symbols.ts';
import type { ClassSymbol, SourceUnit } from './check/symbols.ts';
import type { TypeWorld } from './check/type-world.ts';
import { sobjectOf } from './check/types.ts';
import type { Type } from './check/types.ts';
import { Emitter } from './generate/emitter.ts';
import { writeClass } from './generate/classes.ts';
import type { QueryChecker, UnitContext } from './generate/context.ts';

/** The JavaScript of one Apex file. */
export interface CompiledUnit {
  path: string;
  /** A function `($, $r, $C, $i, $v) => void`, each statement on its Apex line. */
  code: string;
  implementations: Implementation[];
  statementLines: Set<number>;
  lastLine: number;
}

export interface CompileOptions {
  world: TypeWorld;
  queries: QueryChecker;
  coverage: boolean;
  report(line: number, message: string): void;
}

/** Translates a class whose symbols are resolved; for a trigger `triggerType` is its object. */
export function compileUnit(symbol: ClassSymbol, options: CompileOptions, triggerType: Type | null = null): CompiledUnit {
  const emitter = new Emitter();
  const unit: UnitContext = {
    ...options,
    unit: symbol.file,
    emitter,
    triggerType,
    implementations: [],
    constants: [],
    statementLines: new Set()
  };
  const head = emitter.at(1, '');
  writeClass(unit, symbol);
  emitter.add('})');
  const classes = allClasses(symbol).map((one) => `${one.js} = $C.${one.js}`);
  const links = unit.implementations.map((_, i) => `$i${i} = $i[${i}]`);
  const constants = unit.constants.map((js, i) => `$k${i} = ${js}`);
  head.text = `"use strict"; (($, $r, $C, $i, $v) => { const ${[...classes, ...links, ...constants].join(', ')};`;
  return {
    path: symbol.file.path,
    code: emitter.toString(),
    implementations: unit.implementations,
    statementLines: unit.statementLines,
    lastLine: symbol.node.endLine
  };
}

/** A class and everything declared in it. */
export function allClasses(symbol: ClassSymbol): ClassSymbol[] {
  return [symbol, ...[...symbol.inner.values()].flatMap(allClasses)];
}

const publicly = (...words: string[]): TypeDeclaration['modifiers'] => ({
  words: ['public', ...words],
  annotations: []
});

/** A trigger or script in the form of a class with one static method `run`. */
export function scriptClass(script: TriggerDeclaration | AnonymousScript, file: SourceUnit): ClassSymbol {
  const methods: MethodNode[] =
    script.kind === 'trigger' ? script.methods : script.members.filter((member): member is MethodNode => member.kind === 'method');
  const types = script.kind === 'trigger' ? [] : script.members.filter((member) => member.kind !== 'method');
  const run: TypeDeclaration['members'][number] = {
    kind: 'method',
    name: 'run',
    modifiers: publicly('static'),
    returns: null,
    parameters: [],
    body: script.body,
    line: script.body.line,
    endLine: script.body.endLine
  };
  const symbol = declareType(
    {
      kind: 'class',
      name: `${file.name}_script`,
      modifiers: publicly(),
      extendsNode: null,
      implementsNodes: [],
      enumValues: [],
      members: [
        ...types,
        ...methods.map((method) => ({
          ...method,
          modifiers: { ...method.modifiers, words: [...method.modifiers.words, 'static'] }
        })),
        run
      ],
      line: 1,
      endLine: script.body.endLine
    },
    file,
    null
  );
  symbol.isScript = true;
  return symbol;
}

export function sourceUnit(source: ApexSourceFile): SourceUnit {
  return { name: source.name, path: source.source.file, apiVersion: source.apiVersion };
}

export function triggerTypeOf(world: TypeWorld, trigger: TriggerDeclaration): Type | undefined {
  const model = world.model(trigger.sobject);
  return model && sobjectOf(model);
}
