import { chromium, type Browser, type Page } from 'playwright-core';
import type { SignedInClient } from '../api/contract/signed-in.ts';
import { findChromium } from '../start/chromium.ts';
import { buildWeb, isWebBuilt } from '../start/web-build.ts';

/** The cookies of somebody who is signed in. */
export type Cookies = { readonly name: string; readonly value: string; readonly url: string }[];

/** Does something with a Chromium of its own; the pages are built before if they are not. */
export async function inBrowser<T>(root: string, work: (browser: Browser) => Promise<T>): Promise<T> {
  if (!isWebBuilt(root)) await buildWeb(root);
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, headless: true });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** What a browser is given so that it is signed in as somebody. */
export function cookiesOf(who: SignedInClient, base: string): Cookies {
  const [name = '', value = ''] = (who.headers()['cookie'] ?? '').split('=');
  return [{ name, value, url: base }];
}

/** Opens a page with nothing in its cache, does something with it, and closes it. */
export async function withPage<T>(
  browser: Browser,
  { base, cookies }: { readonly base: string; readonly cookies: Cookies | null },
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ baseURL: base, viewport });
  try {
    if (cookies) await context.addCookies(cookies);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return await work(page);
  } finally {
    await context.close();
  }
}
