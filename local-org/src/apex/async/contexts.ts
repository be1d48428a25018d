/** What jobs are told about themselves. */
import { declare } from '../library/declare.ts';
import type { ApexException } from '../runtime/exception.ts';
import { libraryEnumValue } from '../runtime/library-enum.ts';

/** One object serves every context interface: each shows its own part. */
export class JobContext {
  readonly jobId: string;
  readonly childJobId: string;
  readonly requestId: string;
  /** Of the job that a finalizer follows. */
  readonly error: ApexException | null;
  constructor(jobId: string, more: { childJobId?: string; requestId?: string; error?: ApexException | null } = {}) {
    this.jobId = jobId;
    this.childJobId = more.childJobId ?? jobId;
    this.requestId = more.requestId ?? '';
    this.error = more.error ?? null;
  }
}

declare({ name: 'Queueable', kind: 'interface', methods: { 'void execute(QueueableContext context)': null } });
declare({ name: 'QueueableContext', kind: 'interface', methods: { 'Id getJobId()': (self: JobContext) => self.jobId } });
declare({ name: 'Finalizer', kind: 'interface', methods: { 'void execute(FinalizerContext context)': null } });
declare({ name: 'System.ParentJobResult', kind: 'enum', enumValues: ['SUCCESS', 'UNHANDLED_EXCEPTION'] });
declare({
  name: 'FinalizerContext',
  kind: 'interface',
  methods: {
    'Id getAsyncApexJobId()': (self: JobContext) => self.jobId,
    'String getRequestId()': (self: JobContext) => self.requestId,
    'System.ParentJobResult getResult()': (self: JobContext) => libraryEnumValue('System.ParentJobResult', self.error ? 'UNHANDLED_EXCEPTION' : 'SUCCESS'),
    'Exception getException()': (self: JobContext) => self.error,
  },
});
declare({ name: 'Schedulable', kind: 'interface', methods: { 'void execute(SchedulableContext context)': null } });
declare({ name: 'SchedulableContext', kind: 'interface', methods: { 'Id getTriggerId()': (self: JobContext) => self.jobId } });
declare({
  name: 'Database.BatchableContext',
  kind: 'interface',
  methods: { 'Id getJobId()': (self: JobContext) => self.jobId, 'Id getChildJobId()': (self: JobContext) => self.childJobId },
});
declare({
  name: 'Database.Batchable<T>',
  kind: 'interface',
  methods: { 'void execute(Database.BatchableContext context, List<T> scope)': null, 'void finish(Database.BatchableContext context)': null },
});
declare({ name: 'Database.Stateful', kind: 'interface' });
declare({ name: 'Database.AllowsCallouts', kind: 'interface' });
declare({ name: 'Database.RaisesPlatformEvents', kind: 'interface' });
