/** What a key asks of the timeline. */
export type TimelineCommand =
  | { name: 'row'; by: number }
  | { name: 'page'; by: 1 | -1 }
  | { name: 'first' | 'last' | 'open' | 'today' | 'form' | 'cancel' | 'remove' }
  | { name: 'expand'; open: boolean }
  | { name: 'zoom'; step: 1 | -1 }
  | { name: 'nudge'; part: 'all' | 'end'; days: 1 | -1 };

const PLAIN: Record<string, TimelineCommand> = {
  ArrowDown: { name: 'row', by: 1 },
  ArrowUp: { name: 'row', by: -1 },
  PageDown: { name: 'page', by: 1 },
  PageUp: { name: 'page', by: -1 },
  Home: { name: 'first' },
  End: { name: 'last' },
  ArrowRight: { name: 'expand', open: true },
  ArrowLeft: { name: 'expand', open: false },
  Enter: { name: 'open' },
  ' ': { name: 'open' },
  '+': { name: 'zoom', step: -1 },
  '=': { name: 'zoom', step: -1 },
  '-': { name: 'zoom', step: 1 },
  t: { name: 'today' },
  m: { name: 'form' },
  Escape: { name: 'cancel' },
  Delete: { name: 'remove' }
};

/** Null: the key is not the timeline's. Alt with an arrow moves the active item by a working day, with Shift its end. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): TimelineCommand | null {
  if (event.ctrlKey || event.metaKey) {
    return null;
  }
  if (!event.altKey) {
    return PLAIN[event.key] ?? null;
  }
  const days = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
  return days && { name: 'nudge', part: event.shiftKey ? 'end' : 'all', days };
}
