import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { acceptWhole } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const { house, comes, visits, troubles } = await openStage({ holdPapers: true });
let cast: Cast;
let id = '';
let reviewer: Visitor;
let head: Visitor;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  id = caseOf(await file(cast, { A06: {} }), 'A06');
  await acceptWhole(cast, id);
  await cast.officer('reviewer', 'planning');
  await cast.officer('organHead', 'planning');
  reviewer = await comes(`reviewer.planning.${cast.zone}`, `/o/cases/${id}/clocks`);
  head = await comes(`organHead.planning.${cast.zone}`, '/s/approvals');
}, 120_000);

describe('stop the clock lawfully, extend lawfully (J9)', () => {
  it('there is no pause without the notice, and with it one click stops both limits', async () => {
    const { page, act } = reviewer;
    await page.locator('[data-act="start-procedure"]:disabled').waitFor();
    await reviewer.countClicks();
    await page.getByLabel('告知申请人的内容').fill('请专家评审，预计五个工作日。');
    await page.locator('[data-act="start-procedure"]:enabled').waitFor();
    await page.locator('[data-after="statutory"] time').waitFor();
    expect(await reviewer.violations()).toEqual([]);
    await act('start-procedure');
    await page.locator('[data-act="end-procedure"]').waitFor();
    expect(await reviewer.clicks()).toBeLessThanOrEqual(4);
    await page.getByText('暂停').first().waitFor();
    expect(await reviewer.violations()).toEqual([]);
  }, 60_000);

  it('goes on by one click after fewer days than were planned', async () => {
    await cast.moveTo('2026-09-10T09:00');
    const { page, act } = reviewer;
    await page.reload();
    await page.locator('[data-act="end-procedure"]').waitFor();
    await reviewer.countClicks();
    await act('end-procedure');
    await page.locator('[data-act="end-procedure"]').waitFor({ state: 'detached' });
    expect(await reviewer.clicks()).toBe(1);
  }, 60_000);

  it('an extension is asked for with length and reason, and goes to the head whom the law names', async () => {
    const { page, act } = reviewer;
    await reviewer.countClicks();
    await page.getByRole('button', { name: '延期' }).click();
    await page.getByLabel('理由（告知申请人）').fill('专家意见较多，须再次核对。');
    await page.getByText('报机关负责人批准；批准以前期限照算。').waitFor();
    await page.locator('[data-after="statutory"] time').waitFor();
    expect(await reviewer.violations()).toEqual([]);
    await reviewer.picture('j9-asked');
    await act('ask-extension');
    await page.getByText('已报请机关负责人延长 10 个工作日，还没有批复').waitFor();
    expect(await reviewer.clicks()).toBeLessThanOrEqual(4);
    expect(await reviewer.violations()).toEqual([]);
  }, 60_000);

  it('the head finds it in the queue with the last day now and after, and approves it beside the ledger', async () => {
    const { page, act } = head;
    await page.reload();
    await page.getByRole('link', { name: /期限审批\s*1/ }).waitFor();
    await page.getByText('延长 10 个工作日：专家意见较多，须再次核对。').waitFor();
    expect(await head.violations()).toEqual([]);
    await head.countClicks();
    await act('open-request');
    await page.locator('[data-act="extend-now"]:enabled').waitFor();
    expect(await head.violations()).toEqual([]);
    await head.picture('j9-approved');
    await act('extend-now');
    await page.getByText('已经延长过 1 次，依法不能再延长。').first().waitFor();
    expect(await head.clicks()).toBeLessThanOrEqual(4);
    await page.goto('/s/approvals');
    await page.getByText('没有待批的延期申请。').waitFor();
  }, 60_000);

  it('whoever asked sees it without reading the page again, and is offered no second one', async () => {
    const { page } = reviewer;
    await page.getByText('已经延长过 1 次，依法不能再延长。').first().waitFor();
    expect(await page.locator('[data-act="ask-extension"]').count()).toBe(0);
  }, 60_000);
});

