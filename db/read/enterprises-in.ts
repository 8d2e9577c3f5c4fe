import type { Queryable } from '../pool.ts';

/** An enterprise with a project in a zone. */
export interface LocalEnterprise {
  readonly id: string;
  readonly name: string;
}

/** The enterprises with a project in a zone, by name: all of them, since they are what a form offers. */
export const enterprisesIn = async (db: Queryable, zone: string): Promise<readonly LocalEnterprise[]> =>
  (
    await db.query<LocalEnterprise>(
      `SELECT id, name FROM enterprise e
       WHERE EXISTS (SELECT 1 FROM project p WHERE p.enterprise_id = e.id AND p.zone_id = $1) ORDER BY name, id`,
      [zone],
    )
  ).rows;

/** Has the enterprise a project in the zone? */
export const isLocal = async (db: Queryable, zone: string, enterprise: string): Promise<boolean> =>
  (await db.query('SELECT 1 FROM project WHERE zone_id = $1 AND enterprise_id = $2 LIMIT 1', [zone, enterprise]))
    .rowCount === 1;
