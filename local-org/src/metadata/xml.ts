import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import repeatableElements from './repeatable-elements.json' with { type: 'json' };

/** One parsed element: text, or an object of its children (`@name` attributes, `#text` beside attributes). */
export type XmlNode = Record<string, unknown>;

export interface XmlFile {
  /** Root element: `CustomField`, `Layout` … */
  type: string;
  content: XmlNode;
  /** Line of an element that has children; 1 for the root. */
  lineOf(node: unknown): number;
  /** First line at or after `from` that contains the text. */
  lineWith(text: string, from?: unknown): number;
}

export class XmlError extends Error {
  readonly line: number | undefined;
  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** Paths of the elements that may repeat, by root element; derived from the Metadata API's schema. */
const repeatable = new Set(
  Object.entries(repeatableElements as Record<string, string[]>).flatMap(([type, paths]) => paths.map((path) => `${type}.${path}`))
);
const position = XMLParser.getMetaDataSymbol() as symbol;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  captureMetaData: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  isArray: (_name, path) => repeatable.has(String(path))
});

/** Reads a metadata file; elements that may repeat are arrays. Throws XmlError for text that is not well-formed. */
export function readXml(path: string): XmlFile {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new XmlError(`Not well-formed XML: ${valid.err.msg}`, valid.err.line);
  const parsed = parser.parse(text) as XmlNode;
  const type = Object.keys(parsed)[0];
  if (!type) throw new XmlError('The file is empty', 1);
  const root = parsed[type];
  const content = typeof root === 'object' && root !== null ? (root as XmlNode) : {};
  const startOf = (node: unknown): number =>
    (node as Record<symbol, { startIndex?: number } | undefined> | null | undefined)?.[position]?.startIndex ?? 0;
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length;
  return {
    type,
    content,
    lineOf: (node) => lineAt(startOf(node)),
    lineWith: (needle, from) => lineAt(Math.max(text.indexOf(needle, startOf(from)), startOf(from)))
  };
}
