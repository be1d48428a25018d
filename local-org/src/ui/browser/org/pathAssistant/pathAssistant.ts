import { api, LightningElement } from 'lwc';
import ClosedStage from 'org/closedStage';
import { errorText } from '@local-org/http';
import { label } from '@local-org/platform';
import { saveRecord } from '@local-org/records';
import type { ObjectInfo } from '@local-org/objectInfo';
import type { PathModel, RecordPageModel } from '../../../page-model.ts';

type Step = PathModel['steps'][number];
const CLOSED = 'closed';
const CLASSES: Record<Step['state'], string> = {
  complete: 'slds-is-complete',
  current: 'slds-is-current',
  incomplete: 'slds-is-incomplete',
  won: 'slds-is-current slds-is-won',
  lost: 'slds-is-current slds-is-lost'
};

/** The record's stages as a path: mark the current one complete, choose another, or close the record with one of the closed stages. */
export default class PathAssistant extends LightningElement {
  @api page!: RecordPageModel;
  chosen: string | undefined;
  saving = false;
  error = '';
  #shown = false;

  get path(): PathModel | null {
    return this.page.path;
  }
  get steps(): unknown[] {
    const active = this.chosen ?? keyOf(this.currentStep);
    return (this.path?.steps ?? []).map((step) => {
      const isCurrent = step === this.currentStep;
      return {
        key: keyOf(step),
        label: step.label,
        className: `slds-path__item ${CLASSES[step.state]}${keyOf(step) === active ? ' slds-is-active' : ''}`,
        selected: String(keyOf(step) === active),
        current: isCurrent ? 'step' : null,
        tabIndex: keyOf(step) === active ? 0 : -1,
        icon: step.state === 'complete' || step.state === 'won' ? 'utility:check' : '',
        prefix: step.state === 'complete' ? label('org.stageComplete') : isCurrent ? label('org.stageCurrent') : ''
      };
    });
  }
  get currentStep(): Step | undefined {
    return this.path?.steps.find(({ state }) => ['current', 'won', 'lost'].includes(state));
  }
  /** What the button does: go where the user chose, or one step on. */
  get target(): Step | undefined {
    const steps = this.path?.steps ?? [];
    if (this.chosen) return steps.find((step) => keyOf(step) === this.chosen);
    return steps[steps.findIndex((step) => step === this.currentStep) + 1] ?? steps.at(-1);
  }
  get isClosing(): boolean {
    const { target } = this;
    return target !== undefined && (target.value === null || this.isClosed(target));
  }
  isClosed(step: Step | undefined): boolean {
    return step !== undefined && (step.state === 'won' || step.state === 'lost');
  }
  get actionLabel(): string {
    const field = this.path?.label ?? '';
    const text = (name: string): string => label(`org.${name}`).replace('{0}', field);
    if (this.isClosing) return text(this.isClosed(this.currentStep) ? 'changeClosed' : 'selectClosed');
    return text(this.chosen ? 'markCurrent' : 'markComplete');
  }

  /** The current step is in sight, also where the path scrolls. */
  renderedCallback(): void {
    const current = this.template!.querySelector<HTMLElement>('[aria-current="step"]');
    const scroller = this.template!.querySelector<HTMLElement>('.steps');
    if (this.#shown || !current || !scroller) return;
    this.#shown = true;
    const middle = (element: HTMLElement): number => element.getBoundingClientRect().left + element.clientWidth / 2;
    scroller.scrollLeft += middle(current) - middle(scroller);
  }
  handleChoose(event: Event): void {
    event.preventDefault();
    if (!this.path?.editable) return;
    const key = (event.currentTarget as HTMLElement).dataset.key;
    this.chosen = key === keyOf(this.currentStep) ? undefined : key;
    this.error = '';
  }
  handleKey(event: KeyboardEvent): void {
    const links = [...this.template!.querySelectorAll<HTMLElement>('.slds-path__link')];
    const at = links.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (event.key === ' ') links[at]?.click();
    else if (to === undefined) return;
    else links[to]?.focus();
    event.preventDefault();
  }
  async handleAction(): Promise<void> {
    const value = this.isClosing ? await this.chooseClosed() : this.target?.value;
    if (!this.path || !value) return;
    this.saving = true;
    this.error = '';
    try {
      await saveRecord(this.page.recordId, undefined, { [this.path.field]: value });
      this.chosen = undefined;
      this.#shown = false;
      this.dispatchEvent(new CustomEvent('refreshpage', { bubbles: true, composed: true }));
    } catch (error) {
      this.error = errorText(error);
    } finally {
      this.saving = false;
    }
  }
  chooseClosed(): Promise<string | undefined> {
    const { label: objectLabel } = this.page.objectInfo as ObjectInfo;
    const value = this.isClosed(this.currentStep) ? this.currentStep?.value : undefined;
    return ClosedStage.open({
      size: 'small',
      label: label('org.closeRecord').replace('{0}', objectLabel),
      field: this.path?.label,
      options: this.path?.closedOptions,
      value
    });
  }
}

function keyOf(step: Step | undefined): string | undefined {
  return step && (step.value ?? CLOSED);
}
