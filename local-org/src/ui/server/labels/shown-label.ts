import type { FieldModel, ObjectModel, Project } from '../../../metadata/model.ts';
import type { Reader } from '../reader.ts';
import { fieldLabel, translationOf } from '../ui-api/shape.ts';
import lightningLabels from './lightning-labels.json' with { type: 'json' };

const labels: Record<string, Record<string, string[]>> = lightningLabels;

/**
 * A field's label as pages show it. The label that describes give is the API's: of a standard lookup it is "Account ID", where
 * pages say "Account Name". A project that renames the field is followed.
 */
export function shownLabel(project: Project, reader: Reader, object: ObjectModel, field: FieldModel): string {
  const isGerman = reader.language.startsWith('de');
  const known = object.kind === 'standard' ? labels[object.name]?.[field.name] : undefined;
  const renamed = !isGerman && translationOf(project, reader, object)?.fields.has(field.name.toLowerCase());
  const shown = renamed ? undefined : known?.[isGerman ? 1 : 0];
  const label = shown ?? fieldLabel(project, reader, object, field);
  return field.referenceTo.length > 0 && !field.custom ? label.replace(/[ -]?ID$/i, '') : label;
}
