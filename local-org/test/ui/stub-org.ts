import { join } from 'node:path';
import { loadProject } from '../../src/metadata/load-project.ts';
import type { ObjectModel, Project } from '../../src/metadata/model.ts';
import type { DmlResult, FieldValue, QueryOptions, QueryResult, Row, Scalar } from '../../src/database/types.ts';
import type { Org } from '../../src/org.ts';

export const fixtureFolder = join(import.meta.dirname, '../fixtures/ui-project');

type Values = Record<string, Scalar>;
export const CLERK = '005000000000001AAA';
export const MEMBER = '005000000000002AAA';
export const OUTSIDER = '005000000000003AAA';
export const INVOICE = 'a00000000000001AAA';
export const ACCOUNT = '001000000000001AAA';
const STAMP = {
  LastModifiedDate: '2026-05-04T08:00:00.000Z',
  LastModifiedById: CLERK,
  SystemModstamp: '2026-05-04T08:00:00.000Z',
  CreatedDate: '2026-05-01T08:00:00.000Z',
  CreatedById: CLERK
};

/**
 * An org of plain rows behind the interfaces that pages use: enough to test pages without database and Apex. It knows
 * one hidden field (Secret__c) and one validation (no negative amount).
 */
export function stubOrg(project: Project = loadProject(fixtureFolder).project): { org: Org; rows: Map<string, Values[]>; calls: string[] } {
  const prefix = project.objects.get('invoice__c')?.keyPrefix ?? 'a00';
  const invoiceId = `${prefix}${INVOICE.slice(3)}`;
  const rows = new Map<string, Values[]>([
    [
      'user',
      [
        {
          Id: CLERK,
          Name: 'Cara Clerk',
          Title: 'Clerk',
          IsActive: true,
          UserType: 'Standard',
          LanguageLocaleKey: 'en_US',
          LocaleSidKey: 'en_US',
          TimeZoneSidKey: 'Europe/Berlin',
          ProfileId: '00e000000000001AAA'
        },
        {
          Id: MEMBER,
          Name: 'Mara Member',
          Title: 'Payer',
          IsActive: true,
          UserType: 'PowerCustomerSuccess',
          LanguageLocaleKey: 'de',
          LocaleSidKey: 'de_DE',
          TimeZoneSidKey: 'Europe/Berlin',
          ProfileId: '00e000000000002AAA'
        },
        {
          Id: OUTSIDER,
          Name: 'Otto Outsider',
          Title: '',
          IsActive: true,
          UserType: 'PowerCustomerSuccess',
          LanguageLocaleKey: 'en_US',
          LocaleSidKey: 'en_US',
          TimeZoneSidKey: 'Europe/Berlin',
          ProfileId: '00e000000000002AAA'
        }
      ]
    ],
    ['account', [{ Id: ACCOUNT, Name: 'Acme', ...STAMP }]],
    ['permissionsetassignment', [{ Id: '0Pa000000000001AAA', AssigneeId: MEMBER }]],
    [
      'invoice__c',
      [
        {
          Id: invoiceId,
          Name: 'May hosting',
          Amount__c: 1200,
          Status__c: 'Open',
          Due_Date__c: '2026-05-31',
          Secret__c: 'hidden',
          Account__c: ACCOUNT,
          OwnerId: CLERK,
          ...STAMP
        }
      ]
    ]
  ]);
  const calls: string[] = [];
  const sessions = new Map<string, string>();
  const outbox: unknown[] = [
    {
      id: 1,
      kind: 'email',
      at: 0,
      userId: CLERK,
      content: { toAddresses: ['mara@example.com'], subject: 'Your invoice', plainTextBody: 'Please pay.' }
    }
  ];
  const listeners = new Set<(entry: unknown) => void>();
  const everything = { create: true, read: true, edit: true, delete: true, viewAll: true, modifyAll: true };

  const database = {
    project,
    query: (soql: string, options: QueryOptions): QueryResult => query(project, rows, soql, options),
    dml: (operation: string, given: Row[]): DmlResult[] => given.map((row) => dml(rows, operation, row)),
    access: {
      objectAccess: (_userId: string, sobject: string) => ({ ...everything, read: sobject !== 'Contact' }),
      fieldAccess: (_userId: string, _object: string, field: string) => ({
        readable: field !== 'Secret__c',
        editable: field !== 'Secret__c'
      }),
      recordAccess: (_userId: string, ids: string[]) =>
        new Map(ids.map((id) => [id, { read: true, edit: true, delete: true, transfer: true, all: true, maxAccessLevel: 'All' }])),
      hasClass: () => true,
      hasCustomPermission: () => false,
      hasUserPermission: () => false
    }
  };
  const apex = {
    run: <T>(_userId: string, work: () => T): T => work(),
    invokeAura({ methodName }: { className: string; methodName: string }): unknown {
      calls.push(methodName);
      const invoice = rows.get('invoice__c')?.[0];
      if (methodName === 'refuse')
        throw Object.assign(new Error('Not today: try tomorrow.'), {
          apexType: 'System.AuraHandledException',
          text: 'Not today: try tomorrow.'
        });
      if (methodName === 'pay' && invoice) invoice.Status__c = 'Paid';
      return { Id: invoice?.Id, Name: invoice?.Name, Status__c: invoice?.Status__c };
    }
  };
  const org = {
    project,
    database,
    apex,
    outbox: {
      list: () => outbox,
      add: (entry: unknown) => listeners.forEach((listener) => listener(entry)),
      subscribe(listener: (entry: unknown) => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }
    },
    sessions: {
      create(userId: string) {
        const token = `stub!${sessions.size}`;
        sessions.set(token, userId);
        return token;
      },
      userOf: (token: string) => sessions.get(token),
      revoke: (token: string) => sessions.delete(token)
    },
    clock: { now: () => 0 }
  };
  return { org: org as unknown as Org, rows, calls };
}

