import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries, location, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import type { Document, SiteBundle } from './model.ts';
import { text } from './xml-values.ts';

/** `digitalExperiences/site/<bundle>/<type>/<name>/content.json`, one SiteBundle per site. */
export function loadSites(loading: Loading, folder: string): void {
  for (const workspace of entries(loading, folder)) {
    if (!workspace.isFolder || workspace.name !== 'site') {
      problem(loading, workspace.path, 'Only the folder "site" of digital experiences is supported');
      continue;
    }
    for (const bundle of entries(loading, workspace.path))
      if (bundle.isFolder) loading.project.sites.push(readBundle(loading, bundle.name, bundle.path));
  }
}

function readBundle(loading: Loading, name: string, folder: string): SiteBundle {
  const metaPath = join(folder, `${name}.digitalExperience-meta.xml`);
  const file = existsSync(metaPath) ? readMetadata(loading, metaPath, 'DigitalExperienceBundle') : undefined;
  if (!existsSync(metaPath)) problem(loading, folder, `${name}.digitalExperience-meta.xml is missing`);
  const contents: SiteBundle['contents'] = new Map();
  for (const type of entries(loading, folder)) {
    if (!type.isFolder) continue;
    const items = new Map<string, Record<string, unknown>>();
    contents.set(type.name, items);
    for (const item of entries(loading, type.path)) {
      const content = item.isFolder ? readContent(loading, join(item.path, 'content.json')) : undefined;
      if (content) items.set(item.name, content);
    }
  }
  const site = [...(contents.get('sfdc_cms__site')?.values() ?? [])][0];
  const body = (site?.['contentBody'] ?? {}) as Record<string, unknown>;
  return {
    name,
    label: text(file?.content, 'label') ?? String(site?.['title'] ?? name),
    urlPathPrefix: String(body['urlPathPrefix'] ?? site?.['urlPathPrefix'] ?? ''),
    contents,
    source: location(loading, metaPath)
  };
}

function readContent(loading: Loading, path: string): Record<string, unknown> | undefined {
  if (!existsSync(path)) {
    problem(loading, path, 'content.json is missing');
    return undefined;
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    problem(loading, path, `Not valid JSON: ${(error as Error).message}`);
    return undefined;
  }
}

/** Joins each site with its network and configuration, once all are read. */
export function joinSites(loading: Loading): void {
  const documents = (type: string): Document[] => [...(loading.project.documents.get(type)?.values() ?? [])];
  for (const site of loading.project.sites) {
    const config =
      documents('DigitalExperienceConfig').find((one) => JSON.stringify(one.content).includes(`site/${site.name}`)) ??
      documents('DigitalExperienceConfig').find((one) => one.fullName === site.name);
    const network = documents('Network').find(
      (one) => text(one.content, 'site') === site.name.replace(/1$/, '') || one.fullName === site.label
    );
    if (config) site.config = config;
    if (network) site.network = network;
    const urlPathPrefix = configuredPrefix(config) ?? text(network?.content, 'urlPathPrefix');
    if (!site.urlPathPrefix && urlPathPrefix) site.urlPathPrefix = urlPathPrefix;
  }
}

function configuredPrefix(config: Document | undefined): string | undefined {
  const site = config?.content['site'];
  return typeof site === 'object' && site !== null ? text(site as Record<string, unknown>, 'urlPathPrefix') : undefined;
}
