import { LightningElement, api } from 'lwc';
import type { Choice } from 'c/planItemRules';
import type { Maybe } from 'c/planModel';

/**
 * A button with a menu behind it.
 * @fires menuchoose `{ value }`
 */
export default class PlanItemMenu extends LightningElement {
  @api label: Maybe<string> = null;
  /** For those who do not see what it stands beside. */
  @api longLabel: Maybe<string> = null;
  @api choices: Maybe<readonly Choice[]> = null;
  @api disabled = false;

  isOpen = false;
  private focusNext: 'first' | 'button' | null = null;

  get expanded(): string {
    return String(this.isOpen);
  }

  renderedCallback(): void {
    if (this.focusNext === 'first') {
      this.entries[0]?.focus();
    } else if (this.focusNext === 'button') {
      (this.refs?.button as HTMLElement | undefined)?.focus();
    }
    this.focusNext = null;
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
    this.focusNext = this.isOpen ? 'first' : null;
  }

  handleChoose(event: Event): void {
    const { value } = (event.currentTarget as HTMLElement).dataset;
    this.close();
    this.dispatchEvent(new CustomEvent('menuchoose', { detail: { value } }));
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (!this.isOpen) {
      return;
    }
    const { entries } = this;
    const at = entries.indexOf(event.target as HTMLElement);
    const next = {
      ArrowDown: (at + 1) % entries.length,
      ArrowUp: (at - 1 + entries.length) % entries.length,
      Home: 0,
      End: entries.length - 1
    }[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab') {
      this.isOpen = false;
    } else if (next !== undefined) {
      event.preventDefault();
      entries[next]?.focus();
    }
  }

  handleFocusOut(event: FocusEvent): void {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) {
      this.isOpen = false;
    }
  }

  private close(): void {
    this.isOpen = false;
    this.focusNext = 'button';
  }

  private get entries(): HTMLElement[] {
    return [...(this.template?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  }
}
