import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import { seenCases, type Looking, type Values } from '../read/seen.ts';

export interface ComplaintRow {
  readonly id: string;
  readonly zone: string;
  readonly unit: string;
  readonly content: string;
  readonly due: Day;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly case: { readonly id: string; readonly number: string; readonly item: string };
  readonly applicant: string;
  readonly answer: {
    readonly content: string;
    readonly by: string;
    /** 代理: for whom; null: for nobody but oneself. */
    readonly byFor: string | null;
    readonly at: string;
  } | null;
  /** Ids of whoever did something or took part in the case for an organ before it was made, or entered it at the counter. */
  readonly worked: readonly string[];
}

const SELECT = `
  SELECT m.id, m.zone_id AS zone, m.unit, m.content, m.due, m.made_at AS "madeAt", w.name AS "madeBy",
    jsonb_build_object('id', f.id, 'number', f.number, 'item', r.item_name) AS case, e.name AS applicant,
    CASE WHEN a.complaint_id IS NULL THEN NULL
      ELSE jsonb_build_object('content', a.content, 'by', b.name, 'byFor', s.name, 'at', a.answered_at) END AS answer,
    ARRAY(SELECT DISTINCT d.person FROM case_event v
      CROSS JOIN LATERAL (VALUES (v.data->'by'->>'person'), (v.data->'by'->'for'->>'person'), (v.data->'chair'->>'person')
        UNION ALL SELECT o.one->>'person' FROM jsonb_path_query(v.data, '$.officers[*]') AS o (one)) AS d (person)
      WHERE v.case_id = m.case_id AND v.recorded_at <= m.made_at AND d.person IS NOT NULL
        AND v.data->'by'->>'capacity' NOT IN ('legalRepresentative', 'staff', 'agent', 'steward', 'thirdParty', 'system')
      UNION SELECT jsonb_array_elements_text(r.state #> '{counter,persons}')) AS worked
  FROM complaint m JOIN case_file f ON f.id = m.case_id JOIN case_row r ON r.case_id = f.id
  JOIN enterprise e ON e.id = r.enterprise_id JOIN person w ON w.id = m.made_by
  LEFT JOIN complaint_answer a ON a.complaint_id = m.id LEFT JOIN person b ON b.id = a.answered_by
  LEFT JOIN person s ON s.id = a.answered_for`;

export interface NewComplaint {
  readonly id: string;
  readonly case: string;
  readonly zone: string;
  readonly unit: string;
  readonly content: string;
  readonly due: Day;
  readonly by: string;
  readonly at: Instant;
}

export async function insertComplaint(tx: Queryable, one: NewComplaint): Promise<void> {
  await tx.query(
    `INSERT INTO complaint (id, case_id, zone_id, unit, content, due, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [one.id, one.case, one.zone, one.unit, one.content, one.due, one.by, one.at],
  );
}

/** Keeps the answer; false: there is one already. */
export async function insertComplaintAnswer(
  tx: Queryable,
  answer: { readonly complaint: string; readonly content: string; readonly by: Doer; readonly at: Instant },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO complaint_answer (complaint_id, content, answered_by, answered_for, answered_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [answer.complaint, answer.content, answer.by.person, forWhom(answer.by), answer.at],
  );
  return rowCount === 1;
}

/** Those of a case, the newest first. */
export const listComplaintsOfCase = async (db: Queryable, caseId: string): Promise<readonly ComplaintRow[]> =>
  (await db.query<ComplaintRow>(`${SELECT} WHERE m.case_id = $1 ORDER BY m.made_at DESC, m.id`, [caseId])).rows;

/** Those of a zone without an answer, or of one of its units, about cases that somebody may read; the earliest due first; and how many in all. */
export async function listOpenComplaints(
  db: Queryable,
  { zone, unit, seer }: Looking & { readonly unit: string | null },
  { after, limit }: PageAsked,
): Promise<PageOf<ComplaintRow> & { readonly count: number }> {
  const open = (values: Values): string => `WHERE m.zone_id = $1 AND ($2::text IS NULL OR m.unit = $2)
    AND NOT EXISTS (SELECT FROM complaint_answer o WHERE o.complaint_id = m.id) AND ${seenCases(seer, 'r', values)}`;
  const [counting, listing]: readonly [Values, Values] = [
    [zone, unit],
    [zone, unit, after ?? null, limit + 1],
  ];
  const counted = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM complaint m JOIN case_row r ON r.case_id = m.case_id ${open(counting)}`,
    counting,
  );
  const { rows } = await db.query<ComplaintRow>(
    `${SELECT} ${open(listing)}
       AND ($3::text IS NULL OR (m.due, m.id) > (SELECT due, id FROM complaint WHERE zone_id = $1 AND id = $3))
     ORDER BY m.due, m.id LIMIT $4`,
    listing,
  );
  return { ...pageOf(rows, limit, ({ id }) => id), count: counted.rows[0]?.count ?? 0 };
}

/** One by its id; undefined if there is none. */
export const findComplaint = async (db: Queryable, id: string): Promise<ComplaintRow | undefined> =>
  (await db.query<ComplaintRow>(`${SELECT} WHERE m.id = $1`, [id])).rows[0];

/** The unit that has the case in hand: of its open step, else the one that decides. */
export async function unitInHand(db: Queryable, caseId: string, deciding: string): Promise<string> {
  const { rows } = await db.query<{ unit: string }>(
    'SELECT unit FROM task WHERE case_id = $1 AND done_at IS NULL ORDER BY due, id LIMIT 1',
    [caseId],
  );
  return rows[0]?.unit ?? deciding;
}

/** Held until the end of the transaction, so that two questions at one moment are not both the first. */
export async function lockComplaints(tx: Queryable, caseId: string): Promise<void> {
  await tx.query('SELECT 1 FROM case_file WHERE id = $1 FOR NO KEY UPDATE', [caseId]);
}
