import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import commander from 'commander';
import { printQuery } from './cli-output.ts';
import { openOrg } from './org.ts';
import type { Org, OrgOptions } from './org.ts';

interface Options {
  project: string;
  data?: string;
  port?: string;
  user?: string;
  class?: string[];
  method?: string[];
  junit?: string;
  coverage?: boolean;
}

const program = new commander.Command('local-org');
program.description('A Salesforce org in a box: runs a Salesforce DX project on this machine');

function command(
  name: string,
  description: string,
  dataDefault: string,
  run: (options: Options, argument: string) => Promise<void>
): commander.Command {
  return program
    .command(name)
    .description(description)
    .option('--project <folder>', 'the Salesforce DX project', '.')
    .option('--data <file>', `data file, or :memory: (default: ${dataDefault})`)
    .action((...given: unknown[]) => {
      const argument = typeof given[0] === 'string' ? given[0] : '';
      const options = given.find((one): one is { opts(): Options } => typeof (one as { opts?: unknown }).opts === 'function');
      run(options?.opts() ?? { project: '.' }, argument).catch(fail);
    });
}

const fileData = '.local-org/org.db in the project';

command('serve', 'start the org: REST API and pages on 127.0.0.1', fileData, serve).option('--port <number>', 'port to listen on', '8080');
command('test', "run the project's Apex tests", ':memory:', async (options) => {
  const { runTestCommand } = await import('./cli-test.ts');
  await withOrg({ ...options, data: options.data ?? ':memory:' }, (org) => runTestCommand(org, options));
})
  .option('--class <name>', 'only this test class; may be repeated', collect, [])
  .option('--method <name>', 'only this method; may be repeated', collect, [])
  .option('--junit <file>', 'write the results as JUnit XML')
  .option('--coverage', 'print line coverage per class');
command('query <soql>', 'run a SOQL query', fileData, (options, soql) =>
  withOrg(options, (org) => printQuery(org.database.query(soql, { userId: userOf(org, options.user), mode: 'system', sharing: false })))
).option('--user <username>', 'as this user instead of the administrator');
command('exec <file>', 'run anonymous Apex from a file', fileData, async (options, file) => {
  if (!existsSync(file)) throw new Error(`There is no file ${resolve(file)}`);
  await withOrg(options, (org) => {
    const result = org.apex.executeAnonymous(readFileSync(file, 'utf8'), userOf(org, options.user));
    if (!result.compiled) throw new Error(`${file}:${result.line}:${result.column}  ${result.compileProblem}`);
    if (!result.success) throw new Error([result.exceptionMessage, result.exceptionStackTrace].filter(Boolean).join('\n'));
    org.apex.drainAsync();
  });
}).option('--user <username>', 'as this user instead of the administrator');
command('token', "print an access token for the running org's data file", fileData, (options) =>
  withOrg(options, (org) => console.log(org.sessions.create(userOf(org, options.user))))
).option('--user <username>', 'for this user instead of the administrator');

program.on('command:*', ([name]: string[]) => {
  console.error(`There is no command ${name}; see local-org --help`);
  process.exitCode = 1;
});
program.parse(process.argv);
if (process.argv.length < 3) program.help();

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

async function withOrg(options: Options, work: (org: Org) => void | Promise<void>): Promise<void> {
  const org = await openOrg(orgOptions(options));
  try {
    await work(org);
  } finally {
    org.close();
  }
}

function orgOptions(options: Options): OrgOptions {
  const projectDir = resolve(options.project);
  return {
    projectDir,
    data: options.data ?? join(projectDir, '.local-org/org.db'),
    log: (level, text) => console.error(`${level}|${text}`)
  };
}

function userOf(org: Org, username: string | undefined): string {
  if (username === undefined) return org.adminId;
  const found = org.database.query('SELECT Id FROM User WHERE Username = :username', {
    userId: org.adminId,
    mode: 'system',
    sharing: false,
    binds: { username }
  });
  const id = found.rows[0]?.values['Id'];
  if (typeof id !== 'string') throw new Error(`There is no user ${username}`);
  return id;
}

async function serve(options: Options): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port must be a number from 0 to 65535, not ${options.port}`);
  const { serveOrg } = await import('./serve.ts');
  const running = await serveOrg({ ...orgOptions(options), port });
  console.log(`${running.org.project.name} runs at ${running.url} (stop with Ctrl+C)`);
  const stop = (): void => void running.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** What a person can act on is one line; anything else is a mistake in local org and keeps its stack. */
function fail(error: unknown): void {
  const isMistake = !(error instanceof Error) || [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
  console.error(isMistake ? error : error.message);
  process.exitCode = 1;
}
