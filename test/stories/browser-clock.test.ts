import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { giveSignature, signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const browser = await launchBrowser();
const house = await startHouse();
const base = addressOfHouse(house);

/** Everybody who came, so that at the end nobody met an error. */
const visitors: Visitor[] = [];
const comes = async (login: string, to?: string): Promise<Visitor> => {
  const visitor = await signInAt(browser, base, login, to);
  visitors.push(visitor);
  return visitor;
};

let cast: Cast;
let caseId = '';
let reviewer: Visitor;
let head: Visitor;
let neighbour: Visitor;
let applicant: Visitor;

beforeAll(async () => {
  if (!isWebBuilt(path.resolve(ROOT))) await buildWeb(path.resolve(ROOT));
  cast = await makeZone(house, {
    now: '2026-09-07T09:00',
    items: ['A06', 'A18'],
    change: { A18: { after: [], validity: { length: 24, unit: 'months' } } },
  });
  await Promise.all([
    cast.officer('reviewer', 'planning'),
    cast.officer('reviewer', 'construction'),
    cast.officer('approver', 'planning'),
    cast.officer('organHead'),
    cast.officer('hearingChair'),
    cast.admin(peopleRoutes.addPerson, {
      params: { zone: cast.zone },
      body: { name: '邻居丙', login: 'neighbour', password: PASSWORD, hats: [{ capacity: 'thirdParty' }] },
    }),
  ]);
  caseId = await accepted('A18');
}, 120_000);

/** Files an item whole, and the window accepts it. */
async function accepted(item: 'A06' | 'A18'): Promise<string> {
  const id = caseOf(await file(cast, { [item]: {} }), item);
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
  return id;
}

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

describe('the limits of a case, through the pages', () => {
  it('the reviewer sees the last days before and after a pause, and that there is none without its notice', async () => {
    reviewer = await comes(`reviewer.planning.${cast.zone}`, `/o/cases/${caseId}/decision`);
    const { page, act } = reviewer;
    await act('open-clocks');
    await page.getByRole('heading', { name: '暂停以后，期限会怎样走' }).waitFor();
    await page.getByLabel('预计需要').fill('7');
    await page.locator('[data-after="promised"]', { hasText: '09-22（周二）' }).waitFor();
    await page.locator('[data-after="statutory"]', { hasText: '10-20（周二）' }).waitFor();
    expect(await page.locator('[data-act="start-procedure"]').isDisabled()).toBe(true);
    expect(await reviewer.violations()).toEqual([]);
    await page.getByLabel('告知申请人的内容').fill('总平面方案需要专家评审，由市专家库抽取三名专家，约七个工作日。');
    await page.getByText('需要专家评审，由市专家库').first().waitFor();
    expect(await reviewer.violations()).toEqual([]);
  }, 90_000);

  it('the notice is served, and the case stands: its light and its days are blue', async () => {
    const { page, act } = reviewer;
    await act('start-procedure');
    await page.getByRole('heading', { name: '结束以后，期限会怎样走' }).waitFor();
    await act('back-to-case');
    await page.getByText('期限暂停，预计').first().waitFor();
    await cast.moveTo('2026-09-08T09:00');
    await page.reload();
    await page.locator('.page-title .light-blue', { hasText: '暂停' }).waitFor();
    const row = page.locator('.runs tr', { hasText: '专家评审：期限停，不计' }).first();
    expect(await row.getByRole('link', { name: '特别程序告知书' }).count()).toBe(1);
    expect(await reviewer.violations()).toEqual([]);
  }, 90_000);

  it('another department is asked, answers, and its opinion is adopted', async () => {
    const { page, act } = reviewer;
    await act('askOpinion');
    await page.getByLabel('部门', { exact: true }).selectOption({ label: '住房建设局' });
    await page.getByLabel('征求什么意见').fill('消防车登高操作场地是否满足要求？');
    await page.getByLabel('工作日数').fill('3');
    expect(await reviewer.violations()).toEqual([]);
    await act('askOpinion-now');
    await page.getByRole('heading', { name: '并联审查：各部门意见' }).waitFor();
    const asked = await comes(`reviewer.construction.${cast.zone}`, `/o/cases/${caseId}`);
    await asked.act('give-opinion');
    await asked.page.getByRole('group', { name: '意见' }).getByLabel('有条件同意').check();
    await asked.page.getByLabel('说明').fill('3# 厂房南侧设 15 米宽硬化登高场地。');
    await asked.page.getByRole('group', { name: '哪一项意见' }).getByRole('radio').check();
    expect(await asked.violations()).toEqual([]);
    await asked.act('giveOpinion-now');
    await asked.page.getByText('已反馈').first().waitFor();
    await page.reload();
    await act('adopt-opinion');
    await page.getByText('意见都已处理。').waitFor();
    expect(await reviewer.violations()).toEqual([]);
  }, 90_000);

  it('the head of the organ lengthens the legal limit, once, knowing the last day to sign', async () => {
    head = await comes(`organHead.${cast.zone}`, '/s/clocks');
    const { page, act } = head;
    await act('open-case');
    await act('open-clocks');
    await page.getByText('须由机关负责人批准，只能一次，最长 10 个工作日。').waitFor();
    expect(await page.locator('.panel', { hasText: '最迟签批日' }).textContent()).toContain('2026-10-20（周二）');
    await page.locator('[data-after="statutory"]', { hasText: '11-03（周二）' }).waitFor();
    await page.getByLabel('理由（告知申请人）').fill('专家意见补充较多，需要复核日照分析。');
    expect(await head.violations()).toEqual([]);
    await act('extend-now');
    await page.getByText('已经延长过 1 次，依法不能再延长。').first().waitFor();
    expect(await head.violations()).toEqual([]);
  }, 90_000);

  it('the review ends early, and only the days that it took are not counted', async () => {
    const { page, act } = reviewer;
    await cast.moveTo('2026-09-09T10:00');
    await page.goto(`/o/cases/${caseId}/clocks`);
    await page.getByText('专家评审今天结束').waitFor();
    await page.locator('[data-after="promised"]', { hasText: '09-16（周三）' }).waitFor();
    expect(await reviewer.violations()).toEqual([]);
    await act('end-procedure');
    await page.getByRole('heading', { name: '暂停以后，期限会怎样走' }).waitFor();
    expect(await page.locator('.procedures').textContent()).toContain('承诺不计 2 天');
  }, 90_000);
});

describe('a hearing, through the pages', () => {
  it('a third party hears of it, and asks for it', async () => {
    const { page, act } = reviewer;
    await page.goto(`/o/cases/${caseId}?act=notifyHearingRight`);
    await page.getByLabel('听证事项').fill('南侧厂房遮挡相邻宿舍日照。');
    await page.getByLabel('邻居丙').check();
    expect(await reviewer.violations()).toEqual([]);
    await act('notifyHearingRight-now');
    await page.getByRole('heading', { name: '听证', exact: true }).waitFor();
    neighbour = await comes('neighbour');
    await neighbour.page.getByText('南侧厂房遮挡相邻宿舍日照。').waitFor();
    expect(await neighbour.violations()).toEqual([]);
    await neighbour.act('open-case');
    await neighbour.act('requestHearing');
    await neighbour.page.getByLabel('理由').fill('影响宿舍冬至日照。');
    await neighbour.act('requestHearing-now');
    await neighbour.page.getByText('还没有通知').waitFor();
    expect(await neighbour.violations()).toEqual([]);
  }, 90_000);

  it('is called seven working days ahead, and held by its chair', async () => {
    const { page, act } = reviewer;
    await page.goto(`/o/cases/${caseId}?act=callHearing`);
    await page.getByLabel('听证日期').fill('2026-09-21');
    await page.getByLabel('时间', { exact: true }).fill('09:30');
    await page.getByLabel('地点').fill('政务服务中心三楼会议室');
    await page.getByLabel('hearingChair甲').check();
    expect(await reviewer.violations()).toEqual([]);
    await act('callHearing-now');
    await page.getByText('主持人 hearingChair甲').waitFor();
    await cast.moveTo('2026-09-21T11:00');
    const chair = await comes(`hearingChair.${cast.zone}`, '/s/clocks');
    await chair.page.locator('main h1').waitFor();
    await chair.page.goto('/s/hearings');
    await chair.page.getByText('已通知').waitFor();
    expect(await chair.violations()).toEqual([]);
    await chair.act('open-case');
    await chair.act('holdHearing');
    await chair.page
      .getByRole('textbox', { name: '听证笔录' })
      .fill('申请人说明日照分析复核结果，邻居丙当场核对，均签字确认。');
    await chair.act('holdHearing-now');
    await chair.page.getByText('笔录已载入').waitFor();
    expect(await chair.violations()).toEqual([]);
  }, 90_000);

  it('the decision rests on the minutes, and says why it comes after the promised day', async () => {
    const { page, act } = reviewer;
    await page.goto(`/o/cases/${caseId}/decision`);
    await page.getByLabel('超期原因').fill('应利害关系人申请举行听证。');
    await act('prepare-decision');
    await page.locator('[data-act="prepare-decision"]').waitFor({ state: 'hidden' });
    const approver = await comes(`approver.planning.${cast.zone}`, `/o/cases/${caseId}/decision`);
    await approver.act('sign-decision');
    await giveSignature(approver);
    await approver.page.locator('[data-act="sign-decision"]').waitFor({ state: 'hidden' });
    const { proposal } = await cast.applicant.call(caseRoutes.readCase, { params: { case: caseId } });
    expect(proposal?.citesMinutes).toBe(true);
  }, 90_000);

  it('the applicant reads the reason, the hearing in the decision, and may apply for a change', async () => {
    applicant = await comes('gu.1', `/e/cases/${caseId}`);
    const { page, act, violations } = applicant;
    await page.getByText('应利害关系人申请举行听证。').first().waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('link', { name: '准予行政许可决定书' }).first().click();
    await page.getByText(/听证/).first().waitFor();
    await page.goto(`/e/cases/${caseId}?clock=validity`);
    await page.getByRole('heading', { name: '有效期：为什么到这一天' }).waitFor();
    await page.getByText('2028-09-21（周四）').first().waitFor();
    expect(await violations()).toEqual([]);
    await act('apply-renewal');
    await page.getByText('申请延续已经取得的许可（许可法 50）').waitFor();
    expect(await violations()).toEqual([]);
  }, 90_000);
});

describe('what the holder and the applicant are told', () => {
  it('of a revocation the facts and by when to state a defence, and the defence stands on the page (许可法 7)', async () => {
    const approver = await cast.officer('approver', 'planning');
    await approver.call(caseRoutes.notifyRevocation, {
      params: { case: caseId },
      body: { ground: '许可法 69(1)', facts: '日照分析引用了已经废止的标准。' },
    });
    const { page, act, violations } = applicant;
    await page.goto(`/e/cases/${caseId}`);
    await page.getByRole('heading', { name: '撤销程序' }).waitFor();
    await page.getByText('还没有陈述、申辩').waitFor();
    await act('stateDefence');
    await page.getByRole('textbox', { name: '陈述、申辩' }).fill('已按现行标准重新验算，结论不变。');
    expect(await violations()).toEqual([]);
    await act('stateDefence-now');
    await page.locator('.case-form', { hasText: '已按现行标准重新验算，结论不变。' }).waitFor();
  }, 90_000);

  it('and the decision on it is read by the approver before it is signed, anew with every word that is changed', async () => {
    const approver = await comes(`approver.planning.${cast.zone}`, `/o/cases/${caseId}?act=revoke`);
    const { page, act, violations } = approver;
    const paper = page.locator('.paper', { hasText: '撤销行政许可决定书' });
    for (const said of ['验算没有依据。', '验算仍然引用废止的标准。']) {
      await page.getByRole('textbox', { name: '对陈述申辩的认定' }).fill(said);
      await paper.waitFor({ state: 'hidden' });
      await act('revoke-read');
      await paper.getByText(`本机关认为：${said}`).waitFor();
    }
    expect(await violations()).toEqual([]);
    await act('revoke-now');
    await giveSignature(approver);
    await page.getByRole('link', { name: '撤销行政许可决定书' }).first().waitFor();
  }, 90_000);

  it('of a legal limit that has passed, where to turn (许可法 74, 法释〔2009〕20号 6)', async () => {
    const silent = await accepted('A06');
    await cast.moveTo('2026-10-30T09:00');
    const { page, violations } = applicant;
    await page.goto(`/e/cases/${silent}`);
    await page.getByText('已超过法定期限，还没有作出决定').waitFor();
    await page.getByText('6 个月内向有管辖权的人民法院提起行政诉讼').waitFor();
    await page.getByText('主管部门还没有说明原因，您可以要求说明。').waitFor();
    expect(await violations()).toEqual([]);
  }, 90_000);

  it('nobody met an error of the console, and no page asked another host', () => {
    expect(visitors.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});
