import type { ObjectModel, PermissionSetModel, Project } from '../../src/metadata/model.ts';
import { OrgDatabase } from '../../src/database/org-database.ts';
import type { Access, BindValue, DmlOperation, DmlOptions, DmlResult, FieldValue, QueryResult, Row } from '../../src/database/types.ts';
import { buildProject, choices, customObject, field, objectPermission, permissionSet } from './build-project.ts';

/** Invoices with lines, links between two lines, and tags: one object for each kind of sharing and relationship. */
export function invoiceObjects(): ObjectModel[] {
  const invoice = customObject({
    name: 'Invoice__c',
    sharing: 'Private',
    enableHistory: true,
    sharingReasons: [{ name: 'Customer__c', label: 'Customer' }],
    fields: [
      field('Status__c', 'Picklist', {
        picklist: {
          restricted: true,
          values: choices('Draft', 'Sent', 'Paid').map((value) => ({ ...value, isDefault: value.fullName === 'Draft' }))
        },
        trackHistory: true
      }),
      field('Amount__c', 'Currency', { precision: 18, scale: 2, trackHistory: true }),
      field('Due__c', 'Date'),
      field('Sent_At__c', 'DateTime'),
      field('Code__c', 'Text', { length: 20, unique: true, externalId: true }),
      field('Notes__c', 'LongTextArea', { length: 1000 }),
      field('Tags__c', 'MultiselectPicklist', { picklist: { restricted: false, values: choices('a', 'b', 'c') } }),
      field('Mail__c', 'Email'),
      field('Urgent__c', 'Checkbox', { defaultValue: 'false' }),
      field('Account__c', 'Lookup', {
        referenceTo: ['Account'],
        relationshipName: 'Account__r',
        childRelationshipName: 'Invoices__r',
        deleteConstraint: 'SetNull'
      }),
      field('Previous__c', 'Lookup', {
        referenceTo: ['Invoice__c'],
        relationshipName: 'Previous__r',
        childRelationshipName: 'Next__r',
        deleteConstraint: 'Restrict'
      }),
      field('Total__c', 'Summary', {
        scale: 2,
        summary: { operation: 'sum', summarizedField: 'Line__c.Amount__c', foreignKey: 'Line__c.Invoice__c', filters: [] }
      }),
      field('Lines__c', 'Summary', { scale: 0, summary: { operation: 'count', foreignKey: 'Line__c.Invoice__c', filters: [] } }),
      field('Open_Lines__c', 'Summary', {
        scale: 0,
        summary: {
          operation: 'count',
          foreignKey: 'Line__c.Invoice__c',
          filters: [{ field: 'Line__c.Done__c', operation: 'equals', value: 'False' }]
        }
      }),
      field('Last_Day__c', 'Summary', {
        summary: { operation: 'max', summarizedField: 'Line__c.Day__c', foreignKey: 'Line__c.Invoice__c', filters: [] }
      }),
      field('Rest__c', 'Currency', { scale: 2, formula: 'Amount__c - Total__c', formulaTreatBlanksAs: 'BlankAsZero' }),
      field('Account_Name__c', 'Text', { formula: 'UPPER(Account__r.Name)' })
    ],
    validationRules: [
      {
        name: 'Positive',
        active: true,
        formula: 'Amount__c < 0',
        message: 'The amount is negative.',
        displayField: 'Amount__c',
        source: { file: 'test' }
      },
      {
        name: 'Paid_Stays',
        active: true,
        formula: 'AND(NOT(ISNEW()), ISPICKVAL(PRIORVALUE(Status__c), "Paid"), ISCHANGED(Status__c))',
        message: 'A paid invoice stays paid.',
        source: { file: 'test' }
      }
    ]
  });
  const line = customObject({
    name: 'Line__c',
    fields: [
      field('Invoice__c', 'MasterDetail', {
        referenceTo: ['Invoice__c'],
        relationshipName: 'Invoice__r',
        childRelationshipName: 'Lines__r',
        relationshipOrder: 0,
        reparentable: true,
        updateable: true
      }),
      field('Amount__c', 'Currency', { precision: 18, scale: 2 }),
      field('Day__c', 'Date'),
      field('Done__c', 'Checkbox', { defaultValue: 'false' })
    ]
  });
  const link = customObject({
    name: 'Link__c',
    nameType: 'AutoNumber',
    fields: [
      field('From__c', 'MasterDetail', {
        referenceTo: ['Line__c'],
        relationshipName: 'From__r',
        childRelationshipName: 'Outgoing__r',
        relationshipOrder: 0
      }),
      field('To__c', 'MasterDetail', {
        referenceTo: ['Line__c'],
        relationshipName: 'To__r',
        childRelationshipName: 'Incoming__r',
        relationshipOrder: 1,
        writeRequiresMasterRead: true
      })
    ]
  });
  const note = customObject({
    name: 'Note__c',
    sharing: 'ReadWrite',
    fields: [
      field('Invoice__c', 'Lookup', {
        referenceTo: ['Invoice__c'],
        relationshipName: 'Invoice__r',
        childRelationshipName: 'Notes__r',
        deleteConstraint: 'Cascade'
      })
    ]
  });
  return [invoice, line, link, note];
}

