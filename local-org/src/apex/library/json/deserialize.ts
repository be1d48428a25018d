/** JSON.deserialize: a tree as an Apex value of a given type. */
import { ApexBlob } from '../../runtime/blob.ts';
import type { ClassInfo } from '../../runtime/class-info.ts';
import { ApexList, ApexMap, ApexSet } from '../../runtime/collections.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/decimal.ts';
import { exception } from '../../runtime/exception.ts';
import { apexTypeOf } from '../../runtime/scalars.ts';
import { ApexSObject, parentRelationship } from '../../runtime/sobject.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/temporal.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { ObjectModel } from '../../../metadata/model.ts';
import { toId } from '../core/boolean-id.ts';
import { classNamed } from '../objects/classes.ts';
import { typeArguments } from '../objects/type-text.ts';
import { JsonNumber } from './parse-tree.ts';
import type { JsonTree } from './parse-tree.ts';

/** Without a type: maps, lists, and numbers as Integer, Long or Decimal by how they are written. */
export function untyped(tree: JsonTree): unknown {
  if (tree instanceof JsonNumber) return number(tree.text);
  if (Array.isArray(tree)) return new ApexList('Object', tree.map(untyped));
  if (tree instanceof Map)
    return new ApexMap(
      'String',
      'Object',
      [...tree].map(([name, value]) => [name, untyped(value)])
    );
  return tree;
}

function number(text: string): unknown {
  if (/[.eE]/.test(text)) return ApexDecimal.of(text);
  const whole = BigInt(text);
  if (BigInt.asIntN(32, whole) === whole) return Number(whole);
  return BigInt.asIntN(64, whole) === whole ? whole : ApexDecimal.of(text);
}

/** `strict` refuses members that the class does not have. Answers boxed values: a Double is an ApexDouble. */
export function typed(tree: JsonTree, type: string, strict: boolean): unknown {
  if (tree === null) return null;
  const [head] = type.split('<');
  switch (head.toLowerCase()) {
    case 'object':
      return untyped(tree);
    case 'list':
      return new ApexList(
        typeArguments(type)[0],
        items(tree, type).map((item) => typed(item, typeArguments(type)[0], strict))
      );
    case 'set':
      return new ApexSet(
        typeArguments(type)[0],
        items(tree, type).map((item) => typed(item, typeArguments(type)[0], strict))
      );
    case 'map':
      return map(tree, type, strict);
    default:
      return parsers[head.toLowerCase()] ? primitive(tree, head) : composed(tree, type, strict);
  }
}

function illegal(tree: JsonTree, type: string): never {
  const what =
    tree instanceof Map
      ? 'object'
      : Array.isArray(tree)
        ? 'array'
        : `value for primitive: ${tree instanceof JsonNumber ? tree.text : String(tree)}`;
  throw exception('JSONException', `Illegal ${what}, expected ${type}`);
}

function items(tree: JsonTree, type: string): JsonTree[] {
  // A child list in a query's result is an object with its records.
  if (tree instanceof Map && Array.isArray(tree.get('records'))) return tree.get('records') as JsonTree[];
  return Array.isArray(tree) ? tree : illegal(tree, type);
}

function map(tree: JsonTree, type: string, strict: boolean): ApexMap {
  if (!(tree instanceof Map)) return illegal(tree, type);
  const [keyType, valueType] = typeArguments(type);
  return new ApexMap(
    keyType,
    valueType,
    [...tree].map(([key, value]) => [
      typed(/^(integer|long|double|decimal)$/i.test(keyType) ? new JsonNumber(key) : key, keyType, strict),
      typed(value, valueType, strict)
    ])
  );
}

const parsers: Record<string, (text: string) => unknown> = {
  string: (text) => text,
  id: toId,
  date: (text) => ApexDate.parseIso(text.slice(0, 10)),
  datetime: (text) => ApexDatetime.parseIso(text),
  time: (text) => ApexTime.parseIso(text),
  blob: (text) => ApexBlob.fromBase64(text),
  boolean: (text) => ({ true: true, false: false })[text] ?? null,
  integer: (text) => (/^-?\d+$/.test(text) && Number(text) === (Number(text) | 0) ? Number(text) : null),
  long: (text) => (/^-?\d+$/.test(text) ? BigInt.asIntN(64, BigInt(text)) : null),
  double: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? new ApexDouble(Number(text)) : null),
  decimal: (text) => (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? ApexDecimal.of(text) : null)
};

function primitive(tree: JsonTree, type: string): unknown {
  const parse = parsers[type.toLowerCase()];
  if (Array.isArray(tree) || tree instanceof Map || tree === null) return illegal(tree, type);
  const value = parse(tree instanceof JsonNumber ? tree.text : String(tree));
  if (value !== null) return value;
  throw exception(
    'JSONException',
    `Can not deserialize instance of ${type.toLowerCase()} from value ${tree instanceof JsonNumber ? tree.text : String(tree)}`
  );
}

function composed(tree: JsonTree, type: string, strict: boolean): unknown {
  const info = classNamed(type);
  if (info?.kind === 'enum') return enumValue(info, tree);
  const attributes = tree instanceof Map ? tree.get('attributes') : undefined;
  const named = type.toLowerCase() === 'sobject' && attributes instanceof Map ? String(attributes.get('type')) : type;
  const model = info ? undefined : currentTransaction().database.project.objects.get(named.toLowerCase());
  if (!(tree instanceof Map)) return illegal(tree, type);
  if (model) return record(tree, model, strict);
  if (!info || info.kind !== 'class') throw exception('JSONException', `Apex Type unsupported in JSON: ${type}`);
  return instance(tree, info, strict);
}

function enumValue(info: ClassInfo, tree: JsonTree): unknown {
  const found = info.enumValues?.find((value) => value.name.toLowerCase() === String(tree).toLowerCase());
  if (!found) throw exception('JSONException', `Illegal value for enum ${info.name}: ${String(tree)}`);
  return found;
}

function instance(tree: Map<string, JsonTree>, info: ClassInfo, strict: boolean): object {
  const made = info.createForJson();
  for (const [name, value] of tree) {
    const field = info.fields.find(
      (candidate) => !candidate.isStatic && !candidate.isTransient && candidate.name.toLowerCase() === name.toLowerCase()
    );
    if (field?.set) field.set(made, typed(value, field.type, strict));
    else if (strict) throw exception('JSONException', `No such field '${name}' on ${info.name}`);
  }
  return made;
}

function record(tree: Map<string, JsonTree>, model: ObjectModel, strict: boolean): ApexSObject {
  const made = new ApexSObject(model);
  for (const [name, value] of tree) {
    if (name === 'attributes') continue;
    const field = model.fields.get(name.toLowerCase());
    const relationship = field ? undefined : parentRelationship(model, name);
    if (field) made.values.set(field.name, typed(value, apexTypeOf(field), strict));
    else if (relationship) made.values.set(relationship, typed(value, parentType(model, relationship), strict));
    else if (value instanceof Map && value.has('records')) made.values.set(name, typed(value, 'List<SObject>', strict));
    else throw exception('JSONException', `No such column '${name}' on sobject of type ${model.name}`);
  }
  return made;
}

function parentType(model: ObjectModel, relationship: string): string {
  const field = [...model.fields.values()].find((candidate) => candidate.relationshipName === relationship);
  return field?.referenceTo.length === 1 ? field.referenceTo[0] : 'SObject';
}
