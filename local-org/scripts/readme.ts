/** Writes the tables of what is supported into the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withSupportTables } from '../src/support-tables.ts';

const path = new URL('../README.md', import.meta.url);
writeFileSync(path, withSupportTables(readFileSync(path, 'utf8')));
