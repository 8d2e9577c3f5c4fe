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

const listed = async () =>
  (await casesKeptLong(pool, { zone: 'z', now: later }, { limit: 200 })).rows.map(({ id }) => id).toSorted();

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

it('nor may a case beside which something goes on: a complaint without an answer, a visit that is planned, a promise of its project', async () => {
  const put = (table: string, row: object) =>
    pool.query(`INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1)).*`, [row]);
  const of = { zone_id: 'z', case_id: other };
  await put('complaint', { ...of, id: 'm', unit: 'e', content: '慢', due: '2026-09-08', made_by: 'u', made_at: later });
  expect(await listed()).toEqual([granted]);
  await put('complaint_answer', { complaint_id: 'm', content: '已办', answered_by: 'u', answered_at: later });
  expect(await listed()).toEqual([granted, other].toSorted());
  await pool.query(`INSERT INTO bureau (zone_id, code, name) VALUES ('z', 'water', '水务局')`);
  const asked = {
    id: 'q',
    enterprise_id: 'e',
    bureau: 'water',
    ground: 'case',
    announced: true,
    points: [],
    asked_by: 'u',
  };
  await put('visit_request', { ...of, ...asked, window_from: '2039-12-01', window_to: '2040-01-01', asked_at: later });
  expect(await listed()).toEqual([granted]);
  await pool.query(`UPDATE visit_request SET window_to = '2039-12-31'`);
  expect(await listed()).toEqual([granted, other].toSorted());
  const standard = {
    zone_id: 'z',
    code: 'S',
    version: 1,
    content: {},
    effective_from: '2026-01-01',
    published_by: 'u',
  };
  await put('access_standard', { ...standard, published_at: later, machine_at: later });
  const promise = { zone_id: 'z', project_id: 'p', enterprise_id: 'e' };
  await put('project_commitment', { ...promise, id: 'k', number: 'CN', standard_code: 'S', standard_version: 1 });
  await put('project_commitment_row', {
    ...promise,
    commitment_id: 'k',
    version: 1,
    stage: 'listed',
    state: {},
    open: true,
  });
  expect(await listed()).toEqual([]);
});
