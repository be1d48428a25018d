import { LightningElement, api } from 'lwc';
import Toast from 'lightning/toast';
import type { PlanDto, SellerPageDto } from 'apex-types';
import { requestAction } from 'c/planActions';
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

/** A seller's view of an existing plan; what the person asks for travels up as `planaction`. */
export default class SellerPlanView extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  tab = TIMELINE;
  isAskingToShare = false;
  /** The person whose removal is being asked about. */
  leavingId: string | null = null;

  @api page: Maybe<SellerPageDto> = null;
  @api work: Maybe<SessionState> = null;
  sharing = false;
  removing = false;
  invitingId: string | null = null;
  /** Why sharing, inviting or removing did not work. */
  error: string | null = null;

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

  async handleShare(): Promise<void> {
    this.sharing = true;
    const result = await requestAction(this, 'sharePlan', { version: this.plan?.version ?? null });
    this.sharing = false;
    this.error = result.saved ? null : result.problem;
    if (result.saved) {
      this.isAskingToShare = false;
      Toast.show({ label: labels.sharedDone, message: labels.sharedHint, variant: 'success' }, this);
    }
  }

  async handleInvite(event: CustomEvent<{ stakeholderId: string }>): Promise<void> {
    const { stakeholderId } = event.detail;
    this.invitingId = stakeholderId;
    const result = await requestAction(this, 'invitePerson', { stakeholderId });
    this.invitingId = null;
    this.error = result.saved ? null : result.problem;
    if (result.saved) {
      const name = this.stakeholders.find(({ id }) => id === stakeholderId)?.name;
      Toast.show({ label: formatLabel(labels.invitedDone, name), variant: 'success' }, this);
    }
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

  handleRemoveOpen(event: CustomEvent<{ stakeholderId: string }>): void {
    this.leavingId = event.detail.stakeholderId;
  }

  handleRemoveClose(): void {
    this.leavingId = null;
  }

  async handleRemove(): Promise<void> {
    const { leaving } = this;
    this.removing = true;
    const result = await requestAction(this, 'removePerson', { stakeholderId: leaving?.id ?? '' });
    this.removing = false;
    this.error = result.saved ? null : result.problem;
    if (result.saved) {
      this.leavingId = null;
      Toast.show({ label: formatLabel(labels.removedDone, leaving?.name), variant: 'success' }, this);
    }
  }
}
