import { describe, expect, it } from '@jest/globals';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
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
