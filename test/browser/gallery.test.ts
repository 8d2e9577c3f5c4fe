import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AXE } from '../setup/axe.ts';
import { launchBrowser } from '../setup/browser.ts';
import { buildGallery, type BuiltGallery } from './built-gallery.ts';

const browser = await launchBrowser();
let gallery: BuiltGallery;

beforeAll(async () => {
  gallery = await buildGallery();
}, 60_000);

afterAll(() => gallery.close());

interface Opened {
  readonly page: Page;
  /** Errors of the console and requests to any other host. */
  readonly troubles: string[];
}

async function open(show: string, look: { scheme: 'light' | 'dark'; width: number }): Promise<Opened> {
  const viewport = { width: look.width, height: look.width < 500 ? 844 : 768 };
  const page = await browser.newPage({ viewport, colorScheme: look.scheme });
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => isElsewhere(request.url()) && troubles.push(request.url()));
  await page.goto(`${gallery.address}gallery?show=${show}`);
  await page.waitForSelector('h1', { state: 'attached' });
  return { page, troubles };
}

function isElsewhere(url: string): boolean {
  return !url.startsWith(gallery.address) && !url.startsWith('data:');
}

async function violationsOn(page: Page): Promise<unknown> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })" +
      ".then((found) => found.violations.map((violation) => violation.id + ' ' + violation.nodes[0].html))",
  );
}

describe.each([
  ['case', 'light', 1366],
  ['case', 'dark', 1366],
  ['case', 'light', 390],
  ['parts', 'light', 1366],
  ['parts', 'dark', 1366],
  ['parts', 'dark', 390],
] as const)('the gallery (%s, %s, %i px wide)', (show, scheme, width) => {
  test('breaks no rule of accessibility, reports no error, asks no other host and never scrolls sideways', async () => {
    const { page, troubles } = await open(show, { scheme, width });
    expect(await violationsOn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});

describe('the day ledger', () => {
  it('is walked with the keyboard, and says each day', async () => {
    const { page } = await open('case', { scheme: 'light', width: 1366 });
    const walker = page.getByRole('slider');
    await page.keyboard.press('w');
    expect(await walker.getAttribute('aria-valuetext')).toContain('2026-10-12（周一） 今天；承诺第 4 天；法定第 11 天');
    await page.keyboard.press('ArrowRight');
    expect(await walker.getAttribute('aria-valuetext')).toContain('2026-10-13（周二）；承诺第 5 天 · 届满');
    await page.keyboard.press('Home');
    expect(await walker.getAttribute('aria-valuetext')).toContain('2026-09-11（周五）');
    await page.keyboard.press('End');
    expect(await walker.getAttribute('aria-valuetext')).toContain('2026-10-23（周五）');
    await page.keyboard.press('t');
    expect(await walker.getAttribute('aria-valuetext')).toContain('2026-10-12（周一） 今天');
    await page.close();
  });

  it('shows every day at E, and folds again', async () => {
    const { page } = await open('case', { scheme: 'light', width: 1366 });
    const rows = page.locator('.runs tbody tr');
    const folded = await rows.count();
    await page.keyboard.press('w');
    await page.keyboard.press('e');
    expect(await rows.count()).toBe(43);
    await page.keyboard.press('e');
    expect(await rows.count()).toBe(folded);
    await page.close();
  });

  it('lets shortcuts sleep in text fields', async () => {
    const { page } = await open('case', { scheme: 'light', width: 1366 });
    await page.keyboard.press('/');
    await page.keyboard.type('we');
    expect(await page.getByRole('searchbox').inputValue()).toBe('we');
    await page.close();
  });
});

/** Does what was refused have the focus, and does its beginning lie in sight? */
const told = (page: Page) =>
  page.locator('.contract-form .refused').evaluate((place) => ({
    focused: document.activeElement === place,
    inSight: place.getBoundingClientRect().top >= 0 && place.getBoundingClientRect().top < window.innerHeight,
  }));

describe('a form made from a contract', () => {
  it('names what is missing where one looks, keeps what was typed, and shows a refusal with its article until it is put right', async () => {
    const { page } = await open('parts', { scheme: 'light', width: 1366 });
    const form = page.locator('.contract-form');
    await form.getByLabel('理由').fill('需要专家评审');
    await form.getByRole('button', { name: '送达告知书并暂停' }).click();
    expect(await form.getByRole('alert').textContent()).toContain('5 处要改');
    expect(await told(page)).toEqual({ focused: true, inSight: true });
    await form.getByLabel('为什么停').selectOption('expertReview');
    expect(await form.getByRole('alert').textContent()).toContain('4 处要改');
    await form.getByLabel('预计需要').fill('7');
    expect(await told(page)).toMatchObject({ focused: false });
    await form.getByLabel('开始的日期').fill('2026-09-24');
    await form.getByLabel('材料', { exact: true }).fill('总平面图');
    await form.getByLabel('怎么不对').fill('没有标注');
    await form.getByRole('button', { name: '送达告知书并暂停' }).click();
    expect(await form.getByRole('alert').textContent()).toContain('没有书面告知，不能暂停');
    expect(await form.getByRole('button', { name: '许可法 45' }).count()).toBe(1);
    expect(await form.getByLabel('理由').inputValue()).toBe('需要专家评审');
    expect(await told(page)).toEqual({ focused: true, inSight: true });
    await form.getByLabel('预计需要').fill('8');
    expect(await form.getByRole('alert').count()).toBe(0);
    await page.close();
  });
});
