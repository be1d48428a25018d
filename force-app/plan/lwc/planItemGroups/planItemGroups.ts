import type { PlanDto } from 'apex-types';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planItemListLabels';
import type { ItemRow } from 'c/planItemRow';
import { DATES, LOOSE } from 'c/planItemView';
import type { ItemGroup } from 'c/planItemView';
import { labels as planLabels } from 'c/planLabels';
import { itemsOf } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { progressOf } from 'c/planProgress';
import type { Progress } from 'c/planProgress';

/** A group as the list draws it. */
export interface GroupLines {
  key: string;
  /** Of a group that has no milestone to stand at its head. */
  band: string | null;
  head: ItemRow | null;
  /** Of a milestone's tasks, shown or not. */
  progress: Progress | null;
  rows: ItemRow[];
  canAdd: boolean;
  addLabel: string;
  /** What the field to add an item needs, while it is open. */
  adder: object | null;
}

interface Drawing {
  plan: Maybe<PlanDto>;
  /** At most so many lines. */
  limit: number;
  addingTo: string | null;
  rowOf: (item: Item) => ItemRow;
}

const BANDS: Record<string, string> = { [DATES]: planLabels.keyDates, [LOOSE]: planLabels.noMilestone };

export function linesOf(groups: readonly ItemGroup[], { plan, limit, addingTo, rowOf }: Drawing): GroupLines[] {
  let left = limit;
  return groups.flatMap(({ key, milestone, items }): GroupLines[] => {
    if (left <= 0) {
      return [];
    }
    const rows = items.slice(0, left).map(rowOf);
    left -= rows.length + 1;
    const tasks = milestone ? itemsOf(plan).filter(({ milestoneId }) => milestoneId === key) : [];
    return [
      {
        key,
        rows,
        band: milestone ? null : (BANDS[key] ?? null),
        head: milestone && rowOf(milestone),
        progress: tasks.length > 0 ? progressOf(tasks) : null,
        canAdd: Boolean(plan?.canEdit) && key !== DATES,
        addLabel: milestone ? formatLabel(labels.addTo, milestone.title) : labels.addItem,
        adder: addingTo === key ? { plan, milestoneId: milestone?.id ?? null, groupTitle: milestone?.title ?? null } : null
      }
    ];
  });
}
