import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import { keepObjectInfo, type ObjectInfo, type PicklistInfo } from '@local-org/objectInfo';
import { keepRecord, type RecordRepresentation } from '@local-org/records';
import { setCurrent, setRouter, type PageReference } from '@local-org/router';
import type { PageModel } from '../../page-model.ts';

/** Starts client-side navigation of the Lightning-like frame; `show` is called with every page. */
export function startAppRouter(show: (page: PageModel) => void): void {
  const arrive = (page: PageModel): void => {
    keepPageData(page);
    document.title = page.title;
    show(page);
    setCurrent(page.reference);
  };
  const load = async (url: string): Promise<void> => arrive(await pageAt(url));
  setRouter({
    urlOf: appUrl,
    go(url, replace) {
      if (replace) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
      void load(url).then(() => scrollTo(0, 0));
    }
  });
  addEventListener('popstate', () => void load(location.pathname + location.search));
  arrive(platform.page as PageModel);
}

/** Fetches a page's data; what the server refuses becomes a page that says so. */
export async function pageAt(url: string): Promise<PageModel> {
  try {
    return await requestJson<PageModel>('GET', `${platform.endpoints.page}?${new URLSearchParams({ path: url })}`);
  } catch (error) {
    const { body } = error as { body: { message: string } };
    const reference = { type: 'standard__webPage', attributes: { url }, state: {} };
    return { kind: 'message', title: body.message, message: body.message, reference };
  }
}

function keepPageData(page: PageModel): void {
  if (page.kind === 'record' || page.kind === 'create') {
    keepObjectInfo(page.objectInfo as ObjectInfo, page.picklists as Record<string, PicklistInfo>);
    if (page.kind === 'record') keepRecord(page.record as RecordRepresentation, false);
  }
}

function appUrl({ type, attributes, state }: PageReference): string {
  switch (type) {
    case 'standard__recordPage':
      return `/lightning/r/${attributes.objectApiName ?? 'Record'}/${attributes.recordId}/${attributes.actionName ?? 'view'}`;
    case 'standard__objectPage':
      return `/lightning/o/${attributes.objectApiName}/${attributes.actionName ?? 'home'}${queryOf(state)}`;
    case 'standard__navItemPage':
      return `/lightning/n/${attributes.apiName}${queryOf(state)}`;
    case 'standard__namedPage':
      return `/lightning/page/${attributes.pageName ?? 'home'}${queryOf(state)}`;
    case 'standard__recordRelationshipPage':
      return `/lightning/r/${attributes.objectApiName ?? 'Record'}/${attributes.recordId}/view`;
    case 'standard__app':
      return '/lightning/page/home';
  }
  throw new Error(`Local org's pages do not support the page type ${type}`);
}

function queryOf(state: PageReference['state']): string {
  const query = new URLSearchParams(Object.entries(state).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return query.size ? `?${query}` : '';
}
