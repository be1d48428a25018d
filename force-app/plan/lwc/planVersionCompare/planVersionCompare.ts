import { LightningElement, api } from 'lwc';
import type { FrozenPlanDto, FrozenPlanDto_Item } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel, formatMoney, formatNumber } from 'c/planFormat';
import type { Maybe } from 'c/planModel';
import { diffPlans } from 'c/planVersionDiff';
import type { DiffValue, EntryDiff, FieldDiff, PlanDiff } from 'c/planVersionDiff';
import { labels } from 'c/planVersionLabels';
import { roleWord, sideWord, typeWord } from 'c/planWords';

interface Row {
  key: string;
  what: string;
  older: string;
  newer: string;
  /** A row that names an item or criterion, whose facts follow. */
  isTitle: boolean;
  badge: string;
  className: string;
}

const FIELD_LABELS: Record<string, string> = {
  name: labels.name,
  goLive: labels.goLive,
  decision: labels.decision,
  jointGoal: labels.jointGoal,
  buyerObjectives: labels.buyerObjectives,
  sellerObjectives: labels.sellerObjectives,
  yearlyValue: labels.yearlyValue,
  investment: labels.investment,
  measure: labels.measure,
  target: labels.target,
  unit: labels.unit,
  byWhen: labels.byWhen,
  title: labels.title,
  type: labels.type,
  milestoneId: labels.milestone,
  side: labels.side,
  role: labels.role,
  owner: labels.owner,
  start: labels.start,
  due: labels.due,
  days: labels.duration,
  buffer: labels.buffer,
  notNeeded: labels.notNeeded,
  outcome: labels.outcome,
  after: labels.after
};
const DATES = ['goLive', 'decision', 'byWhen', 'start', 'due'];

/** Two plans side by side: only what differs, by goals, success criteria and items. */
export default class PlanVersionCompare extends LightningElement {
  labels = labels;

  @api older: Maybe<FrozenPlanDto> = null;
  @api newer: Maybe<FrozenPlanDto> = null;
  @api olderName: Maybe<string> = null;
  @api newerName: Maybe<string> = null;
  @api currencyIsoCode: Maybe<string> = null;

  get diff(): PlanDiff {
    return diffPlans(this.older ?? {}, this.newer ?? {});
  }

  get summary(): string {
    const { count } = this.diff;
    return count === 0 ? labels.same : formatCount(count, labels.changedOne, labels.changedMany);
  }

  get groups(): { name: string; rows: Row[] }[] {
    const { goals, criteria, items } = this.diff;
    return [
      { name: labels.goals, rows: goals.map((fact) => this.factRow('goals', fact)) },
      { name: labels.criteria, rows: criteria.flatMap((entry) => this.entryRows(entry, entry.key, (one) => one.target ?? '')) },
      {
        name: labels.items,
        rows: items.flatMap((entry) => this.entryRows(entry, (entry.newer ?? entry.older)?.title ?? '', (item) => this.datesOf(item)))
      }
    ].filter(({ rows }) => rows.length > 0);
  }

  get hasRows(): boolean {
    return this.groups.length > 0;
  }

  private entryRows<Entry>(entry: EntryDiff<Entry>, what: string, say: (one: Entry) => string): Row[] {
    const isChanged = entry.older && entry.newer;
    const head: Row = {
      key: entry.key,
      what,
      older: !isChanged && entry.older ? say(entry.older) : '',
      newer: !isChanged && entry.newer ? say(entry.newer) : '',
      isTitle: true,
      badge: isChanged ? '' : entry.older ? labels.removed : labels.added,
      className: isChanged ? 'entry' : entry.older ? 'entry removed' : 'entry added'
    };
    return [head, ...entry.fields.map((fact) => this.factRow(entry.key, fact))];
  }

  private factRow(key: string, { field, older, newer }: FieldDiff): Row {
    return {
      key: `${key} ${field}`,
      what: FIELD_LABELS[field] ?? field,
      older: this.say(field, older, this.older),
      newer: this.say(field, newer, this.newer),
      isTitle: false,
      badge: '',
      className: 'fact'
    };
  }

  private datesOf({ start, due }: FrozenPlanDto_Item): string {
    return [formatDate(start, 'short'), formatDate(due, 'medium')].filter(Boolean).join(' – ');
  }

  private say(field: string, value: DiffValue, plan: Maybe<FrozenPlanDto>): string {
    if (value === null) {
      return labels.empty;
    }
    if (Array.isArray(value)) {
      return value.map((link) => this.titleOf(link.split('+')[0], plan)).join(', ');
    }
    if (field === 'yearlyValue' || field === 'investment') {
      return formatMoney(Number(value), this.currencyIsoCode);
    }
    if (field === 'days' || field === 'buffer') {
      return formatLabel(labels.days, formatNumber(Number(value)));
    }
    if (field === 'notNeeded') {
      return labels.notNeeded;
    }
    if (field === 'milestoneId') {
      return this.titleOf(String(value), plan);
    }
    const words: Record<string, (word: string) => string> = { type: typeWord, side: sideWord, role: roleWord };
    return DATES.includes(field) ? formatDate(String(value)) : (words[field]?.(String(value)) ?? String(value));
  }

  private titleOf(id: string, plan: Maybe<FrozenPlanDto>): string {
    return plan?.items?.find((item) => item.id === id)?.title ?? labels.removed;
  }
}
