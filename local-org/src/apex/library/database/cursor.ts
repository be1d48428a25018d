import { declare } from '../declare.ts';
import { exception } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { QueryLocator } from './query.ts';

/** `Database.Cursor`: the result of a query, read in parts; each part counts its rows when it is fetched. */
export class ApexCursor {
  private readonly rows: ApexList;
  constructor(locator: QueryLocator) {
    this.rows = locator.run();
  }

  get size(): number {
    return this.rows.size;
  }

  fetch(position: number | null, count: number | null): ApexList {
    if (position === null || count === null) throw exception('NullPointerException', 'Argument cannot be null.');
    if (position < 0 || count < 0 || position + count > this.size)
      throw exception('InvalidParameterValueException', `Invalid position or count: ${position}, ${count}`);
    const { limits } = currentTransaction();
    limits.count('queries');
    limits.count('queryRows', count);
    return new ApexList(this.rows.elementType, this.rows.items.slice(position, position + count));
  }
}

declare({
  name: 'Database.Cursor',
  methods: {
    'List<SObject> fetch(Integer position, Integer count)': (self: ApexCursor, position: number | null, count: number | null) =>
      self.fetch(position, count),
    'Integer getNumRecords()': (self: ApexCursor) => self.size
  }
});