describe('the work list of an officer', () => {
  it('is looked at more narrowly, and what was looked at is kept with the person', async () => {
    const { page, act } = reviewer;
    await page.goto('/o/tasks');
    await page.locator('.work-row').first().waitFor();
    await act('look-promises');
    await page.getByText('这里现在没有。').waitFor();
    await act('look-promises');
    await page.locator('.work-row').first().waitFor();
    await page.getByPlaceholder('事项、企业、项目、办件号').fill('A06');
    await act('save-view');
    await page.getByLabel('名称').fill('用地');
    expect(await reviewer.violations()).toEqual([]);
    await act('save-view-now');
    await page.locator('[data-act="saved-view"][aria-pressed="true"]').waitFor();
    await page.goto('/o/tasks');
    await act('saved-view');
    await page.waitForURL('**/o/tasks?q=A06');
    await reviewer.picture('j7-work-list');
    expect(await reviewer.violations()).toEqual([]);
  }, 60_000);

  it('is taken along as a spreadsheet', async () => {
    const { page, act } = reviewer;
    const [download] = await Promise.all([page.waitForEvent('download'), act('export-tasks')]);
    const bytes = await readFile(await download.path());
    const sheet = Buffer.from(unzipSync(new Uint8Array(bytes))['xl/sharedStrings.xml'] ?? []).toString('utf8');
    expect(sheet).toContain('A06 建设用地规划许可证核发');
  }, 60_000);
});

describe('show that a deadline was kept (J11)', () => {
  let pack = Buffer.alloc(0);

  it('a supervisor has the evidence of a case in at most four clicks, names hidden', async () => {
    const supervisor = await comes(`supervisor.${cast.zone}`, '/s/clocks');
    const { page } = supervisor;
    await page.locator('.clock-table tbody tr').first().waitFor();
    await supervisor.countClicks();
    await page.locator('.clock-table tbody tr a').first().click();
    await page.locator('[data-act="evidence"]').click();
    await page.getByRole('table', { name: '证据时间线' }).getByText('收件').first().waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.picture('j11-case');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-act="download-evidence"]').click(),
    ]);
    expect(await supervisor.clicks()).toBeLessThanOrEqual(4);
    pack = Buffer.from(await readFile(await download.path()));
    await supervisor.act('verify-here');
    await page.locator('[data-faults="0"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '一项行为' }).click();
    await page.locator('[data-act="choose-act"]').selectOption('1');
    await page.getByText('不在范围内，只有指纹').first().waitFor();
    await supervisor.act('verify-here');
    await page.locator('[data-faults="0"]').waitFor({ state: 'attached' });
    expect(await supervisor.violations()).toEqual([]);
  }, 60_000);

  it('whoever has no account verifies it in a page, and is told by its number which event was changed', async () => {
    const outsider = await visits('/p/evidence');
    const { page } = outsider;
    const input = page.locator('input[data-act="verify-pack"]');
    await input.setInputFiles({ name: '证据包.zip', mimeType: 'application/zip', buffer: pack });
    await page.locator('[data-faults="0"]').waitFor({ state: 'attached' });
    await page.getByText('园区公布了签名的公钥。').waitFor();
    expect(await outsider.violations()).toEqual([]);
    await outsider.picture('j11-verified');
    await input.setInputFiles({ name: '改过.zip', mimeType: 'application/zip', buffer: changed(pack) });
    await page
      .getByText(/events\.json|case\.json/)
      .first()
      .waitFor();
    expect(await outsider.violations()).toEqual([]);
  }, 60_000);
});

/** The pack with one letter of its events changed, as somebody would who unpacks it and packs it again. */
function changed(zip: Buffer): Buffer {
  const files = unzipSync(new Uint8Array(zip));
  const events = files['events.json'] ?? new Uint8Array();
  const text = Buffer.from(events).toString('utf8').replace('2026-09-07', '2026-09-08');
  return Buffer.from(zipSync({ ...files, 'events.json': Buffer.from(text) }));
}

it('nobody met an error of the console', () => {
  expect(troubles()).toEqual([]);
});
