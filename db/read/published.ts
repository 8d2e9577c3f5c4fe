import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

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

/** What a zone granted in the month that begins on that day, the newest first. */
export async function publishedResults(db: Queryable, zone: string, first: Day): Promise<readonly PublishedResult[]> {
  const { rows } = await db.query<PublishedResult>(
    `SELECT f.number, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item, e.name AS holder, p.name AS project,
       r.decided_on AS "decidedOn", f.way,
       CASE WHEN coalesce(r.state->'permit'->>'state', 'valid') = 'valid' THEN 'valid' ELSE 'ended' END AS standing
     FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN enterprise e ON e.id = r.enterprise_id
     JOIN project p ON p.id = r.project_id
     WHERE r.zone_id = $1 AND r.outcome = 'grant'
       AND r.decided_on >= $2::date AND r.decided_on < ($2::date + interval '1 month')::date
     ORDER BY r.decided_on DESC, f.number LIMIT 5000`,
    [zone, first],
  );
  return rows;
}

/** The cases of a number: a zone has one at most, and several zones may number alike. */
export async function casesOfNumber(db: Queryable, number: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM case_file WHERE number = $1 LIMIT 20', [number]);
  return rows.map(({ id }) => id);
}

/** Titles and days of the papers of a case that were served or wait to be; not what stands in them. */
export async function titlesOfPapers(
  db: Queryable,
  caseId: string,
): Promise<readonly { readonly title: string; readonly on: Day }[]> {
  const { rows } = await db.query<{ title: string; on: Day }>(
    `SELECT title, (issued_at AT TIME ZONE 'Asia/Shanghai')::date AS on FROM paper WHERE case_id = $1 ORDER BY issued_at, place`,
    [caseId],
  );
  return rows;
}
