import type { PlanDto } from 'apex-types';
import type { UnsavedEdit } from 'c/planItemEdits';
import type { ItemRow } from 'c/planItemRow';
import { accessTo, isSelectable } from 'c/planItemRules';
import type { Access, Column } from 'c/planItemRules';
import { MILESTONE } from 'c/planModel';
import type { Item, Maybe } from 'c/planModel';

export interface RowState {
  plan: Maybe<PlanDto>;
  unsaved: Readonly<Record<string, UnsavedEdit>>;
  selected: ReadonlySet<string>;
  openId: Maybe<string>;
  editing: { itemId: string; column: Column } | null;
  isOrdered: boolean;
}

const COLUMNS: readonly Column[] = ['title', 'side', 'owner', 'status', 'start', 'due', 'durationDays', 'bufferDays'];

/** Makes the list's lines, and the same object again for a line of which nothing changed: it is not drawn again then. */
export class RowCache {
  private rows = new Map<string, { row: ItemRow; saved: Item; status: Maybe<string> }>();

  row(saved: Item, state: RowState): ItemRow {
    const edit = state.unsaved[saved.id];
    const facts = {
      isMilestone: saved.type === MILESTONE,
      isSelectable: isSelectable(saved),
      isSelected: state.selected.has(saved.id),
      isMovable: state.isOrdered && Boolean(state.plan?.canEdit),
      isOpen: state.openId === saved.id,
      isSaving: edit !== undefined && edit.problem === null,
      editing: state.editing?.itemId === saved.id ? state.editing.column : null,
      problem: edit?.problem ?? null,
      unsaved: edit && edit.problem !== null ? edit.column : null
    };
    const known = this.rows.get(saved.id);
    if (
      known &&
      known.saved === saved &&
      known.status === state.plan?.status &&
      (edit
        ? Object.entries(edit.shown).every(([name, value]) => known.row.item[name as keyof Item] === value)
        : known.row.item === saved) &&
      Object.entries(facts).every(([name, value]) => known.row[name as keyof ItemRow] === value)
    ) {
      return known.row;
    }
    const item = edit ? { ...saved, ...edit.shown } : saved;
    const access = Object.fromEntries(COLUMNS.map((column) => [column, accessTo(state.plan, saved, column)])) as Record<Column, Access>;
    const row = { item, access, ...facts };
    this.rows.set(saved.id, { row, saved, status: state.plan?.status });
    return row;
  }
}
