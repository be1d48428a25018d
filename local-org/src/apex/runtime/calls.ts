import { callMethod, classInfoOf, findMethod } from './class-info.ts';
import { ApexException, LimitException, exception, exceptionClass } from './exception.ts';
import { exchangeSavedKinds } from './saved-kinds.ts';
import type { SavedKinds } from './saved-kinds.ts';
import { apexFrames } from './stack.ts';
import { ApexList } from './collections.ts';
import { runDml } from './statements.ts';
import { OrgError } from '../../database/types.ts';
import { currentTransaction, running } from './transaction.ts';
import type { Transaction } from './transaction.ts';
import type { ApexSObject } from './sobject.ts';

/** A method of a library interface on whatever implements it: a class of the project, or an object of the library. */
export function callInterface(target: object, name: string, ...args: unknown[]): unknown {
  if (classInfoOf(target)) return callMethod(target, name, ...args);
  const run = (target as Record<string, unknown>)[name];
  if (typeof run !== 'function') throw new Error(`${target.constructor.name} has no method ${name}`);
  return run.apply(target, args) as unknown;
}

/** The library's method, unless the object's class has one of its own. */
export function overridden(target: object, name: string, inherited: (...args: unknown[]) => unknown, ...args: unknown[]): unknown {
  const own = findMethod(target, name, args.length);
  return own ? own(...args) : inherited(target, ...args);
}

/** A platform exception made by `new`. */
export function newException(name: string, message: string | null, cause: ApexException | null): ApexException {
  return new (exceptionClass(name))(message, cause);
}

const TURNS = 20_000;

/** Called every so many turns of loops: looks at the clock. */
export function turn(): void {
  running.turns = TURNS;
  running.transaction?.limits.checkCpuTime();
}

/**
 * What a catch clause has caught, as an Apex exception. What Apex cannot catch (limits, failed assertions, mistakes of local org
 * itself) goes on.
 */
export function caught(error: unknown): ApexException {
  const known = asApexException(error);
  if (known instanceof LimitException || known?.apexType === 'System.AssertException') throw known;
  if (!known) throw error;
  return known;
}

/** JavaScript's own errors in compiled code, and the database's, as the exceptions Apex has for them. */
export function asApexException(error: unknown): ApexException | null {
  if (error instanceof ApexException) return error;
  if (error instanceof OrgError) {
    return exception(
      error.code.startsWith('QUERY') || error.code === 'MALFORMED_QUERY' ? 'QueryException' : 'UnexpectedException',
      error.message
    ).happenedAt(error);
  }
  if (!(error instanceof Error)) return null;
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return new LimitException('Maximum stack depth reached: 1001').happenedAt(error);
  }
  const isNull = error instanceof TypeError && /of null|is null|null \(/.test(error.message);
  return isNull && thrownByApex(error)
    ? exception('NullPointerException', 'Attempt to de-reference a null object').happenedAt(error)
    : null;
}

/** Whether compiled code itself failed, and not the library that it called. */
function thrownByApex(error: Error): boolean {
  const first = (error.stack ?? '').split('\n').find((line) => line.startsWith('    at '));
  return first !== undefined && apexFrames({ ...error, name: '', message: '', stack: first }).length > 0;
}

interface Before {
  transaction: Transaction;
  userId: string;
  kinds: SavedKinds;
}

export function enterRunAs(user: ApexSObject | string): Before {
  const transaction = currentTransaction();
  transaction.limits.count('runAs');
  const before = { transaction, userId: transaction.userId, kinds: exchangeSavedKinds() };
  // A user that is not saved yet is saved for the test.
  if (typeof user !== 'string' && user.id === null) runDml('insert', new ApexList('User', [user]), { allOrNone: true, mode: 'system' });
  transaction.userId = (typeof user === 'string' ? user : user.id) as string;
  return before;
}

export function leaveRunAs(before: Before): void {
  before.transaction.userId = before.userId;
  exchangeSavedKinds(before.kinds, before.transaction);
}
