import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { dumpSchema } from '../../db/dump.ts';
import { freshDatabase } from '../setup/database.ts';

const { pool } = await freshDatabase();

test('db/schema.sql is the schema that the migrations make (npm run db:dump writes it)', async () => {
  expect(await dumpSchema(pool)).toBe(await readFile('db/schema.sql', 'utf8'));
});

/** What hangs on a case, a project, a commitment or an enterprise, and whoever looks need not be told of it by itself. */
const NOT_TOLD = {
  // Written together with the case, the commitment or the claim, which is told.
  together: [
    'announced_service',
    'case_effect',
    'case_event',
    'case_file',
    'case_material',
    'claim_change',
    'counter_hand_in',
    'item_ban',
    'late_proof',
    'paper',
    'project_commitment',
    'project_commitment_effect',
    'project_commitment_event',
    'signature',
    'submission',
    'task',
    'visit_file',
    'works_kind',
  ],
  // Settings, and what people keep for themselves.
  ofSomebody: [
    'calendar_feed',
    'calendar_recount',
    'counter_file',
    'counter_identity',
    'erasure',
    'file',
    'hat',
    'invitation',
    'registration',
    'registration_dispute',
  ],
};

test('whatever is written about a case, a project or an enterprise is told to whoever looks', async () => {
  const { rows } = await pool.query<{ name: string; told: boolean }>(
    `SELECT c.table_name AS name, bool_or(t.tgname IS NOT NULL) AS told
     FROM information_schema.columns c
     LEFT JOIN pg_trigger t ON t.tgrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
       AND t.tgname = c.table_name || '_told'
     WHERE c.table_schema = 'public' AND c.column_name IN ('case_id', 'project_id', 'commitment_id', 'enterprise_id', 'visit_id',
       'complaint_id', 'request_id', 'record_id', 'submission_id', 'paper_id', 'task_id', 'urging_id', 'attendance_id')
     GROUP BY 1`,
  );
  const silent = rows.filter(({ told }) => !told).map(({ name }) => name);
  expect(silent.toSorted()).toEqual(Object.values(NOT_TOLD).flat().toSorted());
});
