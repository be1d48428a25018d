import { BOOLEAN, ID, INTEGER, SOBJECT, collection, libraryType } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import type { MethodContext } from './context.ts';
import type { Value } from './value.ts';

/** `Trigger.new`, `Trigger.isBefore` …; undefined for what Trigger does not have. */
export function triggerVariable(ctx: MethodContext, name: string): Value | undefined {
  const record = ctx.unit.triggerType ?? SOBJECT;
  const key = name.toLowerCase();
  const operation = ctx.world.library('System.TriggerOperation');
  const types: Record<string, Type | undefined> = {
    new: collection('List', record),
    old: collection('List', record),
    newmap: collection('Map', ID, record),
    oldmap: collection('Map', ID, record),
    size: INTEGER,
    isexecuting: BOOLEAN,
    isbefore: BOOLEAN,
    isafter: BOOLEAN,
    isinsert: BOOLEAN,
    isupdate: BOOLEAN,
    isdelete: BOOLEAN,
    isundelete: BOOLEAN,
    operationtype: operation && libraryType(operation, [])
  };
  const type = types[key];
  return type && { js: `$.trigger("${key}")`, type, nonNull: type === BOOLEAN || type === INTEGER };
}
