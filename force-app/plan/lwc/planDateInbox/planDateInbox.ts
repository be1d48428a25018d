import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { DateChangeDto, PlanDatesDto, PlanDto, SlipLedgerDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { getDates } from 'c/planApi';
import { labels } from 'c/planDateInboxLabels';
import { errorMessage } from 'c/planErrors';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';

interface Answer {
  changeId: string;
  decision: 'accept' | 'decline' | 'withdraw';
  comment: string | null;
  effectVersion: string | null;
}

/**
 * The dates of a plan as both sides talk about them: what is proposed and what it would do, who and what moved go-live, and what was
 * moved so far.
 * @fires planaction
 * @fires itemopen `{ itemId }`
 */
export default class PlanDateInbox extends LightningElement {
  labels = labels;
  dates: PlanDatesDto | null = null;
  loadError: unknown = null;
  busyId: string | null = null;
  problemId: string | null = null;
  problem: string | null = null;
  planId: string | undefined = undefined;

  /** Only what waits for an answer, inside of something that has its own heading. */
  @api proposalsOnly = false;

  private given: PlanDto | null = null;
  private wired: unknown = null;

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

  @wire(getDates, { planId: '$planId' })
  handleDates(result: { data?: PlanDatesDto; error?: unknown }): void {
    this.wired = result;
    if (result.data) {
      this.dates = result.data;
      this.loadError = null;
    } else if (result.error) {
      this.loadError = result.error;
    }
  }

  get isLoading(): boolean {
    return !this.dates && !this.loadError;
  }

  /** What is on the page stays there when reading it again fails. */
  get failedToLoad(): boolean {
    return !this.dates && Boolean(this.loadError);
  }

  get errorText(): string {
    return errorMessage(this.loadError, planLabels.errorHint);
  }

  get entries(): { change: DateChangeDto; id: string; isBusy: boolean; problem: string | null }[] {
    return (this.dates?.proposals ?? []).map((change) => ({
      change,
      id: change.id ?? '',
      isBusy: this.busyId !== null,
      problem: change.id === this.problemId ? this.problem : null
    }));
  }

  get hasProposals(): boolean {
    return this.entries.length > 0;
  }

  get count(): number | null {
    return this.entries.length || null;
  }

  get isWhole(): boolean {
    return !this.proposalsOnly;
  }

  get history(): DateChangeDto[] {
    return this.dates?.history ?? [];
  }

  get ledger(): SlipLedgerDto | null {
    return this.dates?.ledger ?? null;
  }

  get sectionClass(): string {
    return this.proposalsOnly ? '' : 'card';
  }

  handleRetry(): void {
    this.loadError = null;
    this.refresh();
  }

  /** The effect may have changed in between: then the server refuses, and the new one is shown with what was written. */
  async handleAnswer(event: CustomEvent<Answer>): Promise<void> {
    const { changeId, decision, comment, effectVersion } = event.detail;
    this.busyId = changeId;
    this.problemId = null;
    const result =
      decision === 'withdraw'
        ? await requestAction(this, 'withdrawProposal', { changeId })
        : await requestAction(this, 'decideProposal', { changeId, accept: decision === 'accept', comment, effectVersion });
    await this.refresh();
    this.busyId = null;
    if (result.saved) {
      (this.refs?.heading as HTMLElement | undefined)?.focus();
    } else {
      this.problemId = changeId;
      this.problem = result.problem;
    }
  }

  handleForward(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  private async refresh(): Promise<void> {
    if (this.wired) {
      // What went wrong arrives through the wire itself.
      await refreshApex(this.wired).catch(() => undefined);
    }
  }
}
