import type { FieldModel, ObjectModel } from '../../../metadata/model.ts';
import { nodes, text, texts } from '../../../metadata/xml-values.ts';
import type { Org } from '../../../org.ts';
import type { ColumnModel, RelatedListModel } from '../../page-model.ts';
import { shownLabel } from '../labels/shown-label.ts';
import type { Reader } from '../reader.ts';
import { notFound, readRecords, type RecordRepresentation } from '../ui-api/records.ts';
import { dataType, objectLabel, readableFields } from '../ui-api/shape.ts';
import { layoutOf } from './layout.ts';
import { listView } from './list-view.ts';

const PAGE_SIZE = 50;

interface Relationship {
  child: ObjectModel;
  field: FieldModel;
}

/** The related lists of an object's layout, with their first records; without a layout, all relationships of custom objects. */
export function relatedLists(org: Org, reader: Reader, object: ObjectModel, recordId: string): RelatedListModel[] {
  return wanted(org, object).flatMap(({ relationship, columns }) => {
    const { child, field } = relationship;
    const access = org.database.access.objectAccess(reader.id, child.name);
    const readable = org.database.access.fieldAccess(reader.id, child.name, field.name).readable;
    if (!access.read || !readable) return [];
    const shown = columns.length
      ? namedColumns(org, reader, child, columns)
      : listView(org, reader, child)
          .columns.filter((column) => sourceOf(child, column) !== field.name)
          .slice(0, 4);
    const records = childRecords(
      org,
      reader,
      relationship,
      recordId,
      shown.map((column) => sourceOf(child, column)),
      PAGE_SIZE
    );
    return [
      {
        relatedListId: field.childRelationshipName ?? '',
        label: objectLabel(org.project, reader, child, true),
        objectApiName: child.name,
        columns: shown,
        records,
        total: records.length,
        ...(access.create ? { parentField: field.name } : {})
      }
    ];
  });
}

/** Child records by the relationship's name, as `lightning/uiRelatedListApi` gives them. */
export function relatedRecords(
  org: Org,
  reader: Reader,
  object: ObjectModel,
  recordId: string,
  relationshipName: string,
  fields: string[],
  limit: number
): RecordRepresentation[] {
  const relationship = relationships(org, object).find(({ field }) =>
    [field.childRelationshipName, `${field.childRelationshipName}__r`].includes(relationshipName)
  );
  if (!relationship || !org.database.access.objectAccess(reader.id, relationship.child.name).read) throw notFound();
  const paths = fields.map((name) => name.replace(`${relationship.child.name}.`, ''));
  return childRecords(org, reader, relationship, recordId, paths, limit);
}

function childRecords(
  org: Org,
  reader: Reader,
  { child, field }: Relationship,
  recordId: string,
  paths: string[],
  limit: number
): RecordRepresentation[] {
  const order = child.nameField ? `ORDER BY ${child.nameField} ` : '';
  return readRecords(org, reader, child, paths, `WHERE ${field.name} = :parentId ${order}LIMIT ${limit}`, { parentId: recordId });
}

function relationships(org: Org, object: ObjectModel): Relationship[] {
  return [...org.project.objects.values()]
    .filter(({ kind }) => kind === 'standard' || kind === 'custom')
    .flatMap((child) =>
      [...child.fields.values()]
        .filter((field) => field.childRelationshipName && field.referenceTo.includes(object.name))
        .map((field) => ({ child, field }))
    );
}

function wanted(org: Org, object: ObjectModel): { relationship: Relationship; columns: string[] }[] {
  const all = relationships(org, object);
  const layout = layoutOf(org, object);
  const named = nodes(layout, 'relatedLists');
  if (!layout)
    return [...standardLists(object, all), ...all.filter(({ child }) => child.kind === 'custom')].map((relationship) => ({
      relationship,
      columns: []
    }));
  return named.flatMap((list) => {
    const name = text(list, 'relatedList') ?? '';
    const found = all.find(
      ({ child, field }) => `${child.name}.${field.name}` === name || STANDARD_LISTS[name] === `${child.name}.${field.name}`
    );
    return found ? [{ relationship: found, columns: texts(list, 'fields') }] : [];
  });
}

/** The lists of a standard object's own layout. */
function standardLists(object: ObjectModel, all: Relationship[]): Relationship[] {
  const wanted: Record<string, string[]> = {
    Account: ['Contact.AccountId', 'Opportunity.AccountId', 'Case.AccountId'],
    Contact: ['Case.ContactId']
  };
  return (wanted[object.name] ?? []).flatMap((name) => all.find(({ child, field }) => `${child.name}.${field.name}` === name) ?? []);
}

/** Layouts name the lists of standard objects by names of their own. */
const STANDARD_LISTS: Record<string, string> = {
  RelatedContactList: 'Contact.AccountId',
  RelatedOpportunityList: 'Opportunity.AccountId',
  RelatedCaseList: 'Case.AccountId'
};

function namedColumns(org: Org, reader: Reader, child: ObjectModel, columns: string[]): ColumnModel[] {
  const readable = new Map(readableFields(org, reader, child).map((field) => [field.name.toLowerCase(), field]));
  const found = columns.flatMap((column) => {
    const name = column === 'NAME' ? (child.nameField ?? 'Name') : (column.split('.').at(-1) ?? column);
    const field = readable.get(name.toLowerCase());
    if (!field) return [];
    return [
      {
        field: field.referenceTo.length && field.relationshipName ? field.relationshipName : field.name,
        label: shownLabel(org.project, reader, child, field),
        type: dataType(field)
      }
    ];
  });
  const nameField = readable.get((child.nameField ?? '').toLowerCase());
  if (!nameField || found[0]?.field === nameField.name) return found;
  return [
    { field: nameField.name, label: shownLabel(org.project, reader, child, nameField), type: 'String' },
    ...found.filter(({ field }) => field !== nameField.name)
  ];
}

/** The field to select for a column: a parent's column is selected by its lookup. */
function sourceOf(object: ObjectModel, { field }: ColumnModel): string {
  return [...object.fields.values()].find(({ relationshipName }) => relationshipName === field)?.name ?? field;
}
