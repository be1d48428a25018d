import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import { UNKNOWN } from '../check/build-symbols.ts';
import { supertypes } from '../check/assignable.ts';
import type { LibraryProperty, LibrarySymbol } from '../check/library-symbols.ts';
import { ancestry, annotation, topLevel } from '../check/symbols.ts';
import type { ClassSymbol, FieldSymbol } from '../check/symbols.ts';
import { ID, SOBJECT, builtIn, collection, sobjectOf, substitute } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { parentRelationship } from '../runtime/sobject.ts';
import { apexTypeOf } from '../runtime/scalars.ts';
import { CompileError, classRef, constant, link } from './context.ts';
import type { MethodContext } from './context.ts';
import { nonNull, unbox } from './value.ts';
import type { Value } from './value.ts';

/** Something that can be read, and written unless it is final. */
export interface Place {
  value: Value;
  /** JavaScript that stores; what the expression answers is not defined. */
  write?: (js: string) => string;
  /** Why it cannot be written. */
  refusal?: string;
}

export function findField(symbol: ClassSymbol, name: string): FieldSymbol | undefined {
  for (const ancestor of ancestry(symbol)) {
    const field = ancestor.fields.get(name.toLowerCase());
    if (field) return field;
  }
  return undefined;
}

/** Refuses what is not visible from here. */
export function checkVisible(
  ctx: MethodContext,
  member: {
    access: string;
    name: string;
    owner: ClassSymbol;
    node: { modifiers: { words: string[]; annotations: { name: string; parameters: Record<string, string> }[] } };
  },
  line: number
): void {
  if (member.access === 'public' || member.access === 'global' || member.access === 'webservice') return;
  const from = ctx.owner && topLevel(ctx.owner);
  if (from === topLevel(member.owner)) return;
  if (from && annotation(member.node.modifiers, 'TestVisible') && from.isTest) return;
  if (member.access === 'protected' && ctx.owner) {
    for (let scope: ClassSymbol | null = ctx.owner; scope; scope = scope.outer) {
      if ([...ancestry(scope)].includes(member.owner)) return;
    }
  }
  throw new CompileError(
    line,
    `${member.access === 'private' ? 'Variable or method is private' : 'Not visible'}: ${member.owner.name}.${member.name}`
  );
}

const virtualWords = ['virtual', 'abstract', 'override'];

/** Whether reading (or writing) goes through a compiled accessor. */
export function hasAccessor(field: FieldSymbol, which: 'getter' | 'setter'): boolean {
  if (field.node.kind !== 'property') return false;
  return Boolean(field.node[which]?.body) || virtualWords.some((word) => field.node.modifiers.words.includes(word));
}

export function accessorName(field: FieldSymbol, which: 'getter' | 'setter'): string {
  return `${which === 'getter' ? 'get' : 'set'}$$${field.name.toLowerCase()}`;
}

/** The literal of a `static final` field, which is written in its place. */
export function constantOf(ctx: MethodContext, field: FieldSymbol): Value | null {
  const { node } = field;
  if (!field.isStatic || !field.isFinal || node.kind !== 'field' || node.init?.kind !== 'literal') return null;
  const { literal, value } = node.init;
  if (literal !== field.type.text) return null;
  if (literal === 'String') return { js: JSON.stringify(value), type: field.type, nonNull: true, simple: true };
  if (literal === 'Integer') return { js: value, type: field.type, nonNull: true, simple: true, literal: value };
  if (literal === 'Decimal') return { js: constant(ctx.unit, `$.decimal("${value}")`), type: field.type, nonNull: true, simple: true };
  return literal === 'Boolean' ? { js: value, type: field.type, nonNull: true, simple: true } : null;
}

/** A field or property of a class of the project; `target` is absent for a static one. */
export function fieldPlace(ctx: MethodContext, field: FieldSymbol, target: string | null, line: number): Place {
  checkVisible(ctx, field, line);
  const holder = target ?? classRef(ctx.unit, field.owner);
  const own = ctx.accessorOf === field;
  const storage = target === null ? `${holder}.$S().${field.js}` : `${holder}.${field.js}`;
  const fixed = constantOf(ctx, field);
  if (fixed) return { value: fixed, refusal: `Final variable cannot be assigned: ${field.name}` };
  const reads = !own && hasAccessor(field, 'getter');
  const writes = !own && hasAccessor(field, 'setter');
  if (reads || writes) ctx.leaves = true;
  const value: Value = { js: reads ? `${holder}.${accessorName(field, 'getter')}()` : storage, type: field.type };
  const refusal = whyReadOnly(ctx, field, own);
  if (refusal) return { value, refusal };
  return {
    value,
    write: writes ? (js) => `${holder}.${accessorName(field, 'setter')}(${js})` : (js) => `${storage} = ${js}`
  };
}

function whyReadOnly(ctx: MethodContext, field: FieldSymbol, own: boolean): string | undefined {
  if (field.isFinal && !(ctx.isConstructor && ctx.owner === field.owner)) return `Final variable cannot be assigned: ${field.name}`;
  if (field.node.kind !== 'property' || own) return undefined;
  const setter = field.node.setter;
  if (!setter) {
    return ctx.isConstructor && ctx.owner === field.owner ? undefined : `Property is not writeable: ${field.name}`;
  }
  const isPrivate = setter.modifiers.words.includes('private') && ctx.owner && topLevel(ctx.owner) !== topLevel(field.owner);
  return isPrivate ? `Property's setter is private: ${field.name}` : undefined;
}

