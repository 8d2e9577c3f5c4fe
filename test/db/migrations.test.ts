import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { freshDatabase } from '../setup/database.ts';
import { fileAndAccept } from '../setup/recorded-case.ts';
import { seedZone } from '../setup/seed.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06', 'A07b']);
const [above, ofZone] = (await fileAndAccept(pool, {
  at: '2026-09-01T09:00',
  items: ['A06', 'A07b'],
  acceptedAt: '2026-09-01T10:00',
})) as [CaseId, CaseId];
const ORGAN = '江苏省自然资源厅';

/** A step that was opened while what an upper organ granted was the bureau’s to revoke. */
const opens = (id: CaseId) =>
  pool.query(
    `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
     VALUES ('revoke ' || $1, $1, 'z', 'revoke', 1, 'planning', 'infinity', now())`,
    [id],
  );

test('000114: a step to revoke what an upper organ granted goes to that organ, and out of the hands of the bureau', async () => {
  await pool.query(`UPDATE case_row SET stage = 'decided'`);
  await pool.query(
    `UPDATE case_row SET state = state || jsonb_build_object('upper', jsonb_build_object('organ', $2::text)) WHERE case_id = $1`,
    [above, ORGAN],
  );
  await Promise.all([opens(above), opens(ofZone)]);
  await pool.query(
    `INSERT INTO claim (task_id, person_id, claimed_at) SELECT id, $1, now() FROM task WHERE kind = 'revoke'`,
    [await somebody()],
  );
  await pool.query(await readFile('db/migrations/000114_steps_of_upper_organs.sql', 'utf8'));
  const { rows } = await pool.query(
    `SELECT t.case_id, t.unit, c.task_id IS NOT NULL AS claimed FROM task t LEFT JOIN claim c ON c.task_id = t.id WHERE kind = 'revoke'`,
  );
  expect(new Map(rows.map(({ case_id, unit, claimed }) => [case_id, [unit, claimed]]))).toEqual(
    new Map([
      [above, [`upper:${ORGAN}`, false]],
      [ofZone, ['planning', true]],
    ]),
  );
});

test('000120: a step to extend goes out of the hands of who may not propose it, and it is kept that it did', async () => {
  const [approver, reviewer] = ['a', 'r'];
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at)
     SELECT id, id, id, '-', now() FROM unnest($1::text[]) AS id`,
    [[approver, reviewer]],
  );
  await pool.query(
    `INSERT INTO bureau (zone_id, code, name) VALUES ('z', 'planning', '自然资源局') ON CONFLICT DO NOTHING`,
  );
  await pool.query(
    `INSERT INTO hat (id, person_id, capacity, zone_id, bureau, first_day) VALUES
       ('a', 'a', 'approver', 'z', 'planning', '2026-01-01'), ('r', 'r', 'reviewer', 'z', 'planning', '2026-01-01')`,
  );
  await pool.query(
    `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
     SELECT id, $1, 'z', 'extendPermit', n, unit, 'infinity', now()
     FROM (VALUES ('approver', 1, 'planning'), ('reviewer', 2, 'planning'), ('organ', 3, 'upper:' || $2)) AS step (id, n, unit)`,
    [ofZone, ORGAN],
  );
  await pool.query(
    `INSERT INTO claim (task_id, person_id, claimed_at)
     VALUES ('approver', 'a', now()), ('reviewer', 'r', now()), ('organ', 'a', now())`,
  );
  await pool.query(await readFile('db/migrations/000120_claims_on_extensions.sql', 'utf8'));
  const held = await pool.query(
    `SELECT c.task_id FROM claim c JOIN task t ON t.id = c.task_id WHERE t.kind = 'extendPermit' ORDER BY c.task_id`,
  );
  expect(held.rows.map(({ task_id }) => task_id)).toEqual(['organ', 'reviewer']);
  const { rows } = await pool.query(
    'SELECT task_id, kind, from_person, changed_at = (SELECT clock_at FROM zone) AS by_zone FROM claim_change',
  );
  expect(rows).toEqual([{ task_id: 'approver', kind: 'expired', from_person: approver, by_zone: true }]);
});

async function somebody(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM person LIMIT 1');
  return rows[0]?.id ?? '';
}
