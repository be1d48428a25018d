import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tableOf, type Cost } from '../../bench/operations/measure.ts';
import { inProject } from '../lib/project-root.ts';

test('ARCHITECTURE.md shows what the operations cost when they were last measured', () => {
  const { result } = JSON.parse(readFileSync(inProject('bench/results/operations.json'), 'utf8')) as { result: Cost[] };
  const shown = readFileSync(inProject('ARCHITECTURE.md'), 'utf8');
  assert.ok(shown.includes(tableOf(result)), 'Copy the table from bench/results/results.md into ARCHITECTURE.md');
});
