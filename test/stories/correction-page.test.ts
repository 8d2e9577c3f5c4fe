import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { sampleFile } from '../../demo/sample-file.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const PDF = { name: '总平面图_V4.pdf', mimeType: 'application/pdf', buffer: Buffer.from('') };
let cast: Cast;
let visitor: Visitor;
let id = '';
let clicks = 0;

/** A click that counts. */
async function click(name: string): Promise<void> {
  clicks += 1;
  await visitor.act(name);
}

/** Opening the chooser of a file is one click as well. */
async function answerPoint(at: number): Promise<void> {
  clicks += 1;
  await visitor.page.locator('input[data-act="choose-file"]').nth(at).setInputFiles(PDF);
  await visitor.page.locator('.correction-points > li').nth(at).getByText(PDF.name).waitFor();
}

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  PDF.buffer = Buffer.from(await sampleFile('总平面图', ['演练。']));
  cast = await makeZone(house, { now: '2026-09-11T09:00', items: ['A06'] });
  id = caseOf(await file(cast, { A06: {} }), 'A06');
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  const gaps = materials
    .filter(({ files }) => files.length > 0)
    .slice(0, 3)
    .map(({ code, name }) => ({
      material: code,
      defect: `${name}没有标注尺寸`,
      basis: '服务指南 4.2',
      fix: '标注以后重新上传',
    }));
  await cast.moveTo('2026-09-14T10:00');
  await cast.window.call(caseRoutes.notifyCorrection, { params: { case: id }, body: { gaps } });
  await cast.moveTo('2026-09-16T10:00');
  visitor = await signInAt(browser, addressOfHouse(house), 'gu.1');
}, 240_000);

afterAll(() => visitor.page.context().close());

describe('an enterprise answers a correction notice (J4)', () => {
  it('finds it first among what it has to do, and one click opens its list of points', async () => {
    const { page } = visitor;
    await page.getByRole('heading', { name: /补正 3 项/ }).waitFor();
    await page.getByRole('link', { name: /待我办\s*1/ }).waitFor();
    await click('answer');
    await page.waitForURL('**/e/corrections/*');
    await page.getByText('我方工作日第 2 天').waitFor();
    await page.getByText('服务指南 4.2').nth(2).waitFor();
    expect(await page.getByText('服务指南 4.2').count()).toBe(3);
    expect(await visitor.violations()).toEqual([]);
  }, 60_000);

  it('saves each answer by itself: what was answered is there after the page was closed', async () => {
    const { page } = visitor;
    await answerPoint(1);
    await page.getByText(/已保存|保存于/).waitFor();
    await page.reload();
    await page.getByText(PDF.name).first().waitFor();
    await page.getByText('还差第 1、3 项').waitFor();
    expect(await page.locator('.point-done').count()).toBe(1);
  }, 60_000);

  it('a file dropped on a point is its answer, and the page stays', async () => {
    const { page } = visitor;
    const points = page.locator('.correction-points > li');
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().includes('/api/drafts/') && answer.ok(),
    );
    const leaves = await points.nth(2).evaluate(
      (point, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], '拖进来的.pdf', { type: 'application/pdf' }));
        const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        return point.querySelector('h2')?.dispatchEvent(drop);
      },
      [...PDF.buffer],
    );
    expect(leaves).toBe(false);
    await points.nth(2).getByText('拖进来的.pdf').waitFor();
    await page.getByText('还差第 1 项').waitFor();
    // A second device sees it from now on.
    await saved;
  }, 60_000);

  it('what is answered on two devices comes together; the same point is asked about', async () => {
    const { page } = visitor;
    const phone = await signInAt(browser, addressOfHouse(house), 'gu.1', page.url());
    await phone.page.getByText('拖进来的.pdf').waitFor();
    await page.locator('textarea').nth(1).fill('电脑上写的。');
    await page.getByText(/保存于|已保存/).waitFor();
    await phone.page.locator('textarea').nth(2).fill('手机上写的。');
    await phone.page.locator('textarea').nth(1).getByText('电脑上写的。').waitFor();
    await phone.page.getByText(/保存于|已保存/).waitFor();
    await page.locator('textarea').nth(2).fill('电脑上也写了。');
    await page.getByRole('heading', { name: '同一份内容在两处改过' }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await visitor.act('take-theirs');
    await visitor.act('merge');
    await page.getByText(/保存于|已保存/).waitFor();
    expect(await page.locator('textarea').nth(2).inputValue()).toBe('手机上写的。');
    // A refusal of what rests on an older version is what the conflict is known by.
    visitor.troubles.splice(0, visitor.troubles.length, ...visitor.troubles.filter((one) => !one.includes('409')));
    await phone.page.context().close();
  }, 60_000);

  it('whom nobody entrusts is told so before it answers, and cannot go on to send', async () => {
    const body = { name: '汤敏', login: 'tang', password: PASSWORD, capacity: 'agent' as const, mandate: '代办' };
    await cast.admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: cast.enterprise }, body });
    const agent = await signInAt(browser, addressOfHouse(house), 'tang', visitor.page.url());
    const points = agent.page.locator('.correction-points > li');
    await agent.page.getByRole('alert').getByText('您今天没有本企业的授权委托').waitFor();
    for (const at of [0, 1, 2]) {
      await points.nth(at).locator('input[data-act="choose-file"]').setInputFiles(PDF);
      await points.nth(at).getByText(PDF.name).waitFor();
    }
    await agent.page.getByText('已答 3 项').waitFor();
    expect(await agent.page.locator('[data-act="submit-all"]').isDisabled()).toBe(true);
    expect([...(await agent.violations()), ...agent.troubles]).toEqual([]);
    await agent.page.context().close();
  }, 60_000);

  it('shows old beside new and the day by which the office must answer, and is sent in 3 + n clicks', async () => {
    const { page } = visitor;
    await page.locator('textarea').first().fill('南侧退让 12.4 米，已标注。');
    await answerPoint(0);
    await answerPoint(2);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await visitor.violations()).toEqual([]);
    await click('submit-all');
    await page.getByText('提交以前，再看一遍改了什么').waitFor();
    await page.getByText('南侧退让 12.4 米，已标注。').waitFor();
    await page.getByText('2026-09-22（周二）').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await click('confirm-submit');
    await page.getByText('补正已经提交。').waitFor();
    await visitor.picture('j4-handed-in');
    expect(clicks).toBeLessThanOrEqual(3 + 3);
  }, 60_000);

  it('the office gets every answer with what was said to it, and the enterprise owes nothing more', async () => {
    const { stage, materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
    expect(stage).toBe('received');
    expect(materials.filter(({ note }) => note !== null).map(({ note }) => note)).toEqual([
      '南侧退让 12.4 米，已标注。',
      '电脑上写的。',
      '手机上写的。',
    ]);
    const { projects } = await cast.applicant.call(homeRoutes.readHome, {});
    expect(projects[0]?.cases[0]?.points).toBe(0);
    expect(visitor.troubles).toEqual([]);
  });
});

