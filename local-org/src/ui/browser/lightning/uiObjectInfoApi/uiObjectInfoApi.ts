import { objectInfo, picklistValues, picklistValuesByRecordType } from '@local-org/objectInfo';
import { fieldName, type FieldReference } from '@local-org/records';
import { emitOutcome, wireAdapter } from '@local-org/wire';

type ObjectReference = string | { objectApiName: string };
const nameOf = (object: ObjectReference): string => (typeof object === 'string' ? object : object.objectApiName);

export const getObjectInfo = wireAdapter<{ objectApiName: ObjectReference }>(['objectApiName'], ({ objectApiName }, emit) => {
  emitOutcome(objectInfo(nameOf(objectApiName)), emit);
  return () => undefined;
});

export const getObjectInfos = wireAdapter<{ objectApiNames: ObjectReference[] }>(['objectApiNames'], ({ objectApiNames }, emit) => {
  const all = Promise.all(objectApiNames.map((name) => objectInfo(nameOf(name))));
  emitOutcome(
    all.then((infos) => ({ results: infos.map((result) => ({ result, statusCode: 200 })) })),
    emit
  );
  return () => undefined;
});

export const getPicklistValues = wireAdapter<{ recordTypeId: string; fieldApiName: FieldReference }>(
  ['recordTypeId', 'fieldApiName'],
  ({ recordTypeId, fieldApiName }, emit) => {
    const [object = '', field = ''] = fieldName(fieldApiName).split('.');
    emitOutcome(picklistValues(object, recordTypeId, field), emit);
    return () => undefined;
  }
);

export const getPicklistValuesByRecordType = wireAdapter<{ objectApiName: ObjectReference; recordTypeId: string }>(
  ['objectApiName', 'recordTypeId'],
  ({ objectApiName, recordTypeId }, emit) => {
    emitOutcome(picklistValuesByRecordType(nameOf(objectApiName), recordTypeId), emit);
    return () => undefined;
  }
);
