import { LightningElement, api } from 'lwc';
import type { NextStepDto } from 'apex-types';
import { formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';
import { labels } from 'c/sellerCreateLabels';

export type NextStep = { title: string; side: string; due: string };

const SIDES = ['Joint', 'Buyer', 'Seller'];
const LONGEST_TITLE = 80;

/** An empty line to write the next step into. */
export function newStep(): NextStep {
  return { title: '', side: 'Joint', due: '' };
}

/** The steps that say anything. */
export function filledSteps(steps: readonly NextStep[]): NextStepDto[] {
  return steps
    .filter(({ title, due }) => title.trim() || due)
    .map(({ title, side, due }) => ({ title: title.trim(), side, due: due || null }));
}

/**
 * The next steps of a light plan, a line each.
 * @fires stepschange `{ steps }`
 */
export default class SellerLightSteps extends LightningElement {
  labels = labels;
  longestTitle = LONGEST_TITLE;

  @api steps: Maybe<readonly NextStep[]> = null;

  private focusIndex: number | null = null;

  renderedCallback(): void {
    if (this.focusIndex !== null) {
      this.template?.querySelectorAll<HTMLElement>('[data-field="title"]')[this.focusIndex]?.focus();
      this.focusIndex = null;
    }
  }

  get lines(): object[] {
    return (this.steps ?? []).map((step, index) => ({
      ...step,
      key: `step${index}`,
      index,
      titleLabel: formatLabel(labels.stepTitle, index + 1),
      sideLabel: formatLabel(labels.stepSide, index + 1),
      dueLabel: formatLabel(labels.stepDue, index + 1),
      removeLabel: formatLabel(labels.removeStep, index + 1),
      sides: SIDES.map((side) => ({ side, label: sideWord(side), selected: side === step.side }))
    }));
  }

  handleInput(event: Event): void {
    const input = event.target as HTMLInputElement;
    const field = input.dataset.field as keyof NextStep;
    const index = Number(input.dataset.index);
    this.send((this.steps ?? []).map((step, position) => (position === index ? { ...step, [field]: input.value } : step)));
  }

  /** Enter in the last line begins the next one; the form is not sent by it. */
  handleKey(event: KeyboardEvent): void {
    const isLast = Number((event.target as HTMLElement).dataset.index) === (this.steps?.length ?? 0) - 1;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isLast && (event.target as HTMLInputElement).value.trim()) {
        this.handleAdd();
      }
    }
  }

  handleAdd(): void {
    this.focusIndex = this.steps?.length ?? 0;
    this.send([...(this.steps ?? []), newStep()]);
  }

  handleRemove(event: Event): void {
    const index = Number((event.currentTarget as HTMLElement).dataset.index);
    const left = (this.steps ?? []).filter((_, position) => position !== index);
    this.focusIndex = Math.max(0, index - 1);
    this.send(left.length ? left : [newStep()]);
  }

  private send(steps: NextStep[]): void {
    this.dispatchEvent(new CustomEvent('stepschange', { detail: { steps } }));
  }
}
