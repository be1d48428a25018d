import { libraryEnumValue } from './library-enum.ts';
import { currentTransaction } from './transaction.ts';
import type { TriggerFrame } from './transaction.ts';

const flags: Record<string, (frame: TriggerFrame) => boolean> = {
  isbefore: (frame) => frame.timing === 'before',
  isafter: (frame) => frame.timing === 'after',
  isinsert: (frame) => frame.operation === 'insert',
  isupdate: (frame) => frame.operation === 'update',
  isdelete: (frame) => frame.operation === 'delete',
  isundelete: (frame) => frame.operation === 'undelete'
};

/** `Trigger.new` and its kin, of the trigger that is running; outside of triggers null and false. */
export function trigger(name: string): unknown {
  const frame = currentTransaction().triggers.at(-1);
  if (name === 'isexecuting') return frame !== undefined;
  const flag = flags[name];
  if (flag) return frame !== undefined && flag(frame);
  if (!frame) return name === 'size' ? 0 : null;
  switch (name) {
    case 'new':
      return frame.newList;
    case 'old':
      return frame.oldList;
    case 'newmap':
      return frame.newMap;
    case 'oldmap':
      return frame.oldMap;
    case 'size':
      return frame.size;
    default:
      return libraryEnumValue('System.TriggerOperation', `${frame.timing}_${frame.operation}`.toUpperCase());
  }
}
