import { apexFrames } from './stack.ts';
import type { ApexFrame } from './stack.ts';
import { running } from './transaction.ts';

/** Base of every exception that Apex can see. `apexType` is what getTypeName answers. */
export class ApexException extends Error {
  apexCause: ApexException | null = null;
  apexMessage: string | null;
  #frames: ApexFrame[] | undefined;
  /** Carried by the library where its exception has more to tell (the errors of a DmlException …). */
  detail: unknown = null;

  constructor(message: string | null = null, cause: ApexException | null = null) {
    super(message ?? undefined);
    this.apexMessage = message;
    this.apexCause = cause;
    // The constructors of compiled subclasses are no place of their own: the trace starts where `new` stands.
    Error.captureStackTrace(this, new.target);
  }

  /** The four constructors that every exception has in Apex; `upTo` is the class whose initialisers run. */
  $initException(message: string | null, cause: ApexException | null, upTo: CompiledClass | null): this {
    if (message !== null) this.setText(message);
    if (cause !== null) this.apexCause = cause;
    if (upTo) initialise(this, upTo);
    return this;
  }

  get apexType(): string {
    return 'System.Exception';
  }

  /** What getMessage answers: `Script-thrown exception` when none was given. */
  get text(): string {
    return this.apexMessage ?? (this.apexCause ? this.apexCause.text : 'Script-thrown exception');
  }

  setText(message: string): void {
    this.apexMessage = message;
    this.message = message;
  }

  /** The Apex lines it was made at, innermost first. */
  get frames(): ApexFrame[] {
    return (this.#frames ??= apexFrames(this));
  }

  /** Takes over where another error happened: a JavaScript error translated into this exception. */
  happenedAt(error: Error): this {
    const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
    this.stack = [`${this.apexType}: ${this.text}`, ...places].join('\n');
    this.#frames = undefined;
    return this;
  }

  get lineNumber(): number | null {
    return this.frames[0]?.line ?? null;
  }

  get stackTrace(): string {
    return this.frames.map((f) => `${f.name}: line ${f.line}, column ${f.column}`).join('\n');
  }

  override toString(): string {
    return `${this.apexType}: ${this.text}`;
  }
}

interface CompiledClass {
  prototype: { $own?: () => void };
}

/** Runs the field initialisers of a class and of those it extends, topmost first. */
function initialise(target: object, upTo: CompiledClass): void {
  const parent = Object.getPrototypeOf(upTo) as CompiledClass | null;
  if (parent?.prototype && '$own' in parent.prototype) initialise(target, parent);
  if (Object.hasOwn(upTo.prototype, '$own')) upTo.prototype.$own?.call(target);
}

/** Exceptions of the platform by their type name; one class each, so that catch clauses test with instanceof. */
const platformExceptions = new Map<string, new (message?: string | null, cause?: ApexException | null) => ApexException>();

/** The class of a platform exception, made on first use: `DmlException`, `NullPointerException` … */
export function exceptionClass(name: string): new (message?: string | null, cause?: ApexException | null) => ApexException {
  const key = name.replace(/^System\./i, '').toLowerCase();
  let known = platformExceptions.get(key);
  if (!known) {
    const typeName = name.includes('.') ? name : `System.${name}`;
    known = class extends ApexException {
      override get apexType(): string {
        return typeName;
      }
    };
    Object.defineProperty(known, 'name', { value: name });
    platformExceptions.set(key, known);
  }
  return known;
}

/** A platform exception, ready to be thrown: `throw exception('ListException', 'List index out of bounds: 3')`. */
export function exception(name: string, message: string | null = null, detail: unknown = null): ApexException {
  const made = new (exceptionClass(name))(message);
  made.detail = detail;
  if (made.apexType === 'System.AssertException') running.isEnding = true;
  return made;
}

/** Ends the transaction: passes through every catch of Apex. */
export class LimitException extends ApexException {
  constructor(message: string | null = null, cause: ApexException | null = null) {
    super(message, cause);
    running.isEnding = true;
  }

  override get apexType(): string {
    return 'System.LimitException';
  }
}

export function nullPointer(): never {
  throw exception('NullPointerException', 'Attempt to de-reference a null object');
}

platformExceptions.set('limitexception', LimitException);
