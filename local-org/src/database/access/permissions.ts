import type { FieldModel, ObjectModel, ObjectPermission, PermissionSetModel } from '../../metadata/model.ts';
import type { ProfileDefinition, StandardObjectLevels } from '../setup/standard-profiles.ts';
import { isMixedDmlSetupObject, isSetupObject } from '../setup/setup-objects.ts';

export interface ObjectAccess {
  create: boolean;
  read: boolean;
  edit: boolean;
  delete: boolean;
  viewAll: boolean;
  modifyAll: boolean;
}

const none: ObjectAccess = { create: false, read: false, edit: false, delete: false, viewAll: false, modifyAll: false };
const everything: ObjectAccess = { create: true, read: true, edit: true, delete: true, viewAll: true, modifyAll: true };
const readOnly: ObjectAccess = { ...none, read: true };
const editable: ObjectAccess = { ...none, create: true, read: true, edit: true, delete: true };

/** The union of a user's profile and permission sets; each permission is granted by any one of them. */
export class Permissions {
  private readonly objects = new Map<string, ObjectAccess>();
  private readonly fields = new Map<string, { readable: boolean; editable: boolean }>();
  private readonly classes = new Set<string>();
  private readonly custom = new Set<string>();
  private readonly user = new Set<string>();
  private readonly metadataTypes = new Set<string>();
  private readonly standardObjects: StandardObjectLevels;

  constructor(profile: ProfileDefinition | undefined, sets: readonly PermissionSetModel[]) {
    this.standardObjects = profile?.standardObjects ?? {};
    for (const name of profile?.userPermissions ?? []) this.user.add(name.toLowerCase());
    for (const set of profile?.model ? [profile.model, ...sets] : sets) this.add(set);
  }

  private add(set: PermissionSetModel): void {
    for (const permission of set.objectPermissions) this.addObject(permission);
    for (const { field, readable, editable } of set.fieldPermissions) {
      const known = this.fields.get(field.toLowerCase());
      this.fields.set(field.toLowerCase(), {
        readable: readable || editable || known?.readable === true,
        editable: editable || known?.editable === true
      });
    }
    for (const name of set.classAccesses) this.classes.add(name.toLowerCase());
    for (const name of set.customPermissions) this.custom.add(name.toLowerCase());
    for (const name of set.userPermissions) this.user.add(name.toLowerCase());
    for (const name of set.customMetadataTypeAccesses) this.metadataTypes.add(name.toLowerCase());
  }

  private addObject(granted: ObjectPermission): void {
    const { read, edit, delete: remove, viewAll, modifyAll } = granted;
    this.objects.set(
      granted.object.toLowerCase(),
      union(this.objects.get(granted.object.toLowerCase()) ?? none, {
        create: granted.create,
        read: read || viewAll || modifyAll,
        edit: edit || modifyAll,
        delete: remove || modifyAll,
        viewAll: viewAll || modifyAll,
        modifyAll
      })
    );
  }

  hasUserPermission(name: string): boolean {
    return this.user.has(name.toLowerCase());
  }

  hasCustomPermission(name: string): boolean {
    return this.custom.has(name.toLowerCase());
  }

  hasClass(name: string): boolean {
    return this.classes.has(name.toLowerCase()) || this.hasUserPermission('AuthorApex');
  }

  get viewsAllData(): boolean {
    return this.hasUserPermission('ViewAllData') || this.modifiesAllData;
  }

  get modifiesAllData(): boolean {
    return this.hasUserPermission('ModifyAllData');
  }

  object(object: ObjectModel): ObjectAccess {
    if (this.modifiesAllData) return everything;
    if (object.kind === 'metadata' || object.kind === 'setting') return this.readsMetadata(object) ? readOnly : none;
    if (isSetupObject(object)) return this.hasUserPermission('ManageUsers') && isMixedDmlSetupObject(object.name) ? everything : readOnly;
    if (object.kind === 'share' || object.kind === 'history') return this.withRecord(object);
    const granted = this.granted(object.name, object.kind === 'standard');
    return this.hasUserPermission('ViewAllData') ? { ...granted, read: true, viewAll: true } : granted;
  }

  /** Share and history rows have no permissions of their own: who reads the record reads them, who edits it may share it. */
  private withRecord(object: ObjectModel): ObjectAccess {
    const isCustom = object.name.includes('__');
    const name = isCustom ? object.name.replace(/__(Share|History)$/i, '__c') : object.name.replace(/(Share|FieldHistory|History)$/, '');
    const record = this.granted(name, !isCustom);
    const read = record.read || this.hasUserPermission('ViewAllData');
    const write = object.kind === 'share' && record.edit;
    return { ...none, read, create: write, edit: write, delete: write };
  }

  /** What the standard profile and the permission sets grant together. */
  private granted(name: string, isStandard: boolean): ObjectAccess {
    const bySets = this.objects.get(name.toLowerCase()) ?? none;
    return isStandard ? union(bySets, this.byProfile(name)) : bySets;
  }

  private byProfile(name: string): ObjectAccess {
    const level = this.standardObjects[name] ?? this.standardObjects['*'];
    if (level === undefined) return none;
    return level === 'read' ? readOnly : editable;
  }

  private readsMetadata(object: ObjectModel): boolean {
    return (
      this.metadataTypes.has(object.name.toLowerCase()) ||
      this.hasUserPermission('ViewSetup') ||
      this.hasUserPermission('CustomizeApplication')
    );
  }

  /** Field access without the object's: what FieldPermissions grant, and the fields that have none and are always open. */
  field(object: ObjectModel, field: FieldModel): { readable: boolean; editable: boolean } {
    const writable = field.createable || field.updateable;
    if (this.modifiesAllData || isOpenField(object, field)) return { readable: true, editable: writable };
    const granted = this.fields.get(`${object.name}.${field.name}`.toLowerCase());
    const byProfile = object.kind === 'standard' && !field.custom ? this.byProfile(object.name) : none;
    return {
      readable: granted?.readable === true || byProfile.read,
      editable: writable && (granted?.editable === true || byProfile.edit)
    };
  }
}

function union(one: ObjectAccess, other: ObjectAccess): ObjectAccess {
  return {
    create: one.create || other.create,
    read: one.read || other.read,
    edit: one.edit || other.edit,
    delete: one.delete || other.delete,
    viewAll: one.viewAll || other.viewAll,
    modifyAll: one.modifyAll || other.modifyAll
  };
}

/** Fields without field permissions: required ones, names, masters, the owner, and what the system fills. */
function isOpenField(object: ObjectModel, field: FieldModel): boolean {
  if (object.kind !== 'standard' && object.kind !== 'custom') return true;
  if (isSetupObject(object) || field.type === 'Id' || field.type === 'MasterDetail' || field.required) return true;
  if (field.name === object.nameField || field.name === 'OwnerId') return true;
  const isSystem = !field.custom && !field.createable && !field.updateable && field.formula === undefined && field.summary === undefined;
  return isSystem;
}
