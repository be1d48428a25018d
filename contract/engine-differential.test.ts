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
/** The small ones find the rule that is broken, the large ones what only adds up. */
const SMALL = { plans: Number(process.env.ENGINE_PLANS ?? 4000), items: 12, links: 16, batch: 400 };
const LARGE = { plans: Number(process.env.ENGINE_PLANS ?? 4000) / 20, items: 120, links: 240, batch: 50 };

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
function shrink(arbitrary: fc.Arbitrary<PlanCase>, index: number): never {
  const property = fc.property(arbitrary, (plan) => {
    const problem = problemWith(plan, apex.evaluate([plan])[0] as PlanOutcome);
    if (problem) throw problem;
  });
  const { counterexample, errorInstance } = fc.check(property, { seed: SEED, path: String(index), numRuns: 1 });
  const [plan] = counterexample ?? [];
  throw new Error(`Plan ${index} of seed ${SEED}: ${(errorInstance as Error | undefined)?.message}\n${JSON.stringify(plan, null, 2)}`);
}

for (const { plans: count, items, links, batch: size } of [SMALL, LARGE]) {
  test(`${count} random plans of up to ${items} items: both engines agree and keep every rule`, (context) => {
    const arbitrary = anyPlan(items, links);
    const plans = fc.sample(arbitrary, { seed: SEED, numRuns: count });
    const counts = { refused: 0, infeasible: 0, slipped: 0, items: 0 };
    for (let first = 0; first < count; first += size) {
      const batch = plans.slice(first, first + size);
      apex.evaluate(batch).forEach((outcome, offset) => {
        const plan = batch[offset] as PlanCase;
        if (problemWith(plan, outcome)) shrink(arbitrary, first + offset);
        counts.refused += outcome.cycle ? 1 : 0;
        counts.infeasible += outcome.schedule?.feasible === false ? 1 : 0;
        counts.slipped += outcome.slip?.shares.length ? 1 : 0;
        counts.items += plan.items.length;
      });
    }
    context.diagnostic(`seed ${SEED}: ${count} plans, zero differences; ${JSON.stringify(counts)}`);
    for (const [what, value] of Object.entries(counts)) assert.ok(value > count / 500, `the plans are varied enough: ${value} ${what}`);
  });
}
