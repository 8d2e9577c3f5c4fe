import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { CaseId } from '../../domain/case/case.ts';
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

async function somebody(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM person LIMIT 1');
  return rows[0]?.id ?? '';
}
