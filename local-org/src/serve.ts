import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { setOrgUrl } from './apex/library/system/org-url.ts';
import { openOrg } from './org.ts';
import type { Org, OrgOptions } from './org.ts';
import { createServer, listen } from './server.ts';

export interface RunningOrg {
  org: Org;
  /** `http://localhost:8080` */
  url: string;
  /** Stops answering, then closes the data file. */
  close(): Promise<void>;
}

/** Opens an org and serves its REST API and pages on this machine; port 0 takes any free one. Throws ProjectBroken, or an Error for a port in use. */
export async function serveOrg(options: OrgOptions & { port: number }): Promise<RunningOrg> {
  await refusePortInUse(options.port);
  const org = await openOrg(options);
  let app: FastifyInstance | undefined;
  try {
    app = await createServer(org);
    const url = await listen(app, options.port);
    setOrgUrl(url);
    return { org, url, close: () => closeAll(app, org) };
  } catch (error) {
    await closeAll(app, org);
    throw error;
  }
}

async function closeAll(app: FastifyInstance | undefined, org: Org): Promise<void> {
  await app?.close();
  org.close();
}

/** Asked first, because the pages take a while to build. */
async function refusePortInUse(port: number): Promise<void> {
  const probe = fastify();
  try {
    await listen(probe, port);
  } finally {
    await probe.close();
  }
}
