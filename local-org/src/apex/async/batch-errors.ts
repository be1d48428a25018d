/** BatchApexErrorEvent: what a batch that implements Database.RaisesPlatformEvents tells about each of its failures. */
import type { ApexList } from '../runtime/collections.ts';
import type { ApexException } from '../runtime/exception.ts';
import { ApexSObject } from '../runtime/sobject.ts';
import { textOf } from '../runtime/text.ts';
import { publishPlatformEvent } from '../library/messaging/event-bus.ts';
import { asyncContext } from './context.ts';

export type BatchPhase = 'START' | 'EXECUTE' | 'FINISH';

const LONGEST_SCOPE = 40_000;
const LONGEST_TEXT = 5000;

/** In a transaction of its own, since the failed one is rolled back. `scope` is what the failed execute was given. */
export function publishBatchError(jobId: string, phase: BatchPhase, scope: ApexList | null, error: ApexException): void {
  const all = (scope?.items ?? []).map((item) => (item instanceof ApexSObject ? String(item.id) : textOf(item))).join(',');
  publishPlatformEvent('BatchApexErrorEvent', {
    AsyncApexJobId: jobId,
    DoesExceedJobScopeMaxLength: all.length > LONGEST_SCOPE,
    ExceptionType: error.apexType,
    JobScope: scope === null ? null : all.slice(0, LONGEST_SCOPE),
    Message: error.text.slice(0, LONGEST_TEXT),
    Phase: phase,
    RequestId: asyncContext().requestId,
    StackTrace: error.stackTrace.slice(0, LONGEST_TEXT)
  });
}
