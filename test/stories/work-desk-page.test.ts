import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { judgeEverything } from '../setup/judging.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const base = addressOfHouse(house);
let cast: Cast;
let first: Visitor;
let second: Visitor;

/** Somebody beside the one officer whom every zone has. */
async function hire(cast: Cast, login: string, name: string, hat: object): Promise<Visitor> {
  const body = { login, name, password: PASSWORD, hats: [hat] };
  await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body: body as never });
  return signInAt(browser, base, login);
}

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  const change = { A16: { after: [] }, A07b: { after: [] } };
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06', 'A16', 'A07b'], change });
  await file(cast, { A06: {}, A16: {}, A07b: {} });
  first = await signInAt(browser, base, `window.${cast.zone}`);
  second = await hire(cast, `li.${cast.zone}`, '李岚', { capacity: 'window' });
}, 120_000);

afterAll(() => Promise.all([first, second].map(({ page }) => page.context().close())));

const rowsOf = ({ page }: Visitor) => page.locator('.work-row');

describe('the work list of an officer', () => {
  it('shows the columns that were chosen, and a saved view keeps them', async () => {
    const { page, act } = first;
    await rowsOf(first).nth(2).waitFor();
    await act('columns');
    await page.getByRole('checkbox', { name: '办件编号' }).check();
    await page.getByRole('checkbox', { name: '法定最迟' }).uncheck();
    await page.getByRole('columnheader', { name: '办件编号' }).waitFor();
    expect(await first.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await act('save-view');
    await page.getByLabel('名称').fill('按编号');
    await act('save-view-now');
    await page.locator('[data-act="saved-view"]').first().waitFor();
    await page.goto('/o/tasks');
    await rowsOf(first).first().waitFor();
    expect(await page.getByRole('columnheader', { name: '办件编号' }).count()).toBe(0);
    await act('saved-view');
    await page.getByRole('columnheader', { name: '办件编号' }).waitFor();
    expect(await page.getByRole('columnheader', { name: '法定最迟' }).count()).toBe(0);
  });

  it('lets all of a view be claimed at once, with a result for each', async () => {
    const { page, act } = first;
    await act('select-all');
    await page.getByText('已选 3 件').waitFor();
    expect(await first.violations()).toEqual([]);
    await first.picture('work-bulk');
    await page.reload();
    await page.getByText('已选 3 件').waitFor();
    await act('bulk-claim');
    await page.getByText('成功 3').waitFor();
    await page.getByText('等我').nth(2).waitFor();
    expect(await first.violations()).toEqual([]);
    await act('close-result');
  });

  it('says of each that was refused why, and leaves it with whoever has it', async () => {
    const { page, act } = second;
    await rowsOf(second).nth(2).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('已选 2 件').waitFor();
    await act('bulk-claim');
    await page.getByText('未变更 2').waitFor();
    expect(await page.locator('.bulk-result li').allTextContents()).toEqual([
      expect.stringContaining('window甲 已于 2026-09-07 09:00 认领'),
      expect.stringContaining('window甲 已于 2026-09-07 09:00 认领'),
    ]);
    expect(await second.violations()).toEqual([]);
    await second.picture('work-bulk-refused');
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { mine: 'true' } });
    expect(rows).toHaveLength(3);
  });

  it('is left and found again by keys: each page begins at its heading, and the row is the one that was opened', async () => {
    const { page } = second;
    await page.goto('/o/tasks');
    await rowsOf(second).nth(2).waitFor();
    await page.keyboard.press('j');
    const row = new URL(page.url()).search;
    await page.keyboard.press('p');
    await page.locator('h1:focus', { hasText: /许可|审/u }).waitFor();
    await page.goBack();
    await page.locator('h1:focus', { hasText: '我的任务' }).waitFor();
    expect([new URL(page.url()).search, await page.locator('.work-selected').count()]).toEqual([row, 1]);
    // Escape leads back to the same place from the page of a step.
    await page.keyboard.press('Enter');
    await page.locator('.checklist').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h1:focus', { hasText: '我的任务' }).waitFor();
    expect([new URL(page.url()).search, await page.locator('.work-selected').count()]).toEqual([row, 1]);
  });

  it('hands over by keys what is chosen, to a colleague of the same desk', async () => {
    const { page, act } = first;
    // All three have one last day: which stands first is chance.
    await rowsOf(first).filter({ hasText: 'A07b' }).locator('[data-act="choose-task"]').check();
    await page.getByText('已选 1 件').waitFor();
    await page.keyboard.press('g');
    await page.getByLabel('移交给谁').click();
    await page.getByTitle('李岚').click();
    await act('bulk-hand-over-now');
    await page.getByText('成功 1').waitFor();
    await page.locator('.work-table').getByText('等李岚').waitFor();
    const { counts } = await cast.window.call(taskRoutes.listTasks, { query: { mine: 'true' } });
    expect(counts.mine).toBe(2);
  });

  it('accepts at once those whose materials were all found good, and says of the others why not', async () => {
    const { page, act } = first;
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { mine: 'true' } });
    const looked = rows.find((row) => row.case.item.code === 'A16')!;
    await page.goto(`/o/cases/${looked.case.id}/acceptance`);
    await page.locator('.checklist').waitFor();
    const judged = await judgeEverything(first);
    // What was saved last may still be on its way.
    const saved = () => cast.window.call(draftRoutes.readDraft, { params: { subject: `acceptance:${looked.task}` } });
    await eventually(saved, ({ content }) => JSON.stringify(content).split('"good"').length > judged);
    await page.goto('/o/tasks?view=mine');
    await rowsOf(first).nth(1).waitFor();
    await act('select-all');
    await act('bulk-accept');
    await page.getByText('可以受理 1').waitFor();
    await page.getByText('不能受理 1').waitFor();
    expect(await page.locator('.bulk-result li').allTextContents()).toEqual([
      expect.stringContaining('还有材料没有核对'),
    ]);
    expect(await first.violations()).toEqual([]);
    await first.picture('work-accept');
    await act('bulk-accept-now');
    await page.getByText('成功 1').waitFor();
    const { stage } = await cast.window.call(caseRoutes.readCase, { params: { case: looked.case.id } });
    expect(stage).toBe('accepted');
    expect([...first.troubles, ...second.troubles]).toEqual([]);
  }, 90_000);
});

