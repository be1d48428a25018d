import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import type { Values } from '../store/row-store.ts';
import { isoSeconds } from './coerce.ts';
import type { WorkRow } from './work-row.ts';

/** Fields too long to keep: the platform records that they changed, not from what to what. */
const withoutValues = new Set(['LongTextArea', 'Html', 'MultiselectPicklist']);

/** One row for each tracked field that changed, and one for the creation. */
export function writeHistory(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  const history = object.enableHistory ? historyOf(core, object) : undefined;
  if (!history) return;
  const parent = [...history.fields.values()].find((field) => field.type === 'Lookup' && field.name !== 'CreatedById')!;
  const tracked = core.store.fieldsOf(object).filter((field) => field.trackHistory);
  const common = { CreatedDate: isoSeconds(core.clock.now()), CreatedById: context.access.userId, IsDeleted: false };
  const entries = rows.flatMap((row): Values[] => {
    const base = { ...common, [parent.name]: row.values['Id']! };
    if (!row.old) return [{ ...base, Field: 'created', DataType: 'Text', OldValue: null, NewValue: null }];
    const changed = tracked.filter((field) => row.values[field.name] !== row.old![field.name]);
    return changed.map((field) => ({ ...base, Field: field.name, DataType: field.type, ...changeOf(field, row) }));
  });
  for (const entry of entries) entry['Id'] = core.newId(history.name);
  core.store.insert(history, entries);
}

function changeOf(field: FieldModel, row: WorkRow): Values {
  if (withoutValues.has(field.type)) return { OldValue: null, NewValue: null };
  const text = (value: Values[string] | undefined): string | null => (value === null || value === undefined ? null : String(value));
  return { OldValue: text(row.old![field.name]), NewValue: text(row.values[field.name]) };
}

function historyOf(core: DatabaseCore, object: ObjectModel): ObjectModel | undefined {
  const name = object.name.toLowerCase();
  const names = object.kind === 'custom' ? [name.replace(/__c$/, '__history')] : [`${name}fieldhistory`, `${name}history`];
  return names.map((candidate) => core.project.objects.get(candidate)).find((candidate) => candidate?.kind === 'history');
}
