import { compileApex } from '../../src/apex/apex-program.ts';
import type { ApexProgram } from '../../src/apex/apex-program.ts';
import type { OrgDatabase } from '../../src/database/org-database.ts';
import { emptyProject } from '../../src/metadata/empty-project.ts';
import type { ApexSourceFile, Project } from '../../src/metadata/model.ts';
import { asApexException } from '../../src/apex/runtime/calls.ts';
import { TransactionLimits } from '../../src/apex/runtime/limits.ts';
import { textOf } from '../../src/apex/runtime/text.ts';
import { withTransaction } from '../../src/apex/runtime/transaction.ts';
import type { Transaction } from '../../src/apex/runtime/transaction.ts';

/** A project that has Apex and no metadata. */
export function projectOfSources(sources: Record<string, string>, apiVersion = 67): Project {
  const apex = Object.entries(sources).map(([name, body]): ApexSourceFile => {
    const kind = /^\s*trigger\b/i.test(body) ? 'trigger' : 'class';
    return {
      kind,
      name,
      apiVersion,
      body,
      source: { file: `classes/${name}.${kind === 'class' ? 'cls' : 'trigger'}` }
    };
  });
  return { ...emptyProject('/nowhere', 'snippets'), apex };
}

const noQueries = {
  checkQuery: (): never => {
    throw new Error('These snippets have no queries');
  }
};

export function compileSnippets(sources: Record<string, string>, settings: { coverage?: boolean; apiVersion?: number } = {}): ApexProgram {
  return compileApex(projectOfSources(sources, settings.apiVersion), noQueries as unknown as OrgDatabase, settings);
}

/** What the compiler says about some classes: `Name:line message`. */
export function problemsOf(sources: Record<string, string>): string[] {
  return compileSnippets(sources).problems.map(
    ({ message, source }) => `${source.file.replace(/^.*\/|\.\w+$/g, '')}:${source.line} ${message}`
  );
}

export function inTransaction<T>(program: ApexProgram, work: (transaction: Transaction) => T, limits = new TransactionLimits()): T {
  const transaction: Transaction = {
    database: { project: projectOfSources({}) } as unknown as OrgDatabase,
    program,
    services: { clock: { now: () => 0 }, outbox: { add: () => undefined } },
    userId: '005000000000001AAA',
    limits,
    sharing: null,
    defaultMode: 'system',
    statics: new Map(),
    triggers: [],
    slots: new Map()
  };
  try {
    return withTransaction(transaction, () => work(transaction));
  } catch (error) {
    throw asApexException(error) ?? error;
  }
}

/** Compiles classes, calls `Main.run()` and answers its result as Apex prints it. */
export function run(sources: Record<string, string>): string {
  const program = compileSnippets(sources);
  if (program.problems.length)
    throw new Error(program.problems.map(({ message, source }) => `${source.file}:${source.line} ${message}`).join('\n'));
  return inTransaction(program, () => textOf(program.callStatic('Main', 'run', [])));
}

/** The value of an expression of any type. */
export function evaluate(expression: string, before = ''): string {
  return run({ Main: `public class Main { public static Object run() { ${before} return ${expression}; } }` });
}

/** Runs statements that fill the list `log`, and answers it. */
export function logged(body: string, members = '', others: Record<string, string> = {}): string {
  const source = `public class Main { ${members}\n public static Object run() { List<Object> log = new List<Object>(); ${body}\n return log; } }`;
  return run({ Main: source, ...others });
}
