import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { complaintRoutes } from '../../api/contract/complaints.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { urgingRoutes } from '../../api/contract/urgings.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
let cast: Cast;
let id: string;
let supervisor: Visitor;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  id = caseOf(await file(cast, { A06: {} }), 'A06');
  await cast.moveTo('2026-09-11T09:00');
  supervisor = await signInAt(browser, addressOfHouse(house), `supervisor.${cast.zone}`);
}, 120_000);

afterAll(() => supervisor.page.context().close());

describe('the morning of a supervisor (J10)', () => {
  it('opens on seven numbers whose sum is the title', async () => {
    const { page } = supervisor;
    await page.getByRole('heading', { name: '今日必须处理' }).waitFor();
    await page.locator('.groups .count b').first().waitFor();
    const numbers = await page.locator('.groups .count b').allTextContents();
    expect(numbers).toEqual(['0', '0', '0', '0', '1', '0', '0']);
    expect(await page.locator('.clocks-total').textContent()).toBe('1 件');
    expect(await supervisor.violations()).toEqual([]);
  });

  it('gives what is near its end to somebody with time in four clicks, and says what came of it', async () => {
    const { page, act } = supervisor;
    await supervisor.countClicks();
    await act('group-deemed');
    await page.locator('.triage-table tbody tr').waitFor();
    expect(new URL(page.url()).search).toBe('?group=deemed');
    await act('select-all');
    await act('reassign');
    await page.getByText('建议给').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await act('reassign-now');
    await page.getByText('1 件已改派。').waitFor();
    expect(await supervisor.clicks()).toBeLessThanOrEqual(4);
    await supervisor.picture('j10-reassigned');
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { mine: 'true' } });
    expect(rows.map((row) => row.case.id)).toEqual([id]);
  });

  it('is worked by keys too, and reads in the dark', async () => {
    const { page } = supervisor;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.keyboard.press('1');
    await page.getByText('没有超期的件。').waitFor();
    await page.keyboard.press('5');
    await page.locator('.triage-table tbody tr').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/s/cases/${id}`);
    await page.goBack();
    // Whoever comes back stands on the row that was opened.
    await page.locator('.triage-table tr[aria-current]').waitFor();
    await page.keyboard.press('x');
    await page.getByText('已选 1 件').waitFor();
    await page.keyboard.press('g');
    await page.locator('h2:focus', { hasText: '改派 1 件' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.side-panel').waitFor({ state: 'detached' });
    await page.keyboard.press('d');
    await page.locator('h2:focus', { hasText: '督办' }).waitFor();
    await page.getByLabel('督办事由').fill('三天没有进展');
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.act('send-order');
    await page.getByText('1 件已发出。').waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('two who look at one case', () => {
  it('see what the other does without reading the page again, and keep what they are typing', async () => {
    const { page } = supervisor;
    await page.goto(`/s/cases/${id}`);
    await page.getByRole('heading', { name: '催办与督办' }).waitFor();
    await supervisor.act('order-case');
    await page.getByLabel('督办事由').fill('写到一半');
    await cast.applicant.call(urgingRoutes.remind, { params: { case: id }, body: { cause: '请说明进度到哪一步。' } });
    await page.getByText('请说明进度到哪一步。').waitFor();
    expect(await page.getByLabel('督办事由').inputValue()).toBe('写到一半');
    expect(await supervisor.violations()).toEqual([]);
  });

  it('an officer sees it on the list of what is to be answered, and answers', async () => {
    const officer = await signInAt(browser, addressOfHouse(house), `window.${cast.zone}`, '/o/urgings');
    await officer.page.getByText('请说明进度到哪一步。').waitFor();
    await officer.page.getByRole('row', { name: /催办/ }).getByRole('button', { name: '答复…' }).click();
    await officer.page.getByLabel('答复内容').fill('今天告知是否受理。');
    expect(await officer.violations()).toEqual([]);
    await officer.act('reply-urging');
    await supervisor.page.getByText('今天告知是否受理。').waitFor();
    expect(officer.troubles).toEqual([]);
    await officer.page.context().close();
  });
});

it('the enterprise reads in English who was asked, and who has to answer', async () => {
  const applicant = await signInAt(browser, addressOfHouse(house), 'gu.1');
  await cast.applicant.call(complaintRoutes.addComplaint, { params: { case: id }, body: { content: '仍无进展' } });
  expect(await applicant.faultsInEnglish(`/e/cases/${id}`, 'Sent to Common Service Window')).toEqual([]);
  await applicant.page.getByRole('cell', { name: 'Common Service Window' }).first().waitFor();
  expect(applicant.troubles).toEqual([]);
  await applicant.page.context().close();
});

describe('a supervisor who reads English', () => {
  // Units, items and reasons are the zone's own words in Chinese; firms, projects and persons keep their names.
  it.each([
    ['/s/today?group=deemed', 'Land-use planning permit'],
    ['/s/board', 'Common Service Window'],
    ['/s/clocks', '5 working days from Mon 7 Sep 2026 (receipt): notice of acceptance, deemed accepted after it'],
    ['/s/pauses', 'No limit was ever paused.'],
    ['/s/reports?month=2026-09', 'The zone'],
  ])('%s', async (address, words) => {
    expect(await supervisor.faultsInEnglish(address, words)).toEqual([]);
    const told = await supervisor.page.locator('main').innerText();
    expect(told).not.toMatch(/综合窗口|规划建设处|建设用地规划许可|工作日/u);
  });

  afterAll(() => supervisor.page.evaluate(`localStorage.setItem('quanlian.language', 'zh')`));
});

describe('the search of the header', () => {
  it('comes with /, proposes what can be opened, and is worked by keys', async () => {
    const { page } = supervisor;
    await page.goto('/s/board');
    await page.getByRole('table', { name: '各人手上的件' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('澜微');
    await page.locator('[data-act="found"]').first().waitFor();
    expect(await page.locator('.found-kind').allTextContents()).toEqual(['办件', '项目']);
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.picture('search-proposals');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/s/cases/${id}`);
    expect(await page.locator('[data-act="found"]').count()).toBe(0);
  });

  it('opens what alone bears a number, and lists the rest on a page of its own', async () => {
    const { page } = supervisor;
    const { number } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
    await page.goto('/s/board');
    await page.locator('.search').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(number.slice(-14).replaceAll('-', ''));
    await page.locator('[data-act="found"]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/s/cases/${id}`);
    await page.keyboard.press('/');
    await page.keyboard.type('91320505');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/s/search?q=91320505');
    await page
      .getByRole('row', { name: /微创手术器械生产基地/ })
      .first()
      .waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.picture('search-page');
  });
});

