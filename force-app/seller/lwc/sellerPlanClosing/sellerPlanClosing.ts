import PlanFeature from 'c/planFeature';
import { labels } from 'c/sellerClosingLabels';

const LONGEST_REASON = 4000;

/**
 * How a plan ends: completed, where the server names what is still open, or cancelled with a reason.
 * @fires planaction
 */
export default class SellerPlanClosing extends PlanFeature {
  labels = labels;

  get canEnd(): boolean {
    return Boolean(this.plan?.canEdit);
  }

  get canComplete(): boolean {
    return this.canEnd && this.plan?.status !== 'Draft';
  }

  handleComplete(): void {
    this.openForm({
      heading: labels.completeTitle,
      text: labels.completeText,
      fields: [],
      centered: true,
      saveLabel: labels.complete,
      draftKey: null,
      send: () => this.act('completePlan', { version: this.plan?.version ?? null }),
      done: () => labels.completed
    });
  }

  handleCancel(): void {
    this.openForm({
      heading: labels.cancelTitle,
      text: labels.cancelText,
      fields: [{ name: 'reason', label: labels.cancelReason, kind: 'longtext', required: true, maxLength: LONGEST_REASON }],
      centered: true,
      saveLabel: labels.cancel,
      draftKey: `cancel-${this.plan?.id}`,
      send: ({ reason }) => this.act('cancelPlan', { reason: String(reason), version: this.plan?.version ?? null }),
      done: () => labels.cancelled
    });
  }
}
