/** What a served org does besides answering: jobs, events and scheduled Apex. */
import type { ApexRuntime } from '../apex-runtime.ts';
import { asApexException } from '../runtime/calls.ts';
import { drainQueue } from './drain.ts';
import type { AsyncHost } from './drain.ts';
import { runDueSchedules } from './schedule.ts';

const EVERY = 500;

/** Looks every half second for what may run, without keeping the process alive. Answers how to stop. */
export function startBackground(runtime: ApexRuntime, userId: string): () => void {
  const host = hostOf(runtime);
  const timer = setInterval(() => {
    try {
      runDueSchedules(host, userId);
      drainQueue(host);
    } catch (error) {
      host.report(error);
    }
  }, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

/** The runtime as jobs see it. */
export function hostOf(runtime: ApexRuntime): AsyncHost {
  const { database, services } = runtime;
  return {
    database,
    now: () => services.clock.now(),
    runAsynchronously: (user, work) => runtime.run(user, () => work(), 'asynchronous'),
    report: (error) => services.log?.('ERROR', asApexException(error)?.toString() ?? String(error)),
  };
}
