import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { catalogueEditionRoutes as routes } from '../../api/contract/catalogue-editions.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { acceptWhole, grant } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const visitors: Visitor[] = [];
let cast: Cast;
let filed: string;

beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  for (const login of ['mu.yi', 'mu.er']) {
    const body = { name: login, login, password: PASSWORD, hats: [{ capacity: 'admin' as const }] };
    await cast.admin(peopleRoutes.addPerson, { params: { zone: cast.zone }, body });
  }
  await Promise.all([cast.officer('reviewer', 'planning'), cast.officer('approver', 'planning')]);
  filed = caseOf(await file(cast, { A06: {} }), 'A06');
}, 180_000);

afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

/** An administrator of the zone at its catalogue. */
async function atCatalogue(login: string): Promise<Visitor> {
  const visitor = await signInAt(browser, addressOfHouse(house), login, `/a/zones/${cast.zone}?part=items`);
  visitors.push(visitor);
  await visitor.page.getByRole('heading', { name: '事项目录的版次' }).waitFor();
  return visitor;
}

/** The item of the zone with another promise, as a file. */
function fileWith(length: number): { name: string; mimeType: string; buffer: Buffer } {
  const item = readItems().find(({ code }) => code === 'A06');
  const text = JSON.stringify({ ...item, after: [], promised: { length, unit: 'workingDays' } }, null, 2);
  return { name: 'A06.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

it('a file with a fault is refused with its line; a good one is proposed, and another person confirms it', async () => {
  const first = await atCatalogue('mu.yi');
  const choose = first.page.locator('[data-act="choose-catalogue"]');
  await choose.setInputFiles(fileWith(99));
  await first.page.getByLabel('生效日').fill('2026-09-08');
  await first.act('propose-edition');
  const faults = first.page.getByRole('table', { name: '错误' });
  await faults.getByText(/^A06\.json:\d+$/).waitFor();
  await faults.getByText('L-PROMISE-TOO-LONG').waitFor();
  expect(await first.violations()).toEqual([]);
  await choose.setInputFiles(fileWith(2));
  await first.act('propose-edition');
  await first.page.getByRole('table', { name: '与现行目录的差异' }).getByText('时限缩短').waitFor();
  expect(await first.violations()).toEqual([]);
  await first.act('open-confirm-edition');
  await first.act('confirm-edition');
  await first.page.getByText('不能由同一人确认').waitFor();

  const second = await atCatalogue('mu.er');
  await second.act('open-confirm-edition');
  await second.act('confirm-edition');
  await second.page.getByRole('cell', { name: '已公布' }).waitFor();
  expect(second.troubles).toEqual([]);
}, 120_000);

it('the case filed before keeps its version, one filed on the day has the new one', async () => {
  const { editions } = await cast.admin(routes.listEditions, { params: { zone: cast.zone } });
  expect(editions).toMatchObject([{ state: 'published', number: 1, effectiveFrom: '2026-09-08' }]);
  const versionOf = async (id: string) => {
    const { rows } = await house.database.pool.query<{ item_version: number }>(
      'SELECT item_version FROM case_file WHERE id = $1',
      [id],
    );
    return rows[0]?.item_version;
  };
  await cast.moveTo('2026-09-08T09:00');
  const later = caseOf(await file(cast, { A06: {} }), 'A06');
  expect([await versionOf(filed), await versionOf(later)]).toEqual([1, 2]);
});

it('a promise is simulated on the cases of the last year, proposed from the page of the item, and confirmed by another (J14)', async () => {
  await acceptWhole(cast, filed);
  await cast.moveTo('2026-09-10T09:00');
  await grant(cast, filed, 'planning');
  const first = await atCatalogue('mu.yi');
  const { page, act } = first;
  await first.countClicks();
  await act('open-item');
  await page.getByRole('textbox', { name: '承诺时限' }).fill('1');
  await page.getByText('现行：2 个工作日').waitFor();
  await act('simulate-promise');
  await page.getByText('按承诺 1 个工作日，过去一年决定的 1 件中有 1 件会超期；按原来的承诺超期 0 件。').waitFor();
  await page.getByText(/^在办 1 件按收件时的版本办完/).waitFor();
  await page.getByRole('table', { name: '因新承诺而超期的办件' }).getByText('2026-09-09').waitFor();
  expect(await first.violations()).toEqual([]);
  await first.picture('j14-simulation');
  await page.getByRole('region', { name: '新版本' }).getByLabel('生效日').fill('2026-09-14');
  await act('propose-item');
  await page.getByText(/^已经提出。/).waitFor();

  const second = await atCatalogue('mu.er');
  await second.countClicks();
  await second.act('show-edition');
  await second.page.getByRole('table', { name: '与现行目录的差异' }).getByText('时限缩短').waitFor();
  expect(await second.violations()).toEqual([]);
  await second.act('open-confirm-edition');
  await second.act('confirm-edition');
  await second.page.getByRole('row', { name: /A06 单项修改.*已公布/ }).waitFor();
  expect((await first.clicks()) + (await second.clicks())).toBeLessThanOrEqual(6);
  expect([...first.troubles, ...second.troubles]).toEqual([]);
}, 180_000);

it('the version of today is mended although the next one is set down, and the page tells when that one takes over', async () => {
  const first = await atCatalogue('mu.yi');
  const { page, act } = first;
  await act('open-item');
  await page.getByRole('button', { name: '全部文本（JSON）' }).click();
  const draft = page.locator('textarea.json');
  const guide = JSON.parse(await draft.inputValue()) as { promised: { length: number } };
  await draft.fill(JSON.stringify({ ...guide, promised: { ...guide.promised, length: 2 } }, null, 2));
  await page.getByRole('button', { name: '表单', exact: true }).click();
  await page.getByRole('textbox', { name: '名称，第 1 行' }).first().fill('选址说明');
  await act('put-item');
  await page.getByText('2026-09-14 起改用已定的下一版本').waitFor();
  await page.getByRole('region', { name: '新版本' }).getByText('已保存。').scrollIntoViewIfNeeded();
  await first.picture('version-between');
  const itemOn = async (on: string) =>
    (await cast.admin(itemRoutes.listItems, { params: { zone: cast.zone }, query: { on } })).items.find(
      ({ code }) => code === 'A06',
    );
  const [today, later] = [await itemOn('2026-09-13'), await itemOn('2026-09-14')];
  expect([today?.promised?.length, later?.promised?.length]).toEqual([2, 1]);
  expect(today?.materials[0]?.name).toBe('选址说明');
  expect(await first.violations()).toEqual([]);
  expect(first.troubles).toEqual([]);
}, 90_000);
