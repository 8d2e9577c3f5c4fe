import { beforeEach, describe, expect, it } from '@jest/globals';
import { caseActRoutes } from '../../../api/contract/case-acts.ts';
import { leavingRoutes } from '../../../api/contract/leaving.ts';
import { peopleRoutes } from '../../../api/contract/people.ts';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { signIn, withApiKey, type SignedInClient } from '../../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../../api/contract/zones.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';
import { addressOfHouse, startHouse } from '../../setup/house.ts';
import { createApiKey } from '../../../db/desk/api-key.ts';
import { problemOf } from '../desk.ts';
import { hiringFor } from '../hiring.ts';
import { PASSWORD } from '../zones.ts';

const house = await startHouse();
const { pool } = house.database;
const url = addressOfHouse(house);
const key = await createApiKey(pool, { name: 'tests', admin: true, expiresInHours: 1 });
const admin = withApiKey(url, key);
const { zone } = await seedZone(pool, '2026-10-12T09:00:00+08:00', ['A07b']);
const [id = ''] = await fileAndAccept(pool, {
  at: '2026-10-10T09:00',
  items: ['A07b'],
  acceptedAt: '2026-10-12T09:00',
});
const tasks = await pool.query<{ unit: string }>('SELECT unit FROM task WHERE case_id = $1 AND done_at IS NULL', [id]);
const bureau = tasks.rows[0]?.unit ?? '';
await admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name: '生态环境局' } });

const hire = hiringFor({ admin, url }, zone);

const ENDS: Readonly<Record<string, readonly [end: (one: SignedInClient) => Promise<unknown>, code: string]>> = {
  leaves: [
    ({ person }) =>
      admin(leavingRoutes.releaseStaff, { params: { zone, person: person.id }, body: { reason: '调离' } }),
    'E-RIGHT',
  ],
  'loses the role': [
    async ({ person }) => {
      const { people } = await admin(peopleRoutes.listPeople, { params: { zone }, query: { limit: 200 } });
      const hat = people.find(({ id: other }) => other === person.id)?.hats[0]?.id ?? '';
      await admin(peopleRoutes.endHat, { params: { zone, hat } });
    },
    'E-RIGHT',
  ],
  'is signed out everywhere': [
    async ({ person }) => (await signIn(url, person.name, PASSWORD)).call(sessionRoutes.signOutEverywhere, {}),
    'E-SIGN-IN',
  ],
};

beforeEach(() => pool.query('DELETE FROM claim'));

describe('an officer whose act is being judged', () => {
  it.each(Object.entries(ENDS))('and who %s meanwhile takes no step in hand by it', async (how, [end, code]) => {
    const login = `officer.${how.length}`;
    const one = await hire(login, login, { capacity: 'reviewer', bureau });
    const slow = await pool.connect();
    // Who is asked is known by then, and whether the law lets them is not yet.
    await slow.query('BEGIN; LOCK TABLE case_event IN ACCESS EXCLUSIVE MODE');
    const refused = problemOf(one.call(caseActRoutes.beginReview, { params: { case: id }, body: {} }));
    await untilSomebodyWaits();
    await end(one);
    await slow.query('COMMIT');
    slow.release();
    expect(await refused).toMatchObject({ code });
    expect((await pool.query('SELECT person_id FROM claim')).rows).toEqual([]);
  });
});

/** Until somebody waits for a lock. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rowCount) return;
  }
}
