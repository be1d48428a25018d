import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compileApex } from './apex/apex-program.ts';
import type { ApexProgram } from './apex/apex-program.ts';
import { ApexRuntime } from './apex/apex-runtime.ts';
import { OrgDatabase } from './database/org-database.ts';
import type { Clock } from './database/types.ts';
import { checkFormulas } from './formula/check-formulas.ts';
import { loadProject } from './metadata/load-project.ts';
import type { Project } from './metadata/model.ts';
import { fillNewOrg } from './new-org.ts';
import { Outbox } from './outbox.ts';
import { writeProjectRows } from './project-rows.ts';
import { ProjectBroken } from './project-broken.ts';
import { Sessions } from './sessions.ts';
import { openSideTables } from './side-tables.ts';

/** The administrator's first password. The org answers this machine only; who needs another sets one over the API. */
const administratorPassword = 'local-org';

/** A running org: what the REST API, the pages and the command line work with. */
export interface Org {
  project: Project;
  database: OrgDatabase;
  apex: ApexRuntime;
  program: ApexProgram;
  sessions: Sessions;
  outbox: Outbox;
  clock: Clock;
  organizationId: string;
  /** The administrator that every new org has. */
  adminId: string;
  close(): void;
}

export interface OrgOptions {
  projectDir: string;
  /** Data file, or `:memory:`. */
  data: string;
  clock?: Clock;
  log?(level: string, text: string): void;
}

/** Loads a project, opens or creates its data and compiles its Apex. Throws ProjectBroken with every problem found. */
export async function openOrg(options: OrgOptions): Promise<Org> {
  const clock = options.clock ?? { now: () => Date.now() };
  const { project, problems } = loadProject(options.projectDir);
  if (problems.length === 0) problems.push(...checkFormulas(project));
  if (problems.length > 0) throw new ProjectBroken(problems);
  const file = options.data === ':memory:' ? options.data : resolve(options.data);
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = openData(project, file, clock);
  const program = compileApex(project, database);
  if (program.problems.length > 0) {
    database.close();
    throw new ProjectBroken(program.problems);
  }
  const tables = openSideTables(file);
  const { organizationId, adminId } = fillNewOrg(database);
  writeProjectRows(database, adminId);
  database.writePermissionRows();
  const sessions = new Sessions(tables, organizationId, clock);
  if (!sessions.hasPassword(adminId)) sessions.setPassword(adminId, administratorPassword);
  const outbox = new Outbox(tables);
  const apex = new ApexRuntime(program, database, { clock, outbox, ...(options.log ? { log: options.log } : {}) });
  const close = (): void => {
    tables.close();
    database.close();
  };
  return { project, database, apex, program, sessions, outbox, clock, organizationId, adminId, close };
}

function openData(project: Project, file: string, clock: Clock): OrgDatabase {
  try {
    return OrgDatabase.open(project, { file, clock });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SQLITE_ERROR') throw error;
    throw new Error(
      `The data file ${file} cannot be opened (${(error as Error).message}). Give another with --data, or delete it to begin anew.`
    );
  }
}
