import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.ts';
import { cascade, makePlan, manyMoves } from './plan.ts';

/** One contender with one number of items. Milliseconds, megabytes, frames a second; null where it could not be measured. */
export interface Cell {
  contender: string;
  items: number;
  ready: number | null;
  moveOne: number | null;
  moveMany: number | null;
  heap: number | null;
  scroll: number | null;
  /** DOM elements in the page after drawing. */
  nodes: number | null;
  drawn: number;
  problem?: string;
}

const SCREEN = { width: 1280, height: 800 };
/** A contender that blocks its page for longer has no number here; what it gave before stays. */
const MOST_SECONDS = 60;

function deadline(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`not done within ${MOST_SECONDS} s`)), MOST_SECONDS * 1000).unref();
  });
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Frames a second while the plan is scrolled by wheel for a second and a half. */
async function scrollRate(page: Page): Promise<number> {
  await page.mouse.move(SCREEN.width / 2, SCREEN.height / 2);
  const counting = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let frames = 0;
        const frame = (): void => {
          frames += 1;
          const elapsed = performance.now() - started;
          if (elapsed < 1500) requestAnimationFrame(frame);
          else resolve((frames * 1000) / elapsed);
        };
        requestAnimationFrame(frame);
      })
  );
  for (let step = 0; step < 30; step += 1) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(30);
  }
  return counting;
}

async function measureIn(page: Page, url: string, cell: Cell, picture: string): Promise<void> {
  const plan = makePlan(cell.items);
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(() => Boolean(window.contender));
  const before = await heapMegabytes(session);
  // The plan is made in the page, so that no contender carries a second copy that came over the wire.
  cell.ready = await page.evaluate((count) => window.bench.mount(count), cell.items);
  cell.drawn = await page.evaluate(() => window.contender.drawn());
  if (cell.drawn < 10) throw new Error(`drew ${cell.drawn} bars`);
  // By XPath, because synthetic shadow hides what is inside a component from selectors.
  cell.nodes = await page.evaluate(() => document.evaluate('count(//*)', document, null, XPathResult.NUMBER_TYPE).numberValue);
  cell.heap = (await heapMegabytes(session)) - before;
  // Not the very first: a scale that begins at the earliest item would move along with it.
  const first = plan.items[2]?.id ?? '';
  const left = await page.evaluate((id) => window.contender.left(id), first);
  cell.moveOne = await page.evaluate((moves) => window.bench.move(moves), cascade(plan, first, 3));
  const moved = await page.evaluate((id) => window.contender.left(id), first);
  if (left === undefined || moved === undefined || moved <= left) throw new Error('a move did not reach the screen');
  cell.moveMany = await page.evaluate((moves) => window.bench.move(moves), manyMoves(plan));
  await page.screenshot({ path: picture });
  cell.scroll = await scrollRate(page);
}

async function measureCell(browser: Browser, url: string, contender: string, items: number, picture: string): Promise<Cell> {
  const cell: Cell = { contender, items, ready: null, moveOne: null, moveMany: null, heap: null, scroll: null, nodes: null, drawn: 0 };
  try {
    const page = await browser.newPage({ viewport: SCREEN });
    await Promise.race([measureIn(page, url, cell, picture), deadline()]);
  } catch (error) {
    cell.problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  return cell;
}

/** Measures one contender in a browser of its own, and keeps a picture of the plan after the moves. */
export async function measure(url: string, contender: string, items: number, picture: string): Promise<Cell> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS, '--enable-precise-memory-info'] });
  try {
    return await measureCell(browser, url, contender, items, picture);
  } finally {
    await browser.close();
  }
}
