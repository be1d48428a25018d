import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexList, ApexMap, ApexSet } from '../../runtime/collections.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { textOf } from '../../runtime/text.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { sobjectType } from '../../runtime/tokens.ts';
import { javaHash } from '../core/string-checks.ts';
import { cloneRecord } from './copying.ts';

/** Records by their Ids; a new map refuses the same Id twice. */
function putRecords(map: ApexMap, records: ApexList | null, refuseDuplicates = false): void {
  if (records === null) throw exception('NullPointerException', 'Argument cannot be null.');
  records.items.forEach((record, row) => {
    const id = (record as ApexSObject | null)?.id ?? null;
    if (id === null) throw exception('ListException', `Row with null Id at index: ${row}`);
    if (refuseDuplicates && map.has(id)) throw exception('ListException', `Row with duplicate Id at index: ${row}`);
    map.set(id, record);
  });
}

function fromRecords(keyType: string, valueType: string, records: ApexList | null): ApexMap {
  const map = new ApexMap(keyType, valueType);
  putRecords(map, records, true);
  return map;
}

function putAll(map: ApexMap, other: ApexMap | null): void {
  if (other === null) throw exception('NullPointerException', 'Argument cannot be null.');
  for (const [key, value] of other.entries()) map.set(key, value);
}

function copied(keyType: string, valueType: string, other: ApexMap | null): ApexMap {
  const map = new ApexMap(keyType, valueType);
  putAll(map, other);
  return map;
}

const KEEP = { preserveId: true, preserveTimestamps: true, preserveAutonumber: true, deep: true };

declare({
  name: 'Map<K, V>',
  constructors: {
    '()': (keyType: string, valueType: string) => new ApexMap(keyType, valueType),
    '(Map<K, V> mapToCopy)': copied,
    '(List<SObject> recordList)': fromRecords
  },
  methods: {
    'void clear()': (map: ApexMap) => map.clear(),
    'Map<K, V> clone()': (map: ApexMap) => new ApexMap(map.keyType, map.valueType, map.entries()),
    'Boolean containsKey(K key)': (map: ApexMap, key: unknown) => map.has(key),
    'Map<K, V> deepClone()': (map: ApexMap) =>
      new ApexMap(
        map.keyType,
        map.valueType,
        map.entries().map(([key, value]) => [key, value instanceof ApexSObject ? cloneRecord(value, KEEP) : value])
      ),
    'Boolean equals(Map<K, V> map2)': (map: ApexMap, other: unknown) => map.sameAs(other),
    'Boolean equals(Object other)': (map: ApexMap, other: unknown) => map.sameAs(other),
    'V get(K key)': (map: ApexMap, key: unknown) => map.get(key),
    'Schema.SObjectType getSObjectType()': (map: ApexMap) => {
      const model = currentTransaction().database.project.objects.get(map.valueType.toLowerCase());
      return model ? sobjectType(model) : null;
    },
    'Integer hashCode()': (map: ApexMap) => javaHash(map.hashText()),
    'Boolean isEmpty()': (map: ApexMap) => map.size === 0,
    'Set<K> keySet()': (map: ApexMap) => new ApexSet(map.keyType, map.keys()),
    'V put(K key, V value)': (map: ApexMap, key: unknown, value: unknown) => map.set(key, value),
    'void putAll(Map<K, V> fromMap)': putAll,
    'void putAll(List<SObject> sobjectArray)': (map: ApexMap, records: ApexList | null) => putRecords(map, records),
    'V remove(K key)': (map: ApexMap, key: unknown) => map.delete(key),
    'Integer size()': (map: ApexMap) => map.size,
    'String toString()': textOf,
    'List<V> values()': (map: ApexMap) => new ApexList(map.valueType, map.values())
  }
});
