import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withSupportTables } from '../src/support-tables.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README says what the code supports', () => {
  assert.ok(readme === withSupportTables(readme), 'The tables in local-org/README.md are stale: run npm run readme -w local-org');
});

test('the README shows every command', async () => {
  const { localOrg } = await import('./cli/local-org.ts');
  const { out } = await localOrg('--help');
  const commands = [...out.matchAll(/^ {2}(\w+) \[options\]/gm)].map(([, name]) => name);
  assert.ok(commands.length >= 5, out);
  for (const name of commands) assert.match(readme, new RegExp(`local-org ${name}\\b`), name);
});
