/** What the implementations share about their arguments. */
import { exception } from '../runtime/exception.ts';
import type { Implementation } from './declare.ts';

/** Refuses null in any argument after the receiver, as most of the platform's methods do. */
export function noNulls(methods: Record<string, Implementation>): Record<string, Implementation> {
  return Object.fromEntries(Object.entries(methods).map(([signature, run]) => [signature, refusingNulls(run)]));
}

function refusingNulls(run: Implementation): Implementation {
  const call = run as (...args: unknown[]) => unknown;
  const guarded = (...args: unknown[]): unknown => {
    for (let i = 0; i < args.length; i += 1) if (args[i] === null) throw exception('NullPointerException', 'Argument cannot be null.');
    return call(...args);
  };
  return guarded as Implementation;
}
