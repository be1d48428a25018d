import type { Loading } from './loading.ts';
import { reportNaming } from './report-naming.ts';
import type { FieldModel, ObjectModel, Project, SourceLocation } from './model.ts';

/** The field `Object.Field` names, if there is one. */
export function fieldPath(project: Project, path: string): FieldModel | undefined {
  const [object = '', field = ''] = path.split('.');
  return project.objects.get(object.toLowerCase())?.fields.get(field.toLowerCase());
}

/** References, roll-ups, list views, field sets and compact layouts of every object. */
export function checkFields(loading: Loading): void {
  const { project } = loading;
  const report = (source: SourceLocation, message: string, name?: string): void => reportNaming(loading, source, message, name);
  for (const object of project.objects.values()) {
    for (const field of object.fields.values()) checkField(project, object, field, (message, name) => report(field.source, message, name));
    const has = (name: string): boolean => object.fields.has(name.toLowerCase()) || isSpecialColumn(name);
    for (const view of object.listViews) {
      for (const column of view.columns)
        if (!has(column)) report(view.source, `List view ${view.name} of ${object.name} shows the unknown field`, column);
      for (const { field } of view.filters)
        if (!has(field)) report(view.source, `List view ${view.name} of ${object.name} filters by the unknown field`, field);
    }
    for (const set of [...object.fieldSets, ...object.compactLayouts]) {
      for (const field of set.fields) {
        if (!field.includes('.') && !object.fields.has(field.toLowerCase()))
          report(set.source, `${set.name} of ${object.name} lists the unknown field`, field);
      }
    }
    for (const rule of object.validationRules) {
      if (rule.displayField && !object.fields.has(rule.displayField.toLowerCase()))
        report(rule.source, `Validation rule ${rule.name} shows its error at the unknown field`, rule.displayField);
    }
  }
}

/** `NAME`, `OWNER.ALIAS`, `CREATED_DATE` and the like: what list views call standard fields. */
function isSpecialColumn(name: string): boolean {
  return /^[A-Z][A-Z0-9_.]*$/.test(name);
}

function checkField(project: Project, object: ObjectModel, field: FieldModel, report: (message: string, name?: string) => void): void {
  if (field.type !== 'MetadataRelationship') {
    for (const target of field.referenceTo) {
      if (!project.objects.has(target.toLowerCase())) report(`${object.name}.${field.name} refers to the unknown object`, target);
    }
  }
  const { summary } = field;
  if (!summary) return;
  const key = fieldPath(project, summary.foreignKey);
  if (!key) report(`Roll-up ${object.name}.${field.name} names the unknown field`, summary.foreignKey);
  else if (key.type !== 'MasterDetail' || key.referenceTo[0]?.toLowerCase() !== object.name.toLowerCase()) {
    if (!isStandardDetail(key, object))
      report(`Roll-up ${object.name}.${field.name}: ${summary.foreignKey} is no master-detail to ${object.name}`);
  }
  if (summary.operation !== 'count' && !summary.summarizedField) report(`Roll-up ${object.name}.${field.name} has no <summarizedField>`);
  for (const path of [summary.summarizedField, ...summary.filters.map(({ field: name }) => name)]) {
    if (path !== undefined && !fieldPath(project, path)) report(`Roll-up ${object.name}.${field.name} names the unknown field`, path);
  }
}

/** Accounts may summarise opportunities, although that is a lookup. */
function isStandardDetail(key: FieldModel, object: ObjectModel): boolean {
  return !key.custom && key.referenceTo.includes(object.name);
}