/** The part of SOQL that pages write: fields, simple conditions joined by AND, LIMIT. */
function query(project: Project, all: Map<string, Values[]>, soql: string, { binds = {} }: QueryOptions): QueryResult {
  const parsed = /^SELECT (.+?) FROM (\w+)\s*(?:WHERE (.+?))?\s*(?:ORDER BY .+?)?\s*(?:LIMIT \d+)?$/.exec(soql);
  if (!parsed) throw new Error(`The stub cannot read: ${soql}`);
  const [, fields = '', name = '', where = ''] = parsed;
  const object = project.objects.get(name.toLowerCase());
  const conditions = where.split(' AND ').filter(Boolean);
  const found = (all.get(name.toLowerCase()) ?? []).filter((row) => conditions.every((condition) => holds(row, condition, binds)));
  const rows = found.map((row) => ({
    sobject: object?.name ?? name,
    values: pick(
      object,
      all,
      row,
      fields.split(',').map((field) => field.trim())
    )
  }));
  return { rows, totalSize: rows.length, sobject: name };
}

function holds(row: Values, condition: string, binds: NonNullable<QueryOptions['binds']>): boolean {
  const [, field = '', operator, right = ''] = /^([\w.]+) (=|IN|LIKE) (.+)$/.exec(condition.trim()) ?? [];
  if (field.includes('.')) return true;
  const value = right.startsWith(':') ? binds[right.slice(1)] : right === 'true' ? true : right.replace(/^'|'$/g, '');
  const own = row[field] ?? null;
  if (operator === 'IN') return Array.isArray(value) && value.includes(own);
  if (operator === 'LIKE') return String(own).toLowerCase().includes(String(value).replaceAll('%', '').toLowerCase());
  return own === value;
}

function pick(object: ObjectModel | undefined, all: Map<string, Values[]>, row: Values, fields: string[]): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const [first = '', second] = field.split('.');
    if (second === undefined) {
      values[first] = row[first] ?? null;
      continue;
    }
    const lookup = [...(object?.fields.values() ?? [])].find(({ relationshipName }) => relationshipName === first);
    const parentName = lookup?.referenceTo[0] ?? '';
    const parent = all.get(parentName.toLowerCase())?.find(({ Id }) => Id === row[lookup?.name ?? '']);
    values[first] = parent
      ? { sobject: parentName, values: { ...((values[first] as Row | null)?.values ?? {}), [second]: parent[second] ?? null } }
      : null;
  }
  return values;
}

function dml(all: Map<string, Values[]>, operation: string, { sobject, values }: Row): DmlResult {
  const rows = all.get(sobject.toLowerCase()) ?? [];
  if (typeof values.Amount__c === 'number' && values.Amount__c < 0) {
    const error = { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'The amount must not be negative.', fields: ['Amount__c'] };
    return { success: false, id: null, created: false, errors: [error] };
  }
  const id = typeof values.Id === 'string' ? values.Id : `${String(rows[0]?.Id ?? 'a00').slice(0, 3)}00000000000${rows.length + 1}AAA`;
  const existing = rows.find((row) => row.Id === id);
  if (operation === 'delete')
    rows.splice(
      rows.findIndex((row) => row.Id === id),
      1
    );
  else if (existing) Object.assign(existing, values, { LastModifiedDate: new Date().toISOString() });
  else rows.push({ ...STAMP, ...(values as Values), Id: id });
  all.set(sobject.toLowerCase(), rows);
  return { success: true, id, created: operation === 'insert', errors: [] };
}
