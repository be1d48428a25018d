import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes a small project into a temporary folder: its `sfdx-project.json` and the files given by path. */
export function projectWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'local-org-project-'));
  const all = {
    'sfdx-project.json': '{ "packageDirectories": [{ "path": "app" }], "sourceApiVersion": "67.0" }',
    'app/.keep': '',
    ...files
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export const namespace = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

/** A custom object's file with a text name. */
export function objectFile(label: string, rest = ''): string {
  return `<CustomObject ${namespace}><label>${label}</label><pluralLabel>${label}s</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>${rest}</CustomObject>`;
}

export function fieldFile(name: string, rest: string): string {
  return `<CustomField ${namespace}>\n<fullName>${name}</fullName>\n<label>${name}</label>\n${rest}\n</CustomField>`;
}
