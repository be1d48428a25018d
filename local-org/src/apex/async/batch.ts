/** Batch Apex: start, execute in scopes, finish, each in a transaction of its own. */
import { exception } from '../runtime/exception.ts';
import { callMethod, classInfoOf } from '../runtime/class-info.ts';
import { ApexList } from '../runtime/collections.ts';
import { currentTransaction } from '../runtime/transaction.ts';
import { iterate } from '../library/collections/iterator.ts';
import { QueryLocator } from '../library/database/query.ts';
import type { Implementation } from '../library/declare.ts';
import { asyncContext, testContext } from './context.ts';
import { JobContext } from './contexts.ts';
import { copyState } from './copy.ts';
import { attempt, describe } from './enqueue.ts';
import { finishJobRow, insertJobRow, updateJobRow } from './job-rows.ts';
import { pending } from './pending.ts';
import { publishBatchError } from './batch-errors.ts';
import type { BatchPhase } from './batch-errors.ts';
import { storeState } from './stored-state.ts';
import type { InTransaction, Job } from './queue.ts';

const DEFAULT_SCOPE = 200;
const LARGEST_SCOPE = 2000;

function executeBatch(batch: object | null, scope: number | null = DEFAULT_SCOPE): string {
  if (batch === null || scope === null) throw exception('NullPointerException', 'Argument cannot be null.');
  if (!classInfoOf(batch)?.assignableTo.has('database.batchable'))
    throw exception('AsyncException', 'Database.executeBatch needs an instance of a class that implements Database.Batchable');
  if (scope < 1) throw exception('UnexpectedException', 'Invalid scope size: it must be between 1 and 2,000');
  const { kind } = asyncContext();
  if (kind === 'batch' && !asyncContext().depth)
    throw exception('AsyncException', 'Database.executeBatch cannot be called from a batch start, batch execute, or future method.');
  if (kind === 'future')
    throw exception('AsyncException', 'Database.executeBatch cannot be called from a batch start, batch execute, or future method.');
  const { userId } = currentTransaction();
  const target = copyState(batch);
  const size = Math.min(scope, LARGEST_SCOPE);
  const id = insertJobRow('BatchApex', classInfoOf(batch)?.name ?? 'Batch', {
    LastProcessed: storeState(new ApexList('Object', [size, target]))
  });
  pending().jobs.push(batchJob(id, userId, size, target));
  return id;
}

/** A batch that waits; also made from its row after a restart. */
export function batchJob(id: string, userId: string, size: number, target: object): Job {
  return { id, userId, notBefore: 0, run: (inTransaction) => new BatchRun(id, userId, target, size).run(inTransaction) };
}

class BatchRun {
  private instance: object;
  private readonly stateful: boolean;
  private readonly raisesEvents: boolean;
  private readonly context: JobContext;
  private readonly id: string;
  private readonly userId: string;
  private readonly size: number;

  constructor(id: string, userId: string, instance: object, size: number) {
    this.id = id;
    this.userId = userId;
    this.instance = instance;
    this.size = size;
    this.context = new JobContext(id);
    this.stateful = classInfoOf(instance)?.assignableTo.has('database.stateful') ?? false;
    this.raisesEvents = classInfoOf(instance)?.assignableTo.has('database.raisesplatformevents') ?? false;
  }

  run(inTransaction: InTransaction): void {
    let scopes: ApexList[] = [];
    // `depth` tells finish from the others: only there another batch may be started. Each phase that fails tells it by an event of its own.
    const step = (phase: BatchPhase, work: () => void, scope: ApexList | null = null): ReturnType<typeof attempt> => {
      const depth = phase === 'FINISH' ? 1 : 0;
      const error = attempt(() => inTransaction(this.userId, { kind: 'batch', jobId: this.id, depth }, work));
      if (error && this.raisesEvents) inTransaction(this.userId, { kind: null }, () => publishBatchError(this.id, phase, scope, error));
      return error;
    };
    const failed = step('START', () => {
      scopes = this.scopes(callMethod(this.instance, 'start', this.context));
      updateJobRow(this.id, { Status: 'Processing', TotalJobItems: scopes.length });
    });
    if (failed) {
      inTransaction(this.userId, { kind: null }, () => finishJobRow(this.id, describe(failed)));
      throw failed;
    }
    if (inTransaction(this.userId, { kind: null }, () => testContext() !== undefined) && scopes.length > 1) {
      throw exception(
        'UnexpectedException',
        'No more than one executeBatch can be called from within a test method. Please make sure the iterable returned from your start method matches the batch size, resulting in one executeBatch invocation.'
      );
    }
    const errors = scopes
      .map((scope) => step('EXECUTE', () => callMethod(this.state(), 'execute', this.context, scope), scope))
      .filter((error) => error !== null);
    const ended = step('FINISH', () => {
      callMethod(this.state(), 'finish', this.context);
      finishJobRow(this.id, null, {
        JobItemsProcessed: scopes.length,
        NumberOfErrors: errors.length,
        ExtendedStatus: errors[0] ? `First error: ${errors[0].text}`.slice(0, 1000) : null
      });
    });
    if (ended) inTransaction(this.userId, { kind: null }, () => finishJobRow(this.id, describe(ended)));
    // A test sees the first error of its batch; on the platform the job's row tells it.
    const first = ended ?? errors[0];
    if (first) throw first;
  }

  /** Members keep their values between transactions only where the class says Database.Stateful. */
  private state(): object {
    return this.stateful ? this.instance : copyState(this.instance);
  }

  private scopes(started: unknown): ApexList[] {
    const items = started instanceof QueryLocator ? started.run() : started;
    const elementType = items instanceof ApexList ? items.elementType : 'Object';
    const scopes: ApexList[] = [];
    for (const item of iterate(items)) {
      if (!scopes.length || scopes.at(-1)!.size === this.size) scopes.push(new ApexList(elementType));
      scopes.at(-1)!.items.push(item);
    }
    return scopes;
  }
}

export const batchStatics: Record<string, Implementation> = {
  'Id executeBatch(Object batchClassObject)': (batch: object | null) => executeBatch(batch),
  'Id executeBatch(Object batchClassObject, Integer scope)': executeBatch
};
