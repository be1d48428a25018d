import { LightningElement, api } from 'lwc';
import type { PlanDto, SellerPageDto } from 'apex-types';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { commentsOf, risksOf, stakeholdersOf } from 'c/planModel';
import type { Maybe, PlanComment, Risk, Stakeholder } from 'c/planModel';
import type { SessionState } from 'c/planSession';
import type { Tab } from 'c/planTabs';
import { labels } from 'c/sellerLabels';

const TIMELINE = 'timeline';
const LIST = 'list';
const OVERVIEW = 'overview';
const PEOPLE = 'people';
const COMMENTS = 'comments';

/**
 * A seller's view of an existing plan.
 * @fires share
 * @fires invite `{ stakeholderId }`
 * @fires remove `{ stakeholderId }`
 * @fires personadd
 * @fires statuschange `{ itemId, status, reason }`
 * @fires commentadd `{ itemId, body }`
 */
export default class SellerPlanView extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  tab = TIMELINE;
  isAskingToShare = false;
  /** The person whose removal is being asked about. */
  leavingId: string | null = null;

  @api page: Maybe<SellerPageDto> = null;
  @api work: Maybe<SessionState> = null;
  @api invitingId: Maybe<string> = null;
  /** A person is being removed right now; the question closes when they are gone. */
  @api removing = false;
  /** Why sharing or inviting did not work. */
  @api error: Maybe<string> = null;

  private givenSharing = false;

  @api
  get sharing(): boolean {
    return this.givenSharing;
  }
  set sharing(sharing: boolean) {
    const isOver = this.givenSharing && !sharing;
    this.givenSharing = sharing;
    if (isOver && !this.error) {
      this.isAskingToShare = false;
    }
  }

  /** Takes the keyboard to the top of the plan. */
  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('c-plan-header')?.focus();
  }

  get plan(): PlanDto | null {
    return this.work?.plan ?? null;
  }

  get tabs(): Tab[] {
    const count = (label: string, number: number): string => (number > 0 ? `${label} (${number})` : label);
    return [
      { name: TIMELINE, label: planLabels.timeline },
      { name: LIST, label: planLabels.list },
      { name: OVERVIEW, label: labels.overviewTab },
      { name: PEOPLE, label: count(labels.peopleTab, this.stakeholders.length) },
      { name: COMMENTS, label: count(planLabels.comments, this.comments.length) }
    ];
  }

  get tabLabel(): string {
    return this.tabs.find((tab) => tab.name === this.tab)?.label ?? '';
  }

  get isWorkTab(): boolean {
    return this.tab === TIMELINE || this.tab === LIST;
  }

  get isOverviewTab(): boolean {
    return this.tab === OVERVIEW;
  }

  get isPeopleTab(): boolean {
    return this.tab === PEOPLE;
  }

  get isCommentsTab(): boolean {
    return this.tab === COMMENTS;
  }

  get stakeholders(): Stakeholder[] {
    return stakeholdersOf(this.plan);
  }

  get risks(): Risk[] {
    return risksOf(this.plan);
  }

  get comments(): PlanComment[] {
    return commentsOf(this.plan, null);
  }

  get canShare(): boolean {
    return Boolean(this.plan?.canEdit) && this.plan?.status === 'Draft';
  }

  /** We invite the first buyer editor; from then on the buyer side invites its own. */
  get peopleHint(): string {
    const inviters = this.stakeholders.filter(({ side, rights, invited }) => side === 'Buyer' && rights === 'Editor' && invited);
    const names = inviters.map(({ name }) => name).join(', ');
    return names ? formatLabel(labels.buyersInviteHint, names) : labels.addPersonHint;
  }

  /** Buyers see a plan from Shared on, so before that there is nothing to invite them to; later the buyer side invites its own. */
  get canInvite(): boolean {
    const isShown = this.plan?.status === 'Shared' || this.plan?.status === 'Agreed';
    const buyers = this.stakeholders.filter((person) => person.side === 'Buyer');
    const isOurs = buyers.some((person) => person.canInvite) || !buyers.some((person) => person.invited);
    return Boolean(this.plan?.canEdit) && isShown && isOurs;
  }

  get isReadOnly(): boolean {
    return !this.plan?.canEdit;
  }

  get canComment(): boolean {
    return Boolean(this.plan?.canComment);
  }

  get hasCommitment(): boolean {
    return this.page?.commitment !== null && this.page?.commitment !== undefined;
  }

  get commitment(): string {
    return formatLabel(labels.commitmentValue, this.page?.commitment);
  }

  get commitmentReasons(): { key: string; text: string }[] {
    return (this.page?.commitmentReasons ?? []).map((text, index) => ({ key: `${index}${text}`, text }));
  }

  get shareLabel(): string {
    return this.sharing ? planLabels.saving : labels.share;
  }

  handleTab(event: CustomEvent<{ name: string }>): void {
    this.tab = event.detail.name;
  }

  handleInviteOpen(): void {
    this.tab = PEOPLE;
  }

  handleShareOpen(): void {
    this.isAskingToShare = true;
  }

  handleShareClose(): void {
    this.isAskingToShare = false;
  }

  handleShare(): void {
    this.dispatchEvent(new CustomEvent('share'));
  }

  get leaving(): Stakeholder | null {
    return this.stakeholders.find((person) => person.id === this.leavingId) ?? null;
  }

  get removeTitle(): string {
    return formatLabel(labels.removeTitle, this.leaving?.name);
  }

  get removeLabel(): string {
    return this.removing ? planLabels.saving : planLabels.remove;
  }

  get canRemove(): boolean {
    return Boolean(this.plan?.canEdit);
  }

  handleAddPerson(): void {
    this.dispatchEvent(new CustomEvent('personadd'));
  }

  handleRemoveOpen(event: CustomEvent<{ stakeholderId: string }>): void {
    this.leavingId = event.detail.stakeholderId;
  }

  handleRemoveClose(): void {
    this.leavingId = null;
  }

  handleRemove(): void {
    this.dispatchEvent(new CustomEvent('remove', { detail: { stakeholderId: this.leavingId } }));
  }

  handleComment(event: CustomEvent<{ body: string }>): void {
    this.dispatchEvent(new CustomEvent('commentadd', { detail: { itemId: null, body: event.detail.body } }));
  }

  handleForward(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }
}
