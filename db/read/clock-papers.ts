import type { Day } from '../../domain/clock/day.ts';
import type { PaperKind } from '../../domain/paper/paper.ts';
import type { Queryable } from '../pool.ts';

/** A paper that may say why a clock started, stood, or ended. */
export interface ClockPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: Day;
  /** The special procedure that it announces (专家评审). */
  readonly procedure: string | null;
}

const PAPERS = `
  SELECT id, kind, title, number, to_char(issued_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "issuedOn",
    content->>'procedure' AS procedure
  FROM paper WHERE case_id = $1 ORDER BY event_seq, place`;

/** The papers of a case in the order in which they were issued. */
export async function readClockPapers(db: Queryable, caseId: string): Promise<readonly ClockPaper[]> {
  return (await db.query<ClockPaper>(PAPERS, [caseId])).rows;
}
