import type { Day } from '../../domain/clock/day.ts';
import type { RelationKind } from '../../domain/permission/tie.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** A relation of a person to an enterprise, from which acts on its cases follow that the person stays away from (回避). */
export interface NewRelation {
  readonly id: string;
  readonly person: string;
  /** Credit code of the enterprise, registered here or not. */
  readonly uscc: string;
  /** Why a code that fails its check character is right all the same; null: it does not fail. */
  readonly usccOverride: string | null;
  readonly kind: RelationKind;
  readonly note: string;
  readonly firstDay: Day;
  /** Null: until it is ended. */
  readonly lastDay: Day | null;
  readonly by: string;
}

/** A relation as it is shown. */
export interface RelationRow extends Omit<NewRelation, 'person' | 'by'> {
  readonly person: { readonly id: string; readonly name: string };
  /** Name of the enterprise, if it is registered. */
  readonly enterprise: string | null;
  readonly declaredBy: string;
  readonly end: { readonly lastDay: Day; readonly reason: string; readonly by: string } | null;
}

const SAME = `
  SELECT r.id FROM relation r
  WHERE r.person_id = $1 AND r.uscc = $2 AND r.kind = $3 AND r.note = $4 AND r.first_day = $5 AND r.last_day IS NOT DISTINCT FROM $6
    AND r.declared_by = $7 AND NOT EXISTS (SELECT 1 FROM relation_end n WHERE n.relation_id = r.id)
  LIMIT 1`;

/**
 * Records a relation for good; answers its id, or that of the very same one that has not been ended, recorded from another window or by
 * a page that never saw the answer: of two alike the other would count on once one is ended.
 */
export async function keepRelation(tx: Queryable, relation: NewRelation): Promise<string> {
  const { person, uscc, kind, note, firstDay, lastDay, by } = relation;
  await tx.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [person]);
  const { rows } = await tx.query<{ id: string }>(SAME, [person, uscc, kind, note, firstDay, lastDay, by]);
  if (rows[0]) return rows[0].id;
  await insertRelation(tx, relation);
  return relation.id;
}

async function insertRelation(tx: Queryable, relation: NewRelation): Promise<void> {
  await tx.query(
    `INSERT INTO relation (id, person_id, uscc, kind, note, first_day, last_day, declared_by, uscc_override, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())`,
    [
      relation.id,
      relation.person,
      relation.uscc,
      relation.kind,
      relation.note,
      relation.firstDay,
      relation.lastDay,
      relation.by,
      relation.usccOverride,
    ],
  );
}

const ROW = `
  SELECT r.id, jsonb_build_object('id', p.id, 'name', p.name) AS person, trim(r.uscc) AS uscc, r.uscc_override AS "usccOverride", e.name AS enterprise, r.kind, r.note,
    r.first_day AS "firstDay", r.last_day AS "lastDay", b.name AS "declaredBy",
    CASE WHEN n.relation_id IS NOT NULL THEN jsonb_build_object('lastDay', n.last_day, 'reason', n.reason, 'by', x.name) END AS "end"
  FROM relation r JOIN person p ON p.id = r.person_id JOIN person b ON b.id = r.declared_by
  LEFT JOIN enterprise e ON e.uscc = r.uscc
  LEFT JOIN relation_end n ON n.relation_id = r.id LEFT JOIN person x ON x.id = n.ended_by`;

/** Whose relations: of one person, or of everybody who has, had or will have a hat in a zone. */
export type Related = { readonly person: string } | { readonly zone: string };

const WHOSE = `($1::text IS NULL OR r.person_id = $1)
  AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM hat h WHERE h.person_id = r.person_id AND h.zone_id = $2))`;

const whoseOf = (of: Related) => ('person' in of ? [of.person, null] : [null, of.zone]);

/** Relations, the newest first. */
export async function listRelations(
  db: Queryable,
  of: Related,
  { after, limit }: PageAsked,
): Promise<PageOf<RelationRow>> {
  const { rows } = await db.query<RelationRow>(
    `${ROW} WHERE ${WHOSE}
       AND ($3::text IS NULL OR (r.machine_at, r.id) < (SELECT machine_at, id FROM relation WHERE id = $3))
     ORDER BY r.machine_at DESC, r.id DESC LIMIT $4`,
    [...whoseOf(of), after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** One of them; undefined if there is none such. */
export const findRelation = async (db: Queryable, of: Related, id: string): Promise<RelationRow | undefined> =>
  (await db.query<RelationRow>(`${ROW} WHERE ${WHOSE} AND r.id = $3`, [...whoseOf(of), id])).rows[0];

/** Ends a relation for good after `lastDay`; false if it had been ended. */
export async function insertRelationEnd(
  tx: Queryable,
  relation: string,
  end: { readonly lastDay: Day; readonly reason: string; readonly by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO relation_end (relation_id, last_day, reason, ended_by, machine_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT (relation_id) DO NOTHING`,
    [relation, end.lastDay, end.reason, end.by],
  );
  return rowCount === 1;
}
