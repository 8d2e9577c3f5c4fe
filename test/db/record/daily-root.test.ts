import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { sealDays } from '../../../activities/seal-days.ts';
import { keepSeal } from '../../../db/desk/organ-seal.ts';
import { publishedKeys } from '../../../db/desk/proof-key.ts';
import { beginSecondFactor } from '../../../db/desk/second-factor.ts';
import { changeZoneKey } from '../../../db/desk/zone-signing.ts';
import { transaction } from '../../../db/pool.ts';
import { canonical } from '../../../domain/canonical.ts';
import { keepPdf } from '../../../db/record/paper-pdf.ts';
import { dayHash, dayText, keptContent, type DayContent } from '../../../proof/day.ts';
import { isSigned } from '../../../proof/keys.ts';
import { lockBytes } from '../../../proof/locked.ts';
import { paperHash } from '../../../proof/paper-hash.ts';
import { leafHash, proofsIn, type Leaf } from '../../../proof/merkle.ts';
import { aboutSecret } from '../../../start/first-start.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';
import { climb } from '../../proof/climb.ts';

const { pool, url } = await freshDatabase();
const secret = randomBytes(32).toString('hex');

interface Root extends Omit<DayContent, 'papers'> {
  readonly papers: number | null;
  readonly hash: string;
  readonly key: string;
  readonly signature: Buffer;
}

const roots = async (): Promise<readonly Root[]> => {
  const { rows } = await pool.query<Root>(
    `SELECT zone_id AS zone, day, leaves, papers, root, previous, hash, key_id AS key, signature FROM daily_root ORDER BY day`,
  );
  return rows;
};

const leavesOf = async (day: string): Promise<readonly Leaf[]> => {
  const { rows } = await pool.query<Leaf>(
    'SELECT kind, chain_id AS id, seq, hash FROM daily_leaf WHERE day = $1 ORDER BY kind, chain_id',
    [day],
  );
  return rows;
};

const leavesOfKind = async (day: string, kind: Leaf['kind']): Promise<readonly Leaf[]> =>
  (await leavesOf(day)).filter((leaf) => leaf.kind === kind);

interface Paper {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly contentHash: string;
  readonly event: number;
}

const papersOf = async (caseId: string): Promise<readonly Paper[]> => {
  const { rows } = await pool.query<Paper>(
    `SELECT id, number, title, content_hash AS "contentHash", event_seq AS event FROM paper WHERE case_id = $1
     ORDER BY event_seq, place`,
    [caseId],
  );
  return rows;
};

const contentOf = ({ zone, day, leaves, papers, root, previous }: Root): DayContent =>
  keptContent({ zone, day, leaves, papers, root, previous });

