import { LightningElement, api } from 'lwc';
import { labels } from 'c/planAgreementLabels';
import type { Maybe } from 'c/planModel';
import { planStatusWord } from 'c/planWords';

const STAGES = ['Draft', 'Shared', 'Agreed', 'Completed'];

/** Where a plan is on its way from draft to done. */
export default class PlanStages extends LightningElement {
  labels = labels;

  @api status: Maybe<string> = null;

  get stages(): { status: string; label: string; className: string; current: string | null }[] {
    const stages = this.status === 'Cancelled' ? ['Cancelled'] : STAGES;
    const now = stages.indexOf(this.status ?? '');
    return stages.map((status, index) => ({
      status,
      label: planStatusWord(status),
      className: `stage ${index < now ? 'past' : index === now ? 'now' : 'ahead'}`,
      current: index === now ? 'step' : null
    }));
  }
}
