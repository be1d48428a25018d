import type { FieldModel, ObjectModel } from '../../metadata/model.ts';

/** `Account.SObjectType`. One instance for each object. */
export class ApexSObjectType {
  readonly model: ObjectModel;
  constructor(model: ObjectModel) {
    this.model = model;
  }
  toString(): string {
    return this.model.name;
  }
}

/** `Account.Name`. One instance for each field. */
export class ApexSObjectField {
  readonly model: ObjectModel;
  readonly field: FieldModel;
  constructor(model: ObjectModel, field: FieldModel) {
    this.model = model;
    this.field = field;
  }
  toString(): string {
    return this.field.name;
  }
}

const types = new WeakMap<ObjectModel, ApexSObjectType>();
const fields = new WeakMap<FieldModel, ApexSObjectField>();

export function sobjectType(model: ObjectModel): ApexSObjectType {
  let token = types.get(model);
  if (!token) types.set(model, (token = new ApexSObjectType(model)));
  return token;
}

export function sobjectField(model: ObjectModel, field: FieldModel): ApexSObjectField {
  let token = fields.get(field);
  if (!token) fields.set(field, (token = new ApexSObjectField(model, field)));
  return token;
}
