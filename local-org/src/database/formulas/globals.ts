import type { Project } from '../../metadata/model.ts';
import type { AccessControl } from '../access/access-control.ts';
import { fromSql, kindOf } from '../store/columns.ts';
import { quote, type Connection } from '../store/connection.ts';
import type { Scalar } from '../types.ts';

/** Values of `$User`, `$Permission`, `$CustomMetadata` and the other globals in formulas. */
export class FormulaGlobals {
  private readonly project: Project;
  private readonly connection: Connection;
  private readonly access: AccessControl;

  constructor(project: Project, connection: Connection, access: AccessControl) {
    this.project = project;
    this.connection = connection;
    this.access = access;
  }

  value(path: string, userId: string): Scalar {
    const [first, name = '', ...rest] = path.split('.');
    switch (first) {
      case '$User':
        return this.field('User', userId, name);
      case '$Profile':
        return this.field('Profile', this.field('User', userId, 'ProfileId'), name);
      case '$UserRole':
        return this.field('UserRole', this.field('User', userId, 'UserRoleId'), name);
      case '$Organization':
        return this.field('Organization', this.connection.get('SELECT Id FROM Organization')?.[0] ?? null, name);
      case '$Permission':
        return this.access.hasCustomPermission(userId, name);
      case '$Label':
        return this.label(name, userId);
      case '$CustomMetadata':
        return this.metadata(name, rest[0] ?? '', rest[1] ?? '');
      case '$Setup':
        return this.setting(name, rest[0] ?? '', userId);
      case '$System':
        return '1900-01-01T00:00:00.000Z';
      default:
        throw new Error(`The formula value ${path} is not supported`);
    }
  }

  private field(sobject: string, id: Scalar, name: string): Scalar {
    const object = this.project.objects.get(sobject.toLowerCase());
    const field = object?.fields.get(name.toLowerCase());
    if (!object || !field || typeof id !== 'string') return null;
    if (field.formula !== undefined && field.name === 'Name') return this.personName(sobject, id);
    if (field.formula !== undefined)
      throw new Error(`A formula reads ${sobject}.${name}, which is a formula itself; this is supported for fields of the record only`);
    const row = this.connection.get(`SELECT ${quote(field.name)} FROM ${quote(object.name)} WHERE "Id" = ?`, [id]);
    return row ? fromSql(kindOf(field), row[0]!) : null;
  }

  private personName(sobject: string, id: string): Scalar {
    const row = this.connection.get(
      `SELECT trim(coalesce(FirstName, '') || ' ' || coalesce(LastName, '')) FROM ${quote(sobject)} WHERE "Id" = ?`,
      [id]
    );
    return row?.[0] ?? null;
  }

  private label(name: string, userId: string): Scalar {
    const language = this.access.user(userId).language;
    const translation = this.project.translations.get(language) ?? this.project.translations.get(language.split('_')[0]!);
    return translation?.customLabels.get(name) ?? this.project.labels.get(name)?.value ?? null;
  }

  private metadata(type: string, record: string, field: string): Scalar {
    const found = this.project.customMetadata.find((one) => one.type.toLowerCase() === type.toLowerCase() && one.developerName === record);
    return found?.values.get(field) ?? null;
  }

  /** A hierarchy setting: the user's row, else the profile's, else the organisation's. */
  private setting(type: string, name: string, userId: string): Scalar {
    const object = this.project.objects.get(type.toLowerCase());
    const field = object?.fields.get(name.toLowerCase());
    if (!object || !field) return null;
    const profileId = this.field('User', userId, 'ProfileId') as string | null;
    const sql = `SELECT ${quote(field.name)} FROM ${quote(object.name)} WHERE SetupOwnerId = ?1 OR SetupOwnerId = ?2 OR substr(SetupOwnerId, 1, 3) = '00D'
      ORDER BY CASE SetupOwnerId WHEN ?1 THEN 0 WHEN ?2 THEN 1 ELSE 2 END LIMIT 1`;
    const row = this.connection.get(sql, [userId, profileId]);
    return row ? fromSql(kindOf(field), row[0]!) : null;
  }
}
