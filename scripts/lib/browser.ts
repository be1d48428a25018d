import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Thrown when no browser is found; the message says how to get one. */
export class NoBrowserError extends Error {
  constructor() {
    super(
      'No Chrome or Chromium found: install one (Debian: apt-get install chromium), set CHROME_PATH, or run "npx playwright-core install chromium".'
    );
    this.name = 'NoBrowserError';
  }
}

/** Path of the browser the tests drive: `CHROME_PATH`, an installed Chrome or Chromium, or Playwright's own download. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'google-chrome', 'chrome'].map((name) => join(folder, name)));
  const installed = [...INSTALLED, ...onPath].find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new NoBrowserError();
}

/** Flags for a browser without a display and without traffic of its own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];
