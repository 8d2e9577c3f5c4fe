import { expect, it } from '@jest/globals';
import { casesKeptLong, setRetention } from '../../../db/desk/erasure.ts';
import { parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06', 'A07b']);
const cases: readonly string[] = await fileAndAccept(pool, {
  at: '2026-09-01T09:00',
  items: ['A06', 'A07b'],
  acceptedAt: '2026-09-03T10:00',
});
const [granted = '', other = ''] = cases;
const later = parseInstant('2040-01-01T09:00:00+08:00') as Instant;
await setRetention(pool, 'z', { item: null, years: 10 }, { by: 'u', at: later });

const listed = async () => (await casesKeptLong(pool, 'z', later)).map(({ id }) => id).toSorted();

it('what may not go yet takes no place in the list of what may: a step is owed, or a permit runs', async () => {
  await pool.query(`UPDATE case_row SET stage = 'decided'`);
  expect(await listed()).toEqual([]);
  await pool.query('UPDATE task SET done_at = now()');
  expect(await listed()).toEqual([granted, other].toSorted());
  const permit = (validity: object) =>
    pool.query('UPDATE case_row SET state = state || $2 WHERE case_id = $1', [
      granted,
      JSON.stringify({ permit: { state: 'valid' }, clocks: { validity } }),
    ]);
  await permit({ start: '2026-09-03' });
  expect(await listed()).toEqual([other]);
  await permit({ start: '2026-09-03', end: '2028-09-03' });
  expect(await listed()).toEqual([granted, other].toSorted());
});
