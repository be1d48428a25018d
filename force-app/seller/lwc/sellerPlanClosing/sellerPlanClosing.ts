import type { PlanActions } from 'c/planActions';
import PlanFeature from 'c/planFeature';
import { labels } from 'c/sellerClosingLabels';

const LONGEST_REASON = 4000;

/**
 * How a plan ends, in a panel over the page: completed, where the server names what is still open, or cancelled with a reason.
 * @fires planaction
 * @fires close
 */
export default class SellerPlanClosing extends PlanFeature {
  labels = labels;

  /** A draft has nothing to complete. */
  get canComplete(): boolean {
    return this.plan?.status !== 'Draft';
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleComplete(): void {
    this.openForm({
      heading: labels.completeTitle,
      text: labels.completeText,
      fields: [],
      centered: true,
      saveLabel: labels.complete,
      draftKey: null,
      send: () => this.end('completePlan', { version: this.plan?.version ?? null }),
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
      send: ({ reason }) => this.end('cancelPlan', { reason: String(reason), version: this.plan?.version ?? null }),
      done: () => labels.cancelled
    });
  }

  private async end<Name extends 'completePlan' | 'cancelPlan'>(name: Name, parameters: PlanActions[Name]): Promise<boolean> {
    const isOver = await this.act(name, parameters);
    if (isOver) {
      this.handleClose();
    }
    return isOver;
  }
}
