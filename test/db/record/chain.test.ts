import { beforeAll, describe, expect, it } from '@jest/globals';
import { concealWith } from '../../../proof/conceal.ts';
import { verifyRecord } from '../../../db/read/verify-record.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

interface Row {
  readonly seq: number;
  readonly data: unknown;
  readonly salt: string | null;
}

let id = '';
const rowsOf = async (): Promise<readonly Row[]> =>
  (await pool.query<Row>('SELECT seq, data, salt FROM case_event WHERE case_id = $1 ORDER BY seq', [id])).rows;

beforeAll(async () => {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b']);
  [id = ''] = await fileAndAccept(pool, { at: '2026-09-01T09:00', items: ['A07b'], acceptedAt: '2026-09-03T10:00' });
});

const erase = (seq: number, data: unknown) =>
  pool.query('UPDATE case_event SET data = $3, salt = NULL WHERE case_id = $1 AND seq = $2', [
    id,
    seq,
    JSON.stringify(data),
  ]);

describe('the names in the chain of a case', () => {
  it('can be taken away with their salt, and the chain holds as before', async () => {
    expect(await verifyRecord(pool, id)).toBeNull();
    expect(JSON.stringify(await rowsOf())).toContain('陈立群');
    for (const { seq, data, salt } of await rowsOf()) await erase(seq, concealWith(data, salt ?? ''));
    expect(JSON.stringify(await rowsOf())).not.toMatch(/陈立群|顾文静/);
    expect(await verifyRecord(pool, id)).toBeNull();
  });

  it('can be taken away once, and nothing else about an event can be changed', async () => {
    await expect(erase(1, {})).rejects.toThrow('append-only');
    await expect(pool.query(`UPDATE case_event SET type = 'refused'`)).rejects.toThrow('append-only');
  });
});

it('whatever else is written over an event while its names are taken away breaks the chain at that event', async () => {
  const [other = ''] = await fileAndAccept(pool, {
    at: '2026-09-04T09:00',
    items: ['A07b'],
    acceptedAt: '2026-09-04T10:00',
  });
  id = other;
  const [first, second] = await rowsOf();
  await erase(1, concealWith(first?.data, first?.salt ?? ''));
  await erase(2, { ...(concealWith(second?.data, second?.salt ?? '') as object), at: '2026-09-01T00:00:00.000+08:00' });
  expect(await verifyRecord(pool, other)).toEqual({ seq: 2, file: null });
});
