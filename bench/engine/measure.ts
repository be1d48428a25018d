import { figures, type Figure, type MeasureOptions } from '../measure.ts';
import { usePlanEngine } from './apex-plan.ts';
import { datedChain, largePlan, longChain } from './plans.ts';

const { PlanEngine } = await import('c/planEngine');

const APEX_ITEMS = 2_000;
/** The compiler of the engine wakes up first, as it has in a page that was used for a moment. */
const WARM_UP = 30;

/** Milliseconds of each run, after a warm-up. */
function times(runs: number, work: (run: number) => unknown): number[] {
  const values: number[] = [];
  for (let run = 0; run < WARM_UP + runs; run += 1) {
    const started = performance.now();
    work(run);
    if (run >= WARM_UP) values.push(performance.now() - started);
  }
  return values;
}

/** The planning engine in both languages: what one calculation of a large plan takes. */
export async function measureEngine({ runs, progress }: MeasureOptions): Promise<Figure[]> {
  const plan = largePlan(10_000, 20_000);
  const many = Math.max(runs * 10, 30);
  const engine = new PlanEngine(plan);
  const moved = (run: number): void => {
    engine.changeItem(50, { start: plan.today + (run % 40), due: plan.today + (run % 40) + 3 });
    engine.project();
  };
  /** An item that much waits for, and one that everything waits for. */
  const [dragged, first] = [plan.items[95], plan.items[0]] as [{ key: string }, { key: string }];
  const row = new PlanEngine(datedChain(10_000));
  const previewed = (of: typeof engine, key: string) => (run: number) => {
    const start = plan.today + 20 + (run % 40);
    return of.move(new Map([[key, { start, due: start + 3 }]]));
  };
  const rows: Figure[] = [
    {
      title: 'project 10,000 items, 20,000 dependencies',
      values: times(many, () => engine.project()),
      unit: 'ms',
      goal: 5,
      note: 'calendar, absences, floats, slips'
    },
    { title: 'move one item and project again', values: times(many, moved), unit: 'ms', goal: 5, note: 'what a drag does at every step' },
    {
      title: 'preview a move',
      values: times(many, previewed(engine, dragged.key)),
      unit: 'ms',
      goal: 5,
      note: 'who is pushed, what breaks, go-live before and after: two projections'
    },
    { title: 'preview a move that pushes 10,000 items', values: times(many, previewed(row, first.key)), unit: 'ms', goal: 5 },
    {
      title: 'read the plan and project it',
      values: times(many, () => new PlanEngine(plan).project()),
      unit: 'ms',
      goal: 5,
      note: 'keys to numbers, order, then as above'
    },
    { title: 'book the slip', values: times(many, () => engine.attributeSlip()), unit: 'ms', note: 'projection included' },
    { title: 'schedule backwards', values: times(many, () => engine.scheduleBackward()), unit: 'ms' }
  ];
  const chain = longChain(100_000);
  rows.push({ title: 'a chain of 100,000, read and projected', values: times(runs, () => new PlanEngine(chain).project()), unit: 'ms' });
  progress('TypeScript measured');
  for (const [title, measured] of [
    ['project', 'new PlanEngine(items, links, calendar, today, today.addDays(200)).project();'],
    [
      'preview a move',
      `new PlanMove(items, links, calendar, today, today.addDays(200)).run(
        new Map<String, ProposedDates>{ items[50].key => new ProposedDates(today.addDays(20), today.addDays(23)) }
      );`
    ],
    ['book the slip', 'new PlanEngine(items, links, calendar, today, today.addDays(200)).attributeSlip(today.addDays(190));'],
    ['schedule backwards', 'new PlanEngine(items, links, calendar, today, today.addDays(200)).scheduleBackward();']
  ] as const) {
    const used = await usePlanEngine(APEX_ITEMS, measured, runs);
    const note = `${used[0]?.statements.toLocaleString('en')} statements; limit 10,000 ms on the platform, whose milliseconds are others`;
    rows.push({
      title: `PlanEngine.cls, ${APEX_ITEMS.toLocaleString('en')} items: ${title}`,
      values: used.map(({ cpuTime }) => cpuTime),
      unit: 'ms',
      note
    });
    progress(`Apex measured: ${title}`);
  }
  return rows;
}

/** For the list in `bench/measures/index.ts`. */
export const engine = figures('engine', 'The planning engine', measureEngine);
