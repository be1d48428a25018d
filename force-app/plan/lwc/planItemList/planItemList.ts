import { LightningElement, api } from 'lwc';
import { requestAction } from 'c/planActions';
import { formatDate } from 'c/planDates';
import { formatCount, formatLabel } from 'c/planFormat';
import { labels } from 'c/planLabels';
import { DONE, isFinished, KEY_DATE, MILESTONE, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { progressOf } from 'c/planProgress';
import type { Progress } from 'c/planProgress';
import { roleWord, sideWord } from 'c/planWords';

interface ItemRow {
  id: string;
  title: string;
  openLabel: string;
  completeLabel: string;
  canComplete: boolean;
  isDone: boolean;
  side: string;
  sideClass: string;
  owner: string;
  ownerClass: string;
  due: string;
  isLate: boolean;
  isCritical: boolean;
  isMine: boolean;
  status: string;
  comments: string;
  commentsLabel: string;
  className: string;
}

interface Group {
  key: string;
  title: string;
  itemId: string | null;
  due: string;
  progress: Progress;
  rows: ItemRow[];
}

const LAST = '9999-12-31';

/**
 * The plan as a list, grouped by milestone: a table on wide screens, cards on phones.
 * @fires itemopen `{ itemId }`
 */
export default class PlanItemList extends LightningElement {
  labels = labels;

  @api items: Maybe<readonly Item[]> = null;
  @api selectedId: Maybe<string> = null;

  get isEmpty(): boolean {
    return (this.items ?? []).length === 0;
  }

  get groups(): Group[] {
    const items = this.items ?? [];
    const byDue = (a: Item, b: Item): number => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : (a.due ?? LAST) > (b.due ?? LAST) ? 1 : 0);
    const milestones = items.filter((item) => item.type === MILESTONE).sort(byDue);
    const known = new Set(milestones.map((milestone) => milestone.id));
    const tasks = items.filter((item) => item.type === TASK).sort(byDue);
    const groups = milestones.map((milestone) =>
      this.group(
        milestone.id,
        milestone.title,
        tasks.filter((task) => task.milestoneId === milestone.id),
        milestone
      )
    );
    groups.push(
      this.group(
        'loose',
        labels.noMilestone,
        tasks.filter((task) => !known.has(task.milestoneId ?? ''))
      )
    );
    groups.push(this.group('dates', labels.keyDates, items.filter((item) => item.type === KEY_DATE).sort(byDue)));
    return groups.filter((group) => group.rows.length > 0 || group.itemId);
  }

  handleOpen(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId } }));
  }

  handleComplete(event: Event): void {
    const itemId = (event.currentTarget as HTMLElement).dataset.id ?? '';
    void requestAction(this, 'changeStatus', { itemId, status: DONE, reason: null });
  }

  private group(key: string, title: string, items: Item[], milestone?: Item): Group {
    return {
      key,
      title,
      itemId: milestone?.id ?? null,
      due: formatDate(milestone?.due, 'short'),
      progress: progressOf(items),
      rows: items.map((item) => this.row(item))
    };
  }

  private row(item: Item): ItemRow {
    const comments = item.commentCount ?? 0;
    const owner = item.ownerName || roleWord(item.role);
    return {
      id: item.id,
      title: item.title,
      openLabel: formatLabel(labels.openItem, item.title),
      completeLabel: formatLabel(labels.completeItem, item.title),
      canComplete: Boolean(item.canChangeStatus) && !isFinished(item) && item.type === TASK,
      isDone: item.status === DONE,
      side: sideWord(item.side),
      sideClass: `badge side-${item.side.toLowerCase()}`,
      owner: owner || labels.noOwner,
      ownerClass: owner ? 'owner' : 'owner muted',
      due: formatDate(item.due, 'short') || labels.dateToBeDecided,
      isLate: Boolean(item.overdue),
      isCritical: Boolean(item.critical) && !isFinished(item),
      isMine: Boolean(item.mine),
      status: item.type === KEY_DATE ? '' : item.status,
      comments: comments > 0 ? String(comments) : '',
      commentsLabel: formatCount(comments, labels.commentsOne, labels.commentsMany),
      className: ['row', isFinished(item) && 'finished', item.id === this.selectedId && 'selected'].filter(Boolean).join(' ')
    };
  }
}
