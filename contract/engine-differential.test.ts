/** Thousands of random plans through both engines: the same answer to each, and none that breaks a rule. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { ApexEngine } from './engine-apex.ts';
import { anyPlan } from './engine-arbitrary.ts';
import { checkInvariants } from './engine-invariants.ts';
import { evaluateInTypeScript } from './engine-typescript.ts';
import type { PlanCase, PlanOutcome } from './engine-plans.ts';

/** The same plans on every run; another seed makes others: `ENGINE_SEED=1 node --test contract/engine-differential.test.ts`. */
const SEED = Number(process.env.ENGINE_SEED ?? 20_270_505);
const PLANS = Number(process.env.ENGINE_PLANS ?? 4000);
const BATCH = 400;

let apex: ApexEngine;
before(async () => {
  apex = await ApexEngine.open();
});
after(() => apex.close());

function problemWith(plan: PlanCase, inApex: PlanOutcome): Error | null {
  try {
    assert.deepEqual(evaluateInTypeScript(plan), inApex, 'TypeScript (actual) and Apex (expected) differ');
    checkInvariants(plan, inApex);
    return null;
  } catch (error) {
    return error as Error;
  }
}

/** Finds the smallest plan that still fails, so that a person can work it out on paper. */
function shrink(index: number): never {
  const property = fc.property(anyPlan, (plan) => {
    const problem = problemWith(plan, apex.evaluate([plan])[0] as PlanOutcome);
    if (problem) throw problem;
  });
  const { counterexample, errorInstance } = fc.check(property, { seed: SEED, path: String(index), numRuns: 1 });
  const [plan] = counterexample ?? [];
  throw new Error(`Plan ${index} of seed ${SEED}: ${(errorInstance as Error | undefined)?.message}\n${JSON.stringify(plan, null, 2)}`);
}

test(`${PLANS} random plans: both engines agree and keep every rule`, (context) => {
  const plans = fc.sample(anyPlan, { seed: SEED, numRuns: PLANS });
  const counts = { refused: 0, infeasible: 0, slipped: 0, items: 0 };
  for (let first = 0; first < PLANS; first += BATCH) {
    const batch = plans.slice(first, first + BATCH);
    apex.evaluate(batch).forEach((outcome, offset) => {
      const plan = batch[offset] as PlanCase;
      if (problemWith(plan, outcome)) shrink(first + offset);
      counts.refused += outcome.cycle ? 1 : 0;
      counts.infeasible += outcome.schedule?.feasible === false ? 1 : 0;
      counts.slipped += outcome.slip?.shares.length ? 1 : 0;
      counts.items += plan.items.length;
    });
  }
  context.diagnostic(`seed ${SEED}: ${PLANS} plans, zero differences; ${JSON.stringify(counts)}`);
  for (const [what, count] of Object.entries(counts)) assert.ok(count > PLANS / 100, `the plans are varied enough: ${count} ${what}`);
});