describe('the list behind a number of the board', () => {
  const reads = (words: string) => supervisor.page.getByText(words, { exact: true }).waitFor();

  it('says by what it is filtered, in both languages, and leads to all', async () => {
    const { page, act } = supervisor;
    await page.goto('/s/board');
    await page
      .getByRole('row', { name: /^综合窗口/ })
      .getByRole('link')
      .first()
      .click();
    await reads('只看：单位 综合窗口，临期');
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.picture('clocks-of-a-unit');
    await page.evaluate(`localStorage.setItem('quanlian.language', 'en')`);
    await page.goto('/s/clocks?by=item&key=A06');
    await reads('Only: Item A06 Land-use planning permit');
    await page.evaluate(`localStorage.setItem('quanlian.language', 'zh')`);
    await page.goto('/s/clocks?light=red&by=person&key=-');
    await reads('只看：经办人 无人认领，超承诺');
    await act('show-all');
    await page.locator('[data-text="only"]').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('the other pages of a supervisor', () => {
  it.each([
    ['/s/board', '看板'],
    ['/s/pauses', '暂停的监督'],
    ['/s/reports?month=2026-09', '月报 2026-09'],
    ['/s/urgings', '督办与催办'],
  ])('%s can be read by everybody, in both schemes', async (address, title) => {
    const { page } = supervisor;
    await page.goto(address);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.locator('table, .empty').first().waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await supervisor.violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(supervisor.troubles).toEqual([]);
  });

  it('the board opens the list behind a number', async () => {
    const { page } = supervisor;
    await page.goto('/s/board');
    await page
      .getByRole('row', { name: /综合窗口/ })
      .getByRole('link')
      .first()
      .click();
    await page.locator('.clock-table tbody tr').first().waitFor();
    expect(new URL(page.url()).searchParams.get('key')).toBe('window');
  });
});

describe('on a phone', () => {
  /** How far what can be seen jumps while a page comes whose answer lets it be seen empty first. */
  const shiftOf = async (address: string, answer: string): Promise<number> => {
    const { page } = supervisor;
    await page.route(answer, async (route) => {
      // What is awaited is seen before it is answered.
      await page.locator('.loading').first().waitFor();
      await route.continue();
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.unroute(answer);
    return page.evaluate<number>('shifted');
  };

  it.each([
    ['a case', () => `/s/cases/${id}`, '**/api/cases/*'],
    ['the limits', () => '/s/clocks', '**/api/clocks*'],
  ])('%s does not jump while it comes', async (_name, address, answer) => {
    const { page } = supervisor;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(`shifted = 0; new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });`);
    // What is counted as good; complaints that come after the case still move its ledger.
    expect(await shiftOf(address(), answer)).toBeLessThan(0.1);
  });
});
