/** What jobs are told about themselves. */
import { declare } from '../library/declare.ts';
import type { ApexEnumValue } from '../runtime/class-info.ts';
import type { ApexException } from '../runtime/exception.ts';
import { libraryEnumValue } from '../runtime/library-enum.ts';

/** One object serves every context interface: each shows its own part. */
export class JobContext {
  private readonly jobId: string;
  private readonly requestId: string;
  private readonly error: ApexException | null;

  /** `error` is that of the job which a finalizer follows. */
  constructor(jobId: string, more: { requestId?: string; error?: ApexException | null } = {}) {
    this.jobId = jobId;
    this.requestId = more.requestId ?? '';
    this.error = more.error ?? null;
  }

  getJobId(): string {
    return this.jobId;
  }
  getChildJobId(): string {
    return this.jobId;
  }
  getTriggerId(): string {
    return this.jobId;
  }
  getAsyncApexJobId(): string {
    return this.jobId;
  }
  getRequestId(): string {
    return this.requestId;
  }
  getResult(): ApexEnumValue {
    return libraryEnumValue('System.ParentJobResult', this.error ? 'UNHANDLED_EXCEPTION' : 'SUCCESS');
  }
  getException(): ApexException | null {
    return this.error;
  }
}

declare({ name: 'Queueable', kind: 'interface', methods: { 'void execute(QueueableContext context)': null } });
declare({ name: 'QueueableContext', kind: 'interface', methods: { 'Id getJobId()': null } });
declare({ name: 'Finalizer', kind: 'interface', methods: { 'void execute(FinalizerContext context)': null } });
declare({ name: 'System.ParentJobResult', kind: 'enum', enumValues: ['SUCCESS', 'UNHANDLED_EXCEPTION'] });
declare({
  name: 'FinalizerContext',
  kind: 'interface',
  methods: {
    'Id getAsyncApexJobId()': null,
    'String getRequestId()': null,
    'System.ParentJobResult getResult()': null,
    'Exception getException()': null
  }
});
declare({ name: 'Schedulable', kind: 'interface', methods: { 'void execute(SchedulableContext context)': null } });
declare({ name: 'SchedulableContext', kind: 'interface', methods: { 'Id getTriggerId()': null } });
declare({
  name: 'Database.BatchableContext',
  kind: 'interface',
  methods: { 'Id getJobId()': null, 'Id getChildJobId()': null }
});
declare({
  name: 'Database.Batchable<T>',
  kind: 'interface',
  methods: {
    'void execute(Database.BatchableContext context, List<T> scope)': null,
    'void finish(Database.BatchableContext context)': null
  }
});
declare({ name: 'Database.Stateful', kind: 'interface' });
declare({ name: 'Database.AllowsCallouts', kind: 'interface' });
declare({ name: 'Database.RaisesPlatformEvents', kind: 'interface' });
