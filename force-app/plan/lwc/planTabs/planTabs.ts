import { LightningElement, api } from 'lwc';
import type { Maybe } from 'c/planModel';

export interface Tab {
  name: string;
  label: string;
}

/**
 * A row of tabs; the parent shows what belongs to the chosen one.
 * @fires tabselect `{ name }`
 */
export default class PlanTabs extends LightningElement {
  @api tabs: Maybe<readonly Tab[]> = null;
  @api selected: Maybe<string> = null;
  @api label: Maybe<string> = null;

  get views(): (Tab & { className: string; ariaSelected: string; tabIndex: string })[] {
    return (this.tabs ?? []).map(({ name, label }) => {
      const isSelected = name === this.selected;
      return {
        name,
        label,
        className: isSelected ? 'tab chosen' : 'tab',
        ariaSelected: String(isSelected),
        tabIndex: isSelected ? '0' : '-1'
      };
    });
  }

  handleClick(event: Event): void {
    this.select((event.currentTarget as HTMLElement).dataset.name);
  }

  handleKeyDown(event: KeyboardEvent): void {
    const tabs = this.tabs ?? [];
    const index = tabs.findIndex((tab) => tab.name === this.selected);
    const next: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 };
    if (event.key in next) {
      event.preventDefault();
      const { name } = tabs[(next[event.key] + tabs.length) % tabs.length];
      this.select(name);
      this.template?.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus();
    }
  }

  private select(name: Maybe<string>): void {
    if (name && name !== this.selected) {
      this.dispatchEvent(new CustomEvent('tabselect', { detail: { name } }));
    }
  }
}
