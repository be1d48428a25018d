import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import { deepFreeze } from '@local-org/wire';

export interface FieldInfo {
  apiName: string;
  label: string;
  /** What pages call the field. */
  layoutLabel: string;
  dataType: string;
  required: boolean;
  createable: boolean;
  updateable: boolean;
  inlineHelpText: string | null;
  length: number;
  precision: number;
  scale: number;
  reference: boolean;
  relationshipName: string | null;
  referenceToInfos: { apiName: string; nameFields: string[] }[];
  extraTypeInfo: string | null;
}
export interface ObjectInfo {
  apiName: string;
  label: string;
  labelPlural: string;
  keyPrefix: string;
  nameFields: string[];
  fields: Record<string, FieldInfo>;
  createable: boolean;
  updateable: boolean;
  deletable: boolean;
  defaultRecordTypeId: string;
}
export interface PicklistInfo {
  defaultValue: { label: string; value: string } | null;
  values: { label: string; value: string; attributes: unknown; validFor: number[] }[];
  controllerValues: Record<string, number>;
}

const answers = new Map<string, Promise<unknown>>();

/** What describes an object does not change while a page is open: fetched once. */
function once<T>(path: string): Promise<T> {
  let answer = answers.get(path);
  if (!answer) {
    answer = requestJson<T>('GET', `${platform.endpoints.uiApi}${path}`).then(deepFreeze);
    answers.set(path, answer);
    answer.catch(() => answers.delete(path));
  }
  return answer as Promise<T>;
}

/** Takes over what came with the page. */
export function keepObjectInfo(info: ObjectInfo, picklists: Record<string, PicklistInfo>): void {
  answers.set(`/object-info/${info.apiName}`, Promise.resolve(deepFreeze(info)));
  answers.set(picklistPath(info.apiName, info.defaultRecordTypeId), Promise.resolve(deepFreeze({ picklistFieldValues: picklists })));
}

export function objectInfo(apiName: string): Promise<ObjectInfo> {
  return once(`/object-info/${apiName}`);
}

export async function picklistValues(object: string, recordTypeId: string, field: string): Promise<PicklistInfo> {
  const all = await picklistValuesByRecordType(object, recordTypeId);
  const found = all.picklistFieldValues[field];
  if (!found)
    throw {
      ok: false,
      status: 400,
      statusText: 'Bad Request',
      body: { message: `${object}.${field} is not a picklist this user may see` }
    };
  return found;
}

export function picklistValuesByRecordType(
  object: string,
  recordTypeId: string
): Promise<{ picklistFieldValues: Record<string, PicklistInfo> }> {
  return once(picklistPath(object, recordTypeId));
}

function picklistPath(object: string, recordTypeId: string): string {
  return `/object-info/${object}/picklist-values/${recordTypeId}`;
}
