import { declare } from '../declare.ts';
import type { FieldModel } from '../../../metadata/model.ts';
import { apexTypeOf } from '../../runtime/scalars.ts';

declare({
  name: 'Schema.DisplayType',
  kind: 'enum',
  enumValues: [
    'ADDRESS',
    'ANYTYPE',
    'BASE64',
    'BOOLEAN',
    'COMBOBOX',
    'COMPLEXVALUE',
    'CURRENCY',
    'DATACATEGORYGROUPREFERENCE',
    'DATE',
    'DATETIME',
    'DOUBLE',
    'EMAIL',
    'ENCRYPTEDSTRING',
    'ID',
    'INTEGER',
    'JSON',
    'LOCATION',
    'LONG',
    'MULTIPICKLIST',
    'PERCENT',
    'PHONE',
    'PICKLIST',
    'REFERENCE',
    'SOBJECT',
    'STRING',
    'TEXTAREA',
    'TIME',
    'URL'
  ]
});
declare({
  name: 'Schema.SOAPType',
  kind: 'enum',
  enumValues: [
    'ADDRESS',
    'ANYTYPE',
    'BASE64BINARY',
    'BOOLEAN',
    'DATE',
    'DATETIME',
    'DOUBLE',
    'ID',
    'INTEGER',
    'LOCATION',
    'LONG',
    'STRING',
    'TIME'
  ]
});

/** The name in Schema.DisplayType. */
export function displayType(field: FieldModel): string {
  switch (field.type) {
    case 'Checkbox':
      return 'BOOLEAN';
    case 'Lookup':
    case 'MasterDetail':
    case 'MetadataRelationship':
      return 'REFERENCE';
    case 'MultiselectPicklist':
      return 'MULTIPICKLIST';
    case 'Number':
    case 'Summary':
      return apexTypeOf(field) === 'Integer' ? 'INTEGER' : 'DOUBLE';
    case 'Text':
    case 'AutoNumber':
      return 'STRING';
    case 'TextArea':
    case 'LongTextArea':
    case 'Html':
      return 'TEXTAREA';
    default:
      return field.type.toUpperCase();
  }
}

/** The name in Schema.SOAPType. */
export function soapType(field: FieldModel): string {
  const type = apexTypeOf(field);
  return type === 'Decimal' ? 'DOUBLE' : type === 'Blob' ? 'BASE64BINARY' : type.toUpperCase();
}
