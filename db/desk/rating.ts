import type { Instant } from '../../domain/clock/instant.ts';
import type { Grade } from '../../domain/rating/rating.ts';
import type { Queryable } from '../pool.ts';

export interface RatingRow {
  readonly grade: Grade;
  readonly comment: string | null;
  readonly madeAt: Date;
}

export interface NewRating {
  readonly case: string;
  readonly zone: string;
  readonly bureau: string;
  readonly grade: Grade;
  readonly comment: string | null;
  /** 差评: what the unit has to answer. */
  readonly complaint: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** Keeps it; false: the case was rated already. */
export async function insertRating(tx: Queryable, one: NewRating): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO rating (case_id, zone_id, bureau, grade, comment, complaint_id, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [one.case, one.zone, one.bureau, one.grade, one.comment, one.complaint, one.by, one.at],
  );
  return rowCount === 1;
}

/** How a case was rated; undefined: it was not. */
export const findRating = async (db: Queryable, caseId: string): Promise<RatingRow | undefined> =>
  (await db.query<RatingRow>('SELECT grade, comment, made_at AS "madeAt" FROM rating WHERE case_id = $1', [caseId]))
    .rows[0];

/** How many of each grade each bureau of a zone got, and how many low ones wait for an answer. */
export interface RatingFigures {
  readonly bureau: string;
  readonly best: number;
  readonly good: number;
  readonly fair: number;
  readonly poor: number;
  readonly worst: number;
  readonly unanswered: number;
}

const COUNT = `
  SELECT r.bureau, ${(['best', 'good', 'fair', 'poor', 'worst'] as const)
    .map((grade) => `count(*) FILTER (WHERE r.grade = '${grade}')::int AS ${grade}`)
    .join(', ')},
    count(*) FILTER (WHERE r.complaint_id IS NOT NULL AND a.complaint_id IS NULL)::int AS unanswered
  FROM rating r LEFT JOIN complaint_answer a ON a.complaint_id = r.complaint_id
  WHERE r.zone_id = $1 GROUP BY r.bureau ORDER BY r.bureau`;

/** Counts them. */
export const countRatings = async (db: Queryable, zone: string): Promise<readonly RatingFigures[]> =>
  (await db.query<RatingFigures>(COUNT, [zone])).rows;
