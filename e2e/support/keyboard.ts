import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 150;

/** Moves on with Tab, as a person without a mouse does, until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached with the keyboard`);
}
