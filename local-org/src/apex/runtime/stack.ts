// Between two lines of Apex may lie the library, the database and its hooks: ten frames, JavaScript's default, show too little.
Error.stackTraceLimit = 100;

/** One line of Apex that was running. */
export interface ApexFrame {
  /** `Class.Invoices.total`, `Trigger.InvoiceTrigger`, `AnonymousBlock`. */
  name: string;
  file: string;
  line: number;
  column: number;
}

/** Names the method at a line of a compiled file; set by each loaded program for its files. */
const describers = new Map<string, (line: number) => string>();

/** Compiled files tell how their lines are named in stack traces. */
export function describeLines(file: string, describe: (line: number) => string): void {
  describers.set(file, describe);
}

/** The Apex lines in a JavaScript stack: those whose file was compiled from Apex. */
export function apexFrames(error: Error): ApexFrame[] {
  const frames: ApexFrame[] = [];
  for (const line of (error.stack ?? '').split('\n')) {
    const match = /^\s+at (?:.*\()?(.+?):(\d+):(\d+)\)?$/.exec(line);
    const describe = match && describers.get(match[1] ?? '');
    if (!match || !describe) continue;
    const at = Number(match[2]);
    frames.push({ name: describe(at), file: match[1] ?? '', line: at, column: 1 });
  }
  return frames;
}
