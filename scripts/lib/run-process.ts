import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.ts';

export interface ProcessResult {
  code: number;
  /** Standard output and standard error, in the order they came. */
  output: string;
}

export interface ProcessOptions {
  /** Show the output while it comes. */
  echo?: boolean;
  env?: Record<string, string>;
}

/** Runs a program in the project's folder to its end. It never throws for an exit code; a program that is not there does. */
export function runProcess(file: string, args: string[], options: ProcessOptions = {}): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: projectRoot, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (options.echo) stream.write(chunk);
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The running Node 24, for scripts of the project and its packages. */
export function runNode(args: string[], options: ProcessOptions = {}): Promise<ProcessResult> {
  return runProcess(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], options);
}
