import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { projectCommitmentRoutes as routes } from '../../api/contract/project-commitments.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { list, publish, settle } from '../setup/promise.ts';
import { giveSignature, signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const visitors: Visitor[] = [];
let cast: Cast;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-01T09:00', items: ['A02', 'A06', 'A07b', 'A09b'] });
  await publish(cast);
  await settle(cast);
}, 300_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

async function comes(login: string, to: string): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), login, to);
  visitors.push(visitor);
  return visitor;
}

it('the enterprise asks for a consultation, reads whose turn it is, and signs its promise', async () => {
  const applicant = await comes('gu.1', `/e/projects/${cast.project}`);
  const { page, act } = applicant;
  await act('open-request-consultation');
  await page.getByRole('radio', { name: '医疗器械制造业项目准入标准' }).check();
  await page.getByRole('radio', { name: 'industrial' }).check();
  await act('request-consultation');
  await page.getByText('等各单位提出会商意见').waitFor();
  await page.getByText('依法不能承诺，按普通程序').waitFor();
  expect(await applicant.violations()).toEqual([]);
  const { commitments } = await cast.applicant.call(routes.listCommitments, {});
  await list(cast, commitments[0]?.id ?? '');
  await page.reload();
  await page.getByText('等企业作出承诺').waitFor();
  await act('open-commit');
  await page.getByRole('checkbox', { name: /建设用地规划许可证核发/ }).check();
  await page.getByLabel(/投资强度/).fill('480');
  await page.getByLabel(/单位能耗/).fill('0.08');
  await act('commit');
  await giveSignature(applicant);
  await page.getByText('承诺正在公示').waitFor();
  await page.getByText('480万元/亩').waitFor();
  expect(await applicant.violations()).toEqual([]);
  expect(applicant.troubles).toEqual([]);
}, 120_000);

it('an officer finds the step among the tasks, and is led to it', async () => {
  await cast.window.call(routes.raiseObjection, {
    params: { commitment: (await cast.applicant.call(routes.listCommitments, {})).commitments[0]?.id ?? '' },
    body: { objector: '邻近企业', text: '影响采光' },
  });
  const officer = await comes(`window.${cast.zone}`, '/o/tasks');
  await officer.page.getByRole('table', { name: '项目承诺待办' }).getByText('有异议等待答复').waitFor();
  expect(await officer.violations()).toEqual([]);
  await officer.act('open-turn');
  await officer.act('open-answerObjection');
  await officer.page
    .getByRole('radio', { name: /影响采光/ })
    .and(officer.page.locator(':checked'))
    .waitFor();
  await officer.page.getByLabel('理由').fill('日照分析符合标准');
  await officer.act('answerObjection');
  await officer.page.getByText('日照分析符合标准').waitFor();
  expect(officer.troubles).toEqual([]);
}, 60_000);

it('the enterprise and everybody read it in English', async () => {
  const applicant = await comes('gu.1', '/e/commitments');
  await applicant.act('open-commitment');
  await applicant.page.waitForURL('**/e/commitments/*');
  const { pathname } = new URL(applicant.page.url());
  expect(await applicant.faultsInEnglish(pathname, 'Planning and Construction Office')).toEqual([]);
  await applicant.page.getByText('480 × 10,000 CNY per mu').waitFor();
  await applicant.picture('project-commitment-english');
  const reading = [
    ['/e/commitments', 'Enterprise'],
    [`/e/projects/${cast.project}`, 'Project commitments'],
    [`/p/commitments/${cast.zone}`, 'at most 0.1 tce per 10,000 CNY'],
  ] as const;
  for (const [address, words] of reading)
    expect([address, ...(await applicant.faultsInEnglish(address, words))]).toEqual([address]);
  expect(applicant.troubles).toEqual([]);
}, 60_000);

it('the office and everybody see it', async () => {
  const supervisor = await comes(`supervisor.${cast.zone}`, '/s/commitments');
  await supervisor.act('open-commitment');
  await supervisor.page.getByText('承诺备案不是许可').waitFor();
  expect(await supervisor.violations()).toEqual([]);
  await supervisor.page.goto('/s/clocks');
  const turns = supervisor.page.getByRole('table', { name: '项目承诺待办' });
  await turns.getByText('承诺正在公示').waitFor();
  expect(await supervisor.violations()).toEqual([]);
  await supervisor.page.goto(`/p/commitments/${cast.zone}`);
  await supervisor.page.getByText('投资强度 480万元/亩；单位能耗 0.08吨标准煤/万元').waitFor();
  expect(await supervisor.violations()).toEqual([]);
  expect(supervisor.troubles).toEqual([]);
}, 60_000);
