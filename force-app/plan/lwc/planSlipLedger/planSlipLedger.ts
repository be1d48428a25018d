import { LightningElement, api } from 'lwc';
import type { SlipLedgerDto, SlipShareDto } from 'apex-types';
import { labels } from 'c/planDateInboxLabels';
import { shiftText, signed } from 'c/planDateText';
import { formatCount, formatLabel, formatMoney } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { classPart, sideWord } from 'c/planWords';

type View = 'items' | 'sides' | 'people';

/** One line of the ledger, and one piece of the bar. */
interface Line {
  key: string;
  name: string;
  detail: string;
  days: number;
  daysText: string;
  cost: string;
  itemId: string | null;
  barClass: string;
  barStyle: string;
  barText: string;
}

/**
 * Who and what moved go-live: own days by step, side or person, which add up to the slip to the day, and what they cost.
 * @fires itemopen `{ itemId }`
 */
export default class PlanSlipLedger extends LightningElement {
  labels = labels;
  view: View = 'items';

  @api ledger: Maybe<SlipLedgerDto> = null;

  get headline(): string {
    const days = this.ledger?.slipDays ?? 0;
    return days === 0 ? labels.ledgerOnTime : formatLabel(labels.ledgerLate, shiftText(days));
  }

  get headlineClass(): string {
    return (this.ledger?.slipDays ?? 0) > 0 ? 'headline late' : 'headline';
  }

  get costLine(): string {
    const { cost, costPerDay } = this.ledger ?? {};
    return cost && costPerDay ? formatLabel(labels.ledgerCost, this.money(cost), this.money(costPerDay)) : '';
  }

  get views(): { name: View; label: string; className: string; pressed: string }[] {
    const names: [View, string][] = [
      ['items', labels.byItem],
      ['sides', labels.bySide],
      ['people', labels.byPerson]
    ];
    return names.map(([name, label]) => ({
      name,
      label,
      className: name === this.view ? 'segment chosen' : 'segment',
      pressed: String(name === this.view)
    }));
  }

  get viewLabel(): string {
    return this.views.find(({ name }) => name === this.view)?.label ?? '';
  }

  get lines(): Line[] {
    const shares = (this.ledger?.[this.view] ?? []).filter(({ ownDays }) => ownDays);
    const lines = shares.map((share, index) => this.lineOf(share, index));
    const rest = this.ledger?.unattributedDays ?? 0;
    const restCost = this.ledger?.costPerDay ? rest * this.ledger.costPerDay : null;
    return rest ? [...lines, this.line('rest', labels.itself, '', rest, restCost, null, 'none')] : lines;
  }

  get hasLines(): boolean {
    return this.lines.length > 0;
  }

  get total(): string {
    return signed(this.ledger?.slipDays);
  }

  /** The sum as it is reckoned: "5 + 2 − 1". */
  get sum(): string {
    const [first, ...rest] = this.lines.map(({ days }) => days);
    const parts = rest.map((days) => (days < 0 ? ` − ${-days}` : ` + ${days}`));
    return rest.length > 0 ? `${first < 0 ? '−' : ''}${Math.abs(first)}${parts.join('')} =` : '';
  }

  get totalCost(): string {
    const { slipDays, costPerDay } = this.ledger ?? {};
    return costPerDay ? this.money((slipDays ?? 0) * costPerDay) : '';
  }

  get hasCost(): boolean {
    return Boolean(this.ledger?.costPerDay);
  }

  handleView(event: Event): void {
    this.view = (event.currentTarget as HTMLElement).dataset.name as View;
  }

  handleOpen(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: id } }));
  }

  private lineOf(share: SlipShareDto, index: number): Line {
    const { title, side, ownerName, ownDays, cost, itemId } = share;
    const who = [sideWord(side), ownerName || (this.view === 'sides' ? '' : labels.nobody)].filter(Boolean).join(', ');
    const names: Record<View, string> = { items: title ?? '', sides: sideWord(side), people: ownerName || labels.nobody };
    const details: Record<View, string> = { items: `${who}${this.explain(share)}`, sides: '', people: sideWord(side) };
    return this.line(`${this.view}${index}`, names[this.view], details[this.view], ownDays ?? 0, cost, itemId, side);
  }

  /** A step that is later than what it caused itself says where the other days come from and where they went. */
  private explain({ slipDays, inheritedDays, absorbedDays }: SlipShareDto): string {
    if (!slipDays || (!inheritedDays && !absorbedDays)) {
      return '';
    }
    const late = formatCount(slipDays, planLabels.daysOne, planLabels.daysMany);
    return `. ${formatLabel(labels.explain, late, inheritedDays ?? 0, absorbedDays ?? 0)}`;
  }

  private line(
    key: string,
    name: string,
    detail: string,
    days: number,
    cost: Maybe<number>,
    itemId: Maybe<string>,
    side: Maybe<string>
  ): Line {
    return {
      key,
      name,
      detail,
      days,
      daysText: signed(days),
      cost: cost === null || cost === undefined ? '' : this.money(cost),
      itemId: itemId ?? null,
      barClass: `piece ${classPart(side)}${days < 0 ? ' back' : ''}`,
      barStyle: `flex-grow: ${Math.abs(days)}`,
      barText: signed(days)
    };
  }

  private money(amount: number): string {
    return formatMoney(amount, this.ledger?.currencyIsoCode);
  }
}
