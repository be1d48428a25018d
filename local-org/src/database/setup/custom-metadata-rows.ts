import type { CustomMetadataRecord, ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import { isMetadataLookup } from '../store/columns.ts';
import { quote } from '../store/connection.ts';
import type { Values } from '../store/row-store.ts';

/** Custom metadata comes from the files alone: each start writes it anew, keeping the Ids. */
export function writeCustomMetadata(core: DatabaseCore, ensure: (object: ObjectModel, key: Values, values: Values) => string): void {
  const ids = new Map<string, string>();
  const records = core.project.customMetadata.flatMap((record) => {
    const object = core.project.objects.get(record.type.toLowerCase());
    return object ? [{ record, object }] : [];
  });
  for (const { record, object } of records)
    ids.set(keyOf(object.name, record.developerName), ensure(object, { DeveloperName: record.developerName }, baseValues(record)));
  for (const { record, object } of records) {
    const values: Values = {
      Id: ids.get(keyOf(object.name, record.developerName))!,
      ...baseValues(record),
      ...ownValues(object, record, ids)
    };
    core.store.update(
      object,
      [values],
      Object.keys(values).filter((name) => name !== 'Id' && object.fields.has(name.toLowerCase()))
    );
  }
  for (const object of core.project.objects.values()) {
    if (object.kind !== 'metadata') continue;
    core.connection.run(`DELETE FROM ${quote(object.name)} WHERE "Id" NOT IN (SELECT value FROM json_each(?))`, [
      JSON.stringify([...ids.values()])
    ]);
  }
}

function baseValues(record: CustomMetadataRecord): Values {
  return {
    DeveloperName: record.developerName,
    MasterLabel: record.label,
    Label: record.label,
    Language: 'en_US',
    QualifiedApiName: record.developerName
  };
}

/** A field the record does not give is empty, also where an earlier version of the file gave it. */
function ownValues(object: ObjectModel, record: CustomMetadataRecord, ids: ReadonlyMap<string, string>): Values {
  const given = new Map([...record.values].map(([name, value]) => [name.toLowerCase(), value]));
  const values: Values = {};
  for (const field of object.fields.values()) {
    if (!field.custom || field.formula !== undefined) continue;
    const value = given.get(field.name.toLowerCase()) ?? null;
    values[field.name] = isMetadataLookup(field) && value !== null ? (ids.get(keyOf(field.referenceTo[0]!, String(value))) ?? null) : value;
  }
  return values;
}

function keyOf(type: string, developerName: string): string {
  return `${type}.${developerName}`.toLowerCase();
}
