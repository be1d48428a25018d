/**
 * Runs in the page: the time from now until something is done and five frames in a row come within 32 ms of each other, the way
 * the published Gantt benchmarks stop their clock. Returns milliseconds to the first of those five frames.
 */
export function settle(work: () => void | Promise<void>, done: () => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let calm = 0;
    let firstCalm = started;
    let last = started;
    const frame = (): void => {
      const now = performance.now();
      if (now - last < 32 && done()) {
        if (calm === 0) firstCalm = now;
        calm += 1;
      } else calm = 0;
      last = now;
      if (calm === 5) resolve(firstCalm - started);
      else if (now - started > 120_000) reject(new Error('never came to rest'));
      else requestAnimationFrame(frame);
    };
    Promise.resolve(work()).then(() => requestAnimationFrame(frame), reject);
  });
}
