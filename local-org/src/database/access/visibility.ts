import type { FieldModel, ObjectModel, Project, SharingModel } from '../../metadata/model.ts';
import { isSetupObject } from '../setup/setup-objects.ts';
import { quote } from '../store/connection.ts';
import type { ParamSink } from '../soql/environment.ts';
import type { UserContext } from './user-context.ts';

/** `own` is what only owners, those above them and "modify all" may do: delete, transfer, share. */
export type RecordLevel = 'read' | 'edit' | 'own';

const openFor: Record<RecordLevel, SharingModel[]> = {
  read: ['Read', 'ReadWrite', 'ReadWriteTransfer', 'FullAccess'],
  edit: ['ReadWrite', 'ReadWriteTransfer', 'FullAccess'],
  own: ['FullAccess']
};
const shareLevels: Record<RecordLevel, string> = { read: `'Read', 'Edit', 'All'`, edit: `'Edit', 'All'`, own: `'All'` };
const nobody = '0';

/** Which rows of an object a user may reach, as SQL: organisation-wide defaults, owners, roles, shares and masters. */
export class Visibility {
  private readonly project: Project;

  constructor(project: Project) {
    this.project = project;
  }

  /** Condition on the alias, or undefined when all rows are open. `depth` counts the way up the masters. */
  condition(user: UserContext, object: ObjectModel, alias: string, level: RecordLevel, param: ParamSink, depth = 0): string | undefined {
    const access = user.permissions.object(object);
    if (level === 'read' ? access.viewAll || user.permissions.viewsAllData : access.modifyAll) return undefined;
    if (object.kind === 'metadata' || object.kind === 'setting') return undefined;
    if (object.kind === 'share' || object.kind === 'history')
      return this.throughParent(user, object, alias, object.kind === 'share' && level !== 'read' ? 'own' : 'read', param, depth);
    if (user.kind === 'guest' && !isSetupObject(object)) return nobody;
    const model = user.kind === 'internal' ? object.sharingModel : object.externalSharingModel;
    if (openFor[level].includes(model)) return undefined;
    const masters = [...object.fields.values()].filter((field) => field.type === 'MasterDetail');
    if (masters.length > 0) return this.throughMasters(user, masters, alias, level, param, depth);
    if (model === 'ControlledByParent') return this.controlledByLookup(user, object, alias, level, param, depth);
    return this.privateRows(user, object, alias, level, param, depth);
  }

  private throughMasters(
    user: UserContext,
    masters: FieldModel[],
    alias: string,
    level: RecordLevel,
    param: ParamSink,
    depth: number
  ): string | undefined {
    const terms = masters.flatMap((field) => {
      const masterLevel = level === 'read' || field.writeRequiresMasterRead ? 'read' : 'edit';
      return this.inVisibleParents(user, field, alias, masterLevel, param, depth) ?? [];
    });
    return terms.length > 0 ? `(${terms.join(' AND ')})` : undefined;
  }

  private inVisibleParents(
    user: UserContext,
    field: FieldModel,
    alias: string,
    level: RecordLevel,
    param: ParamSink,
    depth: number
  ): string | undefined {
    const parent = this.project.objects.get((field.referenceTo[0] ?? '').toLowerCase());
    if (!parent || depth > 6) return nobody;
    const inner = `v${depth}_${alias}`;
    const condition = this.condition(user, parent, inner, level, param, depth + 1);
    return condition === undefined
      ? undefined
      : `${alias}.${quote(field.name)} IN (SELECT ${inner}."Id" FROM ${quote(parent.name)} ${inner} WHERE ${condition})`;
  }

  /** Contacts follow their account; activities their owner and what they are about. */
  private controlledByLookup(
    user: UserContext,
    object: ObjectModel,
    alias: string,
    level: RecordLevel,
    param: ParamSink,
    depth: number
  ): string | undefined {
    const account = object.fields.get('accountid');
    if (account && !object.fields.has('whatid')) {
      const condition = this.inVisibleParents(user, account, alias, level === 'own' ? 'edit' : level, param, depth);
      return condition === undefined
        ? undefined
        : `(${condition} OR (${alias}."AccountId" IS NULL AND ${this.ownedBy(user, alias, param)}))`;
    }
    const owned = object.fields.has('ownerid') ? [this.ownedBy(user, alias, param)] : [];
    const what = object.fields.get('whatid');
    const related = what && level === 'read' ? what.referenceTo.map((name) => this.relatedTo(user, name, alias, param, depth)) : [];
    const terms = [...owned, ...related];
    return terms.length > 0 ? `(${terms.join(' OR ')})` : nobody;
  }

