import { beforeAll, describe, expect, it } from '@jest/globals';
import { transaction, type Queryable } from '../../../db/pool.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

const CASES = 8;

async function fill(): Promise<void> {
  await seedZone(pool, '2026-09-16T09:00:00+08:00', ['A07b']);
  await pool.query(
    `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
     VALUES ('s', 'z', 'p', 'S1', '{}', '-', now(), 'u', now())`,
  );
  await pool.query(
    `INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
     SELECT 'c' || n, 'c' || n, 'z', 'p', 'e', 's', 'A07b', 1, 'ordinary', '{}' FROM generate_series(1, $1) AS n`,
    [CASES],
  );
}

/** Opens steps of one kind in that many cases. */
const open = (db: Queryable, kind: string, round: number, cases = CASES) =>
  db.query(
    `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
     SELECT $1 || '-' || $2::int || '-' || n, 'c' || n, 'z', $1, $2::int, 'environment', 'infinity', now() FROM generate_series(1, $3) AS n`,
    [kind, round, cases],
  );

const end = (db: Queryable, id: string) => db.query('UPDATE task SET done_at = now() WHERE id = $1', [id]);

async function tally(): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<{ kind: string; n: number }>(
    'SELECT kind, sum(n) AS n FROM task_tally GROUP BY kind HAVING sum(n) <> 0 ORDER BY kind',
  );
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
}

async function counted(): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<{ kind: string; n: number }>(
    'SELECT kind, count(*) AS n FROM task WHERE done_at IS NULL GROUP BY kind ORDER BY kind',
  );
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
}

beforeAll(fill);

describe('the number of open steps', () => {
  it('grows by what is opened and falls by what is ended, taken away, or of another kind now', async () => {
    await open(pool, 'review', 1);
    expect(await tally()).toEqual({ review: 8 });
    await end(pool, 'review-1-1');
    await end(pool, 'review-1-1');
    expect(await tally()).toEqual({ review: 7 });
    await pool.query(`UPDATE task SET kind = 'opinion' WHERE id IN ('review-1-2', 'review-1-3')`);
    expect(await tally()).toEqual({ opinion: 2, review: 5 });
    await pool.query(`UPDATE task SET done_at = NULL WHERE id = 'review-1-1'`);
    await pool.query(`DELETE FROM task WHERE id = 'review-1-2'`);
    await pool.query(`UPDATE task SET due = '2026-09-20'`);
    expect(await tally()).toEqual({ opinion: 1, review: 6 });
    expect(await tally()).toEqual(await counted());
  });

  it('is as it was after what was undone', async () => {
    const before = await tally();
    const undone = transaction(pool, async (tx) => {
      await open(tx, 'sign', 1);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await tally()).toEqual(before);
  });

  it('stays right, and in few rows, when many open and end steps at the same time', async () => {
    await open(pool, 'sign', 2);
    const turn = async (n: number): Promise<void> => {
      const id = `sign-2-${n + 1}`;
      for (let round = 0; round < 20; round++) {
        await transaction(pool, (tx) => end(tx, id));
        await transaction(pool, (tx) => tx.query('UPDATE task SET done_at = NULL WHERE id = $1', [id]));
      }
    };
    await Promise.all(Array.from({ length: CASES }, (_, n) => turn(n)));
    expect(await tally()).toEqual(await counted());
    const { rows } = await pool.query<{ n: number }>(`SELECT count(*) AS n FROM task_tally WHERE kind = 'sign'`);
    expect(rows[0]?.n).toBeLessThan(64 + CASES);
  });
});
