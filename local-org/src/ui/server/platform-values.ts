import type { UiBundle } from '../bundle/bundler.ts';
import type { Org } from '../../org.ts';
import { i18nValues } from './i18n.ts';
import type { Reader } from './reader.ts';

export interface PlatformPlace {
  host: 'app' | 'site';
  basePath: string;
  endpoints: { apex: string; uiApi: string; page: string; events: string };
  site?: { id: string; networkId: string; basePath: string; activeLanguages: unknown[] };
  shell: unknown;
  page: unknown;
}

/** The data that comes with a page: what `@salesforce/*` modules say to this reader at this place. */
export function platformValues(org: Org, reader: Reader, bundle: UiBundle, place: PlatformPlace) {
  const { access } = org.database;
  return {
    ...place,
    apiVersion: org.project.sourceApiVersion,
    resourceVersion: '1',
    user: { id: reader.id, isGuest: reader.isGuest, name: reader.name, language: reader.language },
    i18n: i18nValues(reader),
    customPermissions: [...bundle.customPermissions].filter((name) => access.hasCustomPermission(reader.id, name)),
    userPermissions: [...bundle.userPermissions].filter((name) => access.hasUserPermission(reader.id, name))
  };
}
