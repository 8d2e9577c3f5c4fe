import { beforeAll, expect, it } from '@jest/globals';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import { healthRoutes } from '../../api/contract/health.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { beat } from '../../db/record/worker-beat.ts';
import { problemOf } from '../api/desk.ts';
import { at } from '../setup/at.ts';
import { eventually } from '../setup/eventually.ts';
import { file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { draft, publishAs, secondAdmin } from '../setup/publish.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();
const [BEGIN, LATER] = [at('2026-09-07T09:00'), at('2026-09-08T09:00')];
let cast: Cast;

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A07b'] });
  await file(cast, { A07b: {} });
  await house.worker?.stop();
  house.worker = null;
}, 60_000);

const now = async () => (await cast.admin(zoneRoutes.readZone, { params: { zone: cast.zone } })).now;
const move = () => cast.admin(zoneRoutes.moveClock, { params: { zone: cast.zone }, body: { to: LATER } });

it('a practice clock is not moved where no worker would live through the time, and says so at once', async () => {
  expect(await cast.admin(healthRoutes.ready, {})).toMatchObject({ status: 'degraded', missing: ['worker'] });
  expect(await problemOf(move())).toMatchObject({ status: 503, code: 'E-ENGINE-AWAY' });
  expect(await now()).toBe(BEGIN);
});

it('a calendar is published without a worker, who carries it out later', async () => {
  const closed = ['2026-09-09'];
  const { id } = await draft(cast, { kind: 'closures', instrument: '停电通知', closed });
  const published = await publishAs(await secondAdmin(house), cast.zone, id);
  expect(published).toMatchObject({ state: 'running', done: 0 });
  await house.startWorker();
  const ask = { params: { zone: cast.zone, publication: id } };
  await eventually(
    () => cast.admin(calendarRoutes.readPublication, ask),
    ({ state }) => state !== 'running',
  );
  await house.worker?.stop();
  house.worker = null;
}, 60_000);

it('a move whose worker died is waited for no longer, and happens once another runs', async () => {
  // It was killed just now: it has told nobody that it stopped.
  await beat(house.database.pool, 'killed');
  expect(await problemOf(move())).toMatchObject({ status: 503, code: 'E-ENGINE-AWAY' });
  expect(await now()).toBe(BEGIN);
  await house.startWorker();
  await expect(move()).resolves.toEqual({ now: LATER });
}, 90_000);
