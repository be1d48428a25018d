import { LightningElement, api } from 'lwc';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/**
 * A dialog that slides over the page; on phones it fills the screen. Works where `lightning/modal` does not.
 * Keeps the keyboard inside while it is open and gives the focus back when it closes.
 * @fires close when the person closes it
 */
export default class PlanPanel extends LightningElement {
  labels = labels;

  @api heading: Maybe<string> = null;
  /** Small and in the middle, for a question; without it a tall panel at the side. */
  @api centered = false;

  private hasFocused = false;
  private focusedBefore: Element | null = null;

  get panelClass(): string {
    return this.centered ? 'panel centered' : 'panel';
  }

  connectedCallback(): void {
    this.focusedBefore = document.activeElement;
  }

  disconnectedCallback(): void {
    (this.focusedBefore as HTMLElement | null)?.focus?.();
  }

  renderedCallback(): void {
    if (!this.hasFocused) {
      this.hasFocused = true;
      (this.refs?.panel as HTMLElement | undefined)?.focus();
    }
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.handleClose();
    }
  }

  /** The first and the last stop of the keyboard lead to the other end. */
  handleBefore(): void {
    (this.refs?.last as HTMLElement | undefined)?.focus();
  }

  handleAfter(): void {
    (this.refs?.first as HTMLElement | undefined)?.focus();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