const grew = async () => (await roots()).map(({ day, leaves, papers }) => [day, leaves, papers]);

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
    expect(await grew()).toEqual([
      ['2026-09-01', 4, 2],
      ['2026-09-02', 0, 0],
    ]);
    await setClock(pool, '2026-09-05T00:00:00+08:00');
    await Promise.all([sealDays(pool, secret), sealDays(pool, secret)]);
    expect(await grew()).toEqual([
      ['2026-09-01', 4, 2],
      ['2026-09-02', 0, 0],
      ['2026-09-03', 4, 2],
      ['2026-09-04', 0, 0],
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
      const heads = leaves.filter(({ kind }) => kind === 'case');
      expect(heads.map(({ id }) => id)).toEqual([...cases].toSorted());
      const proofOf = proofsIn(leaves);
      for (const leaf of heads) {
        const path = proofOf(leaf)?.path ?? [];
        expect(leaf.seq).toBe(seq);
        expect(climb(leafHash(leaf), path)).toBe(root?.root);
        expect(climb(leafHash({ ...leaf, seq: leaf.seq - 1 }), path)).not.toBe(root?.root);
      }
    }
  });

  it('hold each paper that was issued that day: its place in the case, number, title, event and content', async () => {
    const leaves = [
      ...(await leavesOfKind('2026-09-01', 'paper')).map((leaf) => ({ ...leaf, day: '2026-09-01' })),
      ...(await leavesOfKind('2026-09-03', 'paper')).map((leaf) => ({ ...leaf, day: '2026-09-03' })),
    ];
    const issued = (await Promise.all(cases.map(papersOf))).flatMap((papers) =>
      papers.map(({ id, ...identity }, at) => {
        const day = identity.event === 3 ? '2026-09-03' : '2026-09-01';
        return { kind: 'paper', id, seq: at + 1, hash: paperHash(identity), day };
      }),
    );
    expect(issued).toHaveLength(4);
    expect(new Set(leaves)).toEqual(new Set(issued));
  });

  it('hold the PDF of a paper by its bytes, once, where its own day has its root already under the next', async () => {
    const [early = ''] = (await papersOf(cases[0] ?? '')).map(({ id }) => id);
    await keepPdf(pool, early, 'a'.repeat(64), 7);
    for (const day of [6, 7]) {
      await setClock(pool, `2026-09-0${day}T00:00:00+08:00`);
      await sealDays(pool, secret);
    }
    expect(await leavesOf('2026-09-05')).toEqual([{ kind: 'pdf', id: early, seq: 1, hash: 'a'.repeat(64) }]);
    expect(await leavesOf('2026-09-06')).toEqual([]);
  });

  it('are signed with a new key from its day on; the public part of the old one stays, its private part is gone', async () => {
    await transaction(pool, (tx) => changeZoneKey(tx, 'z', secret, 'u'));
    await setClock(pool, '2026-09-08T08:00:00+08:00');
    await sealDays(pool, secret);
    const [older, newer] = await publishedKeys(pool, 'z');
    const all = await roots();
    expect(all.map(({ key }) => key)).toEqual([...Array.from({ length: 6 }, () => older?.id), newer?.id]);
    const { rows } = await pool.query('SELECT private_key FROM proof_key WHERE id = $1', [older?.id]);
    expect(rows).toEqual([{ private_key: null }]);
    expect(older?.introduction).toBeNull();
  });

  it('tell who introduced the new key: the one before, by a signature, after which day', async () => {
    const [older, newer] = await publishedKeys(pool, 'z');
    if (!older || !newer?.introduction) throw new Error('nobody introduced it');
    const { by, content, signature } = newer.introduction;
    const { hash } = (await roots()).find(({ day }) => day === '2026-09-06') ?? {};
    expect([by, content]).toEqual([older.id, { zone: 'z', key: newer.id, day: '2026-09-06', after: hash }]);
    expect(isSigned(older.publicKey, canonical(content), signature)).toBe(true);
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
  await setClock(pool, '2026-09-09T08:00:00+08:00');
  await sealDays(pool, secret);
  expect(await leavesOf('2026-09-08')).toEqual([{ kind: 'case', id, seq: 4, hash: 'f'.repeat(64) }]);
});

describe('a zone in which nothing grew before today', () => {
  it('has an empty day all the same, so that a day vouches for its key from the beginning', async () => {
    const one = await pool.connect();
    // Of the case it matters here only that there is one.
    await one.query(`
      SET session_replication_role = replica;
      INSERT INTO zone SELECT (jsonb_populate_record(z, '{"id": "y", "clock_at": "2026-10-01T09:00:00+08:00"}')).* FROM zone z;
      INSERT INTO case_file SELECT (jsonb_populate_record(f, '{"id": "y", "zone_id": "y"}')).* FROM case_file f LIMIT 1;
      SET session_replication_role = DEFAULT`);
    one.release();
    await sealDays(pool, secret);
    const { rows } = await pool.query(`SELECT day, leaves FROM daily_root WHERE zone_id = 'y'`);
    expect(rows).toEqual([{ day: '2026-09-30', leaves: 0 }]);
  });
});

describe('a key that cannot be opened any more', () => {
  it('introduces nobody, and the zone signs on with the next', async () => {
    const other = randomBytes(32).toString('hex');
    await transaction(pool, (tx) => changeZoneKey(tx, 'z', other, 'u'));
    await setClock(pool, '2026-09-10T08:00:00+08:00');
    await sealDays(pool, other);
    const newest = (await publishedKeys(pool, 'z')).at(-1);
    expect([newest?.introduction, (await roots()).findLast(({ zone }) => zone === 'z')?.key]).toEqual([
      null,
      newest?.id,
    ]);
  });
});

it('a start says what its secret does not open of seals, keys and code generators, until others took their place', async () => {
  const seal = { p12: randomBytes(40), passphrase: 'p' };
  await transaction(pool, async (tx) => {
    await changeZoneKey(tx, 'z', secret, 'u');
    await keepSeal(tx, '管委会', seal, secret);
    await beginSecondFactor(tx, 'u', lockBytes(randomBytes(20), secret));
    await tx.query('UPDATE second_factor SET confirmed_at = now()');
  });
  expect(await aboutSecret(url, secret)).toEqual([]);
  const other = randomBytes(32).toString('hex');
  const shut = async () => (await aboutSecret(url, other)).join('\n');
  expect(await shut()).toContain('seals of organs 1, keys of zones 2, code generators of people 1');
  await transaction(pool, async (tx) => {
    await keepSeal(tx, '管委会', seal, other);
    await changeZoneKey(tx, 'z', other, 'u');
  });
  expect(await shut()).toContain('seals of organs 0, keys of zones 1, code generators of people 1');
});
