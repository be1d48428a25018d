/** Everything that compiled code calls, under `$`. */
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { doubleOrNullText, textOf } from './text.ts';
import { equalText, hashTextOf, looseEquals, sameValue } from './equality.ts';
import { exception, exceptionClass } from './exception.ts';
import * as numbers from './numbers.ts';
import * as operators from './operators.ts';
import { callInterface, caught, enterRunAs, leaveRunAs, newException, overridden, turn } from './calls.ts';
import { cast, isInstance, strictTypeTest, typeTest } from './type-tests.ts';
import { ApexEnumValue, findMethod } from './class-info.ts';
import { chunks, iterated, listOf, listOfSize, mapOf, mapOfRecords, setOf } from './filling.ts';
import { libraryEnum, libraryEnumValue } from './library-enum.ts';
import { dml, merge, inlineCount, inlineQuery, single, singleOrNull } from './statements.ts';
import { ApexSObject } from './sobject.ts';
import { sobjectField, sobjectType } from './tokens.ts';
import { statics } from './statics.ts';
import { trigger } from './trigger-context.ts';
import { ApexType } from './type-token.ts';
import { enqueueFuture } from '../async/enqueue.ts';
import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';

function hashCode(value: object): number {
  const own = findMethod(value, 'hashCode', 0);
  if (own) return own() as number;
  let hash = 0;
  for (const char of hashTextOf(value)) hash = (Math.imul(31, hash) + (char.codePointAt(0) ?? 0)) | 0;
  return hash;
}

function enumValueOf(type: string, values: ApexEnumValue[], name: string | null): ApexEnumValue {
  const found = values.find((value) => value.name.toLowerCase() === name?.toLowerCase());
  if (!found) throw exception('NoSuchElementException', `No enum constant ${type}.${name}`);
  return found;
}

function addError(record: ApexSObject, error: unknown, field: string): void {
  record.addError(error instanceof Error && 'text' in error ? String(error.text) : textOf(error), [field]);
}

/** A call of a @future method: its arguments are taken now, it runs after the commit. */
function future(className: string, method: string, run: (...args: unknown[]) => void, args: unknown[]): void {
  enqueueFuture(className, method, () => run(...args));
}

/** The runtime for one project. */
export function supportFor(project: Project): Record<string, unknown> {
  const model = (name: string): ObjectModel => project.objects.get(name.toLowerCase()) as ObjectModel;
  return {
    ...numbers,
    ...operators,
    List: ApexList,
    Set: ApexSet,
    Map: ApexMap,
    Record: ApexSObject,
    model,
    text: textOf,
    doubleText: doubleOrNullText,
    equalText,
    looseEquals,
    sameValue,
    hashCode,
    exceptionClass,
    newException,
    callInterface,
    overridden,
    caught,
    turn,
    enterRunAs,
    leaveRunAs,
    cast,
    isInstance,
    typeTest,
    strictTypeTest,
    chunks,
    iterated,
    listOf,
    listOfSize,
    mapOf,
    mapOfRecords,
    setOf,
    enumValues: libraryEnum,
    enumValue: libraryEnumValue,
    enumValueOf,
    addError,
    dml,
    merge,
    inlineCount,
    inlineQuery,
    single,
    singleOrNull,
    future,
    sobjectType,
    sobjectField: (object: ObjectModel, name: string) => sobjectField(object, object.fields.get(name.toLowerCase()) as FieldModel),
    statics,
    trigger,
    typeToken: (text: string) => new ApexType(text)
  };
}
