import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { entries, nameWithout, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import { text } from './xml-values.ts';

/** Static resources; `path` is the file, or the folder of one that is deployed as a zip. */
export function loadStaticResources(loading: Loading, folder: string): void {
  const all = entries(loading, folder);
  for (const { path } of all) {
    const name = nameWithout(path, 'resource');
    if (!name) continue;
    const file = readMetadata(loading, path, 'StaticResource');
    if (!file) continue;
    const body = all.find(
      (other) =>
        other.path !== path &&
        (other.isFolder ? other.name === name : basename(other.name).startsWith(`${name}.`) && !other.name.endsWith('-meta.xml'))
    );
    if (!body || !existsSync(body.path)) {
      problem(loading, path, `The file of the static resource ${name} is missing`);
      continue;
    }
    if (loading.project.staticResources.has(name)) problem(loading, path, `The static resource ${name} is defined twice`);
    loading.project.staticResources.set(name, {
      name,
      contentType: text(file.content, 'contentType') ?? 'application/octet-stream',
      path: body.path
    });
  }
}
