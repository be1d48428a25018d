import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf, KEY_DATE, MILESTONE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { progressOf } from 'c/planProgress';
import { roleWord, sideWord } from 'c/planWords';
import { labels } from 'c/sellerSessionLabels';

interface Line {
  id: string;
  title: string;
  side: string;
  sideClass: string;
  who: string;
  due: string;
  isNew: boolean;
  isProposed: boolean;
  className: string;
}

interface Group {
  id: string;
  title: string;
  due: string;
  lines: Line[];
}

/**
 * The plan as it grows: by milestone in the order of time, with what has been added since the session was opened.
 * @fires itemopen `{ itemId }`
 */
export default class SellerSessionPlan extends LightningElement {
  labels = labels;

  private given: PlanDto | null = null;
  /** What was there when the session was opened. */
  private knownIds: Set<string> | null = null;

  @api
  get plan(): PlanDto | null {
    return this.given;
  }
  set plan(plan: Maybe<PlanDto>) {
    const isOther = plan?.id !== this.given?.id;
    this.given = plan ?? null;
    if (plan && (isOther || !this.knownIds)) {
      this.knownIds = new Set(itemsOf(plan).map(({ id }) => id));
    }
  }

  get goal(): string {
    return this.given?.jointGoal ?? '';
  }

  get facts(): string {
    const { goLiveDate, decisionDate } = this.given ?? {};
    const steps = formatCount(progressOf(this.items).total, labels.stepsOne, labels.stepsMany);
    const decision = decisionDate ? `${labels.decisionDate}: ${formatDate(decisionDate)}` : '';
    const goLive = goLiveDate ? formatLabel('{0}: {1}', planLabels.goLive, formatDate(goLiveDate)) : '';
    return [steps, decision, goLive].filter(Boolean).join(' · ');
  }

  private get items(): Item[] {
    return itemsOf(this.given).filter(({ status, proposed }) => status !== 'Not Needed' || proposed);
  }

  get groups(): Group[] {
    const { items } = this;
    const milestones = items.filter(({ type }) => type === MILESTONE).sort(byDate);
    const known = new Set(milestones.map(({ id }) => id));
    const group = (id: string, title: string, due: string, members: Item[]): Group => ({
      id,
      title,
      due,
      lines: members.sort(byDate).map((item) => this.lineOf(item))
    });
    const work = items.filter(({ type }) => type !== MILESTONE && type !== KEY_DATE);
    return [
      group(
        'dates',
        labels.keyDates,
        '',
        items.filter(({ type }) => type === KEY_DATE)
      ),
      ...milestones.map(({ id, title, due }) =>
        group(
          id,
          title,
          formatDate(due, 'short'),
          work.filter((item) => item.milestoneId === id)
        )
      ),
      group(
        'loose',
        labels.withoutMilestone,
        '',
        work.filter(({ milestoneId }) => !known.has(milestoneId ?? ''))
      )
    ].filter(({ id, lines }) => lines.length > 0 || known.has(id));
  }

  get isEmpty(): boolean {
    return this.groups.length === 0;
  }

  handleOpen(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: id } }));
  }

  private lineOf({ id, title, side, ownerName, role, due, proposed }: Item): Line {
    const isNew = !this.knownIds?.has(id);
    return {
      id,
      title,
      side: sideWord(side),
      sideClass: `badge side-${side.toLowerCase()}`,
      who: ownerName || roleWord(role),
      due: formatDate(due, 'short'),
      isNew,
      isProposed: Boolean(proposed),
      className: isNew ? 'line fresh' : 'line'
    };
  }
}

function byDate(a: Item, b: Item): number {
  return (a.due ?? '9') < (b.due ?? '9') ? -1 : 1;
}
