import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { labels } from 'c/planAdviceLabels';
import { findingText, fixText } from 'c/planAdviceWords';
import { checkPlan } from 'c/planCheck';
import type { Finding } from 'c/planCheckModel';
import { keepDraft, readDraft } from 'c/planDrafts';
import { formatCount, formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';

const DEFAULT_LIMIT = 6;
const ICONS = {
  strong: 'M6 1.5 11 10.5H1zM6 5v2.5M6 9v.3',
  warning: 'M6 1.5a4.5 4.5 0 1 0 .01 0zM6 3.8v2.7M6 8.2v.3',
  hint: 'M6 5.4v3M6 3.6v.3M6 1.5a4.5 4.5 0 1 0 .01 0z'
};

/**
 * What the plan check found, the worst first: each with what would put it right in one click where that is possible. What is hidden
 * stays so in this browser tab.
 * @fires planaction
 * @fires itemopen `{ itemId }`
 * @fires advicecount `{ count }` how much is shown, for a badge
 */
export default class PlanAdvice extends LightningElement {
  labels = labels;
  hiddenKeys: Record<string, boolean> = {};
  isOpen = false;
  /** The finding that is being put right, and why it did not work. */
  busyKey: string | null = null;
  problemKey: string | null = null;
  problem: string | null = null;

  /** How many are shown until somebody asks for all. */
  @api limit = DEFAULT_LIMIT;
  /** Inside of something that has its own frame. */
  @api embedded = false;

  private given: PlanDto | null = null;
  private findings: Finding[] = [];
  private toldCount = -1;

  @api
  get plan(): PlanDto | null {
    return this.given;
  }
  set plan(plan: Maybe<PlanDto>) {
    if (plan?.id !== this.given?.id) {
      this.hiddenKeys = plan?.id ? (readDraft(draftKey(plan.id)) as Record<string, boolean>) : {};
    }
    this.given = plan ?? null;
    this.findings = checkPlan(plan);
  }

  renderedCallback(): void {
    const count = this.shown.length;
    if (this.given && count !== this.toldCount) {
      this.toldCount = count;
      this.dispatchEvent(new CustomEvent('advicecount', { detail: { count } }));
    }
  }

  private get shown(): Finding[] {
    return this.findings.filter(({ key }) => !this.hiddenKeys[key]);
  }

  get cardClass(): string {
    return this.embedded ? '' : 'card';
  }

  get count(): string {
    return this.shown.length > 0 ? formatCount(this.shown.length, labels.countOne, labels.countMany) : '';
  }

  get emptyText(): string {
    return this.shown.length > 0 ? '' : this.findings.length > 0 ? labels.allHidden : labels.fine;
  }

  get rows(): object[] {
    const rows = this.isOpen ? this.shown : this.shown.slice(0, Number(this.limit));
    return rows.map((finding) => {
      const text = findingText(finding);
      return {
        key: finding.key,
        itemId: finding.itemId,
        text,
        className: `row ${finding.severity}`,
        severity: labels[finding.severity],
        icon: ICONS[finding.severity],
        fix: finding.fix && this.given?.canEdit ? fixText(finding.fix) : null,
        isBusy: this.busyKey !== null,
        openLabel: formatLabel(labels.openItem, finding.facts.title),
        hideLabel: formatLabel(labels.hideItem, text),
        problem: finding.key === this.problemKey ? this.problem : null
      };
    });
  }

  get canShowMore(): boolean {
    return this.shown.length > Number(this.limit);
  }

  get moreText(): string {
    return this.isOpen ? labels.less : formatLabel(labels.more, this.shown.length);
  }

  get moreExpanded(): string {
    return String(this.isOpen);
  }

  get hiddenText(): string {
    const count = this.findings.length - this.shown.length;
    return count > 0 ? formatLabel(labels.showHidden, count) : '';
  }

  async handleFix(event: Event): Promise<void> {
    const finding = this.findingAt(event);
    if (!finding?.fix || this.busyKey) {
      return;
    }
    this.busyKey = finding.key;
    this.problemKey = null;
    const { name, parameters } = finding.fix.action;
    const result = await requestAction(this, name, parameters);
    this.busyKey = null;
    if (result.saved) {
      this.focusHeading();
    } else {
      this.problemKey = finding.key;
      this.problem = result.problem;
    }
  }

  handleOpen(event: Event): void {
    const itemId = this.findingAt(event)?.itemId;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId } }));
  }

  handleHide(event: Event): void {
    const key = this.findingAt(event)?.key ?? '';
    this.remember({ ...this.hiddenKeys, [key]: true });
    this.focusHeading();
  }

  handleShowHidden(): void {
    this.remember({});
    this.focusHeading();
  }

  handleMore(): void {
    this.isOpen = !this.isOpen;
  }

  private remember(hidden: Record<string, boolean>): void {
    this.hiddenKeys = hidden;
    keepDraft(draftKey(this.given?.id), hidden);
  }

  /** What was acted on leaves the list; the keyboard stays with it. */
  private focusHeading(): void {
    (this.refs?.heading as HTMLElement | undefined)?.focus();
  }

  private findingAt(event: Event): Finding | undefined {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    return this.findings.find((finding) => finding.key === key);
  }
}

function draftKey(planId: Maybe<string>): string {
  return `advice:${planId ?? ''}`;
}
