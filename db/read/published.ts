import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from './page.ts';

/** A permit that was granted, as the public may look it up (许可法 40): of enterprises and projects, never of persons. */
export interface PublishedResult {
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly holder: string;
  readonly project: string;
  readonly decidedOn: Day;
  readonly way: 'ordinary' | 'commitment';
  readonly standing: 'valid' | 'ended';
}

const GRANTED = `r.zone_id = $1 AND r.outcome = 'grant'
  AND r.decided_on >= $2::date AND r.decided_on < ($2::date + interval '1 month')::date`;

/** What a zone granted in the month that begins on that day, the newest first, by their numbers; and how many in all. */
export async function publishedResults(
  db: Queryable,
  { zone, first }: { readonly zone: string; readonly first: Day },
  { after, limit }: PageAsked,
): Promise<PageOf<PublishedResult> & { readonly count: number }> {
  const counted = await db.query<{ count: number }>(`SELECT count(*)::int AS count FROM case_row r WHERE ${GRANTED}`, [
    zone,
    first,
  ]);
  const { rows } = await db.query<PublishedResult>(
    `SELECT f.number, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item, e.name AS holder, p.name AS project,
       r.decided_on AS "decidedOn", f.way,
       CASE WHEN coalesce(r.state->'permit'->>'state', 'valid') = 'valid' THEN 'valid' ELSE 'ended' END AS standing
     FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN enterprise e ON e.id = r.enterprise_id
     JOIN project p ON p.id = r.project_id
     WHERE ${GRANTED} AND ($3::text IS NULL OR (date '9999-12-31' - r.decided_on, f.number) >
       (SELECT date '9999-12-31' - k.decided_on, n.number FROM case_row k JOIN case_file n ON n.id = k.case_id
        WHERE k.zone_id = $1 AND n.number = $3))
     ORDER BY r.decided_on DESC, f.number LIMIT $4`,
    [zone, first, after ?? null, limit + 1],
  );
  return { ...pageOf(rows, limit, ({ number }) => number), count: counted.rows[0]?.count ?? 0 };
}

/** The cases of a number: a zone has one at most, and several zones may number alike. */
export async function casesOfNumber(db: Queryable, number: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM case_file WHERE number = $1', [number]);
  return rows.map(({ id }) => id);
}

/** Titles and days of the papers of a case that were served or wait to be; not what stands in them, and no order between offices. */
export async function titlesOfPapers(
  db: Queryable,
  caseId: string,
): Promise<readonly { readonly title: string; readonly on: Day }[]> {
  const { rows } = await db.query<{ title: string; on: Day }>(
    `SELECT title, (issued_at AT TIME ZONE 'Asia/Shanghai')::date AS on FROM paper
     WHERE case_id = $1 AND kind <> 'urgingOrder' ORDER BY issued_at, place`,
    [caseId],
  );
  return rows;
}
