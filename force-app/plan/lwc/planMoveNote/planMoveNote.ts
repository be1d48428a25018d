import { LightningElement, api } from 'lwc';
import type { HintLine } from 'c/planMoveWords';

const BESIDE = 14;

/** A note beside a place in the window, on the side where there is room. What belongs to it goes into the slot. */
export default class PlanMoveNote extends LightningElement {
  @api x = 0;
  @api y = 0;
  @api heading = '';
  @api lines: readonly HintLine[] = [];
  /** Lets the pointer through: the note follows it. */
  @api passive = false;

  get noteClass(): string {
    return this.passive ? 'note passive' : 'note';
  }

  get position(): string {
    const isRight = this.x > window.innerWidth / 2;
    const isLow = this.y > window.innerHeight * 0.65;
    const across = isRight ? `right:${window.innerWidth - this.x + BESIDE}px` : `left:${this.x + BESIDE}px`;
    return `${across};${isLow ? `bottom:${window.innerHeight - this.y + BESIDE}px` : `top:${this.y + BESIDE + 4}px`}`;
  }
}
