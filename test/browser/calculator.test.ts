import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemRoutes } from '../../api/contract/items.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { openDesk } from '../api/desk.ts';
import { launchBrowser } from '../setup/browser.ts';
import { openWindow, type Visitor } from '../setup/visitor.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const PUBLICITY = 'start=2026-09-20&promised=5~workingDays&statutory=20~workingDays&publicity=2026-09-22~7';
const desk = await openDesk();
const browser = await launchBrowser();
let visitor: Visitor;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  await makeGuide();
  visitor = await openWindow(browser, desk.url);
}, 120_000);

afterAll(() => visitor.page.context().close());

/** A zone with one item, so that the calculator has a guide to choose from. */
async function makeGuide(): Promise<void> {
  const zone = { id: 'chenghu', name: '澄湖高新区', organ: '管委会', numberWord: '澄高', practice: true };
  await desk.admin(zoneRoutes.createZone, { body: { ...zone, now: '2026-10-12T08:35:00+08:00' } });
  const item = readItems().find(({ code }) => code === 'A06');
  if (item === undefined) throw new Error('A06 is not in the catalogue');
  const { code, ...guide } = item;
  const params = { zone: 'chenghu', bureau: guide.bureau };
  await desk.admin(zoneRoutes.putBureau, { params, body: { name: '规划建设处' } });
  const body = { ...guide, after: [], effectiveFrom: '2026-01-01' };
  await desk.admin(itemRoutes.putItem, { params: { zone: 'chenghu', code }, body: body as never });
}

const dates = () => visitor.page.locator('.calc-due time').allTextContents();

describe('the public calculator', () => {
  it('is found without signing in', async () => {
    const { page } = visitor;
    await page.goto('/');
    await page.waitForURL('**/login*');
    await page.getByRole('link', { name: '期限计算' }).first().click();
    await page.getByRole('heading', { name: '办理期限计算' }).waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('is filled in and asked with the keyboard alone, and the focus stays where it was', async () => {
    const { page } = visitor;
    await page.getByLabel('承诺期限', { exact: true }).fill('5');
    await page.getByLabel('受理日期').fill('2026-09-20');
    await page.getByText('调休上班', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: '批前公示' }).press('Space');
    await page.getByLabel('公告日期').fill('2026-09-22');
    await page.getByLabel('公示几个工作日').press('Enter');
    await page.locator('.calc-due').first().waitFor();
    expect(await dates()).toEqual(['2026-10-13（周二）', '2026-10-23（周五）']);
    expect(await page.evaluate('document.activeElement.id')).toBe('calc-publicity-days');
    expect(new URL(page.url()).search).toBe(`?${PUBLICITY.replaceAll('~', '%7E')}`);
    expect(await visitor.violations()).toEqual([]);
  });

  it('says of each day why it is counted or not', async () => {
    const { page } = visitor;
    const day = (text: RegExp) => page.locator('.calendar-wide td').filter({ hasText: text });
    expect(await day(/^13第 5 天 · 届满/).textContent()).toContain('法定 12');
    expect(await day(/^23停法定 3$/).count()).toBe(1);
    await page.getByText('逐段说明').click();
    await page.getByText('公示：只停承诺期限，法定期限照算。许可法 45 没有列公示。').waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('gives an address that shows another person the same', async () => {
    const other = await openWindow(browser, desk.url);
    await other.page.goto(visitor.page.url());
    await other.page.locator('.calc-due').first().waitFor();
    expect(await other.page.locator('.calc-due time').allTextContents()).toEqual(await dates());
    expect(await other.page.getByLabel('公示几个工作日').inputValue()).toBe('7');
    expect(other.troubles).toEqual([]);
    await other.page.context().close();
  });

  it('takes the limits from an item of the guide', async () => {
    const { page, act } = visitor;
    await act('clear');
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('事项').selectOption('A06');
    await page.getByText(/^承诺 \d+ 个工作日，法定 \d+ 个/).waitFor();
    await page.getByLabel('受理日期').fill('2026-10-12');
    await act('calculate');
    await page.locator('.calc-due').nth(1).waitFor();
    expect(new URL(page.url()).search).toContain('zone=chenghu&item=A06');
    // a stranger at the front page is one whom the API does not know; that is all that was ever refused
    expect(visitor.troubles.filter((trouble) => !trouble.endsWith('/api/me'))).toEqual([]);
  });

  it('says beside its field what is wrong, and brings the focus there', async () => {
    const { page, act } = visitor;
    await act('clear');
    await act('calculate');
    await page.getByRole('alert').filter({ hasText: '1 处要改' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('calc-start');
    expect(await visitor.violations()).toEqual([]);
    await page.goto('/calculator?start=2026-02-30&statutory=20~workingDays');
    await page.locator('#calc-start-hint').filter({ hasText: '没有这一天' }).waitFor();
    expect(await page.getByLabel('受理日期').getAttribute('aria-invalid')).toBe('true');
    expect(await visitor.violations()).toEqual([]);
  });

  it('names what has no effect by law, with its article', async () => {
    const { page } = visitor;
    const query = `${PUBLICITY}&procedures=expertReview~~2026-10-12&extension=2026-10-26~organHead~10`;
    await page.goto(`/calculator?${query}`);
    const message = page.locator('.message-attention');
    await message.waitFor();
    expect(await message.textContent()).toBe(
      '专家评审没有效力：没有书面告知，期限不停（许可法 45）经批准延期没有效力：签批时期限已经届满（许可法 42(1)）',
    );
    expect(await dates()).toEqual(['2026-10-13（周二）', '2026-10-23（周五）']);
  });

  it('fits a phone, in English too, and never scrolls sideways', async () => {
    const { page } = visitor;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate("localStorage.setItem('quanlian.language', 'en')");
    await page.goto(`/calculator?${PUBLICITY}`);
    await page.locator('.calc-due').filter({ hasText: 'Tue 13 Oct 2026' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await visitor.violations()).toEqual([]);
  });
});
