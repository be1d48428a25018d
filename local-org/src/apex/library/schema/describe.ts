/** What Schema answers about objects and fields, for the running user. */
import { exception } from '../../runtime/exception.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { FieldModel, ObjectModel, PicklistValue, Project } from '../../../metadata/model.ts';
import { runningUser } from '../running-user.ts';

/** `Schema.DescribeSObjectResult` */
export class ObjectDescribe {
  readonly model: ObjectModel;
  constructor(model: ObjectModel) {
    this.model = model;
  }
  toString(): string {
    return `Schema.DescribeSObjectResult[getName=${this.model.name};]`;
  }
}

/** `Schema.DescribeFieldResult` */
export class FieldDescribe {
  readonly model: ObjectModel;
  readonly field: FieldModel;
  constructor(model: ObjectModel, field: FieldModel) {
    this.model = model;
    this.field = field;
  }
  toString(): string {
    return `Schema.DescribeFieldResult[getName=${this.field.name};]`;
  }
}

export interface ChildRelationship {
  child: ObjectModel;
  field: FieldModel;
}

export function project(): Project {
  return currentTransaction().database.project;
}

export function modelNamed(name: string): ObjectModel | undefined {
  return project().objects.get(name.toLowerCase());
}

export function requiredModel(name: string): ObjectModel {
  const model = modelNamed(name);
  if (!model) throw exception('InvalidParameterValueException', `Invalid SObject type: ${name}`);
  return model;
}

/** The project's translation in the running user's language, if there is one. */
export function translationOf(model: ObjectModel) {
  const { translations } = project();
  const { language } = runningUser();
  return (translations.get(language) ?? translations.get(language.split('_')[0]))?.objects.get(model.name.toLowerCase());
}

/** The field's own translation; the names in a project's translations are held in lower case. */
export function fieldTranslationOf(model: ObjectModel, field: FieldModel) {
  return translationOf(model)?.fields.get(field.name.toLowerCase());
}

export function fieldLabel(model: ObjectModel, field: FieldModel): string {
  const nameFieldLabel = field.name === model.nameField ? translationOf(model)?.nameFieldLabel : undefined;
  return nameFieldLabel ?? fieldTranslationOf(model, field)?.label ?? field.label;
}

export function picklistLabel(model: ObjectModel, field: FieldModel, value: PicklistValue): string {
  const translated = fieldTranslationOf(model, field)?.picklistValues;
  return translated?.get(value.label) ?? translated?.get(value.fullName) ?? value.label;
}

export function childRelationships(model: ObjectModel): ChildRelationship[] {
  const found: ChildRelationship[] = [];
  for (const child of project().objects.values()) {
    for (const field of child.fields.values())
      if (field.referenceTo.some((name) => name.toLowerCase() === model.name.toLowerCase())) found.push({ child, field });
  }
  return found;
}

/** Object permissions of the running user. */
export function objectAccess(model: ObjectModel) {
  const { database, userId } = currentTransaction();
  return database.access.objectAccess(userId, model.name);
}

export function fieldAccess(model: ObjectModel, field: FieldModel) {
  const { database, userId } = currentTransaction();
  return database.access.fieldAccess(userId, model.name, field.name);
}
