import { platform } from '@local-org/platform';

interface Subscription {
  channel: string;
  id: number;
}
type Callback = (event: unknown) => void;

const sources = new Map<string, { source: EventSource; callbacks: Map<number, Callback> }>();
const errorCallbacks = new Set<Callback>();
let lastId = 0;

/** Calls back for every event on the channel (`/event/Name__e`) from now on, or from a replay Id. */
export function subscribe(channel: string, replayId: number, onMessage: Callback): Promise<Subscription> {
  let entry = sources.get(channel);
  if (!entry) {
    const source = new EventSource(`${platform.endpoints.events}?${new URLSearchParams({ channel, replayId: String(replayId) })}`);
    const callbacks = new Map<number, Callback>();
    source.onmessage = ({ data }: MessageEvent<string>) => callbacks.forEach((callback) => callback(JSON.parse(data)));
    source.onerror = () =>
      errorCallbacks.forEach((callback) => callback({ channel, error: 'The connection was lost; it is being made again' }));
    entry = { source, callbacks };
    sources.set(channel, entry);
  }
  const id = ++lastId;
  entry.callbacks.set(id, onMessage);
  return Promise.resolve({ channel, id });
}

export function unsubscribe({ channel, id }: Subscription, callback?: Callback): Promise<unknown> {
  const entry = sources.get(channel);
  entry?.callbacks.delete(id);
  if (entry && entry.callbacks.size === 0) {
    entry.source.close();
    sources.delete(channel);
  }
  const answer = { channel, subscription: channel, successful: true };
  callback?.(answer);
  return Promise.resolve(answer);
}

export function onError(callback: Callback): void {
  errorCallbacks.add(callback);
}

export function setDebugFlag(): Promise<void> {
  return Promise.resolve();
}

export function isEmpEnabled(): Promise<boolean> {
  return Promise.resolve(true);
}
