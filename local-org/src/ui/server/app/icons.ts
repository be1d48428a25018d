import type { Project } from '../../../metadata/model.ts';
import { text } from '../../../metadata/xml-values.ts';

const STANDARD = new Set([
  'account',
  'case',
  'contact',
  'lead',
  'opportunity',
  'task',
  'event',
  'user',
  'campaign',
  'contract',
  'order',
  'product',
  'quote'
]);

/** An object's icon: its tab's motif for custom objects. */
export function iconOf(project: Project, objectName: string): string {
  if (STANDARD.has(objectName.toLowerCase())) return `standard:${objectName.toLowerCase()}`;
  const motif = text(project.documents.get('CustomTab')?.get(objectName)?.content, 'motif');
  const number = /^Custom(\d+)/.exec(motif ?? '')?.[1];
  return number ? `custom:custom${number}` : 'standard:custom';
}
