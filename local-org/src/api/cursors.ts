import type { Row } from '../database/types.ts';
import { ApiError } from './api-error.ts';
import type { SelectedIds } from './record-json.ts';

export interface Cursor {
  userId: string;
  rows: Row[];
  ids: SelectedIds;
  batchSize: number;
}

/** Results of queries larger than one batch, until the org stops; the oldest of more than fifty go, as an org limits open cursors. */
export class Cursors {
  private readonly open = new Map<string, Cursor>();
  private last = 0;

  /** Keeps the rows; the returned locator's batches are read by `page`. */
  add(cursor: Cursor): string {
    this.last += 1;
    const locator = `01g${String(this.last).padStart(15, '0')}`;
    this.open.set(locator, cursor);
    const oldest = [...this.open.keys()][0];
    if (this.open.size > 50 && oldest) this.open.delete(oldest);
    return locator;
  }

  /** `locator-2000`: the batch that begins there. */
  page(userId: string, name: string): { rows: Row[]; ids: SelectedIds; total: number; next: string | undefined } {
    const [locator = '', offset = ''] = name.split('-');
    const cursor = this.open.get(locator);
    const from = Number(offset);
    if (!cursor || cursor.userId !== userId || !Number.isInteger(from))
      throw new ApiError('INVALID_QUERY_LOCATOR', 'invalid query locator');
    const to = from + cursor.batchSize;
    return {
      rows: cursor.rows.slice(from, to),
      ids: cursor.ids,
      total: cursor.rows.length,
      next: to < cursor.rows.length ? `${locator}-${to}` : undefined
    };
  }
}
