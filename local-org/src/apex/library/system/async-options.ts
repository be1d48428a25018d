import { declare } from '../declare.ts';

/** `AsyncOptions`: how a queueable is to be enqueued. */
export class AsyncOptionsObject {
  minimumDelay: number | null = null;
  maximumDepth: number | null = null;
}

declare({
  name: 'AsyncOptions',
  constructors: { '()': () => new AsyncOptionsObject() },
  properties: {
    'Integer MinimumQueueableDelayInMinutes': {
      get: (self: AsyncOptionsObject) => self.minimumDelay,
      set: (self: AsyncOptionsObject, value: number | null) => void (self.minimumDelay = value)
    },
    'Integer MaximumQueueableStackDepth': {
      get: (self: AsyncOptionsObject) => self.maximumDepth,
      set: (self: AsyncOptionsObject, value: number | null) => void (self.maximumDepth = value)
    }
  }
});
