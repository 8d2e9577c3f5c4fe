import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from './zone.ts';

/** Somebody who sits before the pages in a browser of their own, with everything that went wrong on the way. */
export interface Visitor {
  readonly page: Page;
  /** Errors of the console, and requests to any other host. */
  readonly troubles: string[];
  /** Clicks what bears this act. */
  readonly act: (name: string) => Promise<void>;
  /** Violations of WCAG 2.2 A and AA on the page as it stands. */
  readonly violations: () => Promise<readonly string[]>;
}

/** Opens a window of its own. */
export async function openWindow(browser: Browser, base: string): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => isElsewhere(request.url(), base) && troubles.push(request.url()));
  return {
    page,
    troubles,
    act: (name) => page.locator(`[data-act="${name}"]:visible`).first().click(),
    violations: () => violationsOn(page),
  };
}

/** Signs in through the page and waits for the first page of the hat. */
export async function signInAt(browser: Browser, base: string, login: string): Promise<Visitor> {
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

function isElsewhere(url: string, base: string): boolean {
  return /^(https?|wss?):/.test(url) && !url.startsWith(base);
}

/** The whole rule of A and AA, once the page has stopped moving. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source); // not as a script of the page: its policy lets in only its own
  return page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })" +
      ".then((found) => found.violations.map((one) => one.id + ' ' + one.nodes[0].html))",
  );
}
