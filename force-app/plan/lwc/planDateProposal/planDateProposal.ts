import { LightningElement, api } from 'lwc';
import type { DateChangeDto, MoveEffectDto } from 'apex-types';
import { labels } from 'c/planDateInboxLabels';
import { formatDate } from 'c/planDates';
import { moveText, shiftText, spanText, whoText } from 'c/planDateText';
import { formatCount, formatLabel, formatMoney } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { sideWord } from 'c/planWords';

type Decision = 'accept' | 'decline' | 'withdraw';

/**
 * One proposed date: who wants it and why, what it would do today, and the answer. What was written stays when the effect changes
 * under it; then it has to be looked at again.
 * @fires answer `{ changeId, decision, comment, effectVersion }`
 * @fires itemopen `{ itemId }`
 */
export default class PlanDateProposal extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  answering: Decision | null = null;
  comment = '';
  mistake = '';
  isListOpen = false;
  hasJustChanged = false;

  @api busy = false;
  @api problem: Maybe<string> = null;

  private given: DateChangeDto | null = null;
  private hasToFocus = false;

  @api
  get change(): DateChangeDto | null {
    return this.given;
  }
  set change(change: Maybe<DateChangeDto>) {
    const isSame = change?.id === this.given?.id;
    if (isSame && this.answering === 'accept' && change?.effect?.effectVersion !== this.given?.effect?.effectVersion) {
      this.answering = null;
      this.hasJustChanged = true;
    }
    this.given = change ?? null;
  }

  renderedCallback(): void {
    const field = this.refs?.field as HTMLTextAreaElement | undefined;
    if (field && field.value !== this.comment) {
      field.value = this.comment;
    }
    if (this.hasToFocus) {
      this.hasToFocus = false;
      field?.focus();
      (this.refs?.confirm as HTMLElement | undefined)?.focus();
    }
  }

  get title(): string {
    return this.given?.itemTitle ?? '';
  }

  get openLabel(): string {
    return formatLabel(planLabels.openItem, this.title);
  }

  get move(): string {
    return this.given ? moveText(this.given) : '';
  }

  get shift(): string {
    return shiftText(this.given?.shiftDays);
  }

  get who(): string {
    const { proposedBy, proposedSide, createdOn } = this.given ?? {};
    const said = proposedBy
      ? formatLabel(labels.proposes, proposedBy, sideWord(proposedSide))
      : formatLabel(labels.sideProposes, sideWord(proposedSide));
    return [said, formatDate(createdOn?.slice(0, 10))].filter(Boolean).join(', ');
  }

  get cause(): string {
    const { causedBy, causeSide, proposedBy, proposedSide } = this.given ?? {};
    const isOther = (causedBy && causedBy !== proposedBy) || (causeSide && causeSide !== proposedSide);
    return isOther ? formatLabel(labels.cause, whoText(causedBy, causeSide, null)) : '';
  }

  private get effect(): MoveEffectDto {
    return this.given?.effect ?? {};
  }

  get refusal(): string {
    return this.effect.refusal ? formatLabel(labels.refused, this.effect.refusal) : '';
  }

  get warning(): string {
    if (this.hasJustChanged) {
      return labels.changedNow;
    }
    const then = this.given?.goLiveShiftDays ?? 0;
    const text = then === 0 ? labels.changedStayed : formatLabel(labels.changedMoved, shiftText(then));
    return this.given?.effectHasChanged ? text : '';
  }

  get goLive(): string {
    const { goLiveBefore, goLiveAfter, goLiveShiftDays } = this.effect;
    if (!goLiveAfter) {
      return '';
    }
    return goLiveShiftDays
      ? formatLabel(labels.goLiveMoves, formatDate(goLiveBefore), formatDate(goLiveAfter), shiftText(goLiveShiftDays))
      : formatLabel(labels.goLiveStays, formatDate(goLiveAfter));
  }

  get cost(): string {
    const { cost, currencyIsoCode } = this.effect;
    return cost ? formatLabel(labels.costs, formatMoney(cost, currencyIsoCode)) : '';
  }

  get effectClass(): string {
    return (this.effect.goLiveShiftDays ?? 0) > 0 ? 'effect late' : 'effect';
  }

  get others(): { key: string; title: string; whose: string; from: string; to: string; shift: string }[] {
    return (this.effect.moved ?? [])
      .filter(({ itemId }) => itemId !== this.given?.itemId)
      .map(({ itemId, title, side, ownerName, fromStart, fromDue, toStart, toDue, shiftDays }) => ({
        key: itemId ?? '',
        title: title ?? '',
        whose: [sideWord(side), ownerName].filter(Boolean).join(', '),
        from: spanText(fromStart, fromDue),
        to: spanText(toStart, toDue),
        shift: shiftText(shiftDays)
      }));
  }

  get hasOthers(): boolean {
    return this.others.length > 0;
  }

  get othersText(): string {
    return formatCount(this.others.length, labels.alsoOne, labels.alsoMany);
  }

  get listExpanded(): string {
    return String(this.isListOpen);
  }

  get canAnswer(): boolean {
    return !this.answering && Boolean(this.given?.canDecide || this.given?.canWithdraw);
  }

  get canAccept(): boolean {
    return Boolean(this.given?.canDecide) && !this.effect.refusal;
  }

  get acceptLabel(): string {
    return formatLabel(labels.acceptItem, this.title);
  }

  get declineLabel(): string {
    return formatLabel(labels.declineItem, this.title);
  }

  get withdrawLabel(): string {
    return formatLabel(labels.withdrawItem, this.title);
  }

  get isWithdrawing(): boolean {
    return this.answering === 'withdraw';
  }

  get question(): string {
    return this.answering === 'accept' ? labels.commentAccept : labels.commentDecline;
  }

  get confirmLabel(): string {
    const texts = { accept: labels.acceptNow, decline: labels.declineNow, withdraw: labels.withdrawNow };
    return this.busy ? planLabels.saving : texts[this.answering ?? 'accept'];
  }

  get message(): string {
    return this.mistake || this.problem || '';
  }

  get invalid(): string | null {
    return this.mistake ? 'true' : null;
  }

  handleOpen(): void {
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: this.given?.itemId } }));
  }

  handleList(): void {
    this.isListOpen = !this.isListOpen;
  }

  handleAnswer(event: Event): void {
    this.answering = (event.currentTarget as HTMLElement).dataset.name as Decision;
    this.hasJustChanged = false;
    this.hasToFocus = true;
  }

  handleComment(event: Event): void {
    this.comment = (event.target as HTMLTextAreaElement).value;
    this.mistake = '';
  }

  handleConfirm(event: Event): void {
    event.preventDefault();
    const comment = this.comment.trim() || null;
    if (this.answering === 'decline' && !comment) {
      this.mistake = labels.commentMissing;
      (this.refs?.field as HTMLElement | undefined)?.focus();
    } else if (!this.busy) {
      const effectVersion = this.effect.effectVersion ?? null;
      const detail = { changeId: this.given?.id ?? '', decision: this.answering, comment, effectVersion };
      this.dispatchEvent(new CustomEvent('answer', { detail }));
    }
  }

  handleCancel(): void {
    this.answering = null;
    this.mistake = '';
  }
}
