import type { FieldModel, ObjectModel } from '../../../metadata/model.ts';
import { nodes, text } from '../../../metadata/xml-values.ts';
import type { Org } from '../../../org.ts';
import type { LayoutSection } from '../../page-model.ts';
import { frameLabel } from '../labels/labels.ts';
import type { Reader } from '../reader.ts';
import { readableFields, sectionLabel } from '../ui-api/shape.ts';
import standardLayouts from './standard-layouts.json' with { type: 'json' };

const SYSTEM_FIELDS = ['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate'];
const HIDDEN_BY_DEFAULT = new Set([
  'id',
  'isdeleted',
  'systemmodstamp',
  'recordtypeid',
  'lastvieweddate',
  'lastreferenceddate',
  'lastactivitydate',
  ...SYSTEM_FIELDS.map((name) => name.toLowerCase())
]);

/** The parsed layout of an object, when the project has one: the first by name. */
export function layoutOf(org: Org, object: ObjectModel): Record<string, unknown> | undefined {
  const layouts = [...(org.project.documents.get('Layout') ?? [])].filter(([name]) => name.startsWith(`${object.name}-`));
  return layouts.sort(([a], [b]) => a.localeCompare(b))[0]?.[1].content;
}

/** Sections and fields of a record's page, without what this reader may not read. */
export function layoutSections(org: Org, reader: Reader, object: ObjectModel): LayoutSection[] {
  const layout = layoutOf(org, object);
  const readable = new Map(readableFields(org, reader, object).map((field) => [field.name.toLowerCase(), field]));
  const sections = layout ? layoutFields(org, reader, object, layout, readable) : defaultFields(object, readable);
  return [...sections, systemSection(reader, readable)].filter(({ columns }) => columns.some((column) => column.length > 0));
}

function layoutFields(
  org: Org,
  reader: Reader,
  object: ObjectModel,
  layout: Record<string, unknown>,
  readable: Map<string, FieldModel>
): LayoutSection[] {
  return nodes(layout, 'layoutSections')
    .filter((section) => text(section, 'style') !== 'CustomLinks')
    .map((section) => {
      const label = text(section, 'label');
      return {
        heading: label && text(section, 'detailHeading') !== 'false' ? sectionLabel(org.project, reader, object, label) : null,
        columns: nodes(section, 'layoutColumns').map((column) =>
          nodes(column, 'layoutItems').flatMap((item) => {
            const field = readable.get((text(item, 'field') ?? '').toLowerCase());
            if (!field || SYSTEM_FIELDS.includes(field.name)) return [];
            const behavior = text(item, 'behavior');
            return [{ field: field.name, readOnly: behavior === 'Readonly', required: behavior === 'Required' }];
          })
        )
      };
    });
}

/** An object without a layout in the project shows what its standard layout has and all custom fields; a custom object all its fields. */
function defaultFields(object: ObjectModel, readable: Map<string, FieldModel>): LayoutSection[] {
  const standard = (standardLayouts as Record<string, string[]>)[object.name];
  const fields = standard
    ? [...standard.flatMap((name) => readable.get(name.toLowerCase()) ?? []), ...[...readable.values()].filter(({ custom }) => custom)]
    : [...readable.values()].filter(({ name }) => !HIDDEN_BY_DEFAULT.has(name.toLowerCase()));
  const items = fields.map(({ name, required }) => ({ field: name, readOnly: false, required }));
  const half = Math.ceil(items.length / 2);
  return [{ heading: null, columns: [items.slice(0, half), items.slice(half)] }];
}

function systemSection(reader: Reader, readable: Map<string, FieldModel>): LayoutSection {
  const item = (name: string) => (readable.has(name.toLowerCase()) ? [{ field: name, readOnly: true, required: false }] : []);
  return {
    heading: frameLabel('systemInformation', reader.language),
    columns: [
      [...item('CreatedById'), ...item('CreatedDate')],
      [...item('LastModifiedById'), ...item('LastModifiedDate')]
    ]
  };
}

/** Fields of the highlights panel: the compact layout's, else the first fields of the page that say most. */
export function highlightFields(org: Org, reader: Reader, object: ObjectModel, sections: LayoutSection[]): string[] {
  const compact = object.compactLayouts.find(({ name }) => name === object.compactLayoutAssignment);
  const readable = new Set(readableFields(org, reader, object).map(({ name }) => name.toLowerCase()));
  const candidates =
    compact?.fields ?? STANDARD_HIGHLIGHTS[object.name] ?? sections.flatMap(({ columns }) => columns.flat().map(({ field }) => field));
  return candidates.filter((name) => name !== object.nameField && readable.has(name.toLowerCase())).slice(0, 6);
}

/** The system default compact layouts of standard objects. */
const STANDARD_HIGHLIGHTS: Record<string, string[]> = {
  Account: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
  Contact: ['Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
  Opportunity: ['AccountId', 'CloseDate', 'Amount', 'OwnerId']
};
