import type { UnsavedEdit } from 'c/planItemEdits';
import type { Item } from 'c/planModel';

export type UnsavedByItem = Readonly<Record<string, UnsavedEdit>>;

/** Changes that were typed and are not saved: each row keeps its own, so that one refusal never undoes another change. */
export class UnsavedEdits {
  private edits: UnsavedByItem = {};
  private readonly onChange: (edits: UnsavedByItem) => void;

  constructor(onChange: (edits: UnsavedByItem) => void) {
    this.onChange = onChange;
  }

  /** Sends it and keeps it in sight until it is saved; what was refused stays, with the reason. */
  async save(item: Item, edit: UnsavedEdit): Promise<void> {
    const before = this.edits[item.id];
    const kept = { ...edit, shown: { ...before?.shown, ...edit.shown }, problem: null };
    this.keep(item.id, kept);
    const result = await edit.send(item);
    if (!result.saved && result.problem) {
      this.keep(item.id, { ...kept, problem: result.problem });
    } else if (this.edits[item.id] === kept) {
      this.forget(item.id);
    }
  }

  retry(item: Item): void {
    const edit = this.edits[item.id];
    if (edit) {
      void this.save(item, edit);
    }
  }

  forget(itemId: string): void {
    this.publish(Object.fromEntries(Object.entries(this.edits).filter(([id]) => id !== itemId)));
  }

  private keep(itemId: string, edit: UnsavedEdit): void {
    this.publish({ ...this.edits, [itemId]: edit });
  }

  private publish(edits: UnsavedByItem): void {
    this.edits = edits;
    this.onChange(edits);
  }
}
