import { beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { sendBack } from '../setup/brought.ts';
import { check } from '../setup/deciding.ts';
import { caseOf, prepare, type Otherwise } from '../setup/filing.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const stage = await openStage();
let cast: Cast;
let window: Visitor;
let [committed, correcting] = ['', ''];

const files = async (item: string, otherwise: Otherwise): Promise<string> => {
  const body = { ...(await prepare(cast, { [item]: otherwise })), electronicService: false };
  await cast.applicant.confirm();
  return caseOf(await cast.applicant.call(submissionRoutes.submit, { body }), item);
};
const clocksOf = async (id: string) => {
  const { clocks } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  return clocks.filter(({ end }) => end === null).map(({ name, start }) => [name, start]);
};

beforeAll(async () => {
  cast = await makeZone(stage.house, { now: '2026-09-07T09:00', items: ['A06', 'A09b'] });
  committed = await files('A09b', { commitment: true });
  await check(cast, committed, { bureau: 'water', result: 'rectify', findings: '沉砂池没有建成。' });
  correcting = await files('A06', {});
  await sendBack(cast, correcting);
  window = await stage.comes(`window.${cast.zone}`, `/o/cases/${committed}/service`);
}, 240_000);

it('the enterprise has what it is to mend in its own list before the order was served, with no day yet', async () => {
  const { projects } = await cast.applicant.call(homeRoutes.readHome, {});
  const mending = projects.flatMap(({ cases }) => cases).map((one) => [one.id, one.mending]);
  expect(Object.fromEntries(mending)).toEqual({ [committed]: { due: null, lapsed: false }, [correcting]: null });
});

it('the window chooses which of two papers it serves, reads it, and begins the period with it', async () => {
  const { page } = window;
  await page.getByRole('button', { name: '限期整改通知书' }).click();
  await page.getByText('自送达本通知书之日的次日起算，15个工作日').waitFor();
  await page.getByText('申请人的期限自送达之日的次日起算').waitFor();
  expect(await page.getByText('最迟').count()).toBe(0);
  expect(await window.violations()).toEqual([]);
  await window.picture('service-of-a-notice');
  await page.getByRole('button', { name: '公告', exact: true }).click();
  await page.getByLabel('经过（存入案卷，不公开）').fill('邻居说已经搬走。');
  const refused = page.getByLabel('拒收事由和经过（写进送达回证）');
  await page.getByRole('button', { name: '留置' }).click();
  expect(await refused.inputValue()).toBe('');
  await refused.fill('前台拒绝签收，社区工作人员到场见证。');
  expect(await window.violations()).toEqual([]);
  await window.picture('service-of-what-is-refused');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '限期整改通知书' }).waitFor({ state: 'detached' });
  await page.getByText('自作出决定之日起 10 个工作日内送达').waitFor();
  await page.getByRole('heading', { name: '送达文书：' }).waitFor();
  await page.getByRole('button', { name: '窗口领取', pressed: true }).waitFor();
  await page.getByRole('button', { name: '留置' }).click();
  expect([await refused.inputValue(), await page.locator('[data-act=serve]').isDisabled()]).toEqual(['', true]);
  await page.goto('/o/tasks?tab=serve');
  await page.getByText('送达：补正告知书').waitFor();
  await page.getByText('送达：准予决定').waitFor();
  expect(await clocksOf(committed)).toEqual([
    ['service', '2026-09-07'],
    ['rectify', '2026-09-07'],
  ]);
}, 60_000);

it('the window publishes a paper that can be served in no other way, and everybody reads it until it counts', async () => {
  const officer = await stage.comes(`window.${cast.zone}`, `/o/cases/${correcting}/service`);
  const { page } = officer;
  await page.getByRole('button', { name: '公告', exact: true }).click();
  const tried = page.getByLabel('经过（存入案卷，不公开）');
  await tried.fill('两次邮寄均被退回。');
  // Escape is the field's own; beside it, it leads to the list, and what was typed is there afterwards.
  await tried.press('Escape');
  await page.getByRole('button', { name: '其他方式无法送达' }).press('Escape');
  await page.waitForURL('**/o/tasks');
  await page.goBack();
  await page.getByRole('button', { name: '公告', exact: true }).click();
  await page.getByRole('button', { name: '其他方式无法送达' }).click();
  expect(await tried.inputValue()).toBe('两次邮寄均被退回。');
  expect(await officer.violations()).toEqual([]);
  await officer.picture('service-by-public-notice');
  await page.locator('[data-act=serve]').click();
  await page.getByText('已经公告，2026-10-08（周四）视为送达').waitFor();
  await page.getByRole('button', { name: '公告', exact: true }).waitFor({ state: 'detached' });
  await page.goto(`/p/open?zone=${cast.zone}`);
  await page.getByRole('heading', { name: '送达公告' }).waitFor();
  await page.getByText('一次性补正告知书（').waitFor();
  expect(await page.getByText('均被退回').count()).toBe(0);
  await page.evaluate(() => localStorage.setItem('quanlian.language', 'en'));
  await page.reload();
  await page.getByText('One-time correction notice (').waitFor();
}, 60_000);

it('the enterprise reads from when the period of its correction will run, and may answer all the same', async () => {
  const applicant = await stage.comes('gu.1', `/e/cases/${correcting}`);
  await applicant.page.getByText('已经公告送达，2026-10-08（周四）视为送达，期限自次日起算').first().waitFor();
  await applicant.page.getByText('要补正 1 项').waitFor();
  expect(await applicant.violations()).toEqual([]);
  await applicant.picture('correction-to-be-served');
  await applicant.page.goto('/e');
  const line = applicant.page.locator('.todos li', { hasText: '文书公告送达：用地规划许可（补正告知书）' });
  await line.getByText('视为送达 2026-10-08（周四）').waitFor();
  expect(await applicant.violations()).toEqual([]);
  await applicant.picture('home-with-public-notice');
  await applicant.page.locator('.project-answers').getByText('用地规划许可').waitFor();
  await line.locator('[data-act=open-published]').click();
  await applicant.page.waitForURL(`**/e/cases/${correcting}`);
  expect(stage.troubles()).toEqual([]);
}, 60_000);

it('reads in English which paper it serves', async () => {
  expect(await window.faultsInEnglish(`/o/cases/${committed}/service`, /^Serve the paper: [A-Z]/u)).toEqual([]);
}, 60_000);
