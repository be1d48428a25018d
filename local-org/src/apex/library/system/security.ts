import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexEnumValue } from '../../runtime/class-info.ts';
import { ApexList, ApexMap, ApexSet } from '../../runtime/collections.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { FieldModel, ObjectModel } from '../../../metadata/model.ts';
import { cloneRecord } from '../collections/copying.ts';
import { fieldAccess, objectAccess } from '../schema/describe.ts';

declare({ name: 'AccessType', kind: 'enum', enumValues: ['CREATABLE', 'READABLE', 'UPDATABLE', 'UPSERTABLE'] });

/** `SObjectAccessDecision` */
class AccessDecision {
  readonly records: ApexList;
  /** Field names taken away, by object. */
  readonly removed: Map<string, Set<string>>;
  readonly modified: Set<number>;
  constructor(records: ApexList, removed: Map<string, Set<string>>, modified: Set<number>) {
    this.records = records;
    this.removed = removed;
    this.modified = modified;
  }
}

function objectAllowed(type: string, model: ObjectModel): boolean {
  const access = objectAccess(model);
  return (
    { READABLE: access.read, CREATABLE: access.create, UPDATABLE: access.edit, UPSERTABLE: access.create && access.edit }[type] ?? false
  );
}

function fieldAllowed(type: string, model: ObjectModel, field: FieldModel): boolean {
  if (field.name === 'Id') return true;
  const access = fieldAccess(model, field);
  if (type === 'READABLE') return access.readable;
  // What nobody may write is not taken away either: the database refuses or ignores it as it does for everyone.
  return access.editable || (!field.createable && !field.updateable);
}

class Stripping {
  readonly removed = new Map<string, Set<string>>();
  private readonly type: string;
  constructor(type: string) {
    this.type = type;
  }

  strip(record: ApexSObject): [copy: ApexSObject, changed: boolean] {
    const copy = cloneRecord(record, { preserveId: true, deep: false, preserveTimestamps: true, preserveAutonumber: true });
    let changed = false;
    for (const [name, value] of record.values) {
      const field = record.model.fields.get(name.toLowerCase());
      if (field && !fieldAllowed(this.type, record.model, field)) {
        copy.values.delete(name);
        (this.removed.get(record.model.name) ?? this.add(record.model.name)).add(name);
        changed = true;
      } else if (value instanceof ApexSObject) {
        const [parent, parentChanged] = this.strip(value);
        copy.values.set(name, parent);
        changed ||= parentChanged;
      } else if (value instanceof ApexList) {
        copy.values.set(
          name,
          new ApexList(
            value.elementType,
            value.items.map((child) => this.strip(child as ApexSObject)[0])
          )
        );
      }
    }
    return [copy, changed];
  }

  private add(name: string): Set<string> {
    const made = new Set<string>();
    this.removed.set(name, made);
    return made;
  }
}

function stripInaccessible(type: ApexEnumValue, records: ApexList, enforceRootObject = true): AccessDecision {
  const stripping = new Stripping(type.name);
  const modified = new Set<number>();
  const stripped = records.items.map((item, i) => {
    const record = item as ApexSObject;
    if (enforceRootObject && !objectAllowed(type.name, record.model))
      throw exception('NoAccessException', `No access to entity: ${record.model.name}`);
    const [copy, changed] = stripping.strip(record);
    if (changed) modified.add(i);
    return copy;
  });
  return new AccessDecision(new ApexList(records.elementType, stripped), stripping.removed, modified);
}

declare({
  name: 'Security',
  statics: {
    'SObjectAccessDecision stripInaccessible(AccessType accessCheckType, List<SObject> sourceRecords)': (
      type: ApexEnumValue,
      records: ApexList
    ) => stripInaccessible(type, records),
    'SObjectAccessDecision stripInaccessible(AccessType accessCheckType, List<SObject> sourceRecords, Boolean enforceRootObjectCRUD)':
      stripInaccessible
  }
});

declare({
  name: 'SObjectAccessDecision',
  methods: {
    'List<SObject> getRecords()': (self: AccessDecision) => self.records,
    'Set<Integer> getModifiedIndexes()': (self: AccessDecision) => new ApexSet('Integer', self.modified),
    'Map<String, Set<String>> getRemovedFields()': (self: AccessDecision) =>
      new ApexMap(
        'String',
        'Set<String>',
        [...self.removed].map(([name, fields]) => [name, new ApexSet('String', fields)])
      )
  }
});

declare({
  name: 'FeatureManagement',
  statics: {
    'Boolean checkPermission(String apiName)': (name: string) => {
      const { database, userId } = currentTransaction();
      return database.access.hasCustomPermission(userId, name);
    }
  }
});
