import { onError, subscribe, unsubscribe } from 'lightning/empApi';
import type { Subscription } from 'lightning/empApi';

const CHANNEL = '/event/Plan_Changed__e';
const ONLY_NEW = -1;
const SAME_FOR_15_CHARACTERS = 15;

/**
 * Calls back when a plan changes anywhere. Returns how to stop.
 * Where the streaming API is not available the page still has its poll, so an error here is no news for the person.
 */
export function listenToPlan(planId: () => string | null, onChange: () => void): () => void {
  let subscription: Subscription | null = null;
  let stopped = false;
  const isSame = (id: unknown): boolean =>
    typeof id === 'string' && id.slice(0, SAME_FOR_15_CHARACTERS) === planId()?.slice(0, SAME_FOR_15_CHARACTERS);
  onError(() => undefined);
  subscribe(CHANNEL, ONLY_NEW, (message) => {
    if (!stopped && isSame(message.data.payload.Plan_Id__c)) {
      onChange();
    }
  }).then(
    (started) => {
      subscription = started;
      if (stopped) {
        unsubscribe(started);
      }
    },
    () => undefined
  );
  return () => {
    stopped = true;
    if (subscription) {
      unsubscribe(subscription);
    }
  };
}
