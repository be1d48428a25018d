import { compileApex } from '../../local-org/src/apex/apex-program.ts';
import { ApexRuntime } from '../../local-org/src/apex/apex-runtime.ts';
import { openOrg } from '../../local-org/src/index.ts';
import { projectRoot } from '../../scripts/lib/project-root.ts';

/** What one use of the engine took. */
export interface ApexUse {
  statements: number;
  /** Milliseconds of this machine. */
  cpuTime: number;
}

/** Tasks and milestones with statuses, absences and a baseline; two links each that lead forward. */
const PREPARE = (items: number): string => `
Date today = Date.newInstance(2027, 5, 5);
List<Date> holidays = new List<Date>();
for (Integer index = 0; index < 60; index++) { holidays.add(today.addDays(index * 23 - 100)); }
WorkCalendar calendar = new WorkCalendar(new List<Integer>{ 1, 2, 3, 4, 5 }, holidays);
List<String> statuses = new List<String>{ 'Not Started', 'Not Started', 'In Progress', 'Blocked', 'Done' };
List<EngineItem> items = new List<EngineItem>();
List<EngineLink> links = new List<EngineLink>();
for (Integer index = 0; index < ${items}; index++) {
  Boolean isGate = Math.mod(index, 10) == 9;
  EngineItem item = new EngineItem('a0X5g00000' + index, isGate ? 'Milestone' : 'Task');
  item.duration = isGate ? 0 : 1 + Math.mod(index, 5);
  item.buffer = Math.mod(index, 3);
  item.status = statuses[Math.mod(index * 7, 5)];
  item.start = today.addDays(index / 20 + Math.mod(index, 10) - 60);
  item.due = item.start.addDays(Math.mod(index, 9));
  item.baselineStart = item.start;
  item.baselineDue = item.due;
  item.absentFrom = Math.mod(index, 8) == 0 ? item.start : null;
  item.absentUntil = item.start.addDays(4);
  items.add(item);
  if (index > 0) { links.add(new EngineLink(items[index - 1 - Math.mod(index, Math.min(index, 20))].key, item.key, Math.mod(index, 2))); }
  if (index > 40) { links.add(new EngineLink(items[index - 1 - Math.mod(index * 13, 40)].key, item.key, 0)); }
}
Integer cpuBefore = Limits.getCpuTime();`;

const REPORT = 'System.debug(Limits.getCpuTime() - cpuBefore);';

/**
 * Runs PlanEngine.cls on a plan of that size: the time without counting, then the statements of its classes with it.
 * @param measured Apex that uses `items`, `links`, `calendar` and `today`
 */
export async function usePlanEngine(itemCount: number, measured: string, runs: number): Promise<ApexUse[]> {
  const log: string[] = [];
  const org = await openOrg({ projectDir: projectRoot, data: ':memory:', log: (_level, text) => void log.push(text) });
  const execute = (runtime: ApexRuntime): number => {
    const { success, compileProblem, exceptionMessage } = runtime.executeAnonymous(
      `${PREPARE(itemCount)}${measured}${REPORT}`,
      org.adminId
    );
    if (!success) throw new Error(`The engine's benchmark: ${compileProblem ?? exceptionMessage}`);
    return Number(log.at(-1));
  };
  try {
    const cpuTimes = Array.from({ length: runs }, () => execute(org.apex));
    const program = compileApex(org.project, org.database, { coverage: true });
    const counting = new ApexRuntime(program, org.database, org.apex.services);
    program.resetCoverage();
    execute(counting);
    const files = program.coverage().filter(({ file }) => file.includes('/engine/'));
    const statements = files.flatMap(({ lines }) => [...lines.values()]).reduce((sum, count) => sum + count, 0);
    return cpuTimes.map((cpuTime) => ({ cpuTime, statements }));
  } finally {
    org.close();
  }
}
