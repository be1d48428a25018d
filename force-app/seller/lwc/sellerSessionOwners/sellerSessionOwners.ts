import { LightningElement, api } from 'lwc';
import type { PlanDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { isFinished, itemsOf, stakeholdersOf, TASK } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';
import { roleWord, sideWord } from 'c/planWords';
import { labels } from 'c/sellerSessionLabels';

/** Open tasks that nobody answers for. */
function unownedItems(plan: Maybe<PlanDto>): Item[] {
  return itemsOf(plan).filter((item) => item.type === TASK && !item.ownerId && !item.proposed && !isFinished(item));
}

/**
 * Steps without a person, each with those of its side to choose from.
 * @fires planaction
 */
export default class SellerSessionOwners extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  problems: Record<string, string | null> = {};
  busyId: string | null = null;

  @api plan: Maybe<PlanDto> = null;

  get rows(): object[] {
    return unownedItems(this.plan).map((item) => ({
      id: item.id,
      title: item.title,
      detail: [sideWord(item.side), roleWord(item.role)].filter(Boolean).join(' · '),
      ownerLabel: formatLabel(labels.ownerOf, item.title),
      canChoose: Boolean(item.canEdit),
      isBusy: this.busyId === item.id,
      people: stakeholdersOf(this.plan)
        .filter(({ side }) => item.side === 'Joint' || side === item.side)
        .map(({ id, name }) => ({ id, name })),
      problem: this.problems[item.id] ?? ''
    }));
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  async handleOwner(event: Event): Promise<void> {
    const { value, dataset } = event.target as HTMLSelectElement;
    const item = itemsOf(this.plan).find(({ id }) => id === dataset.id);
    if (!item || !value) {
      return;
    }
    this.busyId = item.id;
    const result = await requestAction(this, 'saveItem', { itemId: item.id, fields: { ownerId: value }, version: item.version ?? null });
    this.busyId = null;
    this.problems = { ...this.problems, [item.id]: result.saved ? null : result.problem };
  }
}
