import vm from 'node:vm';
import type { Project } from '../metadata/model.ts';
import { supertypes } from './check/assignable.ts';
import { mangle } from './check/build-symbols.ts';
import { ancestry, annotation } from './check/symbols.ts';
import type { ClassSymbol, FieldSymbol } from './check/symbols.ts';
import { allClasses } from './compile-unit.ts';
import type { CompiledUnit } from './compile-unit.ts';
import { accessorName, hasAccessor } from './generate/members.ts';
import { isException } from './generate/creators.ts';
import { ApexEnumValue } from './runtime/class-info.ts';
import type { ClassInfo, FieldInfo } from './runtime/class-info.ts';
import { ApexException, exception, exceptionClass } from './runtime/exception.ts';
import { box, unbox } from './runtime/numbers.ts';
import { supportFor } from './runtime/support.ts';
import { running } from './runtime/transaction.ts';

/** What compiled classes extend that extend nothing: no member of JavaScript's Object shows through. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
class ApexObject {}

type JsClass = ClassInfo['jsClass'];
type Instance = Record<string, unknown>;

/** The compiled classes of a project, ready to run. */
export class LoadedClasses {
  readonly table: Record<string, JsClass> = {};
  readonly infos = new Map<string, ClassInfo>();
  #support: Record<string, unknown>;

  constructor(project: Project) {
    this.#support = supportFor(project);
  }

  /** Makes the JavaScript classes of some symbols; superclasses come first, whatever file they are in. */
  define(symbols: ClassSymbol[]): void {
    const all = symbols.flatMap(allClasses);
    const wanted = new Set(all);
    const make = (symbol: ClassSymbol): void => {
      if (!wanted.delete(symbol)) return;
      if (symbol.superType?.symbol) make(symbol.superType.symbol);
      this.#defineOne(symbol);
    };
    all.forEach(make);
  }

  #defineOne(symbol: ClassSymbol): void {
    const parent = this.#parentOf(symbol);
    const slots = [...symbol.fields.values()].filter((field) => !field.isStatic).map((field) => `${field.js} = null;`);
    const source = `(parent) => class ${symbol.js} extends parent { ${slots.join(' ')} }`;
    const made = (vm.runInThisContext(source) as (parent: object) => JsClass)(parent);
    const info = this.#describe(symbol, made);
    Object.defineProperty(made.prototype, '$class', { value: info });
    if (symbol.kind === 'enum') {
      info.enumValues = symbol.node.enumValues.map((name, i) => new ApexEnumValue(symbol.name, name, i));
      (made as Record<string, unknown>)['$values'] = info.enumValues;
    }
    if (isException(symbol.type)) Object.defineProperty(made.prototype, 'apexType', { value: symbol.name });
    this.table[symbol.js] = made;
    this.infos.set(symbol.name.toLowerCase(), info);
  }

  #parentOf(symbol: ClassSymbol): object {
    if (symbol.superType?.symbol) return this.table[symbol.superType.symbol.js] ?? Object;
    if (!symbol.superType || !isException(symbol.superType)) return ApexObject;
    const name = symbol.superType.library?.name ?? 'Exception';
    return /^(System\.)?Exception$/i.test(name) ? ApexException : exceptionClass(name);
  }

  /** Runs a compiled file, which puts its functions on the classes. `counts` takes the coverage. */
  run(unit: CompiledUnit, counts: Uint32Array | null): void {
    const script = new vm.Script(unit.code, { filename: unit.path });
    const start = script.runInThisContext() as (...args: unknown[]) => void;
    start(this.#support, running, this.table, unit.implementations, counts);
  }

  #describe(symbol: ClassSymbol, jsClass: JsClass): ClassInfo {
    const assignableTo = new Set<string>();
    for (const type of supertypes(symbol.type)) {
      assignableTo.add(type.text.toLowerCase());
      assignableTo.add(type.text.toLowerCase().replace(/<.*$/, ''));
    }
    const chain = [...ancestry(symbol)];
    const fields = chain.toReversed().flatMap((one) => [...one.fields.values()].map((field) => fieldInfo(field, this.table)));
    const methods = chain
      .flatMap((one) => [...one.methods.values()].flat())
      .map((method) => ({
        name: method.name,
        isStatic: method.isStatic,
        access: method.access,
        parameters: method.parameters.map((type) => type.text),
        returns: method.returns.text,
        key: method.js
      }));
    return {
      name: symbol.name,
      kind: symbol.kind,
      isAbstract: symbol.isAbstract,
      superclass: symbol.superType?.text ?? null,
      assignableTo,
      fields,
      methods,
      jsClass,
      create: () => createInstance(symbol, jsClass) ?? noConstructor(symbol.name),
      createForJson: () => createInstance(symbol, jsClass) ?? new jsClass()
    };
  }
}

/** By the constructor without parameters; undefined where there is none. */
function createInstance(symbol: ClassSymbol, jsClass: JsClass): object | undefined {
  const made = new jsClass() as Record<string, (() => object) | undefined>;
  const key = mangle('new', [], symbol.node.name);
  return made[key]?.call(made);
}

function noConstructor(name: string): never {
  throw exception('TypeException', `${name} has no constructor without parameters`);
}

function fieldInfo(field: FieldSymbol, table: Record<string, JsClass>): FieldInfo {
  const { modifiers } = field.node;
  const isDouble = field.type.text === 'Double';
  const holder = (target: unknown): Instance =>
    field.isStatic
      ? hasAccessor(field, 'getter')
        ? (table[field.owner.js] as unknown as Instance)
        : stateOf(field, table)
      : (target as Instance);
  const read = (target: unknown): unknown =>
    hasAccessor(field, 'getter')
      ? (holder(target)[accessorName(field, 'getter')] as () => unknown).call(holder(target))
      : holder(target)[field.js];
  const write = (target: unknown, value: unknown): void => {
    if (hasAccessor(field, 'setter'))
      (holder(target)[accessorName(field, 'setter')] as (value: unknown) => void).call(holder(target), value);
    else holder(target)[field.js] = value;
  };
  const isReadOnly = field.node.kind === 'property' && !field.node.setter;
  return {
    name: field.name,
    type: field.type.text,
    isStatic: field.isStatic,
    isTransient: modifiers.words.includes('transient'),
    isProperty: field.kind === 'property',
    access: field.access,
    auraEnabled: annotation(modifiers, 'AuraEnabled') !== undefined,
    invocable: annotation(modifiers, 'InvocableVariable') !== undefined,
    get: (target) => (isDouble ? box(read(target) as number | null) : read(target)),
    ...(isReadOnly ? {} : { set: (target: unknown, value: unknown) => write(target, isDouble ? unbox(value) : value) })
  };
}

function stateOf(field: FieldSymbol, table: Record<string, JsClass>): Instance {
  return (table[field.owner.js] as unknown as { $S: () => Instance }).$S();
}
