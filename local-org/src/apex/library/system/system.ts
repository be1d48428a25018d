import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import type { ApexEnumValue } from '../../runtime/class-info.ts';
import { sameValue } from '../../runtime/equality.ts';
import { ApexDatetime } from '../../runtime/temporal.ts';
import { textOf } from '../../runtime/text.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { asyncContext } from '../../async/context.ts';
import type { AsyncKind } from '../../async/context.ts';
import { attachFinalizer, enqueueQueueable } from '../../async/enqueue.ts';
import { abortSchedule, schedule } from '../../async/schedule.ts';
import { updateJobRow } from '../../async/job-rows.ts';
import { queueOf } from '../../async/queue.ts';
import { pending } from '../../async/pending.ts';
import { hashOf } from '../objects/object.ts';
import { today } from '../time/date.ts';
import { systemAssertions } from './assertions.ts';
import { AsyncOptionsObject } from './async-options.ts';

declare({ name: 'LoggingLevel', kind: 'enum', enumValues: ['NONE', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'FINE', 'FINER', 'FINEST'] });

function debug(level: string, message: unknown): void {
  currentTransaction().services.log?.(level, textOf(message));
}

function abortJob(id: string | null): void {
  if (id === null) throw exception('NullPointerException', 'Argument cannot be null.');
  if (abortSchedule(id)) return;
  const { jobs } = pending();
  const index = jobs.findIndex((job) => job.id === id);
  if (index >= 0) jobs.splice(index, 1);
  else if (!queueOf(currentTransaction().database).abort(id)) return;
  updateJobRow(id, { Status: 'Aborted' });
}

const isKind = (kind: AsyncKind) => (): boolean => asyncContext().kind === kind;
const now = (): number => currentTransaction().services.clock.now();

declare({
  name: 'System',
  statics: {
    ...systemAssertions,
    'void abortJob(String jobId)': abortJob,
    'void attachFinalizer(Finalizer finalizer)': attachFinalizer,
    'Long currentTimeMillis()': () => BigInt(now()),
    'void debug(Object msg)': (message: unknown) => debug('DEBUG', message),
    'void debug(LoggingLevel logLevel, Object msg)': (level: ApexEnumValue, message: unknown) => debug(level.name, message),
    'Id enqueueJob(Queueable queueableObj)': (queueable: object | null) => enqueueQueueable(queueable),
    'Id enqueueJob(Queueable queueable, Integer delay)': (queueable: object | null, delay: number) => enqueueQueueable(queueable, delay),
    'Id enqueueJob(Queueable queueable, AsyncOptions asyncOptions)': (queueable: object | null, options: AsyncOptionsObject) =>
      enqueueQueueable(queueable, options.minimumDelay ?? 0, options.maximumDepth),
    'Boolean equals(Object obj1, Object obj2)': sameValue,
    'Integer hashCode(Object obj)': hashOf,
    'Boolean isBatch()': isKind('batch'),
    'Boolean isFuture()': isKind('future'),
    'Boolean isQueueable()': isKind('queueable'),
    'Boolean isScheduled()': isKind('scheduled'),
    'Datetime now()': () => new ApexDatetime(now()),
    'Date today()': today,
    'String schedule(String jobName, String cronExpression, Schedulable schedulableClass)': schedule
  }
});
