/** `X__mdt.getAll()`, `X__mdt.getInstance()` and the same of custom settings. */
import { ApexMap } from '../../runtime/collections.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { toRecord } from '../../runtime/rows.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { ObjectModel } from '../../../metadata/model.ts';
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

/** All records of a custom metadata type by developer name. */
export function metadataGetAll(model: ObjectModel): ApexMap {
  return new ApexMap(
    'String',
    model.name,
    records(model).map((record) => [record.get('DeveloperName'), record])
  );
}

/** One record by Id, developer name or qualified name; null when there is none. */
export function metadataGetInstance(model: ObjectModel, nameOrId: string | null): ApexSObject | null {
  if (nameOrId === null) return null;
  const id = fullId(nameOrId);
  return (
    records(model).find(
      (record) => record.get('Id') === id || String(record.get('DeveloperName')).toLowerCase() === nameOrId.toLowerCase()
    ) ?? null
  );
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
