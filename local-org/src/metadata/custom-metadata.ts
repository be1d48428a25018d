import { filesBelow, location, nameWithout, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import type { CustomMetadataRecord, FieldModel, ObjectModel } from './model.ts';
import { flag, nodes, text } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

/** Records of custom metadata types: `customMetadata/Type.Record.md-meta.xml`, with values typed as their fields are. */
export function loadCustomMetadata(loading: Loading, folder: string): void {
  for (const path of filesBelow(loading, folder)) {
    const name = nameWithout(path, 'md');
    const [typeName, developerName] = name?.split('.') ?? [];
    if (!typeName || !developerName) {
      problem(loading, path, 'Expected a file named Type.Record.md-meta.xml');
      continue;
    }
    const type = loading.project.objects.get(`${typeName}__mdt`.toLowerCase());
    if (!type) {
      problem(loading, path, `There is no custom metadata type ${typeName}__mdt`, 1);
      continue;
    }
    const file = readMetadata(loading, path, 'CustomMetadata');
    if (!file) continue;
    if (loading.project.customMetadata.some((other) => other.type === type.name && other.developerName === developerName)) {
      problem(loading, path, `The record ${name} is defined twice`, 1);
    }
    const values: CustomMetadataRecord['values'] = new Map();
    for (const node of nodes(file.content, 'values')) {
      const fieldName = text(node, 'field') ?? '';
      const field = type.fields.get(fieldName.toLowerCase());
      if (field) values.set(field.name, typedValue(field, node['value']));
      else problem(loading, path, `${type.name} has no field ${fieldName}`, file.lineOf(node));
    }
    addDefaults(type, values);
    loading.project.customMetadata.push({
      type: type.name,
      developerName,
      label: text(file.content, 'label') ?? developerName,
      protected: flag(file.content, 'protected'),
      values,
      source: location(loading, path)
    });
  }
}

function typedValue(field: FieldModel, value: unknown): string | number | boolean | null {
  const node = typeof value === 'object' && value !== null ? (value as XmlNode) : undefined;
  const written = node ? String(node['#text'] ?? '') : String(value ?? '');
  if (node?.['@xsi:nil'] === 'true' || written === '') return field.type === 'Checkbox' ? false : null;
  if (field.type === 'Checkbox') return written === 'true';
  return field.type === 'Number' || field.type === 'Percent' || field.type === 'Currency' ? Number(written) : written;
}

function addDefaults(type: ObjectModel, values: CustomMetadataRecord['values']): void {
  for (const field of type.fields.values())
    if (field.custom && !values.has(field.name)) values.set(field.name, field.type === 'Checkbox' ? false : null);
}
