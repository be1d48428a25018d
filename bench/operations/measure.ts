import type { Measure } from '../measure.ts';
import { BenchOrg, type Used } from '../org.ts';
import { operations, type Operation } from './operations.ts';
import { DEALS, PLANS, SELLER, SHARE } from './plans.ts';

const MANY = 200;

/** What an operation takes for one plan and for many. */
export interface Cost {
  title: string;
  one: Used;
  /** Null where a call takes one plan. */
  many: Used | null;
}

/** Queries, statements and rows of each operation, from local org's counters; the same on every machine. */
export const operationCosts: Measure<Cost[]> = {
  name: 'operations',
  title: `What operations cost, for one plan and for ${MANY} in one transaction`,
  async run({ progress }) {
    const org = await BenchOrg.open();
    try {
      for (const script of [DEALS(MANY), PLANS(MANY), SHARE]) org.execute(script);
      const costs: Cost[] = [];
      for (const operation of operations) {
        const cost = { title: operation.title, one: use(org, operation, 1), many: operation.isForOne ? null : use(org, operation, MANY) };
        progress(`${cost.title}: ${JSON.stringify(cost.one)} ${JSON.stringify(cost.many)}`);
        costs.push(cost);
      }
      return costs;
    } finally {
      await org.close();
    }
  },
  report: tableOf
};

/** Measures and takes back what was done, so that each operation finds the same plans. */
function use(org: BenchOrg, { title, before = [], sees, prepare, measured, by = SELLER }: Operation, plans: number): Used {
  const { database } = org.running.org;
  const user = by === 'admin' ? undefined : by;
  const savepoint = database.savepoint();
  try {
    for (const script of before) org.execute(script, user);
    const seen = sees ? (org.execute(sees, user).at(-1) ?? '') : '';
    return org.use(prepare(plans, seen), measured, user);
  } catch (error) {
    throw new Error(`${title}, ${plans} plans: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    database.rollbackTo(savepoint);
    database.releaseSavepoint(savepoint);
  }
}

/** The costs as Markdown; what grows with the number of plans is marked. */
export function tableOf(costs: Cost[]): string {
  const rows = costs.map(({ title, one, many }) => {
    const pair = (of: 'queries' | 'dmlStatements' | 'queryRows' | 'dmlRows'): string =>
      many === null ? `${one[of].toLocaleString('en')} / –` : `${one[of].toLocaleString('en')} / ${many[of].toLocaleString('en')}`;
    const grows = many !== null && (many.queries > one.queries || many.dmlStatements > one.dmlStatements);
    return `| ${title}${grows ? ' ⚠' : ''} | ${pair('queries')} | ${pair('dmlStatements')} | ${pair('queryRows')} | ${pair('dmlRows')} |`;
  });
  return [
    `| operation, 1 plan / ${MANY} plans | queries | DML statements | rows read | rows written |`,
    '|---|---|---|---|---|',
    ...rows,
    '',
    `“–”: a call takes one plan. ⚠: the platform hands triggers 200 records at a time, so what changes more of them runs them again.`
  ].join('\n');
}
