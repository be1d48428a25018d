import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { labels } from 'c/planCheckInLabels';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { risksOf } from 'c/planModel';
import type { Maybe, Risk } from 'c/planModel';
import { levelWord, riskStatusWord } from 'c/planWords';

const STATUSES = ['Open', 'Mitigated', 'Occurred', 'Closed'];

/**
 * One open risk in the meeting, and what became of it.
 * @fires planaction
 */
export default class PlanCheckInRisk extends LightningElement {
  planLabels = planLabels;
  isBusy = false;
  problem: string | null = null;

  @api plan: Maybe<PlanDto> = null;
  @api riskId: Maybe<string> = null;

  get risk(): Risk | null {
    return risksOf(this.plan).find(({ id }) => id === this.riskId) ?? null;
  }

  get facts(): string {
    const { probability, impact, score } = this.risk ?? {};
    const rating = formatLabel(planLabels.riskRating, levelWord(probability), levelWord(impact));
    return `${rating} · ${formatLabel(planLabels.riskScore, score ?? 0)}`;
  }

  get mitigation(): string {
    return this.risk?.mitigation || planLabels.noMitigation;
  }

  get canEdit(): boolean {
    return Boolean(this.risk?.canEdit);
  }

  get groupLabel(): string {
    return formatLabel(labels.riskStatus, this.risk?.title);
  }

  get statuses(): { value: string; label: string; className: string; pressed: string }[] {
    return STATUSES.map((value) => ({
      value,
      label: riskStatusWord(value),
      className: value === this.risk?.status ? 'segment chosen' : 'segment',
      pressed: String(value === this.risk?.status)
    }));
  }

  async handleStatus(event: Event): Promise<void> {
    const { value } = (event.currentTarget as HTMLElement).dataset;
    if (!this.risk || this.isBusy || value === this.risk.status) {
      return;
    }
    this.isBusy = true;
    this.problem = null;
    const { id, version } = this.risk;
    const result = await requestAction(this, 'saveRisk', { riskId: id, fields: { status: value ?? null }, version: version ?? null });
    this.isBusy = false;
    this.problem = result.saved ? null : result.problem;
  }
}
