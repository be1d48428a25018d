import type { Scalar } from '../../../database/types.ts';
import type { ObjectModel } from '../../../metadata/model.ts';
import type { Org } from '../../../org.ts';
import type { Reader } from '../reader.ts';

/** What a new record begins with: the default values of the fields that the reader may fill. */
export function defaultValues(org: Org, reader: Reader, object: ObjectModel): Record<string, Scalar> {
  const empty = { sobject: object.name, values: {} };
  return Object.fromEntries(
    [...object.fields.values()]
      .filter(
        ({ name, createable, defaultValue }) =>
          createable && defaultValue && org.database.access.fieldAccess(reader.id, object.name, name).editable
      )
      .map(({ name, defaultValue }) => [name, org.database.evaluateFormula(defaultValue!, empty, { userId: reader.id, isNew: true })])
  );
}
