import { expect, test } from '@jest/globals';
import { freshDatabase } from '../setup/database.ts';

const { pool } = await freshDatabase();

test('a fresh database counts Chinese characters, not bytes, and finds trigrams in them', async () => {
  await pool.query('create extension if not exists pg_trgm');
  const { rows } = await pool.query(`select length('中文') as length, cardinality(show_trgm('社会保险')) as trigrams`);
  expect(rows[0]).toEqual({ length: 2, trigrams: 5 });
});