describe('a defect that is framed on the page where it is', () => {
  let own: Cast;
  let framed = '';
  const all: Visitor[] = [];

  beforeAll(async () => {
    own = await makeZone(house, { now: '2026-09-14T10:00', items: ['A06'], change: { A06: { after: [] } } });
    framed = caseOf(await file(own, { A06: {} }), 'A06');
  }, 120_000);

  afterAll(() => Promise.all(all.map(({ page }) => page.context().close())));

  async function comes(login: string, to: string): Promise<Visitor> {
    const one = await signInAt(browser, addressOfHouse(house), login, to);
    all.push(one);
    return one;
  }

  it('is drawn by keys alone, stands with its point, and goes out with the notice', async () => {
    const window = await comes(`window.${own.zone}`, `/o/cases/${framed}/acceptance`);
    const { page, act } = window;
    await page.locator('.page-canvas canvas').first().waitFor();
    await page.keyboard.press('b');
    await page.locator('.frame-own').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('图注 1，第 1 页').waitFor();
    expect(await window.violations()).toEqual([]);
    await window.picture('j6-framed');
    const rows = page.locator('.check-row:has([data-act="verdict-good"]) .check-name');
    for (let at = 1; at < (await rows.count()); at++) {
      await rows.nth(at).click();
      await page.locator('.check-chosen [data-act="verdict-good"]:enabled').click();
    }
    await act('notify-correction');
    await page.locator('[data-act="notify-correction"]').waitFor({ state: 'detached' });
    const { correction } = await own.window.call(caseRoutes.readCase, { params: { case: framed } });
    expect(correction?.gaps.map(({ frame }) => frame?.page)).toEqual([1]);
  }, 90_000);

  it('is shown to the enterprise as a cut of that page, beside which it answers', async () => {
    const applicant = await comes('gu.2', '/e');
    const { page, act } = applicant;
    await act('answer');
    await page.locator('.framed-crop canvas').waitFor();
    expect(await page.locator('.framed-crop .frame-mark b').textContent()).toBe('1');
    expect(await applicant.violations()).toEqual([]);
    await applicant.picture('j4-framed');
    await page.locator('input[data-act="choose-file"]').first().setInputFiles(PDF);
    await page.locator('.correction-points > li').first().getByText(PDF.name).waitFor();
    await act('submit-all');
    await act('confirm-submit');
    await page.getByText('补正已经提交。').waitFor();
  }, 90_000);

  it('is compared with what replaced it, at the window and where it is decided', async () => {
    const window = await comes(`window.${own.zone}`, `/o/cases/${framed}/acceptance`);
    await window.act('compare');
    await window.page.locator('.compared canvas').nth(1).waitFor();
    await window.page.getByText('这一页改动的文字：').waitFor();
    expect(await window.violations()).toEqual([]);
    const { materials } = await own.window.call(caseRoutes.readCase, { params: { case: framed } });
    const checked = materials.filter(({ files }) => files.length > 0).map(({ code }) => code);
    await own.window.call(caseRoutes.accept, { params: { case: framed }, body: { checked } });
    await own.officer('reviewer', 'planning');
    const reviewer = await comes(`reviewer.planning.${own.zone}`, `/o/cases/${framed}/decision`);
    await reviewer.act('compare');
    await reviewer.page.locator('.compared-panel canvas').nth(1).waitFor();
    await reviewer.page.getByText('这一页改动的文字：').waitFor();
    expect(await reviewer.violations()).toEqual([]);
    await reviewer.picture('j7-compared');
    expect(all.flatMap(({ troubles }) => troubles)).toEqual([]);
  }, 90_000);
});
