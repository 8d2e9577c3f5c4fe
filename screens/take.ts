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
  const context = await browser.newContext({ baseURL: base, viewport: SIZES.desk, locale: 'zh-CN' });
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
    if (typeof act === 'string') await leadOn(page, act);
    else await page.getByLabel(act.label).fill(act.value);
  }
}

async function leadOn(page: Page, act: string): Promise<void> {
  const before = page.url();
  await clickOn(page, act);
  await page.waitForURL((url) => url.href !== before);
}

const clickOn = (page: Page, act: string): Promise<void> => page.locator(`[data-act="${act}"]:visible`).first().click();

interface Taking {
  readonly screen: ScreenPage;
  readonly look: Look;
  readonly folder: string;
}

/** Size and language are those of a page that is opened so; the scheme changes while one looks. */
async function takeLook(page: Page, { screen, look, folder }: Taking): Promise<void> {
  await page.emulateMedia({ colorScheme: look.scheme });
  if (look.scheme === 'light') await openAs(page, screen, look);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.screenshot({ path: path.join(folder, fileOf(screen, look)) });
}

async function openAs(page: Page, { opens = [] }: ScreenPage, { language, size }: Look): Promise<void> {
  await page.evaluate(`localStorage.setItem('quanlian.language', '${language}')`);
  await page.setViewportSize(SIZES[size]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  for (const { act, shows } of opens) {
    // what is for wide windows alone is not opened on a phone
    if (size === 'phone' && !(await page.locator(`[data-act="${act}"]:visible`).count())) break;
    await clickOn(page, act);
    await page.locator(shows).first().waitFor();
  }
  if (size === 'phone') await showAll(page);
}

/** A phone as long as its page, so that what stays at the foot stands there. */
async function showAll(page: Page): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  const { width, height: least } = SIZES.phone;
  await page.setViewportSize({ width, height: Math.min(Math.max(height, least), LONGEST) });
}

/** Nobody looks at more of a list, in px. */
const LONGEST = 4_000;
