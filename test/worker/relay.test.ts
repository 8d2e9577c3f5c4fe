import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { OutboxKind, OutboxRow } from '../../db/record/outbox.ts';
import { ringFor } from '../../db/record/outbox.ts';
import { startRelay, type Relay } from '../../worker/relay.ts';
import { freshDatabase } from '../setup/database.ts';
import { eventually } from '../setup/eventually.ts';
import { seedZone } from '../setup/seed.ts';

let relay: Relay;
// Asked for before the database is, so that it stops before that is dropped.
afterAll(() => relay.stop());
const { pool, url } = await freshDatabase();
const worked: OutboxRow[] = [];
const refusedOnce = new Set<string>();

const work = async (row: OutboxRow): Promise<void> => {
  if (row.key === 'fails once' && !refusedOnce.has(row.key)) {
    refusedOnce.add(row.key);
    throw new Error('away');
  }
  worked.push(row);
};

const ask = (kind: OutboxKind, ...keys: readonly string[]) =>
  pool.query(
    `WITH asked AS (INSERT INTO outbox (kind, key, zone_id, due_at) SELECT $1, key, 'z', now() FROM unnest($2::text[]) AS key)
     ${ringFor(kind)}`,
    [kind, keys],
  );

const open = async (): Promise<number> =>
  (await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE done_at IS NULL')).rows[0]?.n ?? -1;

const keysOf = (kind: OutboxKind): string[] => worked.filter((row) => row.kind === kind).map((row) => row.key);

beforeAll(async () => {
  await seedZone(pool, '2026-10-12T08:35:00+08:00', []);
  const jobs = [
    { kind: 'takeUpCase', sideBySide: 2, givesWay: true, work },
    { kind: 'renderPaper', sideBySide: 1, work },
  ] as const;
  relay = await startRelay(pool, url, jobs, pino({ level: 'silent' }));
});

describe('the relay of the outbox', () => {
  it('works through what is asked, in its order', async () => {
    await ask('renderPaper', 'p1', 'p2', 'p3');
    await eventually(open, (n) => n === 0);
    expect(keysOf('renderPaper')).toEqual(['p1', 'p2', 'p3']);
  });

  it('lets what gives way wait for what does not, and comes to it all the same', async () => {
    await ask('takeUpCase', 'c1', 'c2', 'c3');
    await ask('renderPaper', 'p4');
    await eventually(open, (n) => n === 0);
    expect(worked.findIndex((row) => row.key === 'p4')).toBeLessThan(worked.findIndex((row) => row.key === 'c2'));
    expect(keysOf('takeUpCase').toSorted()).toEqual(['c1', 'c2', 'c3']);
  });

  it('tries again what failed', async () => {
    await ask('renderPaper', 'fails once');
    await eventually(open, (n) => n === 0);
    expect(worked.at(-1)).toMatchObject({ key: 'fails once', attempts: 2 });
  });
});
