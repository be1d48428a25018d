import type { ObjectModel } from '../../metadata/model.ts';

/** Platform events are published, never stored; everything else is a table. */
export function isStoredObject(object: ObjectModel): boolean {
  return object.kind !== 'event';
}
