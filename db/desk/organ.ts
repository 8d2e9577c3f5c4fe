import type { ExternalOrgan } from '../../domain/authority/organ.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** An upper organ with its people and the cases that it has and has not decided. */
export interface OrganRow extends ExternalOrgan {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly firstDay: Day;
    readonly lastDay: Day | null;
  }[];
  /** Numbers of cases; twenty at most, and how many there are. */
  readonly cases: readonly string[];
  readonly caseCount: number;
}

const CASES = `
  FROM case_row r JOIN case_file f ON f.id = r.case_id
  WHERE r.zone_id = o.zone_id AND r.stage IN ('received', 'correcting', 'accepted') AND r.state->'upper'->>'organ' = o.name`;

const SELECT = `
  SELECT o.name, o.level, o.first_day AS "firstDay", o.last_day AS "lastDay",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'firstDay', h.first_day, 'lastDay', h.last_day)
      ORDER BY p.name, h.first_day, h.id) FROM hat h JOIN person p ON p.id = h.person_id
      WHERE h.zone_id = o.zone_id AND h.organ = o.name AND coalesce(h.last_day, 'infinity') >= h.first_day), '[]') AS people,
    ARRAY(SELECT f.number ${CASES} ORDER BY f.number LIMIT 20) AS cases, (SELECT count(*)::int ${CASES}) AS "caseCount"
  FROM external_organ o WHERE o.zone_id = $1`;

/** The upper organs of a zone, by level and name. */
export const listOrgans = async (db: Queryable, zone: string): Promise<readonly OrganRow[]> =>
  (
    await db.query<OrganRow>(`${SELECT} ORDER BY array_position(ARRAY['city', 'province', 'state'], o.level), o.name`, [
      zone,
    ])
  ).rows;

/** One of them, in hand until the running transaction ends; undefined if the zone has none of that name. */
export async function lockOrgan(tx: Queryable, zone: string, name: string): Promise<OrganRow | undefined> {
  const { rowCount } = await tx.query('SELECT 1 FROM external_organ WHERE zone_id = $1 AND name = $2 FOR UPDATE', [
    zone,
    name,
  ]);
  return rowCount === 1 ? (await tx.query<OrganRow>(`${SELECT} AND o.name = $2`, [zone, name])).rows[0] : undefined;
}

/** Enters an organ; false if there is one of that name. */
export async function insertOrgan(tx: Queryable, zone: string, organ: ExternalOrgan, by: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO external_organ (zone_id, name, level, first_day, last_day, entered_by, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, now()) ON CONFLICT DO NOTHING`,
    [zone, organ.name, organ.level, organ.firstDay, organ.lastDay, by],
  );
  return rowCount === 1;
}

/** Ends an organ after `lastDay`, and with it every role of its people. */
export async function endOrgan(
  tx: Queryable,
  zone: string,
  name: string,
  { lastDay, by }: { readonly lastDay: Day; readonly by: string },
): Promise<void> {
  const values = [zone, name, lastDay];
  await tx.query('UPDATE external_organ SET last_day = $3, ended_by = $4 WHERE zone_id = $1 AND name = $2', [
    ...values,
    by,
  ]);
  await tx.query('UPDATE hat SET last_day = least(last_day, $3::date) WHERE zone_id = $1 AND organ = $2', values);
}

/** Names of organs that have cases of a zone, entered or not. */
export const organsWithCases = async (db: Queryable, zone: string): Promise<readonly string[]> =>
  (
    await db.query<{ organ: string }>(
      `SELECT DISTINCT r.state->'upper'->>'organ' AS organ FROM case_row r WHERE r.zone_id = $1 AND r.stage IN ('received', 'correcting', 'accepted')
         AND r.state->'upper'->>'organ' IS NOT NULL`,
      [zone],
    )
  ).rows.map(({ organ }) => organ);
