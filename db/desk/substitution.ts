import type { Day } from '../../domain/clock/day.ts';
import {
  STANDABLE_CAPACITIES,
  type Substitution,
  type SubstitutionStanding,
} from '../../domain/permission/substitution.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import { todayIn } from '../zone-day.ts';
import { worksToday } from './who.ts';

/** A substitution as it is shown. */
export interface SubstitutionRow {
  readonly id: string;
  readonly absent: { readonly id: string; readonly name: string };
  readonly substitute: { readonly id: string; readonly name: string };
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly reason: string;
  readonly madeBy: string;
  readonly end: { readonly reason: string; readonly by: string } | null;
  readonly standing: SubstitutionStanding;
}

const ROW = `
  SELECT u.id, jsonb_build_object('id', a.id, 'name', a.name) AS absent, jsonb_build_object('id', s.id, 'name', s.name) AS substitute,
    u.first_day AS "firstDay", u.last_day AS "lastDay", u.reason, m.name AS "madeBy",
    CASE WHEN n.substitution_id IS NOT NULL THEN jsonb_build_object('reason', n.reason, 'by', e.name) END AS "end",
    CASE WHEN n.substitution_id IS NOT NULL OR u.last_day < ${todayIn('uz')} THEN 'over'
      WHEN u.first_day > ${todayIn('uz')} THEN 'toCome'
      WHEN ${worksToday('u.substitute_id')} AND ${worksToday('u.absent_id', STANDABLE_CAPACITIES)} THEN 'inForce' ELSE 'idle' END AS standing
  FROM substitution u JOIN zone uz ON uz.id = u.zone_id JOIN person a ON a.id = u.absent_id JOIN person s ON s.id = u.substitute_id JOIN person m ON m.id = u.made_by
  LEFT JOIN substitution_end n ON n.substitution_id = u.id LEFT JOIN person e ON e.id = n.ended_by`;

/** All substitutions of a zone, or those of and by one person, the newest first. */
export async function listSubstitutions(
  db: Queryable,
  { zone, person }: { readonly zone: string; readonly person?: string },
  { after, limit }: PageAsked,
): Promise<PageOf<SubstitutionRow>> {
  const { rows } = await db.query<SubstitutionRow>(
    `${ROW} WHERE u.zone_id = $1 AND ($2::text IS NULL OR $2 IN (u.absent_id, u.substitute_id))
       AND ($3::text IS NULL OR (u.machine_at, u.id) < (SELECT machine_at, id FROM substitution WHERE zone_id = $1 AND id = $3))
     ORDER BY u.machine_at DESC, u.id DESC LIMIT $4`,
    [zone, person ?? null, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** One of a zone; undefined if the zone has none such. */
export const findSubstitution = async (db: Queryable, zone: string, id: string): Promise<SubstitutionRow | undefined> =>
  (await db.query<SubstitutionRow>(`${ROW} WHERE u.zone_id = $1 AND u.id = $2`, [zone, id])).rows[0];

/** The substitutions of a person in a zone that were not ended; no other is made until the running transaction is over. */
export async function holdSubstitutions(tx: Queryable, zone: string, absent: string): Promise<readonly Substitution[]> {
  const [, { rows }] = await Promise.all([
    tx.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [absent]),
    tx.query<Substitution>(
      `SELECT absent_id AS absent, substitute_id AS substitute, first_day AS "firstDay", last_day AS "lastDay" FROM substitution u
       WHERE absent_id = $2 AND zone_id = $1 AND NOT EXISTS (SELECT 1 FROM substitution_end n WHERE n.substitution_id = u.id)`,
      [zone, absent],
    ),
  ]);
  return rows;
}

/** A substitution to be kept. */
export type NewSubstitution = Substitution & {
  readonly id: string;
  readonly zone: string;
  readonly reason: string;
  readonly by: string;
};

/** Keeps a substitution for good. */
export async function insertSubstitution(tx: Queryable, made: NewSubstitution): Promise<void> {
  await tx.query(
    `INSERT INTO substitution (id, zone_id, absent_id, substitute_id, first_day, last_day, reason, made_by, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
    [made.id, made.zone, made.absent, made.substitute, made.firstDay, made.lastDay, made.reason, made.by],
  );
}

/** Ends a substitution at once; false if it had been ended. */
export async function insertSubstitutionEnd(
  tx: Queryable,
  id: string,
  end: { readonly reason: string; readonly by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO substitution_end (substitution_id, reason, ended_by, machine_at) VALUES ($1, $2, $3, now())
     ON CONFLICT (substitution_id) DO NOTHING`,
    [id, end.reason, end.by],
  );
  return rowCount === 1;
}

const ENDABLE = `
  FROM substitution u JOIN zone z ON z.id = u.zone_id
  WHERE u.zone_id = $1 AND $2 IN (u.absent_id, u.substitute_id)
    AND u.last_day >= ${todayIn('z')}
    AND NOT EXISTS (SELECT 1 FROM substitution_end n WHERE n.substitution_id = u.id)`;

/** How many substitutions for or by a person are still to come or under way in a zone. */
export const countSubstitutions = async (db: Queryable, zone: string, person: string): Promise<number> =>
  (await db.query<{ n: number }>(`SELECT count(*) AS n ${ENDABLE}`, [zone, person])).rows[0]?.n ?? 0;

/** Ends them all at once. */
export async function endSubstitutions(
  tx: Queryable,
  of: { readonly zone: string; readonly person: string },
  end: { readonly reason: string; readonly by: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO substitution_end (substitution_id, reason, ended_by, machine_at) SELECT u.id, $3, $4, now() ${ENDABLE}`,
    [of.zone, of.person, end.reason, end.by],
  );
}
