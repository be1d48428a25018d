import { LightningElement, api } from 'lwc';
import { labels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/**
 * A dialog that slides over the page; on phones it fills the screen. Works where `lightning/modal` does not.
 * Keeps the keyboard inside while it is open and gives the focus back when it closes.
 * @fires close `{ cancelled }` when the person closes it; cancelled where they pressed the button that says so
 */
export default class PlanPanel extends LightningElement {
  labels = labels;

  @api heading: Maybe<string> = null;
  /** Small and in the middle, for a question; without it a tall panel at the side. */
  @api centered = false;
  /** Fills the screen, for work that two people look at. */
  @api full = false;
  /** What the button that leaves says; without it, a question is cancelled and a panel closed. */
  @api leaveLabel: Maybe<string> = null;

  private hasFocused = false;
  private focusedBefore: Element | null = null;

  get panelClass(): string {
    return this.centered ? 'panel centered' : this.full ? 'panel full' : 'panel';
  }

  /** A question is answered with no, a panel is closed. */
  get leaveText(): string {
    return this.leaveLabel || (this.centered ? labels.cancel : labels.close);
  }

  connectedCallback(): void {
    this.focusedBefore = this.template ? focusedNear(this.template.host) : null;
    document.addEventListener('keydown', this.handleLostKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.handleLostKey);
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

  /** What had the focus may have left the page, such as a button that did its work: the keyboard still belongs to the dialog. */
  private handleLostKey = (event: KeyboardEvent): void => {
    if (document.activeElement === document.body) {
      (this.refs?.panel as HTMLElement | undefined)?.focus();
      this.handleKeyDown(event);
    }
  };

  /** The first and the last stop of the keyboard lead to the other end. */
  handleBefore(): void {
    (this.refs?.last as HTMLElement | undefined)?.focus();
  }

  handleAfter(): void {
    (this.refs?.first as HTMLElement | undefined)?.focus();
  }

  handleClose(): void {
    this.leave(false);
  }

  /** What has the focus inside keeps it until the click is through: what it shows when it is left would move the button away. */
  handlePress(event: Event): void {
    event.preventDefault();
  }

  handleLeave(): void {
    this.leave(true);
  }

  private leave(cancelled: boolean): void {
    this.dispatchEvent(new CustomEvent('close', { detail: { cancelled } }));
  }
}

/** The very element that has the focus: each shadow root knows only its own, so from the nearest that knows one down. */
function focusedNear(element: Element): Element | null {
  let root = element.getRootNode() as Document | ShadowRoot;
  while (!root.activeElement && 'host' in root) {
    root = root.host.getRootNode() as Document | ShadowRoot;
  }
  let focused = root.activeElement;
  while (focused?.shadowRoot?.activeElement) {
    focused = focused.shadowRoot.activeElement;
  }
  return focused;
}
