import { declare, libraryTypes } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexList, ApexMap, ApexSet } from '../../runtime/collections.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { ApexType } from '../../runtime/type-token.ts';
import { javaHash } from '../core/string-checks.ts';
import { classNamed } from './classes.ts';
import { typeArguments } from './type-text.ts';

const PRIMITIVES = ['Boolean', 'Integer', 'Long', 'Double', 'Decimal', 'String', 'Id', 'Date', 'Datetime', 'Time', 'Blob', 'Object'];

/** The type of that name in canonical text; null when there is none. */
export function typeNamed(name: string): ApexType | null {
  const text = canonical(name.replace(/\s+/g, ''));
  return text === null ? null : new ApexType(text);
}

function canonical(name: string): string | null {
  const collection = /^(List|Set|Map)<(.*)>$/i.exec(name);
  if (collection) {
    const inner = typeArguments(name).map(canonical);
    return inner.includes(null) ? null : `${collection[1][0].toUpperCase()}${collection[1].slice(1).toLowerCase()}<${inner.join(', ')}>`;
  }
  if (name.endsWith('[]')) return canonical(`List<${name.slice(0, -2)}>`);
  const bare = name.replace(/^System\./i, '');
  const primitive = PRIMITIVES.find((candidate) => candidate.toLowerCase() === bare.toLowerCase());
  if (primitive) return primitive;
  const own = classNamed(name);
  if (own) return own.name;
  const model = currentTransaction().database.project.objects.get(name.replace(/^Schema\./i, '').toLowerCase());
  if (model) return model.name;
  return (
    (libraryTypes().get(name.toLowerCase()) ?? libraryTypes().get(bare.toLowerCase()) ?? libraryTypes().get(`system.${bare.toLowerCase()}`))
      ?.name ?? null
  );
}

function newInstance(type: ApexType): unknown {
  const [head] = type.text.split('<');
  const inner = typeArguments(type.text);
  if (head === 'List') return new ApexList(inner[0]);
  if (head === 'Set') return new ApexSet(inner[0]);
  if (head === 'Map') return new ApexMap(inner[0], inner[1]);
  const own = classNamed(type.text);
  if (own) {
    if (own.kind !== 'class' || own.isAbstract) throw exception('TypeException', `Invalid type: ${type.text} cannot be constructed`);
    return own.create();
  }
  const model = currentTransaction().database.project.objects.get(type.text.toLowerCase());
  if (model) return new ApexSObject(model);
  throw exception('TypeException', `Type ${type.text} cannot be constructed`);
}

/** Whether a value of `other` may stand where this type is wanted. */
function isAssignableFrom(type: ApexType, other: ApexType): boolean {
  const [to, from] = [type.text.toLowerCase(), other.text.toLowerCase()];
  if (to === from || to === 'object') return true;
  if (to === 'sobject') return currentTransaction().database.project.objects.has(from);
  return classNamed(other.text)?.assignableTo.has(to) ?? false;
}

declare({
  name: 'Type',
  statics: {
    'Type forName(String fullyQualifiedName)': (name: string | null) => (name === null ? null : typeNamed(name)),
    'Type forName(String namespace, String name)': (namespace: string | null, name: string | null) =>
      name === null ? null : typeNamed(namespace ? `${namespace}.${name}` : name)
  },
  methods: {
    'String getName()': (type: ApexType) => type.text,
    'Object newInstance()': newInstance,
    'Boolean isAssignableFrom(Type sourceType)': isAssignableFrom,
    'Boolean equals(Object typeToCompare)': (type: ApexType, other: unknown) => type.sameAs(other),
    'Integer hashCode()': (type: ApexType) => javaHash(type.text.toLowerCase()),
    'String toString()': (type: ApexType) => type.text
  }
});
