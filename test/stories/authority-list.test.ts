import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { authorityListRoutes as routes } from '../../api/contract/authority-lists.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { parseDay, type Day } from '../../domain/clock/day.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from '../setup/browser.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { signInAt, type Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
const browser = await launchBrowser();
const house = await startHouse({ holdPapers: true });
const visitors: Visitor[] = [];
beforeAll(async () => {
  if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
}, 180_000);
afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));

const TUESDAY = parseDay('2026-09-08') as Day;

/** A list with these items, decided by the zone, and the organ of A06. */
const listOf = (...items: readonly string[]) => ({
  name: 'list.json',
  text: JSON.stringify(
    {
      grants: [{ items, mode: 'CENTRALISED', grantor: '省人民政府', instrumentNo: '清单二', validFrom: '2026-09-01' }],
      competentOrgans: { A06: '设区市自然资源和规划局' },
    },
    null,
    2,
  ),
});

const pageOf = (cast: Cast, id: string) => cast.window.call(caseRoutes.readCase, { params: { case: id } });

async function accepted(cast: Cast, item: string): Promise<string> {
  const params = { case: caseOf(await file(cast, { [item]: {} }), item) };
  const { materials } = await cast.window.call(caseRoutes.readCase, { params });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await cast.window.call(caseRoutes.accept, { params, body: { checked } });
  return params.case;
}

it('what a list leaves out is without power from its day on: a case in hand is handed over with its days', async () => {
  const cast = await makeZone(house, {
    now: '2026-09-07T09:00',
    items: ['A06', 'A18'],
    change: { A18: { after: [] } },
  });
  const [lost, kept] = [await accepted(cast, 'A06'), await accepted(cast, 'A18')];
  const params = { zone: cast.zone };
  const body = { effectiveFrom: TUESDAY, file: listOf('A18') };
  const { list } = await cast.admin(routes.proposeAuthorityList, { params, body });
  const key = await createApiKey(house.database.pool, { name: 'second', admin: true, expiresInHours: 1 });
  const second = withApiKey(addressOfHouse(house), key);
  await second(routes.confirmAuthorityList, { params: { ...params, list: list.id }, body: {} });
  expect(await pageOf(cast, lost)).toMatchObject({ authority: 'CENTRALISED' });

  await cast.moveTo('2026-09-08T09:00');
  const page = await pageOf(cast, lost);
  expect(page).toMatchObject({ authority: 'NONE', competentOrgan: '设区市自然资源和规划局' });
  expect(page.clocks.map(({ name }) => name)).toContain('transfer');
  const other = await pageOf(cast, kept);
  expect(other).toMatchObject({ authority: 'CENTRALISED' });
  expect(other.clocks.map(({ name }) => name)).not.toContain('transfer');
}, 120_000);

it('on the page a list with a fault is refused with its line, and another person confirms a good one', async () => {
  const { admin, zone } = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
  for (const login of ['gu.yi', 'gu.er']) {
    const body = { name: login, login, password: PASSWORD, hats: [{ capacity: 'admin' as const }] };
    await admin(peopleRoutes.addPerson, { params: { zone }, body });
  }
  const atLists = async (login: string): Promise<Visitor> => {
    const visitor = await signInAt(browser, addressOfHouse(house), login, `/a/zones/${zone}?part=grants`);
    visitors.push(visitor);
    await visitor.page.getByRole('heading', { name: '授权事项清单的版次' }).waitFor();
    return visitor;
  };
  const upload = ({ name, text }: ReturnType<typeof listOf>) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const first = await atLists('gu.yi');
  await first.page.locator('[data-act="choose-list"]').setInputFiles(upload(listOf('A99')));
  await first.page.getByLabel('生效日').fill(TUESDAY);
  await first.act('propose-list');
  const faults = first.page.getByRole('table', { name: '错误' });
  await faults.getByText(/^list\.json:\d+$/).waitFor();
  await faults.getByText('G-ITEM-UNKNOWN').waitFor();
  expect(await first.violations()).toEqual([]);
  await first.page.locator('[data-act="choose-list"]').setInputFiles(upload(listOf('A06')));
  await first.act('propose-list');
  const diff = first.page.getByRole('table', { name: '与现行授权的差异' });
  await diff.getByRole('cell', { name: '新授权' }).waitFor();
  await diff.getByRole('cell', { name: '终止' }).waitFor();
  expect(await first.violations()).toEqual([]);
  await first.act('open-confirm-list');
  await first.act('confirm-list');
  await first.page.getByText('不能由同一人确认').waitFor();

  const second = await atLists('gu.er');
  await second.act('open-confirm-list');
  await second.act('confirm-list');
  await second.page.getByRole('cell', { name: '已公布' }).waitFor();
  expect(second.troubles).toEqual([]);
}, 120_000);
