/** What a wire adapter hands to a component. */
export interface WireValue<T> {
  data: T | undefined;
  error: unknown;
}

export type WireAdapterClass<C> = new (emit: (value: unknown) => void) => {
  connect(): void;
  disconnect(): void;
  update(config: C): void;
};

/**
 * Makes a wire adapter from a function that starts a subscription and returns how to end it. It starts once every key
 * of `required` has a value, and again when the configuration changes; nothing is emitted in between but the empty value.
 */
export function wireAdapter<C extends object>(
  required: string[],
  start: (config: C, emit: (value: unknown) => void) => () => void
): WireAdapterClass<C> {
  return class {
    #stop: (() => void) | undefined;
    #config: C | undefined;
    #connected = false;
    #emit: (value: unknown) => void;
    constructor(emit: (value: unknown) => void) {
      this.#emit = emit;
      emit({ data: undefined, error: undefined });
    }
    connect(): void {
      this.#connected = true;
      this.#restart();
    }
    disconnect(): void {
      this.#connected = false;
      this.#stop?.();
      this.#stop = undefined;
    }
    update(config: C): void {
      this.#config = { ...config };
      if (this.#connected) this.#restart();
    }
    #restart(): void {
      this.#stop?.();
      this.#stop = undefined;
      const config = this.#config as Record<string, unknown> | undefined;
      if (!config || required.some((key) => config[key] === undefined || config[key] === null)) return;
      let live = true;
      const stop = start(this.#config as C, (value) => {
        if (live) this.#emit(value);
      });
      this.#stop = () => {
        live = false;
        stop();
      };
    }
  };
}

/** Emits a promise's outcome as `{ data, error }`. */
export function emitOutcome<T>(promise: Promise<T>, emit: (value: WireValue<T>) => void): void {
  promise.then(
    (data) => emit({ data, error: undefined }),
    (error: unknown) => emit({ data: undefined, error })
  );
}

/** What comes from the platform is read-only; a component that changes it fails here as it would there. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
