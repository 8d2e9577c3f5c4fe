import { expect, it } from '@jest/globals';
import { readLateRecords } from '../../../db/read/late-records.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06']);
const wished = { at: '2026-09-01T09:00', items: ['A06'], acceptedAt: '2026-09-03T10:00' };
const [id = ''] = await fileAndAccept(pool, wished);

const hat = { capacity: 'supervisor', zone: 'z', bureau: null, enterprise: null } as const;

/** An event more in the record, told late at one moment of a clock that stands. */
const told = (seq: number, doneAt: string, proof: string) =>
  pool.query(
    `INSERT INTO case_event SELECT (jsonb_populate_record(v, jsonb_build_object('seq', $2::int, 'legal_at', $3::text, 'hash', repeat('c', 63) || right($2::text, 1),
       'recorded_at', '2026-09-05T09:00:00+08:00', 'data', v.data || jsonb_build_object('late', jsonb_build_object('reason', '停机', 'proof', jsonb_build_object('file', $4::text)))))).*
     FROM case_event v WHERE v.case_id = $1 AND v.seq = (SELECT min(seq) FROM case_event WHERE case_id = $1)`,
    [id, seq, doneAt, proof],
  );

it('two acts told at one moment are two rows, and two events of one act are one', async () => {
  await told(101, '2026-09-03T11:00:00+08:00', 'first');
  await told(102, '2026-09-03T11:00:00+08:00', 'first');
  await told(103, '2026-09-04T11:00:00+08:00', 'first');
  await told(104, '2026-09-04T11:00:00+08:00', 'second');
  const rows = await readLateRecords(pool, { zone: 'z', seer: { person: { id: 'u' }, hat } }, id);
  expect(rows.map(({ proof }) => proof).toSorted()).toEqual(['first', 'first', 'second']);
});
