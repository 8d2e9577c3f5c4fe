import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { visitRoutes } from '../../api/contract/visits.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const PHONE = { width: 390, height: 844 };
const house = await startHouse({ holdPapers: true });
const browser = await launchBrowser();
const visitors: Visitor[] = [];
let cast: Cast;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  const body = {
    enterprise: cast.enterprise,
    ground: 'routine' as const,
    from: '2026-09-14',
    to: '2026-10-30',
    points: ['承诺的条件'],
  };
  for (const bureau of ['water', 'environment']) {
    const { call } = await cast.officer('inspector', bureau);
    await call(visitRoutes.askVisit, { body });
  }
}, 240_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

async function comes(login: string, to: string, viewport?: typeof PHONE): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), login);
  visitors.push(visitor);
  if (viewport) await visitor.page.setViewportSize(viewport);
  await visitor.page.goto(to);
  return visitor;
}

it('the supervisor makes one visit of two requests', async () => {
  const supervisor = await comes(`supervisor.${cast.zone}`, '/s/visits');
  const { page, act } = supervisor;
  await page.getByRole('cell', { name: '待安排' }).first().waitFor();
  await act('open-plan-visits');
  await page.getByLabel('最早').fill('2026-09-01');
  await page.getByLabel('最晚').fill('2026-12-31');
  expect(await supervisor.violations()).toEqual([]);
  await act('plan-visits');
  await page.getByText('安排了 1 次检查。').waitFor();
  await page.getByText('2 个单位一次查完').waitFor();
  expect(await supervisor.violations()).toEqual([]);
  expect(supervisor.troubles).toEqual([]);
});

it('the enterprise reads on its phone who comes when', async () => {
  const applicant = await comes('gu.1', '/e/visits', PHONE);
  const { page } = applicant;
  await page.getByText('本年度已安排 1 次，上限 2 次').waitFor();
  await page.getByText('检查通知书', { exact: true }).click();
  await page.getByText(/定于 2026-09-14 到你单位联合检查/).waitFor();
  expect(await applicant.violations()).toEqual([]);
  expect(applicant.troubles).toEqual([]);
});

it('an officer records on a phone what was found, without a line in between', async () => {
  const environment = await cast.officer('inspector', 'environment');
  expect(environment).toBeDefined();
  await cast.moveTo('2026-09-14T09:00');
  const officer = await comes(`inspector.water.${cast.zone}`, '/o/visits', PHONE);
  const { page, act } = officer;
  await page.getByRole('button', { name: '整改' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '整改' }).click();
  await page.getByLabel('检查情况').fill('沉砂池未建成。');
  await page.getByLabel('企业意见').fill('月底前建成。');
  await page.getByText('已存本机').waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await page.getByLabel('检查情况').waitFor();
  expect(await page.getByLabel('检查情况').inputValue()).toBe('沉砂池未建成。');
  await page.getByLabel('另一名检查人员').click();
  await page.locator('.ant-select-item-option').first().click();
  expect(await officer.violations()).toEqual([]);
  await act('record-visit');
  await page.getByText(/整改到/).waitFor();
  await page.getByText(/月底前建成/).waitFor();
}, 90_000);
