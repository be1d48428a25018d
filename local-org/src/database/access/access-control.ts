import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';
import type { ParamSink, ReadPolicy } from '../soql/environment.ts';
import { quote, type Connection, type SqlValue } from '../store/connection.ts';
import type { Access } from '../types.ts';
import { OrgError } from '../types.ts';
import type { ObjectAccess } from './permissions.ts';
import type { UserContext, UserContexts } from './user-context.ts';
import { Visibility, type RecordLevel } from './visibility.ts';

export interface RecordAccess {
  read: boolean;
  edit: boolean;
  delete: boolean;
  transfer: boolean;
  all: boolean;
  maxAccessLevel: 'None' | 'Read' | 'Edit' | 'Delete' | 'Transfer' | 'All';
}

/** Answers who may do what. Changes to users, assignments, roles and groups take effect with the next question. */
export class AccessControl {
  /** Grows with every change that may alter an answer; what was compiled for an older one is void. */
  version = 0;
  private readonly project: Project;
  private readonly connection: Connection;
  private readonly users: UserContexts;
  readonly visibility: Visibility;

  constructor(project: Project, connection: Connection, users: UserContexts) {
    this.project = project;
    this.connection = connection;
    this.users = users;
    this.visibility = new Visibility(project);
  }

  invalidate(): void {
    this.version++;
    this.users.clear();
  }

  user(userId: string): UserContext {
    return this.users.of(userId);
  }

  objectAccess(userId: string, sobject: string): ObjectAccess {
    return this.user(userId).permissions.object(this.object(sobject));
  }

  /** What the user may do with a field, the object's permissions included. */
  fieldAccess(userId: string, sobject: string, field: string): { readable: boolean; editable: boolean } {
    const object = this.object(sobject);
    const model = object.fields.get(field.toLowerCase());
    if (!model) throw new OrgError('INVALID_FIELD', `No such column '${field}' on sobject of type ${object.name}`, [field]);
    const { permissions } = this.user(userId);
    const own = permissions.field(object, model);
    const access = permissions.object(object);
    return { readable: access.read && own.readable, editable: (access.edit || access.create) && own.editable };
  }

  hasClass(userId: string, className: string): boolean {
    return this.user(userId).permissions.hasClass(className);
  }

  hasCustomPermission(userId: string, name: string): boolean {
    return this.user(userId).permissions.hasCustomPermission(name);
  }

  hasUserPermission(userId: string, name: string): boolean {
    return this.user(userId).permissions.hasUserPermission(name);
  }

  /** Access to each record; Ids of no object or of no record have none. */
  recordAccess(userId: string, ids: readonly string[]): Map<string, RecordAccess> {
    const result = new Map<string, RecordAccess>();
    for (const [object, group] of this.byObject(ids)) {
      const granted = this.objectAccess(userId, object.name);
      const read = granted.read ? this.reachable(userId, object, group, 'read') : new Set<string>();
      const edit = granted.edit ? this.reachable(userId, object, group, 'edit') : new Set<string>();
      const own = this.reachable(userId, object, group, this.deleteLevel(object));
      const all = this.reachable(userId, object, group, 'own');
      for (const id of group)
        result.set(id, summarize(read.has(id), edit.has(id), granted.delete && own.has(id), edit.has(id) && all.has(id)));
    }
    for (const id of ids) if (!result.has(id)) result.set(id, summarize(false, false, false, false));
    return result;
  }

  /** Details may be deleted by who may edit their master, other records by who owns them or stands above. */
  deleteLevel(object: ObjectModel): RecordLevel {
    return [...object.fields.values()].some((field) => field.type === 'MasterDetail') ? 'edit' : 'own';
  }

  /** Those of the ids that sharing opens to the user at a level; object permissions are not asked, and deleted records are none. */
  reachable(userId: string, object: ObjectModel, ids: readonly string[], level: RecordLevel): Set<string> {
    const params: SqlValue[] = [JSON.stringify(ids)];
    const param: ParamSink = (value) => {
      if (typeof value === 'function') throw new Error('Record access has no run-time parameters');
      return `?${params.push(value)}`;
    };
    const condition = this.visibility.condition(this.user(userId), object, 't', level, param);
    const alive = object.fields.has('isdeleted') ? ' AND t."IsDeleted" = 0' : '';
    const where = alive + (condition === undefined ? '' : ` AND ${condition}`);
    const rows = this.connection.all(
      `SELECT t."Id" FROM ${quote(object.name)} t WHERE t."Id" IN (SELECT value FROM json_each(?1))${where}`,
      params
    );
    return new Set(rows.map(([id]) => String(id)));
  }

  /** What a query has to respect, or undefined in system mode without sharing. */
  readPolicy(access: Access): ReadPolicy | undefined {
    if (access.mode === 'system' && !access.sharing) return undefined;
    const user = this.user(access.userId);
    const userMode = access.mode === 'user';
    return {
      canReadObject: (object) => !userMode || user.permissions.object(object).read,
      canReadField: (object: ObjectModel, field: FieldModel) => !userMode || user.permissions.field(object, field).readable,
      visibleRows: (object, alias, param) => this.visibility.condition(user, object, alias, 'read', param)
    };
  }

  private object(sobject: string): ObjectModel {
    const object = this.project.objects.get(sobject.toLowerCase());
    if (!object) throw new OrgError('INVALID_TYPE', `sObject type '${sobject}' is not supported.`);
    return object;
  }

  private byObject(ids: readonly string[]): Map<ObjectModel, string[]> {
    const byPrefix = new Map([...this.project.objects.values()].map((object) => [object.keyPrefix, object]));
    const groups = new Map<ObjectModel, string[]>();
    for (const id of ids) {
      const object = byPrefix.get(id.slice(0, 3));
      if (!object || object.kind === 'event') continue;
      const group = groups.get(object) ?? [];
      group.push(id);
      groups.set(object, group);
    }
    return groups;
  }
}

function summarize(read: boolean, edit: boolean, remove: boolean, all: boolean): RecordAccess {
  const maxAccessLevel = all && remove ? 'All' : all ? 'Transfer' : remove ? 'Delete' : edit ? 'Edit' : read ? 'Read' : 'None';
  return { read, edit, delete: remove, transfer: all, all: all && remove, maxAccessLevel };
}
