/** What the library supports, from its declarations: for the README and for whoever asks. */
import { libraryTypes } from './declare.ts';
import type { LibraryType } from './declare.ts';
import './index.ts';

const memberName = (signature: string): string => /([A-Za-z_]\w*)\s*(?:\(|$)/.exec(signature.replace(/<[^()]*>/g, ''))?.[1] ?? signature;

/** Names of a type's members, overloads once, in alphabetical order. */
export function memberNames(type: LibraryType): string[] {
  const members = [type.statics, type.methods].flatMap((group) =>
    Object.keys(group ?? {}).map((signature) => memberName(signature.slice(signature.search(/\S+\(/))))
  );
  const properties = [type.properties, type.staticProperties].flatMap((group) =>
    Object.keys(group ?? {}).map((signature) => signature.split(' ').at(-1)!)
  );
  return [...new Set([...members, ...properties])].sort((a, b) => a.localeCompare(b, 'en'));
}

/** A Markdown table of all types and their members. */
export function supportTable(): string {
  const types = [...libraryTypes().values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const rows = types.map(
    (type) =>
      `| \`${type.name}\` | ${type.kind === 'enum' ? 'enum' : type.kind === 'exception' ? 'exception' : memberNames(type).join(', ')} |`
  );
  return ['| type | members |', '| --- | --- |', ...rows].join('\n');
}
