import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import { emitOutcome, wireAdapter } from '@local-org/wire';

interface RelatedConfig {
  parentRecordId: string;
  relatedListId: string;
  fields?: string[];
  pageSize?: number;
}

/** The child records of one relationship: `{ count, records }`. */
export const getRelatedListRecords = wireAdapter<RelatedConfig>(['parentRecordId', 'relatedListId'], (config, emit) => {
  const query = new URLSearchParams({ fields: (config.fields ?? []).join(','), pageSize: String(config.pageSize ?? 50) });
  const url = `${platform.endpoints.uiApi}/related-list-records/${config.parentRecordId}/${config.relatedListId}?${query}`;
  emitOutcome(requestJson('GET', url), emit);
  return () => undefined;
});