  private relatedTo(user: UserContext, name: string, alias: string, param: ParamSink, depth: number): string {
    const object = this.project.objects.get(name.toLowerCase());
    if (!object || !user.permissions.object(object).read || depth > 6) return nobody;
    const inner = `v${depth}_${alias}`;
    const condition = this.condition(user, object, inner, 'read', param, depth + 1);
    if (condition === undefined) return `substr(${alias}."WhatId", 1, 3) = '${object.keyPrefix}'`;
    return `${alias}."WhatId" IN (SELECT ${inner}."Id" FROM ${quote(object.name)} ${inner} WHERE ${condition})`;
  }

  private ownedBy(user: UserContext, alias: string, param: ParamSink): string {
    return `${alias}."OwnerId" IN (SELECT value FROM json_each(${param(JSON.stringify(user.principals))}))`;
  }

  private privateRows(user: UserContext, object: ObjectModel, alias: string, level: RecordLevel, param: ParamSink, depth: number): string {
    const terms: string[] = [];
    if (object.fields.has('ownerid')) terms.push(this.ownedBy(user, alias, param));
    const share = this.shareOf(object);
    if (share) {
      const members = param(JSON.stringify(user.principals));
      const levelField = share.level.name;
      terms.push(
        `${alias}."Id" IN (SELECT s.${quote(share.parent.name)} FROM ${quote(share.object.name)} s WHERE s."UserOrGroupId" IN (SELECT value FROM json_each(${members})) AND s.${quote(levelField)} IN (${shareLevels[level]}))`
      );
    }
    if (level === 'read') terms.push(...this.implicitRows(user, object, alias, param, depth));
    terms.push(...this.ownSetupRows(user, object, alias, level, param));
    return terms.length > 0 ? `(${terms.join(' OR ')})` : nobody;
  }

  /**
   * A portal user's own account and contact, the account of an Opportunity, Case or Contact that the user may see, and activities
   * about a record that an internal user may see.
   */
  private implicitRows(user: UserContext, object: ObjectModel, alias: string, param: ParamSink, depth: number): string[] {
    const name = object.name;
    const what = object.fields.get('whatid');
    if (what && user.kind === 'internal') return what.referenceTo.map((about) => this.relatedTo(user, about, alias, param, depth));
    if (name === 'Contact' && user.contactId) return [`${alias}."Id" = ${param(user.contactId)}`];
    if (name !== 'Account') return [];
    const own = user.accountId && user.kind === 'portal' ? [`${alias}."Id" = ${param(user.accountId)}`] : [];
    const children = ['opportunity', 'case', 'contact'].flatMap((child) => {
      const model = this.project.objects.get(child);
      const sharing = user.kind === 'internal' ? model?.sharingModel : model?.externalSharingModel;
      if (!model || sharing !== 'Private' || depth > 3) return [];
      const inner = `i${depth}_${alias}`;
      return [
        `${alias}."Id" IN (SELECT ${inner}."AccountId" FROM ${quote(model.name)} ${inner} WHERE ${this.privateRows(user, model, inner, 'read', param, depth + 1)})`
      ];
    });
    return [...own, ...children];
  }

  private ownSetupRows(user: UserContext, object: ObjectModel, alias: string, level: RecordLevel, param: ParamSink): string[] {
    if (!isSetupObject(object) || level === 'own') return [];
    if (object.name === 'User') return [`${alias}."Id" = ${param(user.id)}`];
    const assignee = object.fields.get('assigneeid');
    return assignee && level === 'read' ? [`${alias}."AssigneeId" = ${param(user.id)}`] : [];
  }

  /** Share and history rows go with the record they belong to. */
  private throughParent(
    user: UserContext,
    object: ObjectModel,
    alias: string,
    level: RecordLevel,
    param: ParamSink,
    depth: number
  ): string | undefined {
    const parent = [...object.fields.values()].find(
      (field) => field.type === 'Lookup' && field.deleteConstraint === 'Cascade' && field.name !== 'UserOrGroupId'
    );
    if (!parent) return nobody;
    return this.inVisibleParents(user, parent, alias, level, param, depth);
  }

  /** The object that holds an object's share rows. */
  shareOf(object: ObjectModel): { object: ObjectModel; parent: FieldModel; level: FieldModel } | undefined {
    const name = object.kind === 'custom' ? object.name.replace(/__c$/i, '__Share') : `${object.name}Share`;
    const share = this.project.objects.get(name.toLowerCase());
    const parent = share?.fields.get('parentid') ?? share?.fields.get(`${object.name}id`.toLowerCase());
    const level = share?.fields.get('accesslevel') ?? share?.fields.get(`${object.name}accesslevel`.toLowerCase());
    return share && parent && level ? { object: share, parent, level } : undefined;
  }
}
