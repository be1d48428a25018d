import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import { setCurrent, setRouter, type PageReference } from '@local-org/router';
import type { SitePageModel, SiteShellModel } from '../../page-model.ts';

/** Starts client-side navigation of an Experience Cloud site; `show` is called with every page. */
export function startSiteRouter(show: (page: SitePageModel) => void): void {
  const arrive = (page: SitePageModel): void => {
    document.title = page.title;
    setCurrent(page.reference);
    show(page);
  };
  const load = async (url: string): Promise<void> => {
    try {
      arrive(await requestJson<SitePageModel>('GET', `${platform.endpoints.page}?${new URLSearchParams({ path: url })}`));
    } catch {
      // Signed out, or no such page: the server's own answer to the address says which.
      location.assign(url);
    }
  };
  setRouter({
    urlOf: siteUrl,
    go(url, replace) {
      if (!url.startsWith(`${platform.basePath}/`) && url !== platform.basePath) return location.assign(url);
      if (replace) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
      void load(url).then(() => scrollTo(0, 0));
    }
  });
  addEventListener('popstate', () => void load(location.pathname + location.search));
  arrive(platform.page as SitePageModel);
}

/** LWR sites know fewer page types than Lightning Experience; the others fail here as they do there. */
function siteUrl({ type, attributes, state }: PageReference): string {
  const { routes } = platform.shell as SiteShellModel;
  const at = (prefix: string): string => `${platform.basePath}/${prefix}${queryOf(state)}`;
  switch (type) {
    case 'comm__namedPage': {
      const route = routes.find(({ apiName }) => apiName === attributes.name);
      if (route) return at(fillIn(route.urlPrefix, { ...state, ...attributes }));
      throw new Error(`The site has no page ${attributes.name}`);
    }
    case 'comm__loginPage':
      return attributes.actionName === 'logout' ? `${platform.basePath}/secur/logout` : at('login');
    case 'standard__recordPage': {
      const route = routes.find(({ routeType }) => routeType === `detail-${attributes.objectApiName}`);
      if (route) return at(`${route.urlPrefix.replace(/\/?:recordId.*$/, '')}/${attributes.recordId}`);
      throw new Error(`The site has no record page for ${attributes.objectApiName}`);
    }
    case 'standard__objectPage': {
      const route = routes.find(({ routeType }) => routeType === `list-${attributes.objectApiName}`);
      if (route) return at(route.urlPrefix);
      throw new Error(`The site has no list page for ${attributes.objectApiName}`);
    }
  }
  throw new Error(`LWR sites do not support the page type ${type}`);
}

function fillIn(urlPrefix: string, values: Record<string, string | undefined>): string {
  return urlPrefix.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(values[name] ?? ''));
}

function queryOf(state: PageReference['state']): string {
  const query = new URLSearchParams(Object.entries(state).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return query.size ? `?${query}` : '';
}
