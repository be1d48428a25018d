/** The worked plans of docs/planning-engine.md through PlanEngine.cls; the TypeScript engine runs the same file in its Jest tests. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { inProject } from '../scripts/lib/project-root.ts';
import { ApexEngine } from './engine-apex.ts';
import { checkInvariants } from './engine-invariants.ts';
import { evaluateInTypeScript } from './engine-typescript.ts';
import type { PlanCase, PlanOutcome } from './engine-plans.ts';

interface Vector {
  name: string;
  /** The section of the specification that it shows. */
  says: string;
  plan: PlanCase;
  /** What is worth stating; the rest of the outcome is free. */
  expected: object;
}

const vectors = JSON.parse(readFileSync(inProject('vectors/planning-engine.json'), 'utf8')) as Vector[];
const headings = readFileSync(inProject('docs/planning-engine.md'), 'utf8').match(/^#+ .*$/gm) ?? [];
let outcomes: PlanOutcome[];
let apex: ApexEngine;
before(async () => {
  apex = await ApexEngine.open();
  outcomes = apex.evaluate(vectors.map(({ plan }) => plan));
});
after(() => apex.close());

describe('shared vectors', () => {
  for (const [index, { name, says, plan, expected }] of vectors.entries()) {
    test(`${says}: ${name}`, () => {
      assert.ok(
        headings.some((heading) => heading.endsWith(` ${says}`)),
        `the specification has a section "${says}"`
      );
      const outcome = outcomes[index] as PlanOutcome;
      assert.partialDeepStrictEqual(outcome, expected);
      assert.deepEqual(evaluateInTypeScript(plan), outcome, 'TypeScript (actual) and Apex (expected) differ');
      checkInvariants(plan, outcome);
    });
  }
});
