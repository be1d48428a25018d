import type { ObjectModel, SourceLocation } from './model.ts';
import { flag, nodes, text, texts } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

/** How one kind of part of an object is read, from its own file or from inside the object's file. */
interface ChildReader {
  /** Element inside the object's file. */
  element: string;
  /** Root element of its own file. */
  type: string;
  suffix: string;
  add(object: ObjectModel, node: XmlNode, source: SourceLocation): void;
}

const nameOf = (node: XmlNode): string => text(node, 'fullName') ?? '';
const nothing = (): void => undefined;

export const childReaders: ChildReader[] = [
  {
    element: 'validationRules',
    type: 'ValidationRule',
    suffix: 'validationRule',
    add: (object, node, source) => {
      const displayField = text(node, 'errorDisplayField');
      object.validationRules.push({
        name: nameOf(node),
        active: flag(node, 'active'),
        formula: text(node, 'errorConditionFormula') ?? '',
        message: text(node, 'errorMessage') ?? '',
        ...(displayField ? { displayField } : {}),
        source
      });
    }
  },
  {
    element: 'listViews',
    type: 'ListView',
    suffix: 'listView',
    add: (object, node, source) => {
      const booleanFilter = text(node, 'booleanFilter');
      object.listViews.push({
        name: nameOf(node),
        label: text(node, 'label') ?? nameOf(node),
        columns: texts(node, 'columns'),
        filterScope: text(node, 'filterScope') ?? 'Everything',
        filters: nodes(node, 'filters').map((filter) => ({
          field: text(filter, 'field') ?? '',
          operation: text(filter, 'operation') ?? 'equals',
          ...(text(filter, 'value') === undefined ? {} : { value: text(filter, 'value') })
        })),
        ...(booleanFilter ? { booleanFilter } : {}),
        source
      });
    }
  },
  {
    element: 'fieldSets',
    type: 'FieldSet',
    suffix: 'fieldSet',
    add: (object, node, source) => {
      const fields = nodes(node, 'displayedFields').map((field) => text(field, 'field') ?? '');
      object.fieldSets.push({ name: nameOf(node), label: text(node, 'label') ?? nameOf(node), fields, source });
    }
  },
  {
    element: 'recordTypes',
    type: 'RecordType',
    suffix: 'recordType',
    add: (object, node) =>
      object.recordTypes.push({ name: nameOf(node), label: text(node, 'label') ?? nameOf(node), active: flag(node, 'active') })
  },
  {
    element: 'compactLayouts',
    type: 'CompactLayout',
    suffix: 'compactLayout',
    add: (object, node, source) => object.compactLayouts.push({ name: nameOf(node), fields: texts(node, 'fields'), source })
  },
  {
    element: 'sharingReasons',
    type: 'SharingReason',
    suffix: 'sharingReason',
    add: (object, node) => object.sharingReasons.push({ name: nameOf(node), label: text(node, 'label') ?? nameOf(node) })
  },
  // Read knowingly without effect: buttons and links of classic pages, stage processes, and indexes, which change speed only.
  { element: 'webLinks', type: 'WebLink', suffix: 'webLink', add: nothing },
  { element: 'businessProcesses', type: 'BusinessProcess', suffix: 'businessProcess', add: nothing },
  { element: 'indexes', type: 'Index', suffix: 'index', add: nothing }
];
