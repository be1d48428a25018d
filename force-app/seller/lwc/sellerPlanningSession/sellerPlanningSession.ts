import { LightningElement, api } from 'lwc';
import type { PlanDto, SellerPageDto } from 'apex-types';
import { keepDraft, readDraft } from 'c/planDrafts';
import type { Draft } from 'c/planDrafts';
import { labels as fieldLabels } from 'c/planFieldLabels';
import type { FormField } from 'c/planForm';
import { formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { rolesOf } from 'c/planPeopleModel';
import type { LineQuestion } from 'c/sellerSessionForms';
import { labels } from 'c/sellerSessionLabels';
import { QUESTIONS } from 'c/sellerSessionQuestions';
import type { Question } from 'c/sellerSessionQuestions';
import type { Role } from 'c/sellerSessionRoles';

const DECIDERS = ['Economic Buyer', 'Executive Sponsor', 'Champion'].map((role) => ({ role, side: 'Buyer' }));
const GOAL_FIELDS: FormField[] = [
  { name: 'jointGoal', label: fieldLabels.jointGoal, kind: 'longtext', maxLength: 32768 },
  { name: 'buyerObjectives', label: fieldLabels.buyerObjectives, kind: 'longtext', maxLength: 32768 },
  { name: 'expectedYearlyValue', label: labels.yearlyValue, kind: 'number' }
];
const DECISION_FIELDS: FormField[] = [
  { name: 'decisionDate', label: fieldLabels.decisionDate, kind: 'date' },
  { name: 'goLiveDate', label: fieldLabels.goLiveDate, kind: 'date' }
];

/**
 * The first half hour with the buyer on a shared screen: questions on the left that bring out how the purchase will go, the plan
 * that grows with each answer on the right. What was talked about is kept, so that it can be left and taken up again.
 * @fires planaction
 * @fires itemopen `{ itemId }`
 * @fires close
 */
export default class SellerPlanningSession extends LightningElement {
  labels = labels;
  goalFields = GOAL_FIELDS;
  decisionFields = DECISION_FIELDS;
  deciders = DECIDERS;
  /** Which question it is, what was discussed, and the step that was added last. */
  progress: Draft = {};

  @api page: Maybe<SellerPageDto> = null;

  private given: PlanDto | null = null;
  private hasToFocus = false;

  @api
  get plan(): PlanDto | null {
    return this.given;
  }
  set plan(plan: Maybe<PlanDto>) {
    if (plan?.id !== this.given?.id) {
      this.progress = readDraft(`session:${plan?.id ?? ''}`);
    }
    this.given = plan ?? null;
  }

  renderedCallback(): void {
    if (this.hasToFocus) {
      this.hasToFocus = false;
      (this.refs?.question as HTMLElement | undefined)?.focus();
    }
  }

  get question(): Question {
    return QUESTIONS.find(({ name }) => name === this.progress.question) ?? QUESTIONS[0];
  }

  private get index(): number {
    return QUESTIONS.indexOf(this.question);
  }

  get points(): object[] {
    return QUESTIONS.map(({ name, nav }, index) => {
      const isDiscussed = Boolean(this.progress[name]);
      const isCurrent = name === this.question.name;
      return {
        name,
        nav,
        mark: isDiscussed ? '' : String(index + 1),
        isDiscussed,
        className: `point${isCurrent ? ' chosen' : ''}${isDiscussed ? ' discussed' : ''}`,
        ariaCurrent: isCurrent ? 'step' : null
      };
    });
  }

  get position(): string {
    return formatLabel(labels.position, this.index + 1, QUESTIONS.length);
  }

  get isAgreed(): boolean {
    return this.given?.status === 'Agreed';
  }

  get isObjectives(): boolean {
    return this.question.name === 'objectives';
  }

  get isDecision(): boolean {
    return this.question.name === 'decision';
  }

  get isChecks(): boolean {
    return this.question.name === 'checks';
  }

  get isPeople(): boolean {
    return this.question.name === 'people';
  }

  /** Questions that are answered line by line. */
  get lineQuestion(): LineQuestion | null {
    const lines: LineQuestion[] = ['success', 'approvals', 'dates', 'risks'];
    return lines.find((name) => name === this.question.name) ?? null;
  }

  get lastStepId(): string | null {
    return (this.progress.lastStep as string | null | undefined) ?? null;
  }

  /** The roles that open steps wait for. */
  get rolesToName(): Role[] {
    return rolesOf(this.given)
      .filter(({ waiting }) => waiting.length > 0)
      .map(({ role, side }) => ({ role, side }));
  }

  get isFirst(): boolean {
    return this.index === 0;
  }

  get isLast(): boolean {
    return this.index === QUESTIONS.length - 1;
  }

  get nextText(): string {
    return this.isLast ? labels.finish : labels.next;
  }

  handlePoint(event: Event): void {
    this.go((event.currentTarget as HTMLElement).dataset.name ?? '');
  }

  handleKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
    const next = QUESTIONS[this.index + (steps[event.key] ?? 0)];
    if (event.key in steps && next) {
      event.preventDefault();
      this.go(next.name);
    }
  }

  handlePrevious(): void {
    this.go(QUESTIONS[this.index - 1].name);
  }

  /** Who goes on has talked about it, also when the answer was that there is nothing. */
  handleNext(): void {
    this.remember({ [this.question.name]: true });
    if (this.isLast) {
      this.handleClose();
    } else {
      this.go(QUESTIONS[this.index + 1].name);
    }
  }

  handleAdded(event: CustomEvent<{ itemId: string }>): void {
    this.remember({ lastStep: event.detail.itemId });
  }

  handleForward(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  private go(name: string): void {
    this.remember({ question: name });
    this.hasToFocus = true;
  }

  private remember(change: Draft): void {
    this.progress = { ...this.progress, ...change };
    keepDraft(`session:${this.given?.id ?? ''}`, this.progress);
  }
}
