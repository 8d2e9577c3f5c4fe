import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitRoutes } from '../../api/contract/visits.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { draw, signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PHONE = { width: 390, height: 844 };
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
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
  await cast.officer('reviewer', 'water');
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

it('whoever only reviews is told that another role reads the visits, and nothing is asked that is refused', async () => {
  const { page, troubles } = await comes(`reviewer.water.${cast.zone}`, '/o/visits');
  await page.getByRole('heading', { name: '这个页面要用另一个身份打开' }).waitFor();
  await page.goto('/o/counter');
  await page.getByRole('heading', { name: '这个页面要用另一个身份打开' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(troubles).toEqual([]);
});

it('the enterprise reads on its phone who comes when', async () => {
  const applicant = await comes('gu.1', '/e/visits', PHONE);
  const { page } = applicant;
  await page.getByText('本年度已安排 1 次，上限 2 次').waitFor();
  expect(await applicant.violations()).toEqual([]);
  await page.getByRole('link', { name: '行政检查通知书' }).click();
  await page.getByText(/定于2026年9月14日（星期一）到你单位联合检查/).waitFor();
  expect(await applicant.violations()).toEqual([]);
  expect(applicant.troubles).toEqual([]);
});

describe('on the spot, on a phone', () => {
  let officer: Visitor;

  beforeAll(async () => {
    await cast.officer('inspector', 'environment');
    await cast.moveTo('2026-09-14T09:00');
    officer = await comes(`inspector.water.${cast.zone}`, '/o/visits', PHONE);
    await officer.page.getByRole('button', { name: '整改' }).waitFor();
  }, 90_000);

  it('an officer records without a line: findings, a photograph with its hash, and who was visited signs', async () => {
    const { page, act } = officer;
    await page.getByText('本页没有网络也能用').waitFor();
    await page.context().setOffline(true);
    await page.getByText('离线，已存本机 0 条').waitFor();
    await page.reload();
    await page.getByText('离线，已存本机 0 条').waitFor();
    await page.getByRole('button', { name: '整改' }).click();
    await page.getByLabel('检查情况').fill('沉砂池未建成。');
    await page.getByLabel('企业意见').fill('月底前建成。');
    const camera = page.locator('[data-act="take-photo"]');
    await camera.setInputFiles({ name: '说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await page.getByText('「说明.pdf」不是照片').waitFor();
    await page.getByText('还差：另一名检查人员、在场人员姓名、在场人员职务').waitFor();
    await camera.setInputFiles({ name: '沉砂池.png', mimeType: 'image/png', buffer: PNG });
    await page.getByText(createHash('sha256').update(PNG).digest('hex').slice(0, 12)).waitFor();
    await page.getByLabel('另一名检查人员').click();
    await page.locator('.ant-select-item-option').first().click();
    await page.getByLabel('姓名').fill('孙洁');
    await page.getByLabel('职务').fill('厂长');
    await page.getByText('还差：签名，或者不签名的情况').waitFor();
    expect(await page.locator('[data-act="record-visit"]').isDisabled()).toBe(true);
    await draw(officer);
    await page.getByRole('button', { name: '重签' }).waitFor();
    await page.getByText('离线，已存本机 3 条').waitFor();
    await act('record-visit');
    await page.getByText('联网后自动提交').waitFor();
  }, 60_000);

  it('what lies on the phone is still there when the page is loaded again without a line', async () => {
    const { page } = officer;
    await page.reload();
    await page.getByText('联网后自动提交').waitFor();
    expect(await page.getByLabel('检查情况').inputValue()).toBe('沉砂池未建成。');
    expect(await page.getByLabel('姓名').inputValue()).toBe('孙洁');
    await page.getByText('沉砂池.png').waitFor();
    expect(await officer.violations()).toEqual([]);
  }, 60_000);

  it('and goes out by itself, once, when there is a line', async () => {
    const { page } = officer;
    await page.context().setOffline(false);
    await page.getByText(/已同步 \d\d:\d\d/).waitFor();
    await page.getByText(/整改到/).waitFor();
    await page.getByText(/月底前建成/).waitFor();
    await page.getByAltText('沉砂池.png').waitFor();
    await page.getByAltText('孙洁的签名').waitFor();
    await page.getByRole('link', { name: '现场检查笔录' }).waitFor();
    await officer.picture('j12-recorded');
    expect(await officer.violations()).toEqual([]);
    const { records, papers } = (await cast.supervisor.call(visitRoutes.listVisits, {})).visits[0] ?? {};
    expect(records?.map(({ bureau, photos }) => [bureau, photos.length])).toEqual([['water', 1]]);
    expect(papers?.filter(({ kind }) => kind === 'visitRecord')).toHaveLength(1);
  }, 60_000);

  it('a record that was begun is still there after the page was loaded again, and is finished online', async () => {
    const other = await comes(`inspector.environment.${cast.zone}`, '/o/visits', PHONE);
    const { page, act } = other;
    await page.getByRole('button', { name: '符合' }).click();
    await page.getByLabel('姓名').fill('孙洁');
    await page.reload();
    await page.getByLabel('姓名').waitFor();
    expect(await page.getByLabel('姓名').inputValue()).toBe('孙洁');
    expect(await other.violations()).toEqual([]);
    await page.getByLabel('职务').fill('厂长');
    await page.getByLabel('拒绝签名的，写明情况').fill('须先请示总部');
    await page.getByLabel('另一名检查人员').click();
    await page.locator('.ant-select-item-option').first().click();
    await act('record-visit');
    await page.getByText('拒绝签名：须先请示总部').waitFor();
    await page.getByRole('link', { name: '行政检查结果告知书' }).waitFor();
    expect(other.troubles).toEqual([]);
  }, 60_000);
});
