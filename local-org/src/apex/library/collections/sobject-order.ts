import type { ApexSObject } from '../../runtime/sobject.ts';

/** Records sort by object, then name, then the standard fields and the custom fields, each in alphabetical order, then Id. */
export function sobjectOrder(a: ApexSObject, b: ApexSObject, compare: (a: unknown, b: unknown) => number): number {
  if (a.model.name !== b.model.name) return a.model.label < b.model.label ? -1 : 1;
  for (const field of fieldsInOrder(a)) {
    const difference = compare(a.values.get(field) ?? null, b.values.get(field) ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}

function fieldsInOrder(record: ApexSObject): string[] {
  const names = [...record.model.fields.values()];
  const nameField = record.model.nameField ?? 'Name';
  const rank = (name: string, custom: boolean): string => (name === nameField ? '0' : name === 'Id' ? '3' : custom ? '2' : '1') + name;
  return names
    .map((field) => ({ name: field.name, key: rank(field.name, field.custom) }))
    .sort((x, y) => (x.key < y.key ? -1 : 1))
    .map(({ name }) => name);
}