/** What a clerk may do: everything with the four objects, but the amount is hidden. */
export const clerk = permissionSet('Clerk', {
  objectPermissions: ['Invoice__c', 'Line__c', 'Link__c', 'Note__c'].map((object) => objectPermission(object, 'cred')),
  fieldPermissions: [
    'Status__c',
    'Due__c',
    'Sent_At__c',
    'Code__c',
    'Notes__c',
    'Tags__c',
    'Mail__c',
    'Urgent__c',
    'Account__c',
    'Previous__c',
    'Total__c',
    'Lines__c'
  ].map((name) => ({ field: `Invoice__c.${name}`, readable: true, editable: !['Total__c', 'Lines__c'].includes(name) }))
});

export const reader = permissionSet('Reader', {
  objectPermissions: ['Invoice__c', 'Line__c'].map((object) => objectPermission(object, 'r'))
});

/** An open database with the words tests use. */
export class TestOrg {
  readonly project: Project;
  readonly database: OrgDatabase;
  readonly admin: string;
  now = Date.parse('2026-03-10T12:00:00Z');
  private users = 0;

  constructor(objects: ObjectModel[] = invoiceObjects(), sets: PermissionSetModel[] = [clerk, reader], file = ':memory:') {
    this.project = buildProject(objects, structuredClone(sets));
    this.database = OrgDatabase.open(this.project, { file, clock: { now: () => this.now } });
    this.admin = this.firstUser();
  }

  private firstUser(): string {
    const access = { userId: this.database.newId('User'), mode: 'system', sharing: false } as const;
    const known = this.database.query(`SELECT Id FROM User WHERE Username = 'admin@example.com'`, access).rows[0];
    if (known) return String(known.values['Id']);
    const profile = this.database.query(`SELECT Id FROM Profile WHERE Name = 'System Administrator'`, access).rows[0]!.values['Id']!;
    const values = {
      Username: 'admin@example.com',
      LastName: 'Admin',
      Email: 'admin@example.com',
      Alias: 'admin',
      ProfileId: profile,
      TimeZoneSidKey: 'GMT',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8'
    };
    return this.database.dml('insert', [{ sobject: 'User', values }], { ...access, allOrNone: true })[0]!.id!;
  }

  system(): Access {
    return { userId: this.admin, mode: 'system', sharing: false };
  }

  query(soql: string, binds: Record<string, BindValue> = {}, access: Access = this.system()): QueryResult {
    return this.database.query(soql, { ...access, binds });
  }

  /** The values of one field of all rows. */
  column(soql: string, binds: Record<string, BindValue> = {}, access: Access = this.system()): FieldValue[] {
    const name = /^select\s+([\w.]+)/i.exec(soql)![1]!;
    return this.query(soql, binds, access).rows.map((row) =>
      name.split('.').reduce<FieldValue>((value, step) => (value === null ? null : ((value as Row).values ?? {})[step]!), row)
    );
  }

  value(soql: string, binds: Record<string, BindValue> = {}): FieldValue {
    return this.column(soql, binds)[0]!;
  }

  dml(operation: DmlOperation, rows: Row[], options: Partial<DmlOptions> = {}): DmlResult[] {
    return this.database.dml(operation, rows, { ...this.system(), allOrNone: true, ...options });
  }

  /** Inserts one record as the administrator, expecting success; gives its Id. */
  insert(sobject: string, values: Record<string, FieldValue>, options: Partial<DmlOptions> = {}): string {
    const [result] = this.dml('insert', [{ sobject, values: { ...values } }], options);
    if (!result!.success) throw new Error(result!.errors.map((error) => `${error.statusCode}: ${error.message}`).join('; '));
    return result!.id!;
  }

  update(sobject: string, id: string, values: Record<string, FieldValue>, options: Partial<DmlOptions> = {}): DmlResult {
    return this.dml('update', [{ sobject, values: { Id: id, ...values } }], options)[0]!;
  }

  user(profile: string, sets: string[] = [], more: Record<string, FieldValue> = {}): string {
    const name = `user${++this.users}`;
    const id = this.insert('User', {
      Username: `${name}@example.com`,
      LastName: name,
      Email: `${name}@example.com`,
      Alias: name,
      ProfileId: this.value('SELECT Id FROM Profile WHERE Name = :name', { name: profile }),
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'de_DE',
      LanguageLocaleKey: 'de',
      EmailEncodingKey: 'UTF-8',
      ...more
    });
    for (const set of sets) this.assign(id, set);
    return id;
  }

  assign(userId: string, set: string): string {
    return this.insert('PermissionSetAssignment', {
      AssigneeId: userId,
      PermissionSetId: this.value('SELECT Id FROM PermissionSet WHERE Name = :set', { set })
    });
  }
}

export function as(userId: string, mode: 'user' | 'system' = 'user', sharing = true): Access {
  return { userId, mode, sharing };
}

export function row(sobject: string, values: Record<string, FieldValue>): Row {
  return { sobject, values };
}

export function codes(results: DmlResult[]): string[] {
  return results.map((result) => (result.success ? 'ok' : result.errors[0]!.statusCode));
}
