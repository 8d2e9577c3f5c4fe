import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../demo/world/people.ts';
import type { ScreenPage } from './pages.ts';

/** How a page is looked at. */
export interface Look {
  readonly size: keyof typeof SIZES;
  readonly scheme: 'light' | 'dark';
  readonly language: 'zh' | 'en';
}

const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;

/** Every way to look at a page: both sizes, both schemes, each language that it has. */
export function looksOf({ english }: Pick<ScreenPage, 'english'>): readonly Look[] {
  const languages = english ? (['zh', 'en'] as const) : (['zh'] as const);
  return languages.flatMap((language) =>
    (['desk', 'phone'] as const).flatMap((size) =>
      (['light', 'dark'] as const).map((scheme) => ({ size, scheme, language })),
    ),
  );
}

export const fileOf = ({ name }: Pick<ScreenPage, 'name'>, { size, scheme, language }: Look): string =>
  `${name}.${language}.${size}.${scheme}.png`;

/** Goes to the page as its person would, once for all looks at it, and takes a picture of each. */
export async function takePage(browser: Browser, base: string, screen: ScreenPage, folder: string): Promise<void> {
  const context = await browser.newContext({ baseURL: base, viewport: SIZES.desk });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    if (screen.login !== null) await signIn(page, screen.login);
    await goTo(page, screen);
    for (const look of looksOf(screen)) await takeLook(page, { screen, look, folder });
  } finally {
    await context.close();
  }
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(DEMO_PASSWORD);
  await page.locator('[data-act="sign-in"]').click();
  await page.waitForURL(({ pathname }) => pathname !== '/login');
}

async function goTo(page: Page, { path: address, acts = [] }: ScreenPage): Promise<void> {
  await page.goto(address);
  for (const act of acts) {
    const before = page.url();
    await page.locator(`[data-act="${act}"]:visible`).first().click();
    await page.waitForURL((url) => url.href !== before);
  }
}

interface Taking {
  readonly screen: ScreenPage;
  readonly look: Look;
  readonly folder: string;
}

async function takeLook(page: Page, { screen, look, folder }: Taking): Promise<void> {
  await page.evaluate(`localStorage.setItem('quanlian.language', '${look.language}')`);
  await page.setViewportSize(SIZES[look.size]);
  await page.emulateMedia({ colorScheme: look.scheme });
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, fileOf(screen, look)), fullPage: look.size === 'phone' });
}