/** The Apex type of a field of an object. */
export function sobjectFieldType(field: FieldModel): Type {
  return builtIn(apexTypeOf(field)) as Type;
}

export function parentModel(ctx: MethodContext, field: FieldModel): ObjectModel | undefined {
  const targets = field.referenceTo;
  if (targets.length > 1) return ctx.world.model('Name') ?? ctx.world.model(targets.includes('User') ? 'User' : (targets[0] ?? ''));
  return ctx.world.model(targets[0] ?? '');
}

/** A field, parent or child list of a record; undefined when the object has none of that name. */
export function sobjectPlace(
  ctx: MethodContext,
  target: Value & { relationship?: boolean },
  name: string
): (Place & { relationship?: boolean }) | undefined {
  const model = target.type.model;
  if (!model && name.toLowerCase() === 'id')
    return {
      value: { js: `${nonNull(target)}.get("Id")`, type: ID, guard: target.guard },
      write: (value) => `${nonNull(target)}.set("Id", ${value})`
    };
  if (!model) return undefined;
  const field = model.fields.get(name.toLowerCase());
  const member = field ? { name: field.name, type: sobjectFieldType(field) } : relationMember(ctx, model, name);
  if (!member) return undefined;
  const key = JSON.stringify(member.name);
  // A chain of relationships ends in null where a parent is missing, without an exception.
  const js = target.relationship ? `(${target.js}?.get(${key}) ?? null)` : `${nonNull(target)}.get(${key})`;
  const place: Place & { relationship?: boolean } = {
    value: { js, type: member.type, guard: target.guard },
    write: (value) => `${nonNull(target)}.set(${key}, ${value})`
  };
  if (member.type.kind === 'sobject') place.relationship = true;
  return place;
}

function relationMember(ctx: MethodContext, model: ObjectModel, name: string): { name: string; type: Type } | undefined {
  const relationship = parentRelationship(model, name);
  if (relationship) {
    const field = [...model.fields.values()].find((candidate) => candidate.relationshipName === relationship);
    const parent = field && parentModel(ctx, field);
    return { name: relationship, type: parent ? sobjectOf(parent) : SOBJECT };
  }
  const child = ctx.world.child(model, name);
  if (!child) return undefined;
  const declared = [...child.fields.values()].find(
    (field) => field.childRelationshipName?.toLowerCase() === name.toLowerCase() && field.referenceTo.includes(model.name)
  );
  return { name: declared?.childRelationshipName ?? name, type: collection('List', sobjectOf(child)) };
}

/** The library types whose members a type has, nearest first, with what their variables stand for. */
export function* libraryViews(ctx: MethodContext, type: Type): Generator<{ symbol: LibrarySymbol; variables: Map<string, Type> }> {
  if (type === UNKNOWN) throw new CompileError(0, '');
  const view = (symbol: LibrarySymbol, args: Type[]): { symbol: LibrarySymbol; variables: Map<string, Type> } => ({
    symbol,
    variables: new Map(symbol.variables.map((name, i) => [name, args[i] ?? type]))
  });
  if (type.kind === 'collection' || type.kind === 'primitive' || type.kind === 'sobject') {
    const name = type.kind === 'sobject' ? 'SObject' : type.text.replace(/<.*$/, '');
    const symbol = ctx.world.library(name);
    if (symbol) {
      yield view(symbol, type.args);
      for (const parent of symbol.parents) {
        if (parent.library)
          yield view(
            parent.library,
            parent.args.map((arg) => substitute(arg, view(symbol, type.args).variables))
          );
      }
    }
  } else {
    for (const parent of supertypes(type)) if (parent.library) yield view(parent.library, parent.args);
    if (type.symbol?.kind === 'enum' || type.library?.kind === 'enum') {
      const symbol = ctx.world.library('Enum');
      if (symbol) yield view(symbol, []);
    }
  }
  const object = ctx.world.library('Object');
  if (object) yield view(object, []);
}

/** A property of a library type. */
export function libraryPlace(ctx: MethodContext, target: Value, name: string): Place | undefined {
  for (const { symbol, variables } of libraryViews(ctx, target.type)) {
    const property = symbol.property(name);
    if (property && !property.isStatic) return propertyPlace(ctx, symbol, property, [nonNull(target)], variables);
  }
  return undefined;
}

export function staticLibraryPlace(ctx: MethodContext, symbol: LibrarySymbol, name: string): Place | undefined {
  const property = symbol.property(name);
  return property?.isStatic ? propertyPlace(ctx, symbol, property, [], new Map()) : undefined;
}

function propertyPlace(
  ctx: MethodContext,
  symbol: LibrarySymbol,
  property: LibraryProperty,
  receiver: string[],
  variables: Map<string, Type>
): Place {
  const declared = property.isStatic ? symbol.declaration.staticProperties : symbol.declaration.properties;
  const wanted = property.name.toLowerCase();
  const entry = Object.entries(declared ?? {}).find(([text]) => text.split(/\s+/).at(-1)?.toLowerCase() === wanted)?.[1];
  const type = substitute(property.type, variables);
  const getter = link(ctx.unit, entry?.get as () => unknown);
  const read = `${getter}(${receiver.join(', ')})`;
  ctx.leaves = true;
  const place: Place = { value: { js: property.type.kind === 'variable' ? unbox(read, type) : read, type } };
  if (!entry?.set) return { ...place, refusal: `Property is not writeable: ${property.name}` };
  const setter = link(ctx.unit, entry.set as () => unknown);
  return { ...place, write: (js) => `${setter}(${[...receiver, js].join(', ')})` };
}
