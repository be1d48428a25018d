import { serveOrg, type RunningOrg } from '../../local-org/src/serve.ts';
import { OrgSession } from '../seed/org-session.ts';
import type { Report } from '../seed/report.ts';
import { seed } from '../seed/seed.ts';
import { projectRoot } from './project-root.ts';

export interface ProductOptions {
  /** Data file, or `:memory:`. */
  data: string;
  port: number;
  report: Report;
}

/** The product on a local org with its sample data, loaded over REST like into any other org. */
export async function runProduct(options: ProductOptions): Promise<RunningOrg> {
  const running = await serveOrg({ projectDir: projectRoot, data: options.data, port: options.port });
  try {
    const accessToken = running.org.sessions.create(running.org.adminId);
    await seed(await OrgSession.open({ instanceUrl: running.url, accessToken }), options.report);
    return running;
  } catch (error) {
    await running.close();
    throw error;
  }
}
