import PlanFeature from 'c/planFeature';
import { formatLabel, formatNumber } from 'c/planFormat';
import { itemsOf, risksOf, stakeholdersOf } from 'c/planModel';
import type { Risk } from 'c/planModel';
import { categoryWord, riskFields } from 'c/planRiskFields';
import { labels } from 'c/planRiskLabels';
import { levelWord, riskStatusWord } from 'c/planWords';

const OPEN = 'Open';
const OCCURRED = 'Occurred';
const CLOSED = 'Closed';
const HIGH_SCORE = 6;

interface RiskView {
  id: string;
  title: string;
  status: string;
  facts: string;
  mitigation: string;
  itemId: string | null;
  itemTitle: string;
  itemLabel: string;
  className: string;
  canEdit: boolean;
  isOver: boolean;
  canRemove: boolean;
  editLabel: string;
  closeLabel: string;
  reopenLabel: string;
  removeLabel: string;
}

/**
 * What could go wrong: how much of it by probability and impact, the worst first, each with what is done about it.
 * @fires planaction
 * @fires itemopen `{ itemId }`
 */
export default class PlanRisks extends PlanFeature {
  labels = labels;
  /** The risk whose removal is being asked about. */
  leavingId: string | null = null;

  /** Those that still matter; what is over is folded away. */
  get openRisks(): Risk[] {
    return risksOf(this.plan)
      .filter(isLive)
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  }

  get open(): RiskView[] {
    return this.openRisks.map((risk) => this.toView(risk));
  }

  get over(): RiskView[] {
    return risksOf(this.plan)
      .filter((risk) => !isLive(risk))
      .map((risk) => this.toView(risk));
  }

  get hasOpen(): boolean {
    return this.openRisks.length > 0;
  }

  get hasOver(): boolean {
    return this.over.length > 0;
  }

  get overTitle(): string {
    return formatLabel(labels.closed, formatNumber(this.over.length));
  }

  get isEmpty(): boolean {
    return risksOf(this.plan).length === 0;
  }

  get canAdd(): boolean {
    return Boolean(this.plan?.canAddRisk);
  }

  get leaving(): Risk | null {
    return this.riskOf(this.leavingId);
  }

  get removeTitle(): string {
    return formatLabel(labels.removeTitle, this.leaving?.title);
  }

  get removeLabel(): string {
    return this.busy ? labels.saving : labels.remove;
  }

  handleAdd(): void {
    this.openForm({
      heading: labels.addTitle,
      fields: riskFields(this.plan ?? {}, true),
      defaults: { probability: 'Medium', impact: 'Medium' },
      draftKey: `risk-new-${this.plan?.id}`,
      send: (fields) => this.act('addRisk', { fields }),
      done: ({ title }) => formatLabel(labels.changed, String(title))
    });
  }

  handleEdit(event: Event): void {
    const riskId = idOf(event);
    const title = this.riskOf(riskId)?.title ?? '';
    this.openForm({
      heading: formatLabel(labels.editFor, title),
      fields: riskFields(this.plan ?? {}, false),
      record: () => this.riskOf(riskId),
      draftKey: `risk-${riskId}`,
      send: (fields, version) => this.act('saveRisk', { riskId, fields, version }),
      done: (fields) => formatLabel(labels.changed, String(fields.title ?? title))
    });
  }

  handleClose(event: Event): void {
    void this.setStatus(idOf(event), CLOSED);
  }

  handleReopen(event: Event): void {
    void this.setStatus(idOf(event), OPEN);
  }

  handleRemoveOpen(event: Event): void {
    this.leavingId = idOf(event);
    this.problem = null;
  }

  handleRemoveClose(): void {
    this.leavingId = null;
  }

  async handleRemove(): Promise<void> {
    const { leaving } = this;
    if (leaving && (await this.act('removeRisk', { riskId: leaving.id, version: leaving.version ?? null }))) {
      this.leavingId = null;
      this.say(formatLabel(labels.removed, leaving.title));
    }
  }

  private async setStatus(riskId: string, status: string): Promise<void> {
    const risk = this.riskOf(riskId);
    if (await this.act('saveRisk', { riskId, fields: { status }, version: risk?.version ?? null })) {
      this.say(formatLabel(labels.changed, risk?.title));
    }
  }

  private riskOf(id: string | null): Risk | null {
    return risksOf(this.plan).find((risk) => risk.id === id) ?? null;
  }

  private toView(risk: Risk): RiskView {
    const { id, title, status, probability, impact, score } = risk;
    const watcher = stakeholdersOf(this.plan).find((person) => person.id === risk.ownerId)?.name;
    const item = itemsOf(this.plan).find((one) => one.id === risk.itemId);
    const facts = [
      formatLabel(labels.riskRating, levelWord(probability), levelWord(impact)),
      formatLabel(labels.riskScore, score ?? 0),
      categoryWord(risk.category),
      watcher ? formatLabel(labels.watches, watcher) : ''
    ];
    return {
      id,
      title,
      status: riskStatusWord(status),
      facts: facts.filter(Boolean).join(' · '),
      mitigation: risk.mitigation || labels.noMitigation,
      itemId: item?.id ?? null,
      itemTitle: item?.title ?? '',
      itemLabel: formatLabel(labels.openItem, item?.title),
      className: `risk ${isLive(risk) ? ((score ?? 0) >= HIGH_SCORE ? 'high' : 'open') : 'closed'}`,
      canEdit: Boolean(risk.canEdit),
      isOver: !isLive(risk),
      canRemove: Boolean(risk.canRemove),
      editLabel: formatLabel(labels.editFor, title),
      closeLabel: formatLabel(labels.closeFor, title),
      reopenLabel: formatLabel(labels.reopenFor, title),
      removeLabel: formatLabel(labels.removeFor, title)
    };
  }
}

/** What occurred is still there to be dealt with. */
function isLive({ status }: Risk): boolean {
  return status === OPEN || status === OCCURRED;
}

function idOf(event: Event): string {
  return (event.currentTarget as HTMLElement).dataset.id ?? '';
}
