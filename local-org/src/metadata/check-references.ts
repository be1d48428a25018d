import { checkDocuments } from './check-documents.ts';
import { checkFields, fieldPath } from './check-fields.ts';
import type { Loading } from './loading.ts';
import type { PermissionSetModel } from './model.ts';
import { reportNaming } from './report-naming.ts';

/** Finds what names something the project does not have; everything is a problem with file and, where known, line. */
export function checkReferences(loading: Loading): void {
  checkFields(loading);
  const { project } = loading;
  for (const set of [...project.permissionSets.values(), ...project.profiles.values()]) checkPermissions(loading, set);
  checkDocuments(loading);
}

function checkPermissions(loading: Loading, set: PermissionSetModel): void {
  const { project } = loading;
  const report = (message: string, name: string): void => reportNaming(loading, set.source, message, name);
  const classes = new Set(project.apex.filter(({ kind }) => kind === 'class').map(({ name }) => name.toLowerCase()));
  for (const { object } of set.objectPermissions)
    if (!project.objects.has(object.toLowerCase())) report('Object permission for the unknown object', object);
  for (const { field } of set.fieldPermissions) if (!fieldPath(project, field)) report('Field permission for the unknown field', field);
  for (const name of set.classAccesses) if (!classes.has(name.toLowerCase())) report('Class access to the unknown class', name);
  for (const name of set.customPermissions)
    if (!project.customPermissions.has(name)) report('It gives the unknown custom permission', name);
  for (const name of set.customMetadataTypeAccesses)
    if (!project.objects.has(name.toLowerCase())) report('Access to the unknown custom metadata type', name);
  for (const { application } of set.applicationVisibilities) {
    if (!application.startsWith('standard__') && !project.documents.get('CustomApplication')?.has(application))
      report('It shows the unknown application', application);
  }
  for (const { tab } of set.tabVisibilities) {
    if (!tab.startsWith('standard-') && !project.documents.get('CustomTab')?.has(tab)) report('It shows the unknown tab', tab);
  }
}
