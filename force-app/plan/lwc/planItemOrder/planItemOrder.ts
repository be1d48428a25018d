import { inOrder } from 'c/planItemView';
import type { Item } from 'c/planModel';

/** Where an item goes: beside another one, before or after it. */
export interface Place {
  itemId: string;
  after: boolean;
}

/** All items of the plan in their new order; null where nothing changes. */
export function orderWith(items: readonly Item[], itemId: string, place: Place): string[] | null {
  const before = inOrder(items).map(({ id }) => id);
  const ids = before.filter((id) => id !== itemId);
  const beside = ids.indexOf(place.itemId);
  if (beside === -1 || ids.length === before.length) {
    return null;
  }
  ids.splice(place.after ? beside + 1 : beside, 0, itemId);
  return ids.some((id, index) => id !== before[index]) ? ids : null;
}

/** One place up or down among those that are shown together; null at the end. */
export function neighbourOf(shown: readonly Item[], itemId: string, down: boolean): Place | null {
  const index = shown.findIndex(({ id }) => id === itemId);
  const neighbour = shown[down ? index + 1 : index - 1];
  return index === -1 || !neighbour ? null : { itemId: neighbour.id, after: down };
}

export interface Span {
  id: string;
  top: number;
  bottom: number;
}

interface Dropping {
  /** Where the line between two rows is to be drawn, measured as the spans are; null: nowhere. */
  onLine: (y: number | null) => void;
  onDrop: (place: Place) => void;
}

/** Drags one row among its neighbours, which are measured once, when it is taken up. Escape and a lost pointer end it. */
export class RowDrag {
  private readonly itemId: string;
  private readonly spans: readonly Span[];
  private readonly dropping: Dropping;
  private place: Place | null = null;

  constructor(itemId: string, spans: readonly Span[], dropping: Dropping) {
    this.itemId = itemId;
    this.spans = spans;
    this.dropping = dropping;
    window.addEventListener('pointermove', this.handleMove);
    window.addEventListener('pointerup', this.handleUp);
    window.addEventListener('pointercancel', this.end);
    window.addEventListener('keydown', this.handleKey);
  }

  end = (): void => {
    window.removeEventListener('pointermove', this.handleMove);
    window.removeEventListener('pointerup', this.handleUp);
    window.removeEventListener('pointercancel', this.end);
    window.removeEventListener('keydown', this.handleKey);
    this.dropping.onLine(null);
  };

  private handleMove = ({ clientY }: PointerEvent): void => {
    const nearest = this.spans.reduce<Span | null>(
      (best, span) => (best && distance(best, clientY) <= distance(span, clientY) ? best : span),
      null
    );
    if (nearest) {
      const after = clientY > (nearest.top + nearest.bottom) / 2;
      this.place = nearest.id === this.itemId ? null : { itemId: nearest.id, after };
      this.dropping.onLine(this.place && (after ? nearest.bottom : nearest.top));
    }
  };

  private handleUp = (): void => {
    this.end();
    if (this.place) {
      this.dropping.onDrop(this.place);
    }
  };

  private handleKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') {
      this.end();
    }
  };
}

function distance({ top, bottom }: Span, y: number): number {
  return Math.max(top - y, y - bottom, 0);
}
