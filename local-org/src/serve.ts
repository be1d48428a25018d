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
  const org = await openOrg(options);
  try {
    const app = await createServer(org);
    const url = await listen(app, options.port);
    const close = async (): Promise<void> => {
      await app.close();
      org.close();
    };
    return { org, url, close };
  } catch (error) {
    org.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${options.port} is in use. Stop what uses it, or start with --port and another number.`);
  }
}
