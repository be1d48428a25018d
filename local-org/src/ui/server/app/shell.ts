import type { Project } from '../../../metadata/model.ts';
import { text, texts } from '../../../metadata/xml-values.ts';
import type { Org } from '../../../org.ts';
import type { ShellModel } from '../../page-model.ts';
import { frameLabel } from '../labels/labels.ts';
import { systemQuery, type Reader } from '../reader.ts';
import { siteLabel } from '../site/site-model.ts';
import { objectLabel, objectNamed } from '../ui-api/shape.ts';

/** The app this reader works in: the first that the project has. */
export function appOf(project: Project): { name: string; content: Record<string, unknown> } | undefined {
  const [app] = [...(project.documents.get('CustomApplication')?.values() ?? [])].filter(
    ({ content }) => text(content, 'uiType') !== 'Aloha'
  );
  return app && { name: app.fullName, content: app.content };
}

/** Header of every page: app, tabs this reader may open, users to switch to, languages, sites. */
export function shellModel(org: Org, reader: Reader): ShellModel {
  const app = appOf(org.project);
  const translated = org.project.translations.get(reader.language)?.others.get(`CustomApplication:${app?.name}`);
  const home = { label: frameLabel('home', reader.language), url: '/lightning/page/home' };
  const tabs = app ? texts(app.content, 'tabs') : [...(org.project.documents.get('CustomTab')?.keys() ?? [])];
  return {
    appName: translated ?? text(app?.content, 'label') ?? org.project.name,
    tabs: [home, ...tabs.filter((tab) => tab !== 'standard-home').flatMap((tab) => tabModel(org, reader, tab))],
    users: sampleUsers(org),
    userId: reader.id,
    languages: languagesOf(org.project),
    sites: org.project.sites.map((site) => ({ label: siteLabel(site), url: `/${site.urlPathPrefix}/` }))
  };
}

function tabModel(org: Org, reader: Reader, tab: string): { label: string; url: string }[] {
  const object = objectNamed(org.project, tab.replace(/^standard-/, ''));
  if (object) {
    if (!org.database.access.objectAccess(reader.id, object.name).read) return [];
    return [{ label: objectLabel(org.project, reader, object, true), url: `/lightning/o/${object.name}/home` }];
  }
  const document = org.project.documents.get('CustomTab')?.get(tab);
  if (!document) return [];
  const label = org.project.translations.get(reader.language)?.others.get(`CustomTab:${tab}`) ?? text(document.content, 'label') ?? tab;
  return [{ label, url: `/lightning/n/${tab}` }];
}

/** Internal users that one can be; local org's stand-in for logging in as them. */
export function sampleUsers(org: Org): ShellModel['users'] {
  const rows = systemQuery(
    org,
    "SELECT Id, Name, Title, Profile.Name FROM User WHERE IsActive = true AND UserType = 'Standard' ORDER BY Name LIMIT 50"
  );
  return rows.map(({ values }) => {
    const profile = values.Profile as { values?: Record<string, unknown> } | null;
    return { id: String(values.Id), name: String(values.Name), detail: String(values.Title ?? profile?.values?.Name ?? '') };
  });
}

/** English, and every language the project is translated into. */
export function languagesOf(project: Project): { code: string; label: string }[] {
  const codes = new Set(['en_US', ...project.translations.keys()]);
  return [...codes].map((code) => ({ code, label: languageName(code) }));
}

export function languageName(code: string): string {
  const tag = code.replaceAll('_', '-');
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag.split('-')[0] ?? tag) ?? code;
}
