import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemDto, PlanDto } from 'apex-types';
import { checkPlan } from 'c/planCheck';

interface Case {
  name: string;
  /** Facts of the plan that are different. */
  plan?: Partial<PlanDto>;
  /** By id: what is different, or null for an item that is not there. */
  items?: Record<string, Partial<ItemDto> | null>;
  links?: PlanDto['dependencies'];
  /** An item that is there several more times. */
  repeat?: { id: string; times: number };
  findings: unknown[];
}

const file = join(__dirname, '../../../../../vectors/plan-check.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as { plan: PlanDto; cases: Case[] };

function planOf({ plan, items = {}, links, repeat }: Case): PlanDto {
  const base = new Map((vectors.plan.items ?? []).map((item) => [item.id ?? '', item]));
  for (const [id, changes] of Object.entries(items)) {
    if (changes) {
      base.set(id, { id, ...base.get(id), ...changes });
    } else {
      base.delete(id);
    }
  }
  const copies = Array.from({ length: repeat?.times ?? 0 }, (_, index) => ({ ...base.get(repeat?.id ?? ''), id: `copy${index}` }));
  return { ...vectors.plan, ...plan, items: [...base.values(), ...copies], dependencies: links ?? vectors.plan.dependencies };
}

it.each(vectors.cases.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
  const found = checkPlan(planOf(vector)).map(({ code, severity, itemId, facts, fix }) => ({ code, severity, itemId, facts, fix }));
  expect(found).toEqual(vector.findings);
});

it('says nothing about no plan, and nothing that it would need the server’s numbers for', () => {
  expect(checkPlan(null)).toEqual([]);
  const without = planOf({ name: '', findings: [], plan: { check: undefined }, repeat: { id: 'docs', times: 40 } });
  expect(checkPlan(without).map(({ code }) => code)).toEqual([]);
});

it('keeps the key of a matter whatever else changes, and puts the worst first', () => {
  const before = checkPlan(planOf({ name: '', findings: [], items: { docs: { title: 'Call' } } }));
  const after = checkPlan(
    planOf({
      name: '',
      findings: [],
      plan: { risks: [] },
      items: { docs: { title: 'Meeting' }, case: { side: 'Seller' }, security: { side: 'Seller' } },
      repeat: { id: 'case', times: 4 }
    })
  );
  expect(before.map(({ key }) => key)).toEqual(['VAGUE_TITLE:docs']);
  expect(after.map(({ key }) => key)).toEqual(['ONE_SIDED:', 'NO_RISK:', 'VAGUE_TITLE:docs']);
});
