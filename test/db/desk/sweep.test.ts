import { expect, it } from '@jest/globals';
import { sweepOnce } from '../../../db/desk/sweep.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', []);
const KEEP = { sessionDays: 30, accountDays: 365, outboxDays: 7, answerHours: 48 };
const left = async (sql: string): Promise<unknown[]> =>
  (await pool.query<{ name: string }>(sql)).rows.map((row) => row.name);

it('old sessions go, but the last of each person, which tells the hat worn last', async () => {
  await pool.query(
    `INSERT INTO session (id, token_hash, person_id, created_at, seen_at, rotated_at)
     SELECT name, name, 'u', now() - age, now() - age, now() - age
     FROM (VALUES ('first', interval '90 days'), ('second', interval '40 days'), ('last', interval '31 days')) AS s (name, age)`,
  );
  await sweepOnce(pool, KEEP);
  expect(await left('SELECT token_hash AS name FROM session')).toEqual(['last']);
});

it('what the outbox has carried out goes after its days; what is open stays however old', async () => {
  await pool.query(
    `INSERT INTO outbox (kind, key, zone_id, due_at, done_at)
     SELECT 'renderPaper', name, 'z', now() - interval '1 year', now() - age
     FROM (VALUES ('old', interval '8 days'), ('new', interval '6 days'), ('open', null)) AS o (name, age)`,
  );
  await sweepOnce(pool, KEEP);
  expect(await left('SELECT key AS name FROM outbox ORDER BY key')).toEqual(['new', 'open']);
});

it('answers to repeated requests go after their hours', async () => {
  await pool.query(
    `INSERT INTO idempotent_answer (person_id, key, request_hash, asked_at)
     SELECT 'u', name, repeat('a', 64), now() - age
     FROM (VALUES ('old', interval '49 hours'), ('new', interval '47 hours')) AS a (name, age)`,
  );
  await sweepOnce(pool, KEEP);
  expect(await left('SELECT key AS name FROM idempotent_answer')).toEqual(['new']);
});

it('takes so many at a time, and says when there is nothing left', async () => {
  await pool.query(
    `INSERT INTO outbox (kind, key, zone_id, due_at, done_at)
     SELECT 'wakeCase', 'many-' || n, 'z', now(), now() - interval '9 days' FROM generate_series(1, 1500) AS n`,
  );
  await expect(sweepOnce(pool, KEEP)).resolves.toBe(1000);
  await expect(sweepOnce(pool, KEEP)).resolves.toBe(500);
  await expect(sweepOnce(pool, KEEP)).resolves.toBe(0);
});
