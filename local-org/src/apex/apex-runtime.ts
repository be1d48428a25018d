import type { OrgDatabase } from '../database/org-database.ts';
import type { TriggerError, TriggerEvent } from '../database/types.ts';
import type { ApexProgram } from './apex-program.ts';
import { drainQueue } from './async/drain.ts';
import { pendingMark } from './async/pending.ts';
import { actionOf, callAction } from './invocable.ts';
import type { ActionOutput } from './invocable.ts';
import { refuseMixedDml } from './mixed-dml.ts';
import { asApexException } from './runtime/calls.ts';
import { exception } from './runtime/exception.ts';
import { fromJson } from './runtime/from-json.ts';
import { TransactionLimits, limitsFor } from './runtime/limits.ts';
import { castDouble } from './runtime/numbers.ts';
import type { ApexServices } from './runtime/services.ts';
import { toJson } from './runtime/to-json.ts';
import { running, takeCommitWork, withTransaction } from './runtime/transaction.ts';
import type { Transaction } from './runtime/transaction.ts';
import { runTriggers } from './run-triggers.ts';

/** A call from a page: `@salesforce/apex/Class.method`. */
export interface AuraCall {
  className: string;
  methodName: string;
  /** JSON values by parameter name. */
  params: Record<string, unknown>;
  userId: string;
}

/** A call of an invocable action, as a flow, an agent or REST makes it. */
export interface ActionCall {
  className: string;
  /** JSON values by the names of the action's inputs, one object for each time it is to be done. */
  inputs: Record<string, unknown>[];
  userId: string;
}

/** What executeAnonymous answers, in the shape of Salesforce's REST API. */
export interface AnonymousResult {
  compiled: boolean;
  compileProblem: string | null;
  success: boolean;
  line: number;
  column: number;
  exceptionMessage: string | null;
  exceptionStackTrace: string | null;
}

/** Runs the Apex of one org: every entry from outside is a transaction. */
export class ApexRuntime {
  readonly program: ApexProgram;
  readonly database: OrgDatabase;
  readonly services: ApexServices;

  constructor(program: ApexProgram, database: OrgDatabase, services: ApexServices) {
    this.program = program;
    this.database = database;
    this.services = services;
    database.hooks = {
      hasTrigger: (sobject, timing, operation) => this.#triggers(sobject, timing, operation).length > 0,
      runTriggers: (event) => this.#runTriggers(event),
      beforeSave: refuseMixedDml,
      rememberLimits: () => running.transaction?.limits.remember() ?? (() => undefined),
      rememberWork: () => (running.transaction?.database === database ? pendingMark() : () => undefined)
    };
  }

