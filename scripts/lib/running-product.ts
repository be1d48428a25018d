import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { serveOrg, type RunningOrg } from '../../local-org/src/serve.ts';
import { sideFile } from '../../local-org/src/side-tables.ts';
import { OrgSession } from '../seed/org-session.ts';
import type { Report } from '../seed/report.ts';
import { seed } from '../seed/seed.ts';
import { projectRoot } from './project-root.ts';

export interface ProductOptions {
  /** Data file, or `:memory:`. */
  data: string;
  port: number;
  report: Report;
  /** How it is served; `npm run dev` follows changes. */
  serve?: typeof serveOrg;
}

/** Stands beside the data once the sample data is in it: what a user deletes afterwards does not come back. */
function seededMarker(data: string): string {
  return `${data}.seeded`;
}

/** Removes a data file with all that belongs to it. */
export function removeData(data: string): void {
  for (const database of [data, sideFile(data)]) for (const end of ['', '-wal', '-shm']) rmSync(`${database}${end}`, { force: true });
  rmSync(seededMarker(data), { force: true });
}

/** The product on a local org. New data gets the sample data, over REST like any other org; data that is there stays as it was left. */
export async function runProduct({ data, port, report, serve = serveOrg }: ProductOptions): Promise<RunningOrg> {
  const running = await serve({ projectDir: projectRoot, data, port });
  if (existsSync(data) && existsSync(seededMarker(data))) return running;
  try {
    const accessToken = running.org.sessions.create(running.org.adminId);
    await seed(await OrgSession.open({ instanceUrl: running.url, accessToken }), report);
    if (data !== ':memory:') writeFileSync(seededMarker(data), '');
    return running;
  } catch (error) {
    await running.close();
    throw error;
  }
}
