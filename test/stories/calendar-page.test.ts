import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { peopleRoutes } from '../../api/contract/people.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const visitors: Visitor[] = [];
let cast: Cast;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  for (const login of ['guan.yi', 'guan.er']) {
    const body = { name: login, login, password: PASSWORD, hats: [{ capacity: 'admin' as const }] };
    await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
  }
  await file(cast, { A06: {} });
}, 180_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

/** An administrator of the zone at its calendar. */
async function atCalendar(login: string): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), login, `/a/zones/${cast.zone}?part=calendar`);
  visitors.push(visitor);
  await visitor.page.getByRole('heading', { name: '工作日历的版本' }).waitFor();
  return visitor;
}

it('one administrator drafts a closure and sees what it would move; another publishes it', async () => {
  const first = await atCalendar('guan.yi');
  await first.act('open-draft-closures');
  await first.page.getByLabel('依据').fill('澄高管办〔2026〕31号');
  await first.page.getByLabel('停办的日期').fill('2026-09-10');
  expect(await first.violations()).toEqual([]);
  await first.act('draft-closures');
  await first.page.getByRole('cell', { name: '草稿' }).first().waitFor();
  await first.page.getByText(/在办 1 件：1 件的 \d 个届满日改变/).waitFor();
  await first.page.getByRole('table', { name: '改变的届满日' }).getByText('2026-09-15').waitFor();
  expect(await first.violations()).toEqual([]);
  await first.act('open-publish-calendar');
  await first.act('publish-calendar');
  await first.page.getByText('不能由同一人公布').waitFor();

  const second = await atCalendar('guan.er');
  await second.act('open-publish-calendar');
  await second.act('publish-calendar');
  await second.page.getByRole('cell', { name: '已生效' }).waitFor({ timeout: 60_000 });
  await second.page.getByRole('table', { name: '临时停办' }).getByText('澄高管办〔2026〕31号').waitFor();
  expect(await second.violations()).toEqual([]);
  expect(second.troubles).toEqual([]);
}, 120_000);

const NOTICE = (exchanged: string) =>
  `元旦：1月1日（周五）至3日（周日）放假，共3天。春节：2月5日（周五）至11日（周四）放假调休，共7天。${exchanged}上班。`;

it('next year is read from the notice, checked by a second person day by day, and published in eight clicks (J13)', async () => {
  const first = await atCalendar('guan.yi');
  const { page, act } = first;
  await act('open-draft-year');
  await page.getByLabel('年', { exact: true }).fill('2027');
  await page.getByRole('radio', { name: '已公布' }).check();
  await page.getByLabel('来源').fill('https://www.gov.cn');
  await page.getByLabel('通知名称').fill('国办发明电〔2026〕9号');
  await page.getByLabel('通知原文').fill(NOTICE('2月6日（周六）'));
  await act('draft-year');
  await page.getByText(/2027-02-06 既标为休假又标为调休上班/).waitFor();
  await page.getByText('E-CALENDAR-BOTH').waitFor();
  expect(await first.violations()).toEqual([]);
  await page.getByLabel('通知原文').fill(NOTICE('2月14日（周日）'));
  await first.countClicks();
  await act('draft-year');
  const year = page.getByRole('region', { name: '2027 年逐日' });
  await year.waitFor();
  await expect(year.getByText('休', { exact: true }).count()).resolves.toBe(10);
  await expect(year.getByText('班', { exact: true }).count()).resolves.toBe(1);
  await page.getByText(/提前 0，推后 0，因此超期 0/).waitFor();
  expect(await first.violations()).toEqual([]);
  await first.picture('j13-year-view');

  const second = await atCalendar('guan.er');
  await second.countClicks();
  await second.act('show-impact');
  await second.page.getByRole('region', { name: '2027 年逐日' }).waitFor();
  await second.act('open-publish-calendar');
  await second.act('publish-calendar');
  await second.page
    .getByRole('row', { name: /2027.*国办发明电〔2026〕9号/ })
    .first()
    .waitFor();
  await second.page.getByRole('table', { name: '工作日历', exact: true }).getByText('国办发明电〔2026〕9号').waitFor();
  // One click opens the form in which the first of them drafted.
  expect(1 + (await first.clicks()) + (await second.clicks())).toBeLessThanOrEqual(8);
  expect(await second.violations()).toEqual([]);
  expect(second.troubles).toEqual([]);
}, 120_000);
