import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import { isFinished, itemsOf, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { roleWord } from 'c/planWords';
import { labels } from 'c/sellerSessionLabels';
import { addStep, newClientKey, stepFields } from 'c/sellerSessionSteps';

/** What is usual; the buyer says what it is here. */
const USUAL_DAYS = 5;
const TITLES: Record<string, string> = {
  Security: labels.checkSecurity,
  Legal: labels.checkLegal,
  Procurement: labels.checkProcurement
};

interface Row {
  role: string;
  label: string;
  item: Item | null;
  inPlan: string;
  title: string;
  days: number;
  titleLabel: string;
  daysLabel: string;
  addLabel: string;
  problem: string;
}

/**
 * The reviews that the plan check wants a buffer before: in the plan with one click, in the order in which they are named, with the
 * free days between them that the check asks for.
 * @fires planaction
 */
export default class SellerSessionChecks extends LightningElement {
  labels = labels;
  titles: Record<string, string> = {};
  days: Record<string, number> = {};
  problems: Record<string, string | null> = {};
  busyRole: string | null = null;

  @api plan: Maybe<PlanDto> = null;

  /** The same until a review is saved. */
  private clientKeys: Record<string, string> = {};

  get rows(): Row[] {
    return (this.plan?.check?.bufferRoles ?? []).map((role) => {
      const item = this.itemFor(role);
      const due = formatDate(item?.due);
      return {
        role,
        label: roleWord(role),
        item,
        inPlan: due ? formatLabel(labels.checkIn, due) : labels.checkUndated,
        title: this.titles[role] ?? TITLES[role] ?? formatLabel(labels.checkTitle, roleWord(role)),
        days: this.days[role] ?? USUAL_DAYS,
        titleLabel: labels.stepTitle,
        daysLabel: formatLabel(labels.checkDays, roleWord(role)),
        addLabel: formatLabel(labels.checkAddItem, roleWord(role)),
        problem: this.problems[role] ?? ''
      };
    });
  }

  get canAdd(): boolean {
    return Boolean(this.plan?.canEdit);
  }

  get isBusy(): boolean {
    return this.busyRole !== null;
  }

  handleTitle(event: Event): void {
    const { dataset, value } = event.target as HTMLInputElement;
    this.titles = { ...this.titles, [dataset.role ?? '']: value };
  }

  handleDays(event: Event): void {
    const { dataset, value } = event.target as HTMLInputElement;
    this.days = { ...this.days, [dataset.role ?? '']: Number(value) };
  }

  async handleAdd(event: Event): Promise<void> {
    event.preventDefault();
    const { role } = (event.currentTarget as HTMLElement).dataset;
    const row = this.rows.find((candidate) => candidate.role === role);
    if (!row?.title.trim() || this.isBusy || !this.plan) {
      return;
    }
    this.busyRole = row.role;
    this.clientKeys[row.role] ??= newClientKey();
    const after = this.before(row.role);
    const step = { title: row.title.trim(), role: row.role, days: row.days, due: null };
    const fields = stepFields(this.plan, step, after, this.plan.check?.bufferDays ?? 0);
    const { saved, message } = await addStep(this, fields, this.clientKeys[row.role], after);
    this.busyRole = null;
    this.problems = { ...this.problems, [row.role]: message };
    if (saved) {
      this.clientKeys = Object.fromEntries(Object.entries(this.clientKeys).filter(([kept]) => kept !== row.role));
    }
  }

  /** The last review before this one that is in the plan. */
  private before(role: string): Item | null {
    const { rows } = this;
    const earlier = rows
      .slice(
        0,
        rows.findIndex((row) => row.role === role)
      )
      .filter(({ item }) => item && !isFinished(item));
    return earlier.at(-1)?.item ?? null;
  }

  private itemFor(role: string): Item | null {
    const isIt = (item: Item): boolean =>
      item.type === TASK && item.role === role && (item.status !== 'Not Needed' || item.proposed === true);
    return itemsOf(this.plan).find(isIt) ?? null;
  }
}
