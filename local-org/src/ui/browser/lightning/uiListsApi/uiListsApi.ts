import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import { emitOutcome, wireAdapter } from '@local-org/wire';

interface ListConfig {
  objectApiName: string | { objectApiName: string };
  listViewApiName: string;
  pageSize?: number;
}
const nameOf = (object: ListConfig['objectApiName']): string => (typeof object === 'string' ? object : object.objectApiName);

/** The columns of a list view. */
export const getListInfoByName = wireAdapter<ListConfig>(['objectApiName', 'listViewApiName'], (config, emit) => {
  emitOutcome(requestJson('GET', `${platform.endpoints.uiApi}/list-info/${nameOf(config.objectApiName)}/${config.listViewApiName}`), emit);
  return () => undefined;
});

/** The records of a list view. */
export const getListRecordsByName = wireAdapter<ListConfig>(['objectApiName', 'listViewApiName'], (config, emit) => {
  const url = `${platform.endpoints.uiApi}/list-records/${nameOf(config.objectApiName)}/${config.listViewApiName}?pageSize=${config.pageSize ?? 50}`;
  emitOutcome(requestJson('GET', url), emit);
  return () => undefined;
});
