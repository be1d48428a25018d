import { LightningElement, api } from 'lwc';
import { formatCount } from 'c/planFormat';
import { labels } from 'c/planItemPanelLabels';
import { filterItems } from 'c/planItemView';
import type { Item, Maybe } from 'c/planModel';

const MOST_SHOWN = 8;

/**
 * Chooses an item by a few letters of it.
 * @fires linkchoose `{ itemId }`
 */
export default class PlanItemLinkChoice extends LightningElement {
  labels = labels;
  text = '';
  isShown = false;
  active = -1;

  @api label: Maybe<string> = null;
  @api candidates: Maybe<readonly Item[]> = null;

  get expanded(): string {
    return String(this.isShown);
  }

  get options(): { id: string; domId: string; title: string; className: string; selected: string }[] {
    return this.found.slice(0, MOST_SHOWN).map(({ id, title }, index) => ({
      id,
      domId: `option-${index}`,
      title,
      className: index === this.active ? 'option active' : 'option',
      selected: String(index === this.active)
    }));
  }

  get isHidden(): boolean {
    return !this.isShown || this.found.length === 0;
  }

  get count(): string {
    return this.isShown ? formatCount(this.found.length, labels.foundOne, labels.foundMany) : '';
  }

  get activeId(): string | null {
    const option = this.template?.querySelectorAll('[role="option"]')[this.active];
    return option?.id ?? null;
  }

  private get found(): Item[] {
    return filterItems(this.candidates ?? [], { text: this.text, side: '', person: '', state: '' });
  }

  handleInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.isShown = true;
    this.active = -1;
  }

  handleFocus(): void {
    this.isShown = true;
  }

  handleBlur(): void {
    this.isShown = false;
  }

  handleKeyDown(event: KeyboardEvent): void {
    const last = Math.min(this.found.length, MOST_SHOWN) - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.isShown = true;
      this.active = event.key === 'ArrowDown' ? Math.min(this.active + 1, last) : Math.max(this.active - 1, 0);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.choose(this.found[Math.max(this.active, 0)]?.id);
    } else if (event.key === 'Escape' && this.isShown) {
      event.stopPropagation();
      this.isShown = false;
    }
  }

  /** Before the field loses the focus, and with it the list. */
  handlePress(event: Event): void {
    event.preventDefault();
    this.choose((event.currentTarget as HTMLElement).dataset.id);
  }

  private choose(itemId: Maybe<string>): void {
    if (itemId) {
      this.text = '';
      const field = this.refs?.field as HTMLInputElement | undefined;
      if (field) {
        field.value = '';
      }
      this.isShown = false;
      this.dispatchEvent(new CustomEvent('linkchoose', { detail: { itemId } }));
    }
  }
}
