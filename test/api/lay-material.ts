import type { Pool } from '../../db/pool.ts';

/** What a submission leaves in the tables: a case of the zone with the file as a material. */
export async function handInAsMaterial(pool: Pool, zone: string, file: string): Promise<void> {
  await pool.query(
    `WITH e AS (SELECT enterprise_id FROM file WHERE id = $2),
       p AS (INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by)
             SELECT 'p', $1, enterprise_id, '2609-320505-89-01-481207', '器械基地', 'C3584', 1, 1, 1, '科创园', now(), 'u' FROM e),
       s AS (INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
             VALUES ('s', $1, 'p', '1', '{}', repeat('a', 64), now(), 'u', now())),
       i AS (INSERT INTO item_version (zone_id, code, version, effective_from, item, made_by, made_at)
             VALUES ($1, 'A02', 1, '2026-01-01', '{}', 'u', now())),
       c AS (INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
             SELECT 'c', 'n', $1, 'p', enterprise_id, 's', 'A02', 1, 'ordinary', '{}' FROM e),
       r AS (INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, state, open)
             SELECT 'c', $1, 'p', enterprise_id, 'A02', 1, 'accepted', '{}', true FROM e)
     INSERT INTO case_material (case_id, code, name, file_id, handed_at) VALUES ('c', 'E1', '合同', $2, now())`,
    [zone, file],
  );
}
