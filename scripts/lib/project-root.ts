import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Absolute path of something in the repository. */
export function inProject(...parts: string[]): string {
  return join(projectRoot, ...parts);
}
