/** What the list needs only once somebody works with it; none of it is part of the page's first load. */
const LOADERS = {
  editor: () => import('c/planItemCellEditor'),
  status: () => import('c/planItemStatusPanel'),
  quickAdd: () => import('c/planItemQuickAdd'),
  bulk: () => import('c/planItemBulkBar'),
  create: () => import('c/planItemCreate'),
  move: () => import('c/planMovePanel')
};

export type Part = keyof typeof LOADERS;

/** The component's class; rejects when it cannot be fetched, and may be asked again. */
export async function loadPart(part: Part): Promise<unknown> {
  return (await LOADERS[part]()).default;
}

/** What decides how a value is edited, and what an edit sends. */
export const loadEdits = (): Promise<typeof import('c/planItemEdits')> => import('c/planItemEdits');
