import { parseArgs } from 'node:util';
import { inProject } from './project-root.ts';
import { removeData, type ProductOptions } from './running-product.ts';

/** Reads `--port N` (default 8484), `--data FILE` (default .local-org/org.db) and `--fresh`, which begins with new data. */
export function startOptions(): Pick<ProductOptions, 'data' | 'port'> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' }, fresh: { type: 'boolean' } } });
  const port = Number(values.port ?? 8484);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  const data = values.data ?? inProject('.local-org', 'org.db');
  if (values.fresh) removeData(data);
  return { data, port };
}

/** Ends the process in order when it is told to stop. */
export function stopWith(running: { close(): Promise<void> }): void {
  const stop = (): void => void running.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
