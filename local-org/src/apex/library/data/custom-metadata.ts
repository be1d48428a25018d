/** `X__mdt.getAll()`, `X__mdt.getInstance()` and the same of custom settings. */
import { ApexMap } from '../../runtime/collections.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { toRecord } from '../../runtime/rows.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { ObjectModel } from '../../../metadata/model.ts';
import type { OrgDatabase } from '../../../database/org-database.ts';
import { fullId } from '../java/id-text.ts';
import { platformQuery } from '../platform-rows.ts';
import { runningUser } from '../running-user.ts';

function records(model: ObjectModel, where = '', binds: Record<string, string | null> = {}): ApexSObject[] {
  const { project } = currentTransaction().database;
  const fields = [...model.fields.values()]
    .filter((field) => !['LongTextArea', 'Base64'].includes(field.type) || model.kind === 'metadata')
    .map((field) => field.name);
  return platformQuery(`SELECT ${fields.join(', ')} FROM ${model.name}${where}`, binds).map((row) => toRecord(row, project));
}

/** Custom metadata come from the project's files when the database opens, and no DML changes them: each type is read once. */
const read = new WeakMap<OrgDatabase, Map<ObjectModel, ApexSObject[]>>();

/** The same records at each call: who gives one out gives out a copy. */
function metadataRecords(model: ObjectModel): ApexSObject[] {
  // A formula may answer something else tomorrow, or for another user.
  if ([...model.fields.values()].some((field) => field.formula !== undefined)) return records(model);
  const { database } = currentTransaction();
  let types = read.get(database);
  if (!types) read.set(database, (types = new Map()));
  let found = types.get(model);
  if (!found) types.set(model, (found = records(model)));
  return found;
}

function copyOf(record: ApexSObject): ApexSObject {
  const copy = new ApexSObject(record.model);
  copy.queried = record.queried;
  for (const [name, value] of record.values) copy.values.set(name, value);
  return copy;
}

/** All records of a custom metadata type by developer name. */
export function metadataGetAll(model: ObjectModel): ApexMap {
  return new ApexMap(
    'String',
    model.name,
    metadataRecords(model).map((record) => [record.get('DeveloperName'), copyOf(record)])
  );
}

/** One record by Id, developer name or qualified name; null when there is none. */
export function metadataGetInstance(model: ObjectModel, nameOrId: string | null): ApexSObject | null {
  if (nameOrId === null) return null;
  const id = fullId(nameOrId);
  const name = nameOrId.toLowerCase();
  const found = metadataRecords(model).find(
    (record) => record.get('Id') === id || String(record.get('DeveloperName')).toLowerCase() === name
  );
  return found ? copyOf(found) : null;
}

/** A list setting's rows by name. */
export function settingGetAll(model: ObjectModel): ApexMap {
  return new ApexMap(
    'String',
    model.name,
    records(model).map((record) => [record.get('Name'), record])
  );
}

export function settingGetValues(model: ObjectModel, key: string): ApexSObject | null {
  const column = model.customSettingsType === 'Hierarchy' ? 'SetupOwnerId' : 'Name';
  return records(model, ` WHERE ${column} = :key`, { key })[0] ?? null;
}

/** A hierarchy setting for a user: the user's values over the profile's over the org's; an empty record when nothing is set. */
export function settingGetInstance(model: ObjectModel, userOrProfileId = currentTransaction().userId): ApexSObject {
  const profile = userOrProfileId === currentTransaction().userId ? (runningUser().values.ProfileId ?? null) : null;
  const merged = new ApexSObject(model);
  for (const owner of [null, profile, userOrProfileId]) {
    const found = owner === null ? orgDefaults(model) : settingGetValues(model, owner);
    for (const [name, value] of found?.values ?? []) if (value !== null) merged.values.set(name, value);
  }
  return merged;
}

function orgDefaults(model: ObjectModel): ApexSObject | undefined {
  return records(model).find((record) => String(record.values.get('SetupOwnerId')).startsWith('00D'));
}

export function settingGetOrgDefaults(model: ObjectModel): ApexSObject {
  return orgDefaults(model) ?? new ApexSObject(model);
}
