/** Scheduled Apex: System.schedule, its CronTrigger rows, and running what is due. */
import { exception } from '../runtime/exception.ts';
import { callMethodTaking, classInfoOf } from '../runtime/class-info.ts';
import { limitsFor, TransactionLimits } from '../runtime/limits.ts';
import { currentTransaction } from '../runtime/transaction.ts';
import { classNamed } from '../library/objects/classes.ts';
import { runningUser } from '../library/running-user.ts';
import type { AsyncHost } from './drain.ts';
import { testContext } from './context.ts';
import { JobContext } from './contexts.ts';
import { copyState } from './copy.ts';
import { CronError, nextFire } from './cron.ts';
import { attempt, describe } from './enqueue.ts';
import { deletePlatformRow, insertPlatformRow, platformQuery, updatePlatformRow } from '../library/platform-rows.ts';
import { finishJobRow, insertJobRow } from './job-rows.ts';
import { pending } from './pending.ts';
import { queueOf } from './queue.ts';
import { restoreState, storeState } from './stored-state.ts';
import { enterAsync } from './context.ts';

const instances = (): Map<string, object> => queueOf(currentTransaction().database).scheduled;
const iso = (ms: number): string => new Date(ms).toISOString();

/** Answers the Id of the CronTrigger. */
export function schedule(name: string | null, cron: string | null, target: object | null): string {
  if (name === null || cron === null || target === null) throw exception('NullPointerException', 'Argument cannot be null.');
  const { services, userId } = currentTransaction();
  const next = fireAfter(cron, services.clock.now(), runningUser().timeZone);
  if (next === null) throw exception('AsyncException', `Based on configured schedule, the given trigger '${name}' will never fire.`);
  const taken = platformQuery("SELECT Id FROM CronTrigger WHERE CronJobDetail.Name = :name AND State = 'WAITING' LIMIT 1", { name });
  if (taken.length) throw exception('AsyncException', `The Apex job named "${name}" is already scheduled for execution.`);
  const className = classInfoOf(target)?.name ?? '';
  const detail = insertPlatformRow('CronJobDetail', { Name: name, JobType: '7' });
  const id = insertPlatformRow('CronTrigger', {
    CronJobDetailId: detail,
    CronExpression: cron,
    State: 'WAITING',
    NextFireTime: iso(next),
    TimesTriggered: 0,
    TimeZoneSidKey: runningUser().timeZone,
    OwnerId: userId
  });
  const jobId = insertJobRow('ScheduledApex', className, { MethodName: className, LastProcessed: `${id}\n${storeState(target) ?? ''}` });
  const copy = copyState(target);
  instances().set(id, copy);
  // A test runs its scheduled jobs once, at stopTest; otherwise `serve` runs them when they are due.
  if (testContext()) {
    pending().jobs.push({
      id: jobId,
      userId,
      notBefore: 0,
      run: (inTransaction) => inTransaction(userId, { kind: 'scheduled', jobId }, () => fire(id, copy))
    });
  }
  return id;
}

function fireAfter(cron: string, after: number, zone: string): number | null {
  try {
    return nextFire(cron, after, zone);
  } catch (error) {
    if (error instanceof CronError) throw exception('StringException', error.message);
    throw error;
  }
}

/** Scheduled Apex has the limits of synchronous Apex. */
function fire(triggerId: string, target: object): void {
  currentTransaction().limits = new TransactionLimits(limitsFor('synchronous'));
  callMethodTaking(target, 'execute', 'SchedulableContext', new JobContext(triggerId));
}

/** System.abortJob for a scheduled job; false when the Id is no CronTrigger. */
export function abortSchedule(id: string): boolean {
  if (!platformQuery('SELECT Id FROM CronTrigger WHERE Id = :id', { id }).length) return false;
  deletePlatformRow('CronTrigger', id);
  instances().delete(id);
  return true;
}

/** Runs every scheduled job that is due, each in its own transaction, and sets its next time. */
export function runDueSchedules(host: AsyncHost): void {
  const binds = { now: iso(host.now()) };
  const due = host.runAsynchronously('', () =>
    platformQuery(
      "SELECT Id, CronExpression, OwnerId, TimeZoneSidKey, TimesTriggered FROM CronTrigger WHERE State = 'WAITING' AND NextFireTime <= :now",
      binds
    )
  );
  for (const row of due) {
    const id = String(row.values.Id);
    const owner = String(row.values.OwnerId);
    const next = nextFire(String(row.values.CronExpression), host.now(), String(row.values.TimeZoneSidKey));
    // The next time is set first: a job that fails, or a process that dies in it, does not run twice.
    host.runAsynchronously(owner, () =>
      updatePlatformRow('CronTrigger', id, {
        PreviousFireTime: iso(host.now()),
        TimesTriggered: Number(row.values.TimesTriggered) + 1,
        ...(next === null ? { State: 'COMPLETE', NextFireTime: null } : { NextFireTime: iso(next) })
      })
    );
    const error = attempt(() =>
      host.runAsynchronously(owner, () => {
        enterAsync({ kind: 'scheduled', jobId: id });
        fire(id, instanceOf(id));
      })
    );
    if (error) host.report(error);
    if (next === null) host.runAsynchronously(owner, () => endJob(id, error ? describe(error) : null));
  }
}

function jobRowOf(triggerId: string): { id: string; className: string; state: string } {
  const [row] = platformQuery(
    "SELECT Id, MethodName, LastProcessed FROM AsyncApexJob WHERE JobType = 'ScheduledApex' AND LastProcessed LIKE :id",
    { id: `${triggerId}%` }
  );
  if (!row) throw exception('AsyncException', `Scheduled job ${triggerId} has no job row: schedule it again`);
  return {
    id: String(row.values.Id),
    className: String(row.values.MethodName),
    state: String(row.values.LastProcessed).slice(triggerId.length + 1)
  };
}

function instanceOf(triggerId: string): object {
  const known = instances().get(triggerId);
  if (known) return known;
  const { className, state } = jobRowOf(triggerId);
  const info = classNamed(className);
  if (!info) throw exception('AsyncException', `Scheduled class ${className} is no longer in the project: abort its job or bring it back`);
  return state ? (restoreState(state) as object) : info.create();
}

function endJob(triggerId: string, error: string | null): void {
  finishJobRow(jobRowOf(triggerId).id, error);
  instances().delete(triggerId);
}
