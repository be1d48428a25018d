import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { apiRoutes } from './api/routes.ts';
import { supportTable } from './apex/library/support-table.ts';
import { supportedFunctions } from './formula/functions.ts';
import { documentFolders } from './metadata/documents.ts';
import { knownFolders } from './metadata/load-project.ts';
import { standardObjectNames } from './metadata/standard-objects.ts';
import { FRAME_COMPONENTS } from './ui/server/app/flexipage.ts';

/** What local org supports, read from its own code, as Markdown for the README. */
export function supportTables(): Record<string, string> {
  const inert = Object.keys(documentFolders).filter((folder) => documentFolders[folder]?.isInert);
  const acting = [...knownFolders].filter((folder) => !inert.includes(folder));
  const lightning = readdirSync(join(import.meta.dirname, 'ui/browser/lightning'));
  return {
    parts: table(
      ['part', 'supported'],
      [
        ['Metadata folders', codes(acting)],
        ['Metadata folders read without effect', codes(inert)],
        ['Standard objects', codes(standardObjectNames)],
        ['Formula functions', codes(supportedFunctions())],
        ['`lightning/…` modules beside the open-source base components', codes(lightning)],
        ["Lightning's own components on record pages", codes(Object.keys(FRAME_COMPONENTS))]
      ]
    ),
    rest: table(['resource below `/services/data/v…`', 'methods'], restRows()),
    apex: supportTable()
  };
}

function restRows(): [string, string][] {
  const methods = new Map<string, string[]>();
  for (const { method, pattern } of apiRoutes) methods.set(pattern, [...(methods.get(pattern) ?? []), method]);
  return [...methods].map(([pattern, list]): [string, string] => [`\`${pattern}\``, list.join(', ')]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function codes(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((name) => `\`${name}\``)
    .join(', ');
}

function table(head: [string, string], rows: [string, string][]): string {
  return [head, ['---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The text with each table between its markers `<!-- table NAME -->` and `<!-- end NAME -->` written anew. */
export function withSupportTables(text: string): string {
  return Object.entries(supportTables()).reduce((done, [name, content]) => {
    const [start, end] = [`<!-- table ${name} -->`, `<!-- end ${name} -->`];
    const [from, to] = [done.indexOf(start), done.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The README has no markers ${start} … ${end}`);
    const kept = `<!-- prettier-ignore-start -->\n\n${content}\n\n<!-- prettier-ignore-end -->`;
    return `${done.slice(0, from)}${start}\n\n${kept}\n\n${done.slice(to)}`;
  }, text);
}
