import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { isSetupObject } from '../setup/setup-objects.ts';
import type { Values } from '../store/row-store.ts';
import { quote } from '../store/connection.ts';
import { checkRecordAccess } from './access-checks.ts';
import { isoSeconds } from './coerce.ts';
import { dmlError } from './errors.ts';
import { loadForUpdate } from './prepare.ts';
import { rollUp } from './roll-ups.ts';
import { fireTriggers } from './triggers.ts';
import { withoutErrors, type WorkRow } from './work-row.ts';

/** Deletes up to 200 records of one object with what hangs on them. Triggers fire for the records themselves only, as on the platform. */
export function deleteRows(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  loadForUpdate(core, object, rows, 'delete');
  if (object.name === 'User')
    for (const row of withoutErrors(rows))
      row.errors.push(dmlError('DELETE_FAILED', 'Users cannot be deleted; deactivate the user instead'));
  checkRecordAccess(core, context, object, 'delete', withoutErrors(rows));
  fireTriggers(core, context, object, 'before', 'delete', withoutErrors(rows));
  const deletion = new Deletion(core);
  deletion.collect(object, withoutErrors(rows));
  const deleted = withoutErrors(rows);
  deletion.run(new Set(deleted.map((row) => row.old!['Id'] as string)));
  fireTriggers(core, context, object, 'after', 'delete', deleted);
  deletion.rollUpParents(context, withoutErrors(deleted));
}

interface Doomed {
  object: ObjectModel;
  /** Id to the Id of the record whose deletion takes it along. */
  roots: Map<string, string>;
  values: Map<string, Values>;
}

interface Cleared {
  object: ObjectModel;
  field: string;
  id: string;
  value: string;
  root: string;
}

/** Everything a delete takes with it, gathered level by level before anything is written. */
class Deletion {
  private readonly core: DatabaseCore;
  private readonly doomed = new Map<string, Doomed>();
  private readonly cleared: Cleared[] = [];

  constructor(core: DatabaseCore) {
    this.core = core;
  }

  collect(object: ObjectModel, rows: readonly WorkRow[]): void {
    const byId = new Map(rows.map((row) => [row.old!['Id'] as string, row]));
    let level: [ObjectModel, Map<string, string>][] = [[object, new Map([...byId.keys()].map((id) => [id, id]))]];
    while (level.length > 0) level = level.flatMap(([at, roots]) => this.step(at, roots, byId));
  }

  /** Takes one object's records along; gives the children that go with them. */
  private step(object: ObjectModel, roots: Map<string, string>, rows: Map<string, WorkRow>): [ObjectModel, Map<string, string>][] {
    const entry = this.doomed.get(object.name) ?? { object, roots: new Map<string, string>(), values: new Map<string, Values>() };
    this.doomed.set(object.name, entry);
    const fresh = new Map([...roots].filter(([id]) => !entry.roots.has(id)));
    for (const [id, root] of fresh) entry.roots.set(id, root);
    for (const [id, values] of this.core.store.load(object, [...fresh.keys()])) entry.values.set(id, values);
    if (fresh.size === 0) return [];
    const next: [ObjectModel, Map<string, string>][] = [];
    for (const { child, field } of this.core.references.to(object)) {
      const pointing = this.core.store.referring(child, field, [...fresh.keys()]);
      if (pointing.length === 0) continue;
      const rootOf = new Map(pointing.map(({ id, value }) => [id, fresh.get(value)!]));
      if (field.type === 'MasterDetail' || field.deleteConstraint === 'Cascade') next.push([child, rootOf]);
      else if (field.deleteConstraint === 'Restrict') this.refuse(child, rootOf, rows);
      else for (const { id, value } of pointing) this.cleared.push({ object: child, field: field.name, id, value, root: rootOf.get(id)! });
    }
    return next;
  }

  private refuse(child: ObjectModel, rootOf: Map<string, string>, rows: Map<string, WorkRow>): void {
    for (const root of new Set(rootOf.values())) {
      const names = [...rootOf].filter(([, each]) => each === root).map(([id]) => this.nameOf(child, id));
      const row = rows.get(root)!;
      if (row.errors.length > 0) continue;
      row.errors.push(
        dmlError(
          'DELETE_FAILED',
          `Your attempt to delete this record could not be completed because it is associated with the following ${child.pluralLabel.toLowerCase()}: ${names.join(', ')}`
        )
      );
    }
  }

  private nameOf(object: ObjectModel, id: string): string {
    const name = object.nameField ? this.core.store.load(object, [id]).get(id)?.[object.nameField] : undefined;
    return String(name ?? id);
  }

  /** Deletes what hangs on the given roots. */
  run(roots: ReadonlySet<string>): void {
    const now = isoSeconds(this.core.clock.now());
    for (const { object, field, id, value, root } of this.cleared) {
      if (!roots.has(root) || this.doomed.get(object.name)?.roots.has(id)) continue;
      this.core.connection.run(`UPDATE ${quote(object.name)} SET ${quote(field)} = NULL WHERE "Id" = ?`, [id]);
      this.core.connection.run('INSERT INTO local_cleared_lookup (root, object, field, id, value) VALUES (?, ?, ?, ?, ?)', [
        root,
        object.name,
        field,
        id,
        value
      ]);
    }
    for (const entry of this.doomed.values()) {
      for (const [id, root] of entry.roots) if (!roots.has(root)) entry.roots.delete(id);
      if (goesToBin(entry.object)) this.core.store.markDeleted(entry.object, entry.roots, now);
      else this.core.store.purge(entry.object, [...entry.roots.keys()]);
      this.core.changed(entry.object);
    }
    for (const { object } of this.doomed.values()) this.purgeJunctions(object);
  }

  /** A record with two masters that are deleted one after the other is gone for good: neither master brings it back. */
  private purgeJunctions(object: ObjectModel): void {
    const masters = [...object.fields.values()].filter(({ type }) => type === 'MasterDetail');
    const [first, second] = masters.map((field) => ({
      field: field.name,
      object: this.core.project.objects.get(field.referenceTo[0]!.toLowerCase())
    }));
    if (!first?.object || !second?.object || !goesToBin(object)) return;
    const gone = this.core.store.inBinApart(object, [
      { field: first.field, object: first.object },
      { field: second.field, object: second.object }
    ]);
    this.core.store.purge(object, gone);
  }

  /** Roll-ups of parents that stay. */
  rollUpParents(context: SaveContext, rows: readonly WorkRow[]): void {
    for (const { object, roots, values } of this.doomed.values()) {
      const gone = [...roots.keys()].map((id) => ({ before: values.get(id)! }));
      const own = rows.length > 0 && rows[0]!.input.sobject.toLowerCase() === object.name.toLowerCase();
      const carriers = own
        ? [...roots.keys()].map((id) => rows.find((row) => row.old!['Id'] === id) ?? rows[0]!)
        : [...roots.values()].map((root) => rows.find((row) => row.old!['Id'] === root) ?? rows[0]!);
      rollUp(this.core, context, object, carriers, gone);
    }
  }
}

/** Setup records, shares and history are removed at once; everything else can be undeleted. */
function goesToBin(object: ObjectModel): boolean {
  return object.fields.has('isdeleted') && object.kind !== 'share' && object.kind !== 'history' && !isSetupObject(object);
}
