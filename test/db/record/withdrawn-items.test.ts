import { beforeAll, describe, expect, it } from '@jest/globals';
import { receiveFreed } from '../../../db/record/withdrawn-items.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { transaction } from '../../../db/pool.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { dayOf, type Instant } from '../../../domain/clock/instant.ts';
import { at } from '../../setup/at.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const applicant: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };

/** Files the design scheme alone, which waits for the land permit of the same zone. */
async function fileDesign(now: Instant): Promise<string> {
  const world = await zoneWorld(pool, 'z');
  const item = world && itemOn(world, 'A16' as ItemCode, dayOf(now));
  if (!world || !item) throw new Error('no A16');
  const filed = { item, way: 'ordinary' as const, materials: [], promise: null, succeeds: null };
  const filing = { world, projectId: 'p', enterpriseId: 'e', now, by: applicant, form: {}, signature: null };
  const { cases } = await transaction(pool, (tx) => recordSubmission(tx, { ...filing, items: [filed] }));
  return cases[0]?.id ?? '';
}

const stageOf = async (id: string): Promise<string | undefined> =>
  (await pool.query<{ stage: string }>('SELECT stage FROM case_row WHERE case_id = $1', [id])).rows[0]?.stage;

describe('an item that leaves the catalogue', () => {
  let ahead: string;
  beforeAll(async () => {
    await seedZone(pool, at('2026-09-01T09:00'), ['A06', 'A16']);
    ahead = await fileDesign(at('2026-09-01T09:00'));
    const { rows } = await pool.query<{ id: string }>(
      `INSERT INTO catalogue_edition (id, zone_id, title, effective_from, items, base, proposed_by, proposed_at, compared_by,
         compared_at, machine_at) VALUES ('c', 'z', '二版', '2026-09-03', '[]', '', 'u', now(), 'u', now(), now()) RETURNING id`,
    );
    await pool.query(
      `INSERT INTO item_withdrawal (zone_id, code, version, effective_from, edition_id) VALUES ('z', 'A06', 1, '2026-09-03', $1)`,
      [rows[0]?.id],
    );
    await pool.query('UPDATE zone SET edition = edition + 1');
  });

  it('bars what waits for it up to its last day', async () => {
    await setClock(pool, at('2026-09-02T23:59'));
    await receiveFreed(pool);
    expect(await stageOf(ahead)).toBe('filedAhead');
  });

  it('bars nothing from the day on, and what waited for it alone is received once', async () => {
    await setClock(pool, at('2026-09-03T00:00'));
    await receiveFreed(pool);
    await receiveFreed(pool, 'z');
    expect(await stageOf(ahead)).toBe('received');
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM case_event WHERE case_id = $1 AND type = 'received'`,
      [ahead],
    );
    expect(rows[0]?.n).toBe(1);
  });

  it('is not waited for by what is filed later', async () => {
    expect(await stageOf(await fileDesign(at('2026-09-03T09:00')))).toBe('received');
  });
});
