import type { PlanDto } from 'apex-types';
import type { ActionName, Fields, PlanActions } from 'c/planActions';
import { isFinished, itemsOf, stakeholdersOf } from 'c/planModel';
import type { Item } from 'c/planModel';
import { progressOf } from 'c/planProgress';
import type { Progress } from 'c/planProgress';

/** What an action on its way to the server makes of one item; null takes the item away. */
export interface ItemPatch {
  itemId: string;
  fields: Partial<Item> | null;
}

type PatchesOf = { [Name in ActionName]?: (parameters: PlanActions[Name], plan: PlanDto) => ItemPatch[] };

/** The actions whose outcome the page can foresee. */
const PATCHES: PatchesOf = {
  changeStatus: ({ itemId, status, reason }) => [{ itemId, fields: { status, reason } }],
  changeStatuses: ({ items, status, reason }) => items.map(({ itemId }) => ({ itemId, fields: { status, reason } })),
  saveItem: ({ itemId, fields }, plan) => [{ itemId, fields: foreseen(fields, plan) }],
  saveItems: ({ edits }, plan) => edits.map(({ itemId, fields }) => ({ itemId, fields: foreseen(fields, plan) })),
  removeItem: ({ itemId }) => [{ itemId, fields: null }],
  removeItems: ({ items }) => items.map(({ itemId }) => ({ itemId, fields: null })),
  reorderItems: ({ orderedItemIds }) => orderedItemIds.map((itemId, index) => ({ itemId, fields: { sequence: index + 1 } }))
};

/** Empty where only the server knows what comes of it. */
export function patchesOf<Name extends ActionName>(name: Name, parameters: PlanActions[Name], plan: PlanDto): ItemPatch[] {
  return PATCHES[name]?.(parameters, plan) ?? [];
}

/** The plan as it will be once the server has taken these changes: shown at once, taken back one by one on failure. */
export function withPatches(plan: PlanDto, patches: readonly ItemPatch[]): PlanDto {
  if (patches.length === 0) {
    return plan;
  }
  const changed = new Map<string, Partial<Item> | null>();
  for (const { itemId, fields } of patches) {
    const before = changed.get(itemId);
    changed.set(itemId, fields === null || before === null ? null : { ...before, ...fields });
  }
  const items = itemsOf(plan).flatMap((item) => {
    const fields = changed.get(item.id);
    return fields === undefined ? [item] : fields === null ? [] : [patched(item, fields)];
  });
  const bySide = (side: string): Progress => progressOf(items.filter((item) => item.side === side));
  return { ...plan, items, progress: progressOf(items), buyerProgress: bySide('Buyer'), sellerProgress: bySide('Seller') };
}

function patched(item: Item, fields: Partial<Item>): Item {
  const after = { ...item, ...fields };
  return { ...after, overdue: Boolean(item.overdue) && !isFinished(after) };
}

/** A change of owner shows the new name at once. */
function foreseen(fields: Fields, plan: PlanDto): Partial<Item> {
  const owner = 'ownerId' in fields ? { ownerName: stakeholdersOf(plan).find(({ id }) => id === fields.ownerId)?.name ?? null } : {};
  return { ...fields, ...owner } as Partial<Item>;
}
