import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { faultsOf } from './looking.ts';
import { PASSWORD } from './zone.ts';

/** Where the pictures of the journeys are kept; not part of the repository. */
const PICTURES = fileURLToPath(new URL('../../pictures/journeys/', import.meta.url));

/** Somebody who sits before the pages in a browser of their own, with everything that went wrong on the way. */
export interface Visitor {
  readonly page: Page;
  /** Errors of the console, requests that failed, and requests to any other host. */
  readonly troubles: string[];
  /** Clicks what bears this act. */
  readonly act: (name: string) => Promise<void>;
  /** Violations of WCAG 2.2 A and AA on the page as it stands, in both schemes, and words of another language. */
  readonly violations: () => Promise<readonly string[]>;
  /** Counts clicks anew; what is typed is none. */
  readonly countClicks: () => Promise<void>;
  /** How often the mouse was pressed since, on whichever pages. */
  readonly clicks: () => Promise<number>;
  /** What is wrong with a page that is opened in English, once these words stand on it. */
  readonly faultsInEnglish: (address: string, words: string | RegExp) => Promise<readonly string[]>;
  /** Keeps a picture of the page as it stands, by the name of the journey. */
  readonly picture: (name: string) => Promise<void>;
}

/** Opens a window of its own. */
export async function openWindow(browser: Browser, base: string): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1366, height: 768 } });
  const clicks = await countingClicks(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return {
    page,
    troubles: troublesOf(page, base),
    act: (name) => page.locator(`[data-act="${name}"]:visible`).first().click(),
    violations: () => faultsOf(page),
    faultsInEnglish: async (address, words) => {
      await page.evaluate("localStorage.setItem('quanlian.language', 'en')");
      await page.goto(address);
      await page.getByText(words).filter({ visible: true }).first().waitFor();
      await page.waitForLoadState('networkidle');
      return faultsOf(page);
    },
    ...clicks,
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    },
  };
}

function troublesOf(page: Page, base: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => isElsewhere(request.url(), base) && troubles.push(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What the page itself gives up when it is left is no failure.
    if (why !== 'net::ERR_ABORTED') troubles.push(`${why} ${request.url()}`);
  });
  return troubles;
}

/** Counted outside of the page, so that a page that is left takes no count with it. */
async function countingClicks(context: BrowserContext): Promise<Pick<Visitor, 'countClicks' | 'clicks'>> {
  let count = 0;
  await context.exposeFunction('pressed', () => (count += 1));
  await context.addInitScript("document.addEventListener('pointerdown', () => pressed(), { capture: true })");
  return {
    countClicks: async () => void (count = 0),
    clicks: async () => count,
  };
}

/**
 * Somebody who is signed in already comes to a page; without an address to the first page of the hat. Whoever is to sign in on the
 * page itself comes by `signInOnPage`: it is a whole page more for each window.
 */
export async function signInAt(browser: Browser, base: string, login: string, to = '/'): Promise<Visitor> {
  const visitor = await openWindow(browser, base);
  const { page } = visitor;
  const { request } = page.context();
  const answer = await request.post('/api/sessions', {
    headers: { origin: base },
    data: { login, password: PASSWORD },
  });
  if (!answer.ok()) throw new Error(`${login} was not signed in: ${answer.status()} ${await answer.text()}`);
  await page.goto(to);
  await page.waitForURL(({ pathname }) => pathname !== '/');
  return visitor;
}

/** Signs in through the page and waits for the first page of the hat. */
export async function signInOnPage(browser: Browser, base: string, login: string): Promise<Visitor> {
  const visitor = await openWindow(browser, base);
  const { page } = visitor;
  await page.goto('/login');
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(PASSWORD);
  await visitor.act('sign-in');
  await page.waitForURL(({ pathname }) => pathname !== '/login');
  return visitor;
}

/** Gives the password again where the page asks for it before a signature. */
export async function giveSignature({ page, act }: Visitor): Promise<void> {
  await page.getByRole('dialog').getByLabel('密码').fill(PASSWORD);
  await act('confirm-signature');
}

/** The session of this browser ends, as in another tab; the page does not know of it yet. */
export async function endSession({ page }: Pick<Visitor, 'page'>): Promise<void> {
  const origin = new URL(page.url()).origin;
  await page.context().request.delete('/api/sessions/current', { headers: { origin } });
}

/** Signs in again where the page asks for it, as the same person or as another one. */
export async function signInAgain({ page, act }: Visitor, login: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '登录已过期' });
  await dialog.getByLabel('登录名').fill(login);
  await dialog.getByLabel('密码').fill(PASSWORD);
  await act('sign-in');
  await dialog.waitFor({ state: 'detached' });
}

function isElsewhere(url: string, base: string): boolean {
  return /^(https?|wss?):/.test(url) && !url.startsWith(base);
}

/** Signs by hand on the screen: a stroke that is long enough to be a signature. */
export async function draw({ page }: Pick<Visitor, 'page'>): Promise<void> {
  const pad = page.locator('canvas[data-act="sign-here"]');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('no field to sign in');
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 90, { steps: 8 });
  await page.mouse.up();
}
