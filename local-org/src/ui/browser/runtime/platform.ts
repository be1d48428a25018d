/**
 * What the platform knows about the page's reader and place. It comes as data with each page, so that one bundle serves
 * every user and language.
 */
export interface Platform {
  host: 'app' | 'site';
  apiVersion: string;
  basePath: string;
  resourceVersion: string;
  formFactor?: 'Large' | 'Medium' | 'Small';
  user: { id: string; isGuest: boolean; name: string; language: string };
  i18n: Record<string, unknown>;
  customPermissions: string[];
  userPermissions: string[];
  site?: { id: string; networkId: string; basePath: string; activeLanguages: { label: string; code: string; default: boolean }[] };
  endpoints: { apex: string; uiApi: string; page: string; events: string };
  /** The frame's own data; each host knows its shape. */
  shell: unknown;
  page: unknown;
}

declare global {
  var localOrgLabels: Record<string, string> | undefined;
}

export const platform: Platform = JSON.parse(document.getElementById('platform')?.textContent ?? '{}') as Platform;

/** A label in the running language; its name in brackets shows that the page came without it. */
export function label(name: string): string {
  return globalThis.localOrgLabels?.[name] ?? `[${name}]`;
}
