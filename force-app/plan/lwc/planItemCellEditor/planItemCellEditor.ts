import { LightningElement, api } from 'lwc';
import type { Choice } from 'c/planItemRules';
import type { Maybe } from 'c/planModel';

export type EditorKind = 'text' | 'number' | 'date' | 'choice';

interface Options {
  key: string;
  label: string | null;
  choices: { value: string; label: string; isChosen: boolean }[];
}

/**
 * Edits one value where it stands. Enter, Tab and leaving it send what was typed, Escape does not.
 * @fires cellcommit `{ value, next }`: text, empty for none; next says whether to go on to the cell beside it
 * @fires cellcancel
 */
export default class PlanItemCellEditor extends LightningElement {
  @api kind: EditorKind = 'text';
  @api label: Maybe<string> = null;
  @api value: Maybe<string> = null;
  @api choices: Maybe<readonly Choice[]> = null;
  @api maxLength: Maybe<number> = null;
  /** What cannot be left empty, said where it is. */
  @api missing: Maybe<string> = null;

  problem = '';
  private hasFocused = false;
  private isOver = false;
  /** A choice made with the pointer is meant; one passed with the arrow keys may not be. */
  private isPointed = false;

  get isChoice(): boolean {
    return this.kind === 'choice';
  }

  get min(): string | null {
    return this.kind === 'number' ? '0' : null;
  }

  get invalid(): string | null {
    return this.problem ? 'true' : null;
  }

  get groups(): Options[] {
    const groups: Options[] = [];
    for (const { value, label, group } of this.choices ?? []) {
      let last = groups[groups.length - 1];
      if (!last || last.label !== (group ?? null)) {
        last = { key: group ?? `top${groups.length}`, label: group ?? null, choices: [] };
        groups.push(last);
      }
      last.choices.push({ value, label, isChosen: value === (this.value ?? '') });
    }
    return groups;
  }

  private get field(): (HTMLInputElement & HTMLSelectElement) | null | undefined {
    return this.template?.querySelector('input, select');
  }

  renderedCallback(): void {
    const { field } = this;
    if (!this.hasFocused && field) {
      this.hasFocused = true;
      if (!this.isChoice) {
        field.value = this.value ?? '';
      }
      field.focus();
      if (this.kind === 'text') {
        field.select();
      }
    }
  }

  handlePoint(): void {
    this.isPointed = true;
  }

  handleChange(): void {
    if (this.isChoice && this.isPointed) {
      this.commit(null);
    }
  }

  handleKeyDown(event: KeyboardEvent): void {
    this.isPointed = false;
    // What the list does with keys is not meant while somebody types.
    event.stopPropagation();
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.isOver = true;
      this.dispatchEvent(new CustomEvent('cellcancel', { bubbles: true, composed: true }));
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.commit(event.key === 'Tab' ? (event.shiftKey ? 'left' : 'right') : 'stay');
    }
  }

  handleBlur(): void {
    this.commit(null);
  }

  private commit(next: string | null): void {
    const { field } = this;
    if (this.isOver || !field) {
      return;
    }
    const value = field.value.trim();
    if (this.missing && !value) {
      this.problem = this.missing;
      return;
    }
    if (!this.isChoice && !field.checkValidity()) {
      this.problem = field.validationMessage;
      return;
    }
    this.isOver = true;
    this.dispatchEvent(new CustomEvent('cellcommit', { detail: { value, next }, bubbles: true, composed: true }));
  }
}
