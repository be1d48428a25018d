import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entries, location, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import type { LwcBundle } from './model.ts';
import { child, flag, nodes, number, text, texts } from './xml-values.ts';
import type { XmlNode } from './xml.ts';

/** One bundle per folder; a folder without `-meta.xml` is a problem, as it is on deployment. */
export function loadLwcBundles(loading: Loading, folder: string): void {
  for (const { name, path, isFolder } of entries(loading, folder)) {
    // Configuration files of editors and linters may stand beside the bundles.
    if (!isFolder || name.startsWith('__')) continue;
    const metaPath = join(path, `${name}.js-meta.xml`);
    if (!existsSync(metaPath)) {
      problem(loading, path, `${name}.js-meta.xml is missing in the component's folder`);
      continue;
    }
    const file = readMetadata(loading, metaPath, 'LightningComponentBundle');
    if (!file) continue;
    const earlier = loading.project.lwc.find((bundle) => bundle.name === name);
    if (earlier) problem(loading, metaPath, `The component ${name} exists twice; the other is in ${earlier.source.file}`, 1);
    loading.project.lwc.push({
      name,
      namespace: 'c',
      folder: path,
      apiVersion: number(file.content, 'apiVersion') ?? Number(loading.project.sourceApiVersion),
      isExposed: flag(file.content, 'isExposed'),
      ...optionalTexts(file.content),
      targets: texts(child(file.content, 'targets'), 'target'),
      targetConfigs: nodes(child(file.content, 'targetConfigs'), 'targetConfig').map(targetConfig),
      source: location(loading, metaPath)
    });
  }
}

function optionalTexts(content: XmlNode): Pick<LwcBundle, 'masterLabel' | 'description'> {
  const masterLabel = text(content, 'masterLabel');
  const description = text(content, 'description');
  return { ...(masterLabel ? { masterLabel } : {}), ...(description ? { description } : {}) };
}

function targetConfig(node: XmlNode): LwcBundle['targetConfigs'][number] {
  return {
    targets: String(node['@targets'] ?? '')
      .split(',')
      .map((target) => target.trim())
      .filter(Boolean),
    objects: texts(child(node, 'objects'), 'object'),
    properties: nodes(node, 'property').map((property) => ({
      name: String(property['@name'] ?? ''),
      type: String(property['@type'] ?? 'String'),
      ...(property['@label'] === undefined ? {} : { label: String(property['@label']) }),
      ...(property['@default'] === undefined ? {} : { default: String(property['@default']) }),
      required: property['@required'] === 'true',
      translatable: property['@translatable'] === 'true'
    }))
  };
}
