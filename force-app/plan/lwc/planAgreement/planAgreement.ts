import { labels } from 'c/planAgreementLabels';
import { formatDate, toInstant } from 'c/planDates';
import PlanFeature from 'c/planFeature';
import { formatLabel, formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf, KEY_DATE, NOT_NEEDED, stakeholdersOf } from 'c/planModel';
import type { Stakeholder } from 'c/planModel';
import { sideWord } from 'c/planWords';

const MEANINGS: Record<string, string> = {
  Draft: labels.draft,
  Shared: labels.meaningShared,
  Agreed: labels.meaningAgreed,
  Completed: labels.completed,
  Cancelled: labels.cancelled
};
const LONGEST_COMMENT = 2000;

/**
 * How a plan becomes mutual and stays it: share, sign, object, open it again, and what was agreed before.
 * @fires planaction
 */
export default class PlanAgreement extends PlanFeature {
  labels = labels;

  get meaning(): string {
    return MEANINGS[this.plan?.status ?? ''] ?? '';
  }

  get cancelReason(): string | null {
    return this.plan?.cancelReason ? formatLabel(labels.cancelledReason, this.plan.cancelReason) : null;
  }

  get agreed(): string | null {
    return this.isAgreed && this.plan?.agreedVersion ? formatLabel(labels.agreedOn, formatNumber(this.plan.agreedVersion)) : null;
  }

  get agreedOn(): number | null {
    return toInstant(this.plan?.agreedOn);
  }

  get people(): Stakeholder[] {
    return stakeholdersOf(this.plan);
  }

  get isClosed(): boolean {
    return this.plan?.status === 'Completed' || this.plan?.status === 'Cancelled';
  }

  get isAgreed(): boolean {
    return this.plan?.status === 'Agreed';
  }

  get canShare(): boolean {
    return this.plan?.status === 'Draft' && this.plan.mySide === 'Seller' && Boolean(this.plan.canEdit);
  }

  private get mine(): Stakeholder | undefined {
    return this.people.find(({ isMe }) => isMe);
  }

  get canSign(): boolean {
    return Boolean(this.plan?.canSignOff) && this.mine?.signOffStatus !== 'Agreed';
  }

  get canObject(): boolean {
    return Boolean(this.plan?.canSignOff) && this.mine?.signOffStatus !== 'Objected';
  }

  get canTakeBack(): boolean {
    const status = this.mine?.signOffStatus;
    return Boolean(this.plan?.canSignOff) && (status === 'Agreed' || status === 'Objected');
  }

  get replanAsked(): string | null {
    const replan = this.plan?.replan;
    if (!replan || !this.isAgreed) {
      return null;
    }
    return replan.requestedBy ? formatLabel(labels.askedBy, replan.requestedBy) : formatLabel(labels.askedSide, sideWord(replan.side));
  }

  get canAnswer(): boolean {
    return Boolean(this.plan?.replan?.canAnswer);
  }

  get canWithdraw(): boolean {
    return Boolean(this.plan?.canEdit) && this.plan?.replan?.side === this.plan?.mySide;
  }

  get canAskReplan(): boolean {
    return this.isAgreed && Boolean(this.plan?.canEdit) && !this.plan?.replan;
  }

  handleShare(): void {
    this.openForm({
      heading: labels.shareTitle,
      text: labels.shareText,
      fields: [],
      centered: true,
      saveLabel: labels.share,
      draftKey: null,
      send: () => this.act('sharePlan', { version: this.plan?.version ?? null }),
      done: () => labels.shared
    });
  }

  /** Signed is what stood there when the question was opened. */
  handleSign(): void {
    const scopeVersion = this.plan?.scopeVersion ?? null;
    const count = itemsOf(this.plan).filter(({ type, status, proposed }) => type !== KEY_DATE && status !== NOT_NEEDED && !proposed).length;
    const goLive = formatDate(this.plan?.goLiveDate, 'long') || planLabels.dateToBeDecided;
    this.decide('Agreed', {
      heading: labels.agreeTitle,
      text: formatLabel(labels.agreeText, formatNumber(count), goLive),
      label: labels.agreeComment,
      required: false,
      saveLabel: labels.agree,
      done: labels.agreed,
      scopeVersion
    });
  }

  handleObject(): void {
    this.decide('Objected', {
      heading: labels.objectTitle,
      text: labels.objectText,
      label: labels.objectComment,
      required: true,
      saveLabel: labels.object,
      done: labels.objected,
      scopeVersion: this.plan?.scopeVersion ?? null
    });
  }

  async handleTakeBack(): Promise<void> {
    const scopeVersion = this.plan?.scopeVersion ?? null;
    if (await this.act('decideSignOff', { decision: 'Pending', comment: null, scopeVersion })) {
      this.say(labels.takenBack);
    }
  }

  handleReplan(): void {
    this.openForm({
      heading: labels.replanTitle,
      text: labels.replanHint,
      fields: [{ name: 'reason', label: labels.askedReason, kind: 'longtext', required: true, maxLength: LONGEST_COMMENT }],
      centered: true,
      saveLabel: labels.replan,
      draftKey: `replan-${this.plan?.id}`,
      send: ({ reason }) => this.act('requestReplan', { reason: String(reason) }),
      done: () => labels.replanAsked
    });
  }

  handleConsent(): void {
    this.answer(true, labels.answerConsent, labels.answerConsentText);
  }

  handleDecline(): void {
    this.answer(false, labels.answerDecline, '');
  }

  async handleWithdraw(): Promise<void> {
    if (await this.act('withdrawReplan', {})) {
      this.say(labels.withdrawn);
    }
  }

  private answer(consent: boolean, saveLabel: string, text: string): void {
    this.openForm({
      heading: saveLabel,
      text,
      fields: [{ name: 'comment', label: labels.answerComment, kind: 'longtext', required: !consent, maxLength: LONGEST_COMMENT }],
      centered: true,
      saveLabel,
      draftKey: `replan-answer-${this.plan?.id}`,
      send: ({ comment }) => this.act('answerReplan', { consent, comment: (comment as string) ?? null }),
      done: () => labels.answered
    });
  }

  private decide(
    decision: string,
    ask: {
      heading: string;
      text: string;
      label: string;
      required: boolean;
      saveLabel: string;
      done: string;
      scopeVersion: string | null;
    }
  ): void {
    this.openForm({
      heading: ask.heading,
      text: ask.text,
      fields: [{ name: 'comment', label: ask.label, kind: 'longtext', required: ask.required, maxLength: LONGEST_COMMENT }],
      centered: true,
      saveLabel: ask.saveLabel,
      draftKey: `sign-${this.plan?.id}`,
      send: ({ comment }) => this.act('decideSignOff', { decision, comment: (comment as string) ?? null, scopeVersion: ask.scopeVersion }),
      done: () => ask.done
    });
  }
}
