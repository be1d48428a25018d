import type { DatabaseCore } from '../core.ts';
import { isoSeconds } from '../dml/coerce.ts';
import type { Values } from '../store/row-store.ts';

/** Writes rows that no user may: job records, logins, dates of creation in tests. No rules, no triggers, no access checks. */
export class SystemRows {
  private readonly core: DatabaseCore;

  constructor(core: DatabaseCore) {
    this.core = core;
  }

  /** Gives the new record's Id. */
  insert(sobject: string, values: Values, userId?: string): string {
    const object = this.core.objectOf(sobject);
    const now = isoSeconds(this.core.clock.now());
    const id = this.core.newId(sobject);
    const user = userId ?? null;
    const system: Values = {
      Id: id,
      IsDeleted: false,
      CreatedDate: now,
      LastModifiedDate: now,
      SystemModstamp: now,
      CreatedById: user,
      LastModifiedById: user,
      OwnerId: user
    };
    this.core.store.insert(object, [{ ...system, ...values }]);
    this.core.changed(object);
    return id;
  }

  update(sobject: string, id: string, values: Values): void {
    const object = this.core.objectOf(sobject);
    this.core.store.update(
      object,
      [{ ...values, Id: id }],
      Object.keys(values).filter((name) => name !== 'Id')
    );
    this.core.changed(object);
  }

  delete(sobject: string, id: string): void {
    const object = this.core.objectOf(sobject);
    this.core.store.purge(object, [id]);
    this.core.changed(object);
  }
}
