import type { SiteRoute } from './site-model.ts';

const RECORD_ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

export interface RouteMatch {
  route: SiteRoute;
  params: Record<string, string>;
}

/** The route an address below the site's prefix leads to; object pages share one prefix and differ by what follows it. */
export function matchRoute(routes: SiteRoute[], path: string): RouteMatch | undefined {
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const matches = routes.flatMap((route) =>
    patternsOf(route).flatMap((pattern) => {
      const params = matchPattern(pattern, parts);
      return params ? [{ route, params, fixed: pattern.filter((part) => !part.startsWith(':')).length, length: pattern.length }] : [];
    })
  );
  // The more of the address is written in the route, the better it fits.
  return matches.sort((a, b) => b.fixed - a.fixed || b.length - a.length)[0];
}

function patternsOf({ urlPrefix, routeType }: SiteRoute): string[][] {
  const prefix = urlPrefix.split('/').filter(Boolean);
  if (routeType.startsWith('detail-') && !urlPrefix.includes(':'))
    return [
      [...prefix, ':recordId'],
      [...prefix, ':recordId', ':recordName']
    ];
  if (routeType.startsWith('list-')) return [prefix, [...prefix, ':filterName']];
  if (routeType.startsWith('relatedlist-')) return [[...prefix, 'related', ':recordId', ':relationshipApiName']];
  return [prefix];
}

function matchPattern(pattern: string[], parts: string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (!expected.startsWith(':')) {
      if (expected.toLowerCase() !== part.toLowerCase()) return undefined;
    } else if (expected === ':recordId' && !RECORD_ID.test(part)) return undefined;
    else params[expected.slice(1)] = part;
  }
  return params;
}
