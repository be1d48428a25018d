import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Milliseconds from navigation to the frame that showed the plan's bars. */
    planPaintedAt?: number;
  }
}

/** Makes every page note when a plan's timeline stands painted in it. */
export async function watchForPlan(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // Taken before synthetic shadow hides what is inside a component.
    const find = Document.prototype.querySelectorAll;
    const look = (): void => {
      const bars = [...(find.call(document, 'c-plan-timeline .track .bar') as NodeListOf<HTMLElement>)].filter(
        ({ offsetWidth }) => offsetWidth > 0
      );
      if (bars.length < 5) requestAnimationFrame(look);
      // This frame is painted when the next task runs.
      else setTimeout(() => (window.planPaintedAt = performance.now()));
    };
    requestAnimationFrame(look);
  });
}

export async function paintedAt(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.planPaintedAt);
  return (await handle.jsonValue()) as number;
}

/** Opens an address, choosing a user where the org asks who one is; returns when the plan is painted. */
export async function openAs(page: Page, address: string, userName: string): Promise<void> {
  await page.goto(address);
  if (new URL(page.url()).pathname.endsWith('/login')) {
    await page.getByRole('button', { name: new RegExp(`^${userName}`) }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/login'));
    if (page.url() !== address) await page.goto(address);
  }
  await paintedAt(page);
}
