import { expect, it } from '@jest/globals';
import { casesOfNumber } from '../../../db/read/published.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b']);

it('a case is found by its number however many zones number alike, as practice zones of one region on one day do', async () => {
  const [id = ''] = await fileAndAccept(pool, {
    at: '2026-09-01T09:00',
    items: ['A07b'],
    acceptedAt: '2026-09-03T10:00',
  });
  await pool.query(
    `INSERT INTO zone SELECT (jsonb_populate_record(z, jsonb_build_object('id', 'z' || n))).* FROM zone z, generate_series(1, 25) n;
     INSERT INTO item_version SELECT (jsonb_populate_record(v, jsonb_build_object('zone_id', 'z' || n))).* FROM item_version v, generate_series(1, 25) n;
     INSERT INTO case_file SELECT (jsonb_populate_record(f, jsonb_build_object('id', 'c' || n, 'zone_id', 'z' || n))).*
       FROM case_file f, generate_series(1, 25) n`,
  );
  const { rows } = await pool.query<{ number: string }>('SELECT number FROM case_file WHERE id = $1', [id]);
  const found = await casesOfNumber(pool, rows[0]?.number ?? '');
  expect([found.length, found.includes(id)]).toEqual([26, true]);
});
