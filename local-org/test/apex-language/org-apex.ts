import { join } from 'node:path';
import { ApexRuntime } from '../../src/apex/apex-runtime.ts';
import { compileApex } from '../../src/apex/apex-program.ts';
import { OrgDatabase } from '../../src/database/org-database.ts';
import { loadProject } from '../../src/metadata/load-project.ts';
import { fillNewOrg } from '../../src/new-org.ts';
import { textOf } from '../../src/apex/runtime/text.ts';
import { projectOfSources } from './run-apex.ts';

export interface OrgWithApex {
  runtime: ApexRuntime;
  database: OrgDatabase;
  adminId: string;
  problems: string[];
  /** Calls `Main.run()` in a transaction of the administrator. */
  run(): string;
}

/** The invoices project with other Apex, on a database in memory. */
export function orgWithApex(sources: Record<string, string>, apiVersion = 67): OrgWithApex {
  const { project } = loadProject(join(import.meta.dirname, '../fixtures/invoices'));
  project.apex = projectOfSources(sources, apiVersion).apex;
  project.root = '/nowhere';
  const database = OrgDatabase.open(project, { file: ':memory:', clock: { now: () => Date.UTC(2026, 4, 4, 12) } });
  const { adminId } = fillNewOrg(database);
  const program = compileApex(project, database);
  const runtime = new ApexRuntime(program, database, {
    clock: { now: () => Date.UTC(2026, 4, 4, 12) },
    outbox: { add: () => undefined }
  });
  const problems = program.problems.map(({ message, source }) => `${source.file.replace(/^.*\/|\.\w+$/g, '')}:${source.line} ${message}`);
  const run = (): string => {
    if (problems.length) throw new Error(problems.join('\n'));
    return runtime.run(adminId, () => textOf(program.callStatic('Main', 'run', [])));
  };
  return { runtime, database, adminId, problems, run };
}

/** Runs statements in system mode that fill the list `log`, and answers it. */
export function loggedInOrg(body: string, others: Record<string, string> = {}): string {
  const Main = `public without sharing class Main {\n public static Object run() { List<Object> log = new List<Object>(); ${body}\n return log; } }`;
  return orgWithApex({ Main, ...others }, 66).run();
}

/** A user of alias `other` with the profile Standard User, who may see no invoices of others. */
export function addUser(org: OrgWithApex): void {
  const system = { userId: org.adminId, mode: 'system', sharing: false } as const;
  const profile = org.database.query("SELECT Id FROM Profile WHERE Name = 'Standard User'", system).rows[0];
  const values = {
    Username: 'other@example.com',
    LastName: 'Other',
    Alias: 'other',
    Email: 'other@example.com',
    CommunityNickname: 'other',
    IsActive: true,
    ProfileId: String(profile?.values['Id']),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  };
  org.database.dml('insert', [{ sobject: 'User', values }], { ...system, allOrNone: true });
}
