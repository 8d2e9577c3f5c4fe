import type { Pool } from '../../db/pool.ts';
import { file } from '../domain/case/builders.ts';

/** Whose the case is. */
interface Laid {
  readonly zone: string;
  readonly enterprise: string;
}

/** What a filing leaves in the tables: a case `c` of the project `p`, received, with its step `accepting` at the window. */
export async function layCase(pool: Pool, { zone, enterprise }: Laid): Promise<void> {
  const { state } = file('2026-10-09T09:00');
  await pool.query(
    `WITH p AS (INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by)
             VALUES ('p', $1, $2, '2609-320505-89-01-481207', '器械基地', 'C3584', 1, 1, 1, '科创园', now(), 'u')),
       s AS (INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
             VALUES ('s', $1, 'p', '1', '{}', repeat('a', 64), now(), 'u', now())),
       i AS (INSERT INTO item_version (zone_id, code, version, effective_from, item, made_by, made_at)
             VALUES ($1, 'A02', 1, '2026-01-01', '{}', 'u', now())),
       c AS (INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
             VALUES ('c', 'n', $1, 'p', $2, 's', 'A02', 1, 'ordinary', '{}')),
       r AS (INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, state, open)
             VALUES ('c', $1, 'p', $2, 'A02', 1, 'received', 1, $3, true))
     INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
     VALUES ('accepting', 'c', $1, 'accept', 1, 'window', 'infinity', now())`,
    [zone, enterprise, JSON.stringify(state)],
  );
}

/** So many more cases of the same project, each with a step `step<n>` at the window. */
export async function layMore(pool: Pool, n: number): Promise<string[]> {
  await pool.query(
    `WITH n AS (SELECT generate_series(1, $1) AS i),
       c AS (INSERT INTO case_file SELECT 'c' || i, 'n' || i, f.zone_id, f.project_id, f.enterprise_id, f.submission_id, f.item_code, f.item_version, f.way, f.form
             FROM n, case_file f WHERE f.id = 'c'),
       r AS (INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, state, open)
             SELECT 'c' || i, r.zone_id, r.project_id, r.enterprise_id, r.item_code, 1, r.stage, r.status, r.state, true
             FROM n, case_row r WHERE r.case_id = 'c')
     INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
     SELECT 'step' || i, 'c' || i, t.zone_id, 'accept', 1, 'window', '2026-10-09', t.opened_at FROM n, task t WHERE t.id = 'accepting'`,
    [n],
  );
  return Array.from({ length: n }, (_, i) => `step${i + 1}`);
}
