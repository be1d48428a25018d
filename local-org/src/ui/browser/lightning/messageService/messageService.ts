import { wireAdapter } from '@local-org/wire';

interface Channel {
  channel: string;
}
type Listener = (message: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const CONTEXT = Object.freeze({});

/** Reaches subscribers anywhere in the application, not only those of the active page. */
export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

export const MessageContext = wireAdapter<object>([], (_config, emit) => {
  emit(CONTEXT);
  return () => undefined;
});

export function createMessageContext(): object {
  return CONTEXT;
}

export function releaseMessageContext(): void {}

export function publish(_context: object, { channel }: Channel, message?: unknown): void {
  for (const listener of listeners.get(channel) ?? []) listener(message);
}

export function subscribe(_context: object, { channel }: Channel, listener: Listener): object {
  const all = listeners.get(channel) ?? new Set();
  listeners.set(channel, all.add(listener));
  return { channel, listener };
}

export function unsubscribe(subscription: object): void {
  const { channel, listener } = subscription as { channel: string; listener: Listener };
  listeners.get(channel)?.delete(listener);
}
