/** Thousands of random plans through both engines: the same answer to each, and none that breaks a rule. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { ApexEngine } from './engine-apex.ts';
import { anyMove, anyPlan } from './engine-arbitrary.ts';
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

/** Finds the smallest plan that still fails, or what a minute makes of it, so that a person can work it out on paper. */
function shrink(arbitrary: fc.Arbitrary<PlanCase>, index: number): never {
  const property = fc.property(arbitrary, (plan) => {
    const problem = problemWith(plan, apex.evaluate([plan])[0] as PlanOutcome);
    if (problem) throw problem;
  });
  const { counterexample, errorInstance } = fc.check(property, {
    seed: SEED,
    path: String(index),
    numRuns: 1,
    interruptAfterTimeLimit: 60_000
  });
  const [plan] = counterexample ?? [];
  throw new Error(`Plan ${index} of seed ${SEED}: ${(errorInstance as Error | undefined)?.message}\n${JSON.stringify(plan, null, 2)}`);
}

type Counts = Record<string, number>;

/** How often the plans showed what they are there to show. */
function planCounts(plan: PlanCase, outcome: PlanOutcome): Counts {
  return {
    refused: Number(Boolean(outcome.cycle)),
    infeasible: Number(outcome.schedule?.feasible === false),
    slipped: Number(Boolean(outcome.slip?.shares.length)),
    items: plan.items.length
  };
}

function moveCounts(plan: PlanCase, { cycle, move }: PlanOutcome): Counts {
  return {
    refused: Number(Boolean(cycle)),
    pushed: move?.moved.filter(({ key }) => !plan.moves?.[key]).length ?? 0,
    tooEarly: move?.tooEarly.length ?? 0,
    brokenFixedDates: move?.brokenFixedDates.length ?? 0,
    goLiveMoved: Number(move?.goLive.holds === false),
    outsideFloat: Number(move?.insideFloat === false)
  };
}

function compare(arbitrary: fc.Arbitrary<PlanCase>, count: number, size: number, countsOf: typeof planCounts): Counts {
  const plans = fc.sample(arbitrary, { seed: SEED, numRuns: count });
  const counts: Counts = {};
  for (let first = 0; first < count; first += size) {
    const batch = plans.slice(first, first + size);
    apex.evaluate(batch).forEach((outcome, offset) => {
      const plan = batch[offset] as PlanCase;
      if (problemWith(plan, outcome)) shrink(arbitrary, first + offset);
      for (const [what, value] of Object.entries(countsOf(plan, outcome))) counts[what] = (counts[what] ?? 0) + value;
    });
  }
  return counts;
}

for (const { plans: count, items, links, batch } of [SMALL, LARGE]) {
  for (const [what, arbitrary, countsOf] of [
    ['plans', anyPlan(items, links), planCounts],
    ['plans with items moved', anyMove(items, links), moveCounts]
  ] as const) {
    test(`${count} random ${what}, up to ${items} items: both engines agree and keep every rule`, (context) => {
      const counts = compare(arbitrary, count, batch, countsOf);
      context.diagnostic(`seed ${SEED}: ${count} ${what}, zero differences; ${JSON.stringify(counts)}`);
      for (const [kind, value] of Object.entries(counts)) assert.ok(value > count / 500, `the plans are varied enough: ${value} ${kind}`);
    });
  }
}
