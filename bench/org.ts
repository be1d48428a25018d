import type { RunningOrg } from '../local-org/src/serve.ts';
import { runProduct } from '../scripts/lib/running-product.ts';

/** What one transaction used of its limits; CPU time is this machine's, not the platform's. */
export interface Used {
  queries: number;
  queryRows: number;
  dmlStatements: number;
  dmlRows: number;
  cpuTime: number;
}

const USED = `System.debug(JSON.serialize(new Map<String, Integer>{
  'queries' => Limits.getQueries() - benchQueries, 'queryRows' => Limits.getQueryRows() - benchQueryRows, 'cpuTime' => Limits.getCpuTime() - benchCpuTime,
  'dmlStatements' => Limits.getDmlStatements() - benchStatements, 'dmlRows' => Limits.getDmlRows() - benchRows }));`;
const BEFORE = `Integer benchQueries = Limits.getQueries(); Integer benchQueryRows = Limits.getQueryRows(); Integer benchCpuTime = Limits.getCpuTime();
  Integer benchStatements = Limits.getDmlStatements(); Integer benchRows = Limits.getDmlRows();`;

/** The product on an org in memory with the sample data; scripts run in it as one of its users. */
export class BenchOrg {
  readonly running: RunningOrg;
  #log: string[] = [];

  private constructor(running: RunningOrg) {
    this.running = running;
    running.org.apex.services.log = (_level, text) => void this.#log.push(text);
  }

  static async open(): Promise<BenchOrg> {
    const missing = (message: string): never => {
      throw new Error(message);
    };
    return new BenchOrg(await runProduct({ data: ':memory:', port: 0, report: { done: () => undefined, missing } }));
  }

  /** Runs Apex as the user of that name, the administrator when none is given; throws what it throws. */
  execute(script: string, userName?: string): string[] {
    const { org } = this.running;
    const userId = userName ? this.id(`SELECT Id FROM User WHERE Name = '${userName}'`) : org.adminId;
    this.#log = [];
    const { success, compileProblem, exceptionMessage, line } = org.apex.executeAnonymous(script, userId);
    if (!success) throw new Error(`Line ${line} of a benchmark's script: ${compileProblem ?? exceptionMessage}`);
    return this.#log;
  }

  /** Runs Apex in a transaction of its own, and gives what the measured part used. */
  use(prepare: string, measured: string, userName?: string): Used {
    const used = this.execute(`${prepare}\n${BEFORE}\n${measured}\n${USED}`, userName).at(-1) ?? '{}';
    return JSON.parse(used) as Used;
  }

  id(soql: string): string {
    const { org } = this.running;
    const id = org.database.query(soql, { userId: org.adminId, mode: 'system', sharing: false }).rows[0]?.values.Id;
    if (typeof id !== 'string') throw new Error(`Nothing found: ${soql}`);
    return id;
  }

  close(): Promise<void> {
    return this.running.close();
  }
}
