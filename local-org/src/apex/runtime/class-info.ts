/**
 * What a compiled class knows about itself at run time. Types are their canonical text: `Integer`, `List<Account>`,
 * `Map<Id, Outer.Inner>`; so they can be compared, stored and printed without a registry.
 */
export interface FieldInfo {
  /** In declared case. */
  name: string;
  type: string;
  isStatic: boolean;
  isTransient: boolean;
  isProperty: boolean;
  /** `public`, `private` … */
  access: string;
  auraEnabled: boolean;
  get(target: unknown): unknown;
  set?(target: unknown, value: unknown): void;
}

export interface MethodInfo {
  name: string;
  isStatic: boolean;
  access: string;
  parameters: string[];
  returns: string;
  /** The function in the compiled class: on the constructor when static, else on the prototype. */
  key: string;
}

export interface ClassInfo {
  /** `Outer` or `Outer.Inner`. */
  name: string;
  kind: 'class' | 'interface' | 'enum';
  isAbstract: boolean;
  superclass: string | null;
  /** Lower-cased names of the class itself and of everything it extends or implements, type arguments included. */
  assignableTo: Set<string>;
  /** Instance and static, the superclass's first. */
  fields: FieldInfo[];
  methods: MethodInfo[];
  /** The compiled JavaScript class. */
  jsClass: { new (): object; readonly prototype: object } & Record<string, unknown>;
  /** A new instance through the constructor without parameters; throws when there is none. */
  create(): object;
  /** The same for JSON.deserialize: where every constructor takes parameters, none is run. */
  createForJson(): object;
  /** Values of an enum, in order. */
  enumValues?: ApexEnumValue[];
}

/** One value of an enum, of the project's or of the library's. */
export class ApexEnumValue {
  /** `Outer.Season`, `Season`, `System.RoundingMode`. */
  readonly type: string;
  readonly name: string;
  readonly ordinal: number;
  constructor(type: string, name: string, ordinal: number) {
    this.type = type;
    this.name = name;
    this.ordinal = ordinal;
  }
  toString(): string {
    return this.name;
  }
}

/** The information of a compiled object's class; undefined for anything else. */
export function classInfoOf(value: unknown): ClassInfo | undefined {
  return typeof value === 'object' && value !== null ? (value as { $class?: ClassInfo }).$class : undefined;
}

/** A compiled object's method by name and number of arguments; undefined when its class has none. */
export function findMethod(target: unknown, name: string, count: number): ((...args: unknown[]) => unknown) | undefined {
  const wanted = name.toLowerCase();
  const method = classInfoOf(target)?.methods.find((m) => !m.isStatic && m.parameters.length === count && m.name.toLowerCase() === wanted);
  if (!method) return undefined;
  const run = (target as Record<string, (...args: unknown[]) => unknown>)[method.key];
  return run?.bind(target);
}

/** Calls a compiled object's method; for the library, where Apex implements one of its interfaces (`compareTo`, `execute`). */
export function callMethod(target: unknown, name: string, ...args: unknown[]): unknown {
  const run = findMethod(target, name, args.length);
  if (!run) throw new Error(`${classInfoOf(target)?.name ?? typeof target} has no method ${name} with ${args.length} parameters`);
  return run(...args);
}

/** The same where a class may implement several interfaces that differ in the type of their only parameter (`execute` of jobs). */
export function callMethodTaking(target: unknown, name: string, type: string, argument: unknown): unknown {
  const wanted = name.toLowerCase();
  const taking = classInfoOf(target)?.methods.find(
    (m) => !m.isStatic && m.name.toLowerCase() === wanted && m.parameters.length === 1 && m.parameters[0].split('.').at(-1) === type
  );
  const run = taking && (target as Record<string, (argument: unknown) => unknown>)[taking.key];
  return run ? run.call(target, argument) : callMethod(target, name, argument);
}
