import { describe, expect, it } from '@jest/globals';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { problemOf } from './desk.ts';
import { practiceZone } from './zones.ts';

const house = await startHouse();
const key = await createApiKey(house.database.pool, { name: 'tests', admin: true, expiresInHours: 1 });
const admin = withApiKey(addressOfHouse(house), key);

describe('the clock of a practice zone', () => {
  it('moves forward, and stands there', async () => {
    const zone = await practiceZone(admin);
    const to = '2026-10-14T00:00:00.000+08:00';
    await expect(admin(zoneRoutes.moveClock, { params: { zone }, body: { to } })).resolves.toEqual({ now: to });
    await expect(admin(zoneRoutes.readZone, { params: { zone } })).resolves.toMatchObject({ now: to });
    await expect(admin(zoneRoutes.moveClock, { params: { zone }, body: { to } })).resolves.toEqual({ now: to });
  });

  it('is the clock of its zone alone', async () => {
    const [zone, other] = [await practiceZone(admin), await practiceZone(admin)];
    const to = '2027-03-01T09:00:00.000+08:00';
    await admin(zoneRoutes.moveClock, { params: { zone }, body: { to } });
    const { now } = await admin(zoneRoutes.readZone, { params: { zone: other } });
    expect(now).toBe('2026-10-12T08:35:00.000+08:00');
  });
});

const REUSED = { status: 409, code: 'E-KEY-REUSED', field: 'Idempotency-Key' };
const [FIRST, LATER] = ['2026-10-14T00:00:00.000+08:00', '2026-10-20T00:00:00.000+08:00'];

describe('a key on the clock of a practice zone', () => {
  const { pool } = house.database;
  const move = (zone: string, to: string, as?: string) =>
    admin(zoneRoutes.moveClock, { params: { zone }, body: { to }, ...(as === undefined ? {} : { key: as }) });

  it('gives the first answer to a move that comes again, wherever the clock stands by then', async () => {
    const zone = await practiceZone(admin);
    await expect(move(zone, FIRST, 'again')).resolves.toEqual({ now: FIRST });
    await move(zone, LATER);
    await expect(move(zone, FIRST, 'again')).resolves.toEqual({ now: FIRST });
    expect(await problemOf(move(zone, '2026-10-21T00:00:00.000+08:00', 'again'))).toMatchObject(REUSED);
    await expect(admin(zoneRoutes.readZone, { params: { zone } })).resolves.toMatchObject({ now: LATER });
  });

  it('makes two moves at the same moment one', async () => {
    const zone = await practiceZone(admin);
    await expect(Promise.all([move(zone, FIRST, 'both'), move(zone, FIRST, 'both')])).resolves.toEqual([
      { now: FIRST },
      { now: FIRST },
    ]);
  });

  it('answers a move whose end nobody heard as done once the clock stands after it', async () => {
    const zone = await practiceZone(admin);
    await move(zone, FIRST, 'unheard');
    await pool.query(`UPDATE idempotent_answer SET status = NULL, body = NULL WHERE key = 'unheard'`);
    await move(zone, LATER);
    await expect(move(zone, FIRST, 'unheard')).resolves.toEqual({ now: LATER });
  });

  it('is free again after a move that was refused', async () => {
    const zone = await practiceZone(admin);
    await move(zone, LATER);
    expect(await problemOf(move(zone, FIRST, 'refused'))).toMatchObject({ code: 'E-CLOCK-BACK' });
    expect(await problemOf(move(zone, FIRST, 'refused'))).toMatchObject({ code: 'E-CLOCK-BACK' });
    const to = '2026-10-21T00:00:00.000+08:00';
    await expect(move(zone, to, 'refused')).resolves.toEqual({ now: to });
  });

  it('lets it run once, and does not stop it under the same key', async () => {
    const zone = await practiceZone(admin);
    const set = (runs: boolean) => admin(zoneRoutes.setClock, { params: { zone }, body: { runs }, key: 'runs' });
    const first = await set(true);
    expect(await problemOf(set(false))).toMatchObject(REUSED);
    await expect(set(true)).resolves.toEqual(first);
    await expect(admin(zoneRoutes.readZone, { params: { zone } })).resolves.toMatchObject({ runs: true });
  });

  it('of one zone closes no other', async () => {
    const [zone, other] = [await practiceZone(admin), await practiceZone(admin)];
    const close = (of: string) => admin(zoneRoutes.closeZone, { params: { zone: of }, body: {}, key: 'close' });
    await close(zone);
    expect(await problemOf(close(other))).toMatchObject(REUSED);
    await expect(admin(zoneRoutes.readZone, { params: { zone: other } })).resolves.toMatchObject({ closed: false });
  });
});
