import '../../contract/engine-modules.ts';

const { WorkCalendar } = await import('c/planEngineCalendar');

export type BenchPlan = ConstructorParameters<(typeof import('c/planEngine'))['PlanEngine']>[0];

const STATUSES = ['Not Started', 'Not Started', 'In Progress', 'Blocked', 'Done', 'Not Needed'];

/** The same numbers on every machine. */
function randomNumbers(): (bound: number) => number {
  let seed = 20_270_505;
  return (bound) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536) % bound;
  };
}

/** A plan of years with everything in it: statuses, buffers, absences, fixed dates, a baseline, holidays; links lead forward. */
export function largePlan(itemCount: number, linkCount: number): BenchPlan {
  const random = randomNumbers();
  const today = 20_943;
  const items = Array.from({ length: itemCount }, (_, index) => {
    const isGate = index % 10 === 9;
    const start = today - 60 + Math.floor(index / 20) + random(10);
    const due = start + (isGate ? 0 : random(9));
    return {
      key: `a0X5g00000${String(index).padStart(8, '0')}`,
      type: isGate ? 'Milestone' : 'Task',
      status: STATUSES[random(STATUSES.length)] as string,
      duration: isGate ? 0 : 1 + random(5),
      buffer: random(3),
      fixed: random(20) === 0,
      start,
      due,
      completedOn: null,
      absentFrom: random(8) === 0 ? start : null,
      absentUntil: start + 4,
      baselineStart: start,
      baselineDue: due,
      side: index % 2 ? 'Buyer' : 'Seller',
      owner: `owner ${random(9)}`
    };
  });
  const key = (node: number): string => (items[Math.min(node, itemCount - 1)] as { key: string }).key;
  const links = Array.from({ length: linkCount }, () => {
    const predecessor = random(itemCount - 1);
    return { predecessor: key(predecessor), successor: key(predecessor + 1 + random(40)), lag: random(3) };
  });
  return { items, links, calendar: calendar(today), today, goLive: today + 400, baselineGoLive: today + 380 };
}

/** Tasks of one day, each waiting for the one before. */
export function longChain(length: number): BenchPlan {
  const plan = largePlan(length, 0);
  const items = plan.items.map((item) => ({
    ...item,
    type: 'Task',
    status: 'Not Started',
    duration: 1,
    fixed: false,
    start: null,
    due: null
  }));
  const links = items.slice(1).map(({ key }, index) => ({ predecessor: (items[index] as { key: string }).key, successor: key, lag: 0 }));
  return { ...plan, items, links };
}

/** The same with a day for each, so that whoever is moved pushes all that follow. */
export function datedChain(length: number): BenchPlan {
  const plan = longChain(length);
  const first = plan.calendar.startIndex(plan.today);
  const items = plan.items.map((item, index) => {
    const day = plan.calendar.startDay(first + index);
    return { ...item, start: day, due: day, absentFrom: null };
  });
  return { ...plan, items };
}

function calendar(today: number): InstanceType<typeof WorkCalendar> {
  const holidays = Array.from({ length: 60 }, (_, index) => today - 100 + index * 23);
  return new WorkCalendar([1, 2, 3, 4, 5], holidays);
}
