import type { FieldModel, ObjectModel, PicklistValue, Project } from './model.ts';

/**
 * What of the standard objects depends on the whole project: fields that follow a picklist value's properties, references to any
 * object, and activities on custom objects.
 */
export function finishStandardObjects(project: Project): void {
  const records = [...project.objects.values()].filter(({ kind }) => kind === 'standard' || kind === 'custom');
  for (const object of project.objects.values()) {
    for (const field of object.fields.values()) {
      if (field.referenceTo[0] === '*') field.referenceTo = records.map(({ name }) => name);
      const derived = /^(closed|won|forecast):(\w+)$/.exec(field.formula ?? '');
      if (derived) field.formula = derivedFormula(derived[1] ?? '', derived[2] ?? '', object);
    }
  }
  const withActivities = records.filter(({ kind, enableActivities }) => kind === 'custom' && enableActivities).map(({ name }) => name);
  for (const activity of ['task', 'event'])
    project.objects
      .get(activity)
      ?.fields.get('whatid')
      ?.referenceTo.push(...withActivities);
}

function derivedFormula(property: string, fieldName: string, object: ObjectModel): string {
  const values = object.fields.get(fieldName.toLowerCase())?.picklist?.values ?? [];
  if (property === 'forecast') return categoryFormula(fieldName, values);
  const holding = values.filter((value) => (property === 'closed' ? value.closed : value.won));
  return holding.length === 0 ? 'false' : `OR(${holding.map((value) => `ISPICKVAL(${fieldName}, ${quoted(value.fullName)})`).join(', ')})`;
}

function categoryFormula(fieldName: string, values: PicklistValue[]): string {
  const known = values.filter((value) => value.forecastCategory);
  if (known.length === 0) return '""';
  const cases = known.map((value) => `${quoted(value.fullName)}, ${quoted(value.forecastCategory ?? '')}`).join(', ');
  return `CASE(${fieldName}, ${cases}, "")`;
}

function quoted(text: FieldModel['name']): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