describe('keys that are held down', () => {
  it('accept one case, and not the next, of which all was found good before', async () => {
    const own = await makeZone(house, { now: '2026-09-07T09:00', items: ['A16'], change: { A16: { after: [] } } });
    const receipts = [await file(own, { A16: {} }), await file(own, { A16: { again: true } })];
    const [one, next] = receipts.map((receipt) => caseOf(receipt, 'A16')) as [string, string];
    const officer = await signInAt(browser, base, `window.${own.zone}`);
    const { page } = officer;
    for (const id of [next, one]) {
      await page.goto(`/o/cases/${id}/acceptance`);
      await page.locator('.checklist').waitFor();
      await judgeEverything(officer);
      await page.locator('[data-act="accept"]:enabled').waitFor();
      await page.getByText('草稿已保存').waitFor();
    }
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname));
    await page.keyboard.down('Control');
    await page.keyboard.down('Enter');
    await page.waitForURL(`**/o/cases/${next}/acceptance?done=*`);
    await page.locator('[data-act="accept"]:enabled').waitFor();
    await page.keyboard.down('Enter');
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(drawn))');
    expect(sent.filter((path) => path.endsWith('/acceptances'))).toEqual([`/api/cases/${one}/acceptances`]);
    await page.context().close();
  }, 90_000);
});

describe('two officers who write on one decision', () => {
  let own: Cast;
  let id: string;
  let zhou: Visitor;
  let li: Visitor;

  beforeAll(async () => {
    own = await makeZone(house, { now: '2026-09-07T09:00', items: ['A16'], change: { A16: { after: [] } } });
    id = caseOf(await file(own, { A16: {} }), 'A16');
    const { materials } = await own.window.call(caseRoutes.readCase, { params: { case: id } });
    const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
    await own.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
    const hat = { capacity: 'reviewer', bureau: 'planning' };
    zhou = await hire(own, `zhou.${own.zone}`, '周敏', hat);
    li = await hire(own, `lan.${own.zone}`, '李岚', hat);
  }, 120_000);

  afterAll(() => Promise.all([zhou, li].map(({ page }) => page.context().close())));

  const reasons = ({ page }: Visitor) => page.getByLabel('理由', { exact: true });

  it('see what the other proposed beside their own words, field by field, as soon as it is proposed', async () => {
    for (const { page } of [zhou, li]) await page.goto(`/o/cases/${id}/decision`);
    await reasons(zhou).fill('周敏写的理由。');
    await reasons(li).fill('李岚写的理由。');
    await li.act('add-own-condition');
    await li.page.getByLabel('条件 1').fill('雨污接口设在松陵路侧');
    await li.act('prepare-decision');
    const { page } = zhou;
    await page.getByRole('heading', { name: '同一份内容在两处改过' }).waitFor();
    await page.getByText(/李岚于 09:00 修改了 2 处，其中 1 处您也改了/).waitFor();
    expect(await zhou.violations()).toEqual([]);
    await zhou.picture('j7-three-columns');
    expect(await page.locator('[data-act="merge"]').isDisabled()).toBe(true);
  });

  it('merge them; what was typed is there when the proposal comes back, and nothing of the other is lost', async () => {
    const { page, act } = zhou;
    await act('take-mine');
    await page.getByLabel('合并后（可以改写） 理由').fill('周敏写的理由。李岚写的理由。');
    await act('merge');
    await page.getByRole('heading', { name: '同一份内容在两处改过' }).waitFor({ state: 'detached' });
    const approver = await own.officer('approver', 'planning');
    await approver.call(caseRoutes.returnDecision, { params: { case: id }, body: { reason: '请两位商量' } });
    await reasons(zhou).waitFor();
    expect(await reasons(zhou).inputValue()).toBe('周敏写的理由。李岚写的理由。');
    expect(await page.getByLabel('条件 1').inputValue()).toBe('雨污接口设在松陵路侧');
    await page.reload();
    await reasons(zhou).waitFor();
    expect(await reasons(zhou).inputValue()).toBe('周敏写的理由。李岚写的理由。');
    await act('prepare-decision');
    await page.locator('[data-act="prepare-decision"]').waitFor({ state: 'hidden' });
    const { proposal } = await own.window.call(caseRoutes.readCase, { params: { case: id } });
    expect(proposal?.reasons).toEqual(['周敏写的理由。李岚写的理由。']);
    expect(proposal?.conditions).toEqual(['雨污接口设在松陵路侧']);
    expect([...zhou.troubles, ...li.troubles]).toEqual([]);
  });
});
