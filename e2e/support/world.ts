import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { RunningOrg } from '../../local-org/src/serve.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/browser.ts';
import { runProduct } from '../../scripts/lib/running-product.ts';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** The least width without loss of WCAG 1.4.10: also a desk at 400 % zoom. */
export const NARROW = { width: 320, height: 640 };

export type Language = 'en_US' | 'de';

/** A page of one user, with everything the browser complained about. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, uncaught exceptions, answers of 400 and above; a journey ends with none. */
  complaints: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  viewport?: { width: number; height: number };
  language?: Language;
}

/** The product on an org of its own with the sample data, and a browser to visit it with. */
export class World {
  private readonly running: RunningOrg;
  private readonly browser: Browser;

  private constructor(running: RunningOrg, browser: Browser) {
    this.running = running;
    this.browser = browser;
  }

  static async start(): Promise<World> {
    const executablePath = await findBrowser();
    const running = await runProduct({
      data: ':memory:',
      port: 0,
      report: {
        done: () => undefined,
        missing: (message) => {
          throw new Error(message);
        }
      }
    });
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    return new World(running, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.running.close();
  }

  get url(): string {
    return this.running.url;
  }

  /** Values of one field of the records that a query finds, read as the org itself. */
  values(soql: string): unknown[] {
    const { org } = this.running;
    const { rows } = org.database.query(soql, { userId: org.adminId, mode: 'system', sharing: false });
    const field = /^SELECT\s+(\w+)\s/i.exec(soql)?.[1] ?? '';
    return rows.map(({ values }) => (field in values ? (values as Record<string, unknown>)[field] : Object.values(values).at(-1)));
  }

  id(soql: string): string {
    const [id] = this.values(soql);
    if (typeof id !== 'string') throw new Error(`Nothing found: ${soql}`);
    return id;
  }

  /** Signs a user in to the Lightning app and opens a path. */
  async asSeller(name: string, path: string, options: VisitOptions = {}): Promise<Visit> {
    return this.visit(name, '/lightning/login', path, options);
  }

  /** Signs a user in to the buyer site and opens a path below it. */
  async asBuyer(name: string, path = '/', options: VisitOptions = {}): Promise<Visit> {
    const site = `/${this.running.org.project.sites[0]?.urlPathPrefix ?? ''}`;
    return this.visit(name, `${site}/login`, `${site}${path}`, options);
  }

  private async visit(name: string, login: string, path: string, { viewport = DESKTOP, language }: VisitOptions): Promise<Visit> {
    const context: BrowserContext = await this.browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${this.url}${login}`);
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/login'));
    if (language)
      await context.addCookies([{ name: login.startsWith('/lightning') ? 'app_language' : 'language', value: language, url: this.url }]);
    await page.goto(`${this.url}${path}`);
    return { page, complaints, close: () => context.close() };
  }
}
