import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { sealDays } from '../../../activities/seal-days.ts';
import { keepProofKey, publishedKeys } from '../../../db/desk/proof-key.ts';
import { transaction } from '../../../db/pool.ts';
import { dayHash, dayText, type DayContent } from '../../../proof/day.ts';
import { isSigned, makeProofKey } from '../../../proof/keys.ts';
import { leafHash, pathOf, type Leaf } from '../../../proof/merkle.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';
import { climb } from '../../proof/climb.ts';

const { pool } = await freshDatabase();
const secret = randomBytes(32).toString('hex');

interface Root extends DayContent {
  readonly hash: string;
  readonly key: string;
  readonly signature: Buffer;
}

const roots = async (): Promise<readonly Root[]> => {
  const { rows } = await pool.query<Root>(
    `SELECT zone_id AS zone, day, leaves, root, previous, hash, key_id AS key, signature FROM daily_root ORDER BY day`,
  );
  return rows;
};

const leavesOf = async (day: string): Promise<readonly Leaf[]> => {
  const { rows } = await pool.query<Leaf>(
    'SELECT kind, chain_id AS id, seq, hash FROM daily_leaf WHERE day = $1 ORDER BY chain_id',
    [day],
  );
  return rows;
};

const contentOf = ({ zone, day, leaves, root, previous }: Root): DayContent => ({ zone, day, leaves, root, previous });

describe('the roots of a zone', () => {
  let cases: readonly string[] = [];
  beforeAll(async () => {
    await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06', 'A07b']);
    cases = await fileAndAccept(pool, {
      at: '2026-09-01T09:00',
      items: ['A06', 'A07b'],
      acceptedAt: '2026-09-03T10:00',
    });
  });

  it('are made for each day that is over by its own clock, also for one on which nothing happened, and for no other', async () => {
    await sealDays(pool, secret);
    expect((await roots()).map(({ day, leaves }) => [day, leaves])).toEqual([
      ['2026-09-01', 2],
      ['2026-09-02', 0],
    ]);
    await setClock(pool, '2026-09-05T00:00:00+08:00');
    await Promise.all([sealDays(pool, secret), sealDays(pool, secret)]);
    expect((await roots()).map(({ day, leaves }) => [day, leaves])).toEqual([
      ['2026-09-01', 2],
      ['2026-09-02', 0],
      ['2026-09-03', 2],
      ['2026-09-04', 0],
    ]);
  });

  it('are each chained to the day before and signed', async () => {
    const all = await roots();
    const [key] = await publishedKeys(pool, 'z');
    for (const [at, root] of all.entries()) {
      expect(root.previous).toBe(all[at - 1]?.hash ?? '0'.repeat(64));
      expect(root.hash).toBe(dayHash(contentOf(root)));
      expect(isSigned(key?.publicKey ?? Buffer.of(), dayText(contentOf(root)), root.signature)).toBe(true);
      expect(isSigned(key?.publicKey ?? Buffer.of(), dayText({ ...contentOf(root), leaves: 7 }), root.signature)).toBe(
        false,
      );
    }
  });

  it('hold the head of each chain that grew that day, with a way from it to the root', async () => {
    const [first, , third] = await roots();
    for (const [root, seq] of [
      [first, 2],
      [third, 3],
    ] as const) {
      const leaves = await leavesOf(root?.day ?? '');
      expect(leaves.map(({ id }) => id)).toEqual([...cases].toSorted());
      for (const leaf of leaves) {
        expect(leaf.seq).toBe(seq);
        expect(climb(leafHash(leaf), pathOf(leaves, leaf) ?? [])).toBe(root?.root);
        expect(climb(leafHash({ ...leaf, seq: leaf.seq - 1 }), pathOf(leaves, leaf) ?? [])).not.toBe(root?.root);
      }
    }
  });

  it('are signed with a new key from its day on; the public part of the old one stays, its private part is gone', async () => {
    await transaction(pool, (tx) => keepProofKey(tx, 'z', makeProofKey(secret), 'u'));
    await setClock(pool, '2026-09-06T08:00:00+08:00');
    await sealDays(pool, secret);
    const [older, newer] = await publishedKeys(pool, 'z');
    const all = await roots();
    expect(all.map(({ key }) => key)).toEqual([...Array.from({ length: 4 }, () => older?.id), newer?.id]);
    const { rows } = await pool.query('SELECT private_key FROM proof_key WHERE id = $1', [older?.id]);
    expect(rows).toEqual([{ private_key: null }]);
  });

  it('cannot be changed or taken away', async () => {
    await expect(pool.query(`UPDATE daily_root SET leaves = 0`)).rejects.toThrow('append-only');
    await expect(pool.query('DELETE FROM daily_leaf')).rejects.toThrow('append-only');
  });
});

it('what was committed after its day had got its root stands under the next one', async () => {
  const { rows } = await pool.query<{ case_id: string }>('SELECT case_id FROM case_row ORDER BY case_id LIMIT 1');
  const id = rows[0]?.case_id ?? '';
  await pool.query(
    `INSERT INTO case_event (case_id, seq, type, data, legal_at, recorded_at, machine_at, prev_hash, hash)
     SELECT case_id, seq + 1, 'urged', '{}', legal_at, '2026-09-04T23:59:59+08:00', now(), hash, $2 FROM case_event
     WHERE case_id = $1 ORDER BY seq DESC LIMIT 1`,
    [id, 'f'.repeat(64)],
  );
  await pool.query('UPDATE case_row SET version = version + 1 WHERE case_id = $1', [id]);
  await setClock(pool, '2026-09-07T08:00:00+08:00');
  await sealDays(pool, secret);
  expect(await leavesOf('2026-09-06')).toEqual([{ kind: 'case', id, seq: 4, hash: 'f'.repeat(64) }]);
});
