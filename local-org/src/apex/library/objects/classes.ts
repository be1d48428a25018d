/** The compiled classes of the running program, as the library needs them. */
import type { ClassInfo } from '../../runtime/class-info.ts';
import { currentTransaction } from '../../runtime/transaction.ts';

/** A class, interface or enum of the project by name in any case (`Outer.Inner` too). */
export function classNamed(name: string): ClassInfo | undefined {
  return currentTransaction().program.classInfo(name);
}
