import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inProject } from '../lib/project-root.ts';
import { runNode, runProcess, type ProcessResult } from '../lib/run-process.ts';

export interface SeedTarget {
  instanceUrl: string;
  accessToken: string;
}

const USAGE =
  'Name the org: npm run seed -- --target-org ALIAS, or --instance-url URL --access-token TOKEN (or SF_INSTANCE_URL and SF_ACCESS_TOKEN).';
const OWN_CLI = 'tools/node_modules/@salesforce/cli/bin/run.js';

/** The org to load the data into: from the options, from the environment, or from the Salesforce CLI's login. */
export async function seedTarget(args: string[], env: NodeJS.ProcessEnv): Promise<SeedTarget> {
  const { values } = parseArgs({
    args,
    options: {
      'instance-url': { type: 'string' },
      'access-token': { type: 'string' },
      'target-org': { type: 'string', short: 'o' }
    }
  });
  if (values['target-org']) return fromSalesforceCli(values['target-org']);
  const instanceUrl = values['instance-url'] ?? env.SF_INSTANCE_URL;
  const accessToken = values['access-token'] ?? env.SF_ACCESS_TOKEN;
  if (!instanceUrl || !accessToken) throw new Error(USAGE);
  return { instanceUrl: instanceUrl.replace(/\/+$/, ''), accessToken };
}

async function fromSalesforceCli(alias: string): Promise<SeedTarget> {
  const { instanceUrl } = await salesforceCli(alias, 'org', 'display');
  const { accessToken } = await salesforceCli(alias, 'org', 'auth', 'show-access-token');
  if (!instanceUrl || !accessToken)
    throw new Error(`The Salesforce CLI knows no login for "${alias}". Log in first: sf org login web --alias ${alias}`);
  return { instanceUrl, accessToken };
}

async function salesforceCli(alias: string, ...command: string[]): Promise<Partial<SeedTarget>> {
  const args = [...command, '--target-org', alias, '--json'];
  const { code, output } = await run(args);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  const { result, message } = (json ? JSON.parse(json) : {}) as { result?: Partial<SeedTarget>; message?: string };
  if (code !== 0) throw new Error(`The Salesforce CLI cannot use "${alias}": ${message ?? output.trim()}`);
  return result ?? {};
}

function run(args: string[]): Promise<ProcessResult> {
  if (existsSync(inProject(OWN_CLI))) return runNode([inProject(OWN_CLI), ...args]);
  return runProcess('sf', args).catch(() => {
    throw new Error(
      'The Salesforce CLI is missing. Install it (npm install --global @salesforce/cli), or give --instance-url and --access-token.'
    );
  });
}
