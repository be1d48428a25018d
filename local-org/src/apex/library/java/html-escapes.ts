/** HTML, XML, JavaScript, CSV and Unicode escaping, as the String class offers them. */
import { NAMED_ENTITIES } from './html-entities.ts';

const byCharacter = new Map(Object.entries(NAMED_ENTITIES).map(([name, character]) => [character, name]));
const BASIC: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** HTML 4: markup characters and every character that has an entity. `latinOnly` is HTML 3's smaller list. */
export function escapeHtml(text: string, latinOnly: boolean): string {
  return text.replace(/[&<>"]|\P{ASCII}/gu, (c) => {
    if (BASIC[c]) return BASIC[c];
    const name = byCharacter.get(c);
    return name && (!latinOnly || c <= '\u00ff') ? `&${name};` : c;
  });
}

export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return { amp: '&', lt: '<', gt: '>', quot: '"' }[name as string] ?? NAMED_ENTITIES[name as string] ?? whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => BASIC[c] ?? '&apos;');
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));/g, (_, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name as string]!;
  });
}

const CONTROL: Record<string, string> = { '\b': '\\b', '\n': '\\n', '\t': '\\t', '\f': '\\f', '\r': '\\r' };
const unicode = (c: string): string => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `quoteMark` also escapes `'` and `/`, as EcmaScript escaping does and Java's does not. */
export function escapeJava(text: string, quoteMark: boolean): string {
  return text.replace(
    quoteMark ? /["'\\/]|[^\x20-\x7E]/g : /["\\]|[^\x20-\x7E]/g,
    (c) => CONTROL[c] ?? (/["'\\/]/.test(c) ? `\\${c}` : unicode(c))
  );
}

export function unescapeJava(text: string): string {
  const names: Record<string, string> = { b: '\b', n: '\n', t: '\t', f: '\f', r: '\r' };
  return text.replace(/\\(?:u+([0-9a-fA-F]{4})|(.))/gs, (_, hex, c) =>
    hex ? String.fromCharCode(parseInt(hex, 16)) : (names[c as string] ?? c)
  );
}

export function escapeUnicode(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, unicode);
}

export function escapeCsv(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export function unescapeCsv(text: string): string {
  return /^".*"$/s.test(text) && /[",\n\r]/.test(text.slice(1, -1)) ? text.slice(1, -1).replace(/""/g, '"') : text;
}

/** Text without tags; `<br>` and closing blocks become line breaks, entities are read. */
export function stripHtml(text: string): string {
  return unescapeHtml(
    text
      .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<\/?[a-zA-Z!][^>]*>/g, '')
  );
}
