import type { OrgDatabase } from './database/org-database.ts';
import type { Scalar } from './database/types.ts';
import type { Document } from './metadata/model.ts';
import { text } from './metadata/xml-values.ts';

type Values = Record<string, Scalar>;

/**
 * Rows that stand for the project's metadata: classes, triggers, opportunity stages, task statuses, roles, sites and notification types. Each is found by
 * its key and written anew at every start, so that Ids stay and contents follow the files.
 */
export function writeProjectRows(database: OrgDatabase, adminId: string): void {
  const { project } = database;
  const documents = (type: string): Document[] => [...(project.documents.get(type)?.values() ?? [])];
  const write = (sobject: string, key: string, rows: Values[]): void =>
    rows.forEach((values) => ensure(database, adminId, sobject, key, values));
  database.transaction(() => {
    for (const kind of ['class', 'trigger'] as const) {
      const files = project.apex.filter((file) => file.kind === kind);
      write(
        kind === 'class' ? 'ApexClass' : 'ApexTrigger',
        'Name',
        files.map((file) => ({ Name: file.name, ApiVersion: file.apiVersion, Status: 'Active', IsValid: true, Body: file.body }))
      );
    }
    write('OpportunityStage', 'ApiName', stages(database));
    write('TaskStatus', 'ApiName', taskStatuses(database));
    write(
      'UserRole',
      'DeveloperName',
      documents('Role').map((role) => ({ DeveloperName: role.fullName, Name: text(role.content, 'name') ?? role.fullName }))
    );
    linkRoles(database, adminId, documents('Role'));
    write(
      'Network',
      'Name',
      documents('Network').map((network) => ({
        Name: network.fullName,
        UrlPathPrefix: text(network.content, 'urlPathPrefix') ?? null,
        Status: text(network.content, 'status') ?? 'Live'
      }))
    );
    write(
      'CustomNotificationType',
      'DeveloperName',
      documents('CustomNotificationType').map((type) => {
        const label = text(type.content, 'masterLabel') ?? type.fullName;
        return {
          DeveloperName: type.fullName,
          MasterLabel: label,
          CustomNotifTypeName: type.fullName,
          Desktop: text(type.content, 'desktop') === 'true',
          Mobile: text(type.content, 'mobile') === 'true',
          Language: 'en_US'
        };
      })
    );
  });
}

function find(database: OrgDatabase, adminId: string, sobject: string, key: string, value: Scalar | undefined): string | undefined {
  const { rows } = database.query(`SELECT Id FROM ${sobject} WHERE ${key} = :value`, {
    userId: adminId,
    mode: 'system',
    sharing: false,
    binds: { value: value ?? null }
  });
  return rows[0]?.values['Id'] as string | undefined;
}

function ensure(database: OrgDatabase, adminId: string, sobject: string, key: string, values: Values): void {
  const id = find(database, adminId, sobject, key, values[key]);
  if (id) database.system.update(sobject, id, values);
  else database.system.insert(sobject, values, adminId);
}

/** Parents are linked when all roles are there. */
function linkRoles(database: OrgDatabase, adminId: string, roles: Document[]): void {
  for (const role of roles) {
    const parent = text(role.content, 'parentRole');
    const [id, ParentRoleId] = [role.fullName, parent].map((name) =>
      name ? find(database, adminId, 'UserRole', 'DeveloperName', name) : undefined
    );
    if (id && ParentRoleId) database.system.update('UserRole', id, { ParentRoleId });
  }
}

function stages(database: OrgDatabase): Values[] {
  const values = database.project.objects.get('opportunity')?.fields.get('stagename')?.picklist?.values ?? [];
  return values.map((value, index) => ({
    MasterLabel: value.label,
    ApiName: value.fullName,
    IsActive: value.isActive,
    SortOrder: index + 1,
    IsClosed: value.closed ?? false,
    IsWon: value.won ?? false,
    ForecastCategory: value.forecastCategory ?? 'Pipeline',
    ForecastCategoryName: value.forecastCategory ?? 'Pipeline',
    DefaultProbability: value.probability ?? 0
  }));
}

function taskStatuses(database: OrgDatabase): Values[] {
  const values = database.project.objects.get('task')?.fields.get('status')?.picklist?.values ?? [];
  return values.map((value, index) => ({
    MasterLabel: value.label,
    ApiName: value.fullName,
    IsClosed: value.closed ?? false,
    IsDefault: value.isDefault,
    SortOrder: index + 1
  }));
}