  #triggers(sobject: string, timing: TriggerEvent['timing'], operation: TriggerEvent['operation']): ApexProgram['triggers'] {
    const key = sobject.toLowerCase();
    return this.program.triggers.filter(
      (trigger) =>
        trigger.sobject.toLowerCase() === key && trigger.events.some((event) => event.timing === timing && event.operation === operation)
    );
  }

  /** Rows saved from outside of Apex bring a transaction for their triggers. */
  #runTriggers(event: TriggerEvent): TriggerError[] {
    const triggers = this.#triggers(event.sobject, event.timing, event.operation);
    if (running.transaction?.database === this.database) return runTriggers(triggers, event);
    return this.run(event.access.userId, () => runTriggers(triggers, event));
  }

  /** A transaction that has not begun; the test runner starts its own with it. */
  newTransaction(userId: string, kind: 'synchronous' | 'asynchronous' = 'synchronous'): Transaction {
    return {
      database: this.database,
      program: this.program,
      services: this.services,
      userId,
      limits: new TransactionLimits(limitsFor(kind)),
      sharing: null,
      defaultMode: 'user',
      statics: new Map(),
      triggers: [],
      slots: new Map()
    };
  }

  /** Runs work as a user in one transaction: committed when it returns, rolled back when it throws. Nested calls join. */
  run<T>(userId: string, work: (transaction: Transaction) => T, kind: 'synchronous' | 'asynchronous' = 'synchronous'): T {
    const open = running.transaction;
    if (open?.database === this.database) return work(open);
    const transaction = this.newTransaction(userId, kind);
    return withTransaction(transaction, () => {
      const result = this.#committed(() => work(transaction));
      for (const after of takeCommitWork(transaction)) after();
      return result;
    });
  }

  /**
   * Inside a transaction of the database that others opened, a failure takes back what this one did. What JavaScript throws in
   * compiled code comes out as the exception that Apex has for it.
   */
  #committed<T>(work: () => T): T {
    try {
      return this.database.atomically(work);
    } catch (error) {
      throw asApexException(error) ?? error;
    }
  }

  /** Calls an @AuraEnabled static method with JSON, and answers JSON. Exceptions of Apex come out as ApexException. */
  invokeAura({ className, methodName, params, userId }: AuraCall): unknown {
    const method = this.program.method(className, methodName);
    const enabled = method?.annotations.find((annotation) => annotation.name.toLowerCase() === 'auraenabled');
    if (!method || !enabled) throw exception('NoAccessException', `There is no @AuraEnabled method ${className}.${methodName}`);
    // The class needs access through a profile or permission set, for the method's caller only, not for what it calls.
    if (!this.database.access.hasClass(userId, className))
      throw exception('NoAccessException', `You do not have access to the Apex class named '${className}'.`);
    const isCacheable = enabled.parameters['cacheable']?.toLowerCase() === 'true';
    return this.run(userId, (transaction) => {
      // Entered from a page, a class that says nothing shares.
      transaction.sharing = 'with';
      if (isCacheable) transaction.limits.allowed.dmlStatements = 0;
      const args = method.parameters.map(({ name, type }) => argument(params, name, type));
      return toJson(this.program.callStatic(className, method.name, args));
    });
  }

  /** Calls a class's @InvocableMethod once with all inputs; answers the outputs of each, in their order. */
  invokeAction({ className, inputs, userId }: ActionCall): ActionOutput[] {
    const action = actionOf(this.program, className);
    if (!action) throw exception('NoAccessException', `There is no @InvocableMethod in ${className}`);
    if (!this.database.access.hasClass(userId, className))
      throw exception('NoAccessException', `You do not have access to the Apex class named '${className}'.`);
    return this.run(userId, (transaction) => {
      transaction.sharing = 'with';
      return callAction(this.program, action, inputs);
    });
  }

  /** Compiles and runs a script as a user. */
  executeAnonymous(source: string, userId: string): AnonymousResult {
    const apiVersion = Number.parseFloat(this.database.project.sourceApiVersion);
    const script = this.program.compileScript(source, apiVersion);
    const none = { line: -1, column: -1, exceptionMessage: null, exceptionStackTrace: null };
    if (!script.run) {
      const [problem] = script.problems;
      return {
        ...none,
        compiled: false,
        compileProblem: problem?.message ?? null,
        success: false,
        line: problem?.line ?? -1,
        column: 1
      };
    }
    const { run } = script;
    try {
      this.run(userId, (transaction) => {
        transaction.sharing = 'with';
        transaction.defaultMode = apiVersion >= 67 ? 'user' : 'system';
        run();
      });
      return { ...none, compiled: true, compileProblem: null, success: true };
    } catch (error) {
      const known = asApexException(error);
      if (!known) throw error;
      const line = known.lineNumber ?? -1;
      return {
        compiled: true,
        compileProblem: null,
        success: false,
        line,
        column: 1,
        exceptionMessage: known.toString(),
        exceptionStackTrace: known.stackTrace
      };
    }
  }

  /** Runs the jobs and events that wait, each in transactions of its own. */
  drainAsync(): void {
    drainQueue({
      database: this.database,
      now: () => this.services.clock.now(),
      runAsynchronously: (userId, work) => this.run(userId, () => work(), 'asynchronous'),
      report: (error) => this.services.log?.('ERROR', asApexException(error)?.toString() ?? String(error))
    });
  }
}

/** A parameter's value by its name in any case; a Double parameter takes a plain number. */
function argument(params: Record<string, unknown>, name: string, type: string): unknown {
  const key = Object.keys(params).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const value = fromJson(key === undefined ? null : params[key], type);
  return type === 'Double' ? castDouble(value) : value;
}
