import { declare } from '../declare.ts';
import { platformQuery } from '../platform-rows.ts';
import { currentTransaction, slot } from '../../runtime/transaction.ts';
import { orgUrl } from './org-url.ts';

const SITE = Symbol('site');

/** The Experience Cloud site that a request came through; set by the pages when they call Apex. */
export function enterSite(networkId: string): void {
  slot(SITE, () => networkId);
}

declare({
  name: 'Network',
  statics: {
    'String getNetworkId()': () => (currentTransaction().slots.get(SITE) as string | undefined) ?? null,
    'String getLoginUrl(String networkId)': (id: string | null) => networkUrl(id, 'login'),
    'String getSelfRegUrl(String networkId)': (id: string | null) => networkUrl(id, 'SelfRegister')
  }
});

/** Absolute, below the path at which the site is served: an LWR site has another than its Network. */
function networkUrl(id: string | null, page: string): string | null {
  if (id === null) return null;
  const [row] = platformQuery('SELECT Name, UrlPathPrefix FROM Network WHERE Id = :id', { id });
  if (!row) return null;
  const site = currentTransaction().database.project.sites.find(({ network }) => network?.fullName === row.values.Name);
  return `${orgUrl()}/${site?.urlPathPrefix ?? String(row.values.UrlPathPrefix ?? '')}/${page}`;
}
