import { declare } from '../declare.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { LimitName } from '../../runtime/limits.ts';
import type { Implementation } from '../declare.ts';

/** `getQueries` and `getLimitQueries` for what the transaction counts. */
function pair(method: string, name: LimitName): Record<string, Implementation> {
  return {
    [`Integer get${method}()`]: () => (name === 'cpuTime' ? currentTransaction().limits.cpuTime() : currentTransaction().limits.used[name]),
    [`Integer getLimit${method}()`]: () => currentTransaction().limits.allowed[name]
  };
}

declare({
  name: 'Limits',
  statics: {
    ...pair('Queries', 'queries'),
    ...pair('QueryRows', 'queryRows'),
    ...pair('AggregateQueries', 'aggregateQueries'),
    ...pair('DmlStatements', 'dmlStatements'),
    ...pair('DmlRows', 'dmlRows'),
    ...pair('CpuTime', 'cpuTime'),
    ...pair('HeapSize', 'heapSize'),
    ...pair('Callouts', 'callouts'),
    ...pair('EmailInvocations', 'emailInvocations'),
    ...pair('FutureCalls', 'futureCalls'),
    ...pair('QueueableJobs', 'queueableJobs'),
    ...pair('PublishImmediateDML', 'publishImmediateDml'),
    ...pair('QueryLocatorRows', 'queryLocatorRows'),
    ...pair('SoslQueries', 'soslQueries')
  }
});
