import { apexAccessModes } from './apex-access-modes.ts';
import { apexSemantics, pmd } from './apex-analysis.ts';
import type { Check } from './check.ts';
import { independence } from './independence.ts';
import { labels } from './labels.ts';
import { metadataSchema } from './metadata-schema.ts';
import { permissions } from './permissions.ts';
import { convert, format, lint, typeCheck } from './programs.ts';
import { sourceRules } from './source-rules.ts';

/** In the order they run: quick ones first. */
export const checks: Check[] = [
  labels,
  permissions,
  metadataSchema,
  sourceRules,
  independence,
  apexAccessModes,
  typeCheck,
  lint,
  format,
  apexSemantics,
  pmd,
  convert
];
