import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { ProblemError } from '../../api/contract/client.ts';
import { problemOf } from '../api/desk.ts';
import { at } from '../setup/at.ts';
import { eventually } from '../setup/eventually.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();
const WISH = { now: '2026-09-25T09:00', items: ['A02', 'A06', 'A07b'] };

const LOCKED = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** What happened to the cases of a zone, by item, and when by law. */
async function lived(cast: Cast, ids: readonly string[]): Promise<unknown[]> {
  const pages = await Promise.all(ids.map((id) => cast.applicant.call(caseRoutes.readCase, { params: { case: id } })));
  return pages.map((page) => [page.item.code, page.stage, page.events.map((event) => [event.type, event.at])]);
}

const filed = async (cast: Cast): Promise<string[]> => {
  const receipt = await file(cast, { A02: {}, A06: { missing: ['D1'] }, A07b: {} });
  return ['A02', 'A06', 'A07b'].map((item) => caseOf(receipt, item));
};

describe('a practice clock', () => {
  it('three months moved at once are three months lived day by day', async () => {
    const [leaping, walking] = [await makeZone(house, WISH), await makeZone(house, WISH)];
    const [leapt, walked] = [await filed(leaping), await filed(walking)];
    await leaping.moveTo('2026-12-24T12:00');
    for (let day = 26; day <= 30; day++) await walking.moveTo(`2026-09-${day}T17:00`);
    for (const month of ['10', '11', '12'])
      for (let day = 1; day <= (month === '12' ? 24 : 30); day++)
        await walking.moveTo(`2026-${month}-${String(day).padStart(2, '0')}T12:00`);
    const events = await lived(leaping, leapt);
    expect(events).toEqual(await lived(walking, walked));
    // Received on a holiday, nothing told in five working days: accepted as of receipt; then both limits pass.
    expect(JSON.stringify(events)).toContain('["deemedAccepted","2026-10-10T00:00:00.000+08:00"]');
    expect(JSON.stringify(events)).toContain('urged');
  }, 90_000);

  it('goes forward only, and an ordinary zone has none', async () => {
    const cast = await makeZone(house, WISH);
    const move = (zone: string, to: string) =>
      cast
        .admin(zoneRoutes.moveClock, { params: { zone }, body: { to: at(to) } })
        .catch((error: unknown) => error as ProblemError);
    expect(await move(cast.zone, '2026-09-24T09:00')).toMatchObject({ problem: { code: 'E-CLOCK-BACK' } });
    const { id } = await cast.admin(zoneRoutes.createZone, { body: { name: '正式区', numberWord: '正' } });
    expect(await move(id, '2030-01-01T09:00')).toMatchObject({ problem: { code: 'E-CLOCK-ORDINARY' } });
  });

  it('stops where it is when its zone is closed in the middle of a move, which is told so', async () => {
    const cast = await makeZone(house, WISH);
    const ids = await filed(cast);
    const params = { zone: cast.zone };
    const slow = await house.database.pool.connect();
    await slow.query('BEGIN');
    await slow.query('SELECT 1 FROM case_row WHERE case_id = ANY($1) FOR UPDATE', [ids]);
    const moving = problemOf(cast.moveTo('2026-12-24T12:00'));
    await eventually(
      async () => (await slow.query(LOCKED)).rowCount,
      (count) => count !== 0,
    );
    const { now } = await cast.admin(zoneRoutes.closeZone, { params, body: {} });
    await slow.query('COMMIT');
    slow.release();
    expect(await moving).toMatchObject({ status: 409, code: 'E-ZONE-CLOSED' });
    expect(await cast.admin(zoneRoutes.readZone, { params })).toMatchObject({ closed: true, now });
    expect(now < at('2026-10-11T00:00')).toBe(true);
  }, 60_000);

  it('that runs goes on with real time, and stands when it is told to', async () => {
    const cast = await makeZone(house, WISH);
    const params = { zone: cast.zone };
    await cast.admin(zoneRoutes.setClock, { params, body: { runs: true } });
    const now = async () => (await cast.admin(zoneRoutes.readZone, { params })).now;
    await eventually(now, (moment) => moment > at('2026-09-25T09:00'));
    await cast.admin(zoneRoutes.setClock, { params, body: { runs: false } });
    expect((await now()).slice(0, 16)).toBe('2026-09-25T09:00');
  });
});
