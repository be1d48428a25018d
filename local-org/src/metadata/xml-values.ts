import type { XmlNode } from './xml.ts';

/** Text of a child element; empty text counts as absent. */
export function text(node: XmlNode | undefined, name: string): string | undefined {
  const value = node?.[name];
  const found = typeof value === 'object' && value !== null ? (value as XmlNode)['#text'] : value;
  return found === undefined || found === '' ? undefined : String(found);
}

export function flag(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const found = text(node, name);
  return found === undefined ? otherwise : found.trim() === 'true';
}

export function number(node: XmlNode | undefined, name: string): number | undefined {
  const found = text(node, name);
  return found === undefined ? undefined : Number(found);
}

/** A repeated element with children. */
export function nodes(node: XmlNode | undefined, name: string): XmlNode[] {
  const value = node?.[name];
  if (value === undefined || value === '') return [];
  return (Array.isArray(value) ? value : [value]).filter((one): one is XmlNode => typeof one === 'object' && one !== null);
}

/** A repeated element that holds text. */
export function texts(node: XmlNode | undefined, name: string): string[] {
  const value = node?.[name];
  if (value === undefined || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map((one) =>
    String(typeof one === 'object' && one !== null ? (one as XmlNode)['#text'] : one)
  );
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  const value = node?.[name];
  return typeof value === 'object' && value !== null ? (value as XmlNode) : undefined;
}
