import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesBelow, location, problem, readMetadata } from './loading.ts';
import type { Loading } from './loading.ts';
import { number } from './xml-values.ts';

/** Classes and triggers; each needs its `-meta.xml` for the API version, which decides how it runs. */
export function loadApex(loading: Loading, folder: string): void {
  const seen = new Map(loading.project.apex.map((file) => [`${file.kind} ${file.name.toLowerCase()}`, file.source.file]));
  for (const path of filesBelow(loading, folder)) {
    if (path.endsWith('-meta.xml')) {
      if (!existsSync(path.replace(/-meta\.xml$/, '')))
        problem(loading, path, `The file it describes is missing: ${basename(path, '-meta.xml')}`);
      continue;
    }
    const match = /^(.+)\.(cls|trigger)$/.exec(basename(path));
    if (!match) {
      problem(loading, path, 'Only .cls and .trigger files with their -meta.xml belong here');
      continue;
    }
    const kind = match[2] === 'cls' ? 'class' : 'trigger';
    const name = match[1] ?? '';
    const metaPath = `${path}-meta.xml`;
    if (!existsSync(metaPath)) {
      problem(loading, path, `${basename(metaPath)} is missing`);
      continue;
    }
    const meta = readMetadata(loading, metaPath, kind === 'class' ? 'ApexClass' : 'ApexTrigger');
    if (!meta) continue;
    const apiVersion = number(meta.content, 'apiVersion') ?? Number(loading.project.sourceApiVersion);
    const key = `${kind} ${name.toLowerCase()}`;
    const earlier = seen.get(key);
    if (earlier) problem(loading, path, `The ${key} is defined twice; the other is in ${earlier}`, 1);
    seen.set(key, location(loading, path).file);
    loading.project.apex.push({ kind, name, apiVersion, body: readFileSync(path, 'utf8'), source: location(loading, path) });
  }
}
