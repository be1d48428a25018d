import type { Modifiers } from '../parse/ast.ts';
import type { Report } from './build-symbols.ts';

/** In lower case. Those that concern packages, flows and Visualforce change nothing here and are taken as they are. */
const annotations = new Set([
  'auraenabled',
  'deprecated',
  'future',
  'invocablemethod',
  'invocablevariable',
  'istest',
  'jsonaccess',
  'namespaceaccessible',
  'readonly',
  'remoteaction',
  'suppresswarnings',
  'testsetup',
  'testvisible'
]);

/** Refuses annotations that do not exist, and the doors to Apex that local org does not open. */
export function checkModifiers({ annotations: given, words }: Modifiers, line: number, report: Report): void {
  for (const { name } of given) {
    if (/^(RestResource|Http(Get|Post|Put|Patch|Delete))$/i.test(name))
      report(line, `@${name} is not supported: local org serves no Apex REST`);
    else if (!annotations.has(name.toLowerCase())) report(line, `Annotation does not exist: ${name}`);
  }
  if (words.includes('webservice')) report(line, 'webservice is not supported: local org serves no Apex SOAP');
}
