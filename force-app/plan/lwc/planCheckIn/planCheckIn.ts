import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { CheckInAgendaDto, PlanDto } from 'apex-types';
import { getAgenda } from 'c/planApi';
import { labels } from 'c/planCheckInLabels';
import { sectionsOf } from 'c/planCheckInSections';
import type { Section } from 'c/planCheckInSections';
import { formatDate } from 'c/planDates';
import { errorMessage } from 'c/planErrors';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

/**
 * The regular meeting of both sides on a shared screen: the agenda that the plan makes itself, gone through point by point, acted on
 * right there, with notes and decisions typed along.
 * @fires planaction
 * @fires itemopen `{ itemId }`
 */
export default class PlanCheckIn extends LightningElement {
  labels = labels;
  agenda: CheckInAgendaDto | null = null;
  loadError: unknown = null;
  planId: string | undefined = undefined;
  current = 'done';
  /** The item for which another date is being chosen. */
  movingId: string | null = null;

  private given: PlanDto | null = null;
  private wired: unknown = null;
  private hasToFocus = false;

  @api
  get plan(): PlanDto | null {
    return this.given;
  }
  set plan(plan: Maybe<PlanDto>) {
    const isNews = this.given?.id === plan?.id && this.given?.changeToken !== plan?.changeToken;
    this.given = plan ?? null;
    this.planId = plan?.id ?? undefined;
    if (isNews) {
      this.refresh();
    }
  }

  @wire(getAgenda, { planId: '$planId' })
  handleAgenda(result: { data?: CheckInAgendaDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.agenda = result.data;
      this.loadError = null;
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  renderedCallback(): void {
    if (this.hasToFocus) {
      this.hasToFocus = false;
      this.template?.querySelector<HTMLElement>('.section.current .section-heading')?.focus();
    }
  }

  get isLoading(): boolean {
    return !this.agenda && !this.loadError;
  }

  get failedToLoad(): boolean {
    return !this.agenda && Boolean(this.loadError);
  }

  get errorText(): string {
    return errorMessage(this.loadError, planLabels.errorHint);
  }

  get subtitle(): string {
    return formatLabel(labels.subtitle, this.agenda?.planName, formatDate(this.agenda?.today, 'long'));
  }

  get since(): string {
    return this.agenda?.since ? formatLabel(labels.sinceDay, formatDate(this.agenda.since)) : '';
  }

  get sections(): (Section & object)[] {
    return (this.agenda ? sectionsOf(this.agenda) : []).map((section) => {
      const isCurrent = section.name === this.current;
      return {
        ...section,
        isEmpty: section.count === 0 && section.emptyText !== '',
        navClass: isCurrent ? 'point chosen' : 'point',
        countClass: section.count ? 'count' : 'count none',
        ariaCurrent: isCurrent ? 'step' : null,
        className: isCurrent ? 'section current' : 'section',
        headingId: `section-${section.name}`,
        hasProposedItems: section.proposedItems.length > 0
      };
    });
  }

  private get index(): number {
    return this.sections.findIndex(({ name }) => name === this.current);
  }

  get position(): string {
    return formatLabel(labels.position, this.index + 1, this.sections.length);
  }

  get isFirst(): boolean {
    return this.index <= 0;
  }

  get nextText(): string {
    const next = this.sections[this.index + 1];
    return next ? formatLabel(labels.next, next.heading) : '';
  }

  handlePoint(event: Event): void {
    this.go((event.currentTarget as HTMLElement).dataset.name ?? '');
  }

  handleNext(): void {
    this.step(1);
  }

  handlePrevious(): void {
    this.step(-1);
  }

  /** Left and right lead through the agenda from its list and from the headings, where they mean nothing else. */
  handleKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
    if (event.key in steps) {
      event.preventDefault();
      this.step(steps[event.key]);
    }
  }

  handlePrint(): void {
    window.print();
  }

  handleRetry(): void {
    this.loadError = null;
    this.refresh();
  }

  handleSaved(): void {
    this.refresh();
  }

  handleMove(event: CustomEvent<{ itemId: string }>): void {
    this.movingId = event.detail.itemId;
  }

  handleMoveClose(): void {
    this.movingId = null;
  }

  handleForward(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  private step(by: number): void {
    const next = this.sections[this.index + by];
    if (next) {
      this.go(next.name);
    }
  }

  private go(name: string): void {
    this.current = name;
    this.hasToFocus = true;
  }

  private refresh(): void {
    if (this.wired) {
      // What went wrong arrives through the wire itself.
      refreshApex(this.wired).catch(() => undefined);
    }
  }
}
