import { LimitException } from './exception.ts';

/** Names follow the methods of the class Limits: `queries` is getQueries and getLimitQueries. */
export type LimitName =
  | 'queries'
  | 'queryRows'
  | 'aggregateQueries'
  | 'dmlStatements'
  | 'dmlRows'
  | 'cpuTime'
  | 'heapSize'
  | 'callouts'
  | 'emailInvocations'
  | 'futureCalls'
  | 'queueableJobs'
  | 'publishImmediateDml'
  | 'queryLocatorRows'
  | 'savepoints'
  | 'soslQueries'
  | 'mobilePushApexCalls'
  | 'findSimilarCalls'
  | 'runAs';

export type LimitSet = Record<LimitName, number>;

const synchronous: LimitSet = {
  queries: 100,
  queryRows: 50_000,
  aggregateQueries: 300,
  dmlStatements: 150,
  dmlRows: 10_000,
  cpuTime: 10_000,
  heapSize: 6_000_000,
  callouts: 100,
  emailInvocations: 10,
  futureCalls: 50,
  queueableJobs: 50,
  publishImmediateDml: 150,
  queryLocatorRows: 10_000,
  savepoints: 5,
  soslQueries: 20,
  mobilePushApexCalls: 10,
  findSimilarCalls: 10,
  runAs: 20
};

/** Governor limits of a synchronous transaction, or of a queueable, batch or scheduled one. */
export function limitsFor(kind: 'synchronous' | 'asynchronous'): LimitSet {
  if (kind === 'synchronous') return { ...synchronous };
  return { ...synchronous, queries: 200, cpuTime: 60_000, heapSize: 12_000_000, queueableJobs: 1, futureCalls: 0 };
}

const messages: Partial<Record<LimitName, string>> = {
  queries: 'Too many SOQL queries',
  queryRows: 'Too many query rows',
  dmlStatements: 'Too many DML statements',
  dmlRows: 'Too many DML rows',
  callouts: 'Too many callouts',
  emailInvocations: 'Too many Email Invocations',
  futureCalls: 'Too many future calls',
  queueableJobs: 'Too many queueable jobs added to the queue',
  publishImmediateDml: 'Too many publish immediate DML statements'
};

/** Milliseconds this thread has computed: waiting for a busy machine does not count. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** What a transaction has used of its governor limits. */
export class TransactionLimits {
  readonly allowed: LimitSet;
  readonly used: LimitSet = Object.fromEntries(Object.keys(synchronous).map((name) => [name, 0])) as LimitSet;
  #startedAt = threadTime();
  /** Milliseconds that did not count: the database's work, as on the platform. */
  #excluded = 0;

  constructor(allowed: LimitSet = limitsFor('synchronous')) {
    this.allowed = allowed;
  }

  /** Gives what puts the counts back to where they are now; time is not given back. */
  remember(): () => void {
    const now = { ...this.used };
    return () => void Object.assign(this.used, now);
  }

  /** Counts, and throws the exception that no Apex can catch when it is too much. */
  count(name: LimitName, amount = 1): void {
    this.used[name] += amount;
    if (this.used[name] <= this.allowed[name]) return;
    throw new LimitException(`${messages[name] ?? `Too many ${name}`}: ${this.used[name]}`);
  }

  /** Milliseconds of Apex so far. */
  cpuTime(): number {
    return Math.floor(threadTime() - this.#startedAt - this.#excluded);
  }

  checkCpuTime(): void {
    if (this.cpuTime() > this.allowed.cpuTime) throw new LimitException('Apex CPU time limit exceeded');
  }

  /** Runs work whose time is not Apex's own. */
  outsideCpuTime<T>(work: () => T): T {
    const start = threadTime();
    try {
      return work();
    } finally {
      this.#excluded += threadTime() - start;
    }
  }
}
