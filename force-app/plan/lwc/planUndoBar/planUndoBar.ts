import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatLabel } from 'c/planFormat';
import { itemsOf } from 'c/planModel';
import type { Maybe } from 'c/planModel';
import type { UndoOffer } from 'c/planSession';
import type { Inverse } from 'c/planUndo';
import { labels } from 'c/planUndoLabels';
import { statusWord } from 'c/planWords';

/** Long enough to read it, find the button and press it, also with a screen reader. */
const SHOWN_MS = 20_000;

/**
 * Says what was saved and offers to take it back.
 * @fires undo
 * @fires dismiss
 */
export default class PlanUndoBar extends LightningElement {
  labels = labels;

  private given: UndoOffer | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  @api plan: Maybe<PlanDto> = null;

  @api
  get offer(): UndoOffer | null {
    return this.given;
  }
  set offer(offer: Maybe<UndoOffer>) {
    this.given = offer ?? null;
    this.startTimer();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get text(): string {
    const { done, title, inverse } = this.given ?? {};
    switch (done) {
      case 'removeItem':
        return labels.removedItem;
      case 'reorderItems':
        return labels.order;
      case 'changeStatus':
        return formatLabel(labels.itemIsNow, title, statusWord(this.statusOf(inverse)));
      default:
        return title ? formatLabel(labels.changedItem, title) : labels.changed;
    }
  }

  handleUndo(): void {
    this.dispatchEvent(new CustomEvent('undo'));
  }

  handleDismiss(): void {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }

  /** Whoever is on the bar with the pointer or the keyboard is about to use it. */
  handleHold(): void {
    clearTimeout(this.timer);
  }

  handleRelease(): void {
    this.startTimer();
  }

  /** What the item is now, after the change that can be taken back. */
  private statusOf(inverse: Inverse | undefined): Maybe<string> {
    const id = inverse?.name === 'changeStatus' ? inverse.parameters.itemId : null;
    return itemsOf(this.plan).find((item) => item.id === id)?.status;
  }

  private startTimer(): void {
    clearTimeout(this.timer);
    if (this.given) {
      this.timer = setTimeout(() => this.handleDismiss(), SHOWN_MS);
    }
  }
}
