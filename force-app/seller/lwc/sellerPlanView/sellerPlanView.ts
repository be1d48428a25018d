import { LightningElement, api } from 'lwc';
import type { PlanDto, SellerPageDto } from 'apex-types';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import type { SessionState } from 'c/planSession';
import type { InternalTask } from 'c/planTimelineBars';
import { isFeature } from 'c/sellerFeatures';
import type { FeatureName } from 'c/sellerFeatures';
import { labels } from 'c/sellerViewLabels';
import { menuOf, PLAN_TAB, tabsOf } from 'c/sellerViewParts';
import type { MenuEntry, ViewTab } from 'c/sellerViewParts';

interface OpenableWorkspace extends HTMLElement {
  openItem(itemId: string): void;
}

/** The AE's view of a plan: header, the plan itself, and its other parts; what the person asks for travels up as `planaction`. */
export default class SellerPlanView extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  tab: string = PLAN_TAB;
  /** What lies over the page. */
  overlay: FeatureName | null = null;

  @api page: Maybe<SellerPageDto> = null;
  @api work: Maybe<SessionState> = null;

  /** Takes the keyboard to the top of the plan. */
  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('c-plan-header')?.focus();
  }

  get plan(): PlanDto | null {
    return this.work?.plan ?? null;
  }

  get tabs(): ViewTab[] {
    return tabsOf(this.plan);
  }

  get tabLabel(): string {
    return this.tabs.find(({ name }) => name === this.tab)?.label ?? '';
  }

  get isPlanTab(): boolean {
    return this.tab === PLAN_TAB;
  }

  get hidesPlan(): boolean {
    return !this.isPlanTab;
  }

  get menu(): MenuEntry[] {
    return menuOf(this.page);
  }

  /** In the words of the timeline's last lane. */
  get internalTasks(): InternalTask[] {
    return (this.page?.internalTasks ?? []).map(({ id, subject, dueDate, status, ownerName, done }) => ({
      id: id ?? '',
      title: subject ?? '',
      due: dueDate,
      status,
      ownerName,
      done: Boolean(done)
    }));
  }

  get canShare(): boolean {
    return Boolean(this.plan?.canEdit) && this.plan?.status === 'Draft';
  }

  get canCheckIn(): boolean {
    return Boolean(this.plan?.canEdit) && (this.plan?.status === 'Shared' || this.plan?.status === 'Agreed');
  }

  get isReadOnly(): boolean {
    return !this.plan?.canEdit;
  }

  handleTab(event: CustomEvent<{ name: string }>): void {
    this.tab = event.detail.name;
  }

  handleShare(): void {
    this.tab = 'agreement';
  }

  handleCheckIn(): void {
    this.tab = 'checkIn';
  }

  handleMenu(event: CustomEvent<{ value: string }>): void {
    this.openOverlay(event.detail.value);
  }

  /** One part leads to another: a tab, or what lies over the page. */
  handleFeatureOpen(event: CustomEvent<{ name: string }>): void {
    const { name } = event.detail;
    if (this.tabs.some((tab) => tab.name === name)) {
      this.tab = name;
      this.overlay = null;
    } else {
      this.openOverlay(name);
    }
  }

  handleInternalOpen(): void {
    this.openOverlay('internalTasks');
  }

  handleOverlayClose(): void {
    this.overlay = null;
  }

  handleItemOpen(event: CustomEvent<{ itemId: string }>): void {
    this.template?.querySelector<OpenableWorkspace>('c-plan-workspace')?.openItem(event.detail.itemId);
  }

  private openOverlay(name: string): void {
    this.overlay = isFeature(name) ? name : null;
  }
}
