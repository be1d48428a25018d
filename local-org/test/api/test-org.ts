import fastify from 'fastify';
import { join } from 'node:path';
import { after } from 'node:test';
import jsforce from 'jsforce';
import type { Connection } from 'jsforce';
import { registerApi } from '../../src/api/routes.ts';
import { runBackground } from '../../src/background.ts';
import { openOrg } from '../../src/org.ts';
import type { Org } from '../../src/org.ts';
import { refuseForeignOrigins } from '../../src/server.ts';

export interface TestOrg {
  org: Org;
  url: string;
  /** jsforce, signed in as the administrator or another user. */
  connect(userId?: string): Connection;
}

/** The invoices project, or another, with the API on a free port; closed after the test file. */
export async function startTestOrg(projectDir = join(import.meta.dirname, '../fixtures/invoices')): Promise<TestOrg> {
  const org = await openOrg({ projectDir, data: ':memory:' });
  const app = fastify();
  app.addHook('onRequest', refuseForeignOrigins);
  runBackground(app, org);
  registerApi(app, org);
  const url = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost');
  after(async () => {
    await app.close();
    org.close();
  });
  assignPermissionSet(org);
  const connect = (userId = org.adminId): Connection =>
    new jsforce.Connection({ instanceUrl: url, accessToken: org.sessions.create(userId), version: '67.0' });
  return { org, url, connect };
}

function assignPermissionSet(org: Org): void {
  const system = { userId: org.adminId, mode: 'system', sharing: false } as const;
  const { rows } = org.database.query("SELECT Id FROM PermissionSet WHERE Name = 'Billing_Clerk'", system);
  const values = { AssigneeId: org.adminId, PermissionSetId: String(rows[0]?.values['Id']) };
  org.database.dml('insert', [{ sobject: 'PermissionSetAssignment', values }], { ...system, allOrNone: true });
}

/** A user with a standard profile; gives the Id. */
export function addUser(org: Org, name: string, profile = 'Standard User'): string {
  const system = { userId: org.adminId, mode: 'system', sharing: false } as const;
  const { rows } = org.database.query('SELECT Id FROM Profile WHERE Name = :profile', { ...system, binds: { profile } });
  const values = {
    Username: `${name}@example.com`,
    LastName: name,
    Alias: name.slice(0, 8),
    Email: `${name}@example.com`,
    CommunityNickname: name,
    IsActive: true,
    ProfileId: String(rows[0]?.values['Id']),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  };
  const [result] = org.database.dml('insert', [{ sobject: 'User', values }], { ...system, allOrNone: true });
  if (!result?.id) throw new Error(`The user ${name} could not be made: ${result?.errors[0]?.message}`);
  return result.id;
}
