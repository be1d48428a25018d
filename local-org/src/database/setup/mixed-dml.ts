import type { ObjectModel } from '../../metadata/model.ts';
import type { DmlOperation, Row } from '../types.ts';
import { isMixedDmlSetupObject } from './setup-objects.ts';

/** Objects that may not be saved in one transaction are of different kinds; what is `free` goes with both. */
export type MixedDmlKind = 'setup' | 'data' | 'free';

/** Changes of a user that decide what the user may see. */
const accessFields = ['UserRoleId', 'IsActive', 'ForecastEnabled', 'IsPortalEnabled', 'Username', 'ProfileId'].map((name) =>
  name.toLowerCase()
);

/** What rows count as: users without a role, other changes of users, and new or changed groups go with everything. */
export function mixedDmlKind(object: ObjectModel, operation: DmlOperation, rows: readonly Row[]): MixedDmlKind {
  if (object.kind === 'setting' || object.kind === 'event') return 'free';
  if (!isMixedDmlSetupObject(object.name)) return 'data';
  if (object.name === 'Group') return ['insert', 'update', 'upsert'].includes(operation) ? 'free' : 'setup';
  return object.name === 'User' && rows.every((row) => isHarmless(row, operation)) ? 'free' : 'setup';
}

function isHarmless(row: Row, operation: DmlOperation): boolean {
  const given = new Map(Object.entries(row.values).map(([name, value]) => [name.toLowerCase(), value]));
  const isNew = operation === 'insert' || (operation === 'upsert' && !given.get('id'));
  if (isNew) return (given.get('userroleid') ?? null) === null;
  return operation !== 'delete' && accessFields.every((name) => !given.has(name));
}
