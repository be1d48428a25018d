import type { OrgOptions, Org } from './org.ts';
import { openOrg } from './org.ts';
import { createServer, listen } from './server.ts';

/** An org that answers requests. */
export interface RunningOrg {
  /** `http://localhost:PORT` */
  url: string;
  org: Org;
  /** Lets running requests finish, then closes the data. */
  close(): Promise<void>;
}

/** Opens an org and listens on this machine; port 0 takes any free one. A port in use is an Error with one clear line. */
export async function serveOrg(options: OrgOptions & { port: number }): Promise<RunningOrg> {
  const org = await openOrg(options);
  const app = await createServer(org);
  const close = async (): Promise<void> => {
    await app.close();
    org.close();
  };
  try {
    return { url: await listen(app, options.port), org, close };
  } catch (error) {
    await close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${options.port} is in use. Stop what uses it, or start with --port and another number.`);
  }
}
