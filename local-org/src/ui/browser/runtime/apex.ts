import { unwrap } from 'lwc';
import { requestJson } from '@local-org/http';
import { platform } from '@local-org/platform';
import { deepFreeze, type WireAdapterClass, type WireValue } from '@local-org/wire';

interface Door {
  className: string;
  methodName: string;
  cacheable: boolean;
}
type Params = Record<string, unknown>;
export interface ApexMethod {
  (params?: Params): Promise<unknown>;
  adapter: WireAdapterClass<Params>;
}

/** Results of cacheable methods by method and parameters, as the platform's client cache holds them. */
const results = new Map<string, Promise<unknown>>();
const watchers = new Map<string, Set<(value: WireValue<unknown>) => void>>();
/** The wired value a component holds, to how it is fetched again. */
const wired = new WeakMap<object, () => Promise<void>>();

/** The module `@salesforce/apex/Class.method`: a function, and a wire adapter. */
export function apexMethod(door: Door): ApexMethod {
  const call = (params?: Params): Promise<unknown> => {
    if (!door.cacheable) return invoke(door, params ?? {});
    return cached(door, params ?? {}).then((result) => structuredClone(result));
  };
  return Object.assign(call, { adapter: adapterOf(door) });
}

/** Fetches a wired Apex value anew; resolves once the component has it. */
export function refreshApex(value: unknown): Promise<void> {
  const refresh = wired.get(unwrap(value) as object);
  return refresh ? refresh() : Promise.reject(new Error('refreshApex must be given the value that a wire provisioned'));
}

/** A field's value of a record from Apex, by `Object.Field` or a schema import. */
export function getSObjectValue(record: Record<string, unknown>, field: string | { fieldApiName: string }): unknown {
  const path = typeof field === 'string' ? field.split('.').slice(1) : field.fieldApiName.split('.');
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], record);
}

function invoke({ className, methodName, cacheable }: Door, params: Params): Promise<unknown> {
  return requestJson('POST', platform.endpoints.apex, { className, methodName, params, cacheable }).then(
    (answer) => (answer as { returnValue: unknown }).returnValue
  );
}

function keyOf(door: Door, params: Params): string {
  const names = Object.keys(params).sort();
  return JSON.stringify([door.className, door.methodName, names.map((name) => [name, params[name]])]);
}

function cached(door: Door, params: Params): Promise<unknown> {
  const key = keyOf(door, params);
  let result = results.get(key);
  if (!result) {
    result = invoke(door, params).then(deepFreeze);
    results.set(key, result);
    // An error is not kept: the next call asks again.
    result.catch(() => results.get(key) === result && results.delete(key));
  }
  return result;
}

function adapterOf(door: Door): WireAdapterClass<Params> {
  return class {
    #emit: (value: unknown) => void;
    #connected = false;
    #params: Params | undefined;
    #key: string | undefined;
    #watcher = (value: WireValue<unknown>): void => this.#provision(value);
    constructor(emit: (value: unknown) => void) {
      this.#emit = emit;
      this.#provision({ data: undefined, error: undefined });
    }
    connect(): void {
      this.#connected = true;
      this.#load();
    }
    disconnect(): void {
      this.#connected = false;
      this.#unwatch();
    }
    update(params: Params): void {
      this.#params = { ...params };
      if (this.#connected) this.#load();
    }
    #load(): void {
      const params = this.#params;
      // The engine connects first and gives the parameters after. A parameter that is still undefined keeps the wire waiting; null is a value.
      if (!params || Object.values(params).includes(undefined)) return;
      if (!door.cacheable) {
        const message = `Apex method ${door.className}.${door.methodName} is not cacheable and cannot be wired`;
        this.#provision({ data: undefined, error: { body: { message }, status: 500 } });
        return;
      }
      const key = keyOf(door, params);
      if (key === this.#key && results.has(key)) return;
      this.#unwatch();
      this.#key = key;
      if (!watchers.has(key)) watchers.set(key, new Set());
      watchers.get(key)?.add(this.#watcher);
      this.#settle(cached(door, params), key);
    }
    #settle(result: Promise<unknown>, key: string): void {
      result.then(
        (data) => this.#key === key && this.#provision({ data, error: undefined }),
        (error: unknown) => this.#key === key && this.#provision({ data: undefined, error })
      );
    }
    #provision(value: WireValue<unknown>): void {
      const own = { data: value.data, error: value.error };
      wired.set(own, () => this.#refresh());
      this.#emit(own);
    }
    async #refresh(): Promise<void> {
      const key = this.#key;
      if (key === undefined) return;
      results.delete(key);
      try {
        const data = await cached(door, this.#params ?? {});
        for (const watcher of watchers.get(key) ?? []) watcher({ data, error: undefined });
      } catch (error) {
        for (const watcher of watchers.get(key) ?? []) watcher({ data: undefined, error });
        throw error;
      }
    }
    #unwatch(): void {
      if (this.#key !== undefined) watchers.get(this.#key)?.delete(this.#watcher);
      this.#key = undefined;
    }
  };
}
