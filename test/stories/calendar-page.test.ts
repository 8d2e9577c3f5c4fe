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
const house = await startHouse({ holdPapers: true });
const browser = await launchBrowser();
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
  const visitor = await signInAt(browser, addressOfHouse(house), login);
  visitors.push(visitor);
  await visitor.page.goto(`/a/zones/${cast.zone}?part=calendar`);
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
  await first.act('show-impact');
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
