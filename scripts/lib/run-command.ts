/** Runs a command to its end; an error becomes its message and exit code 1, the stack only with DEBUG set. */
export async function runCommand(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(process.env.DEBUG && error instanceof Error ? error.stack : `\n${message}`);
    process.exitCode = 1;
  }
}
