import type { WorksKnown } from '../../domain/project/special-works.ts';
import type { Queryable } from '../pool.ts';
import { isOpen, isPermitted } from './how-it-stands.ts';

// Special is what had its fire design reviewed (A20): under way, or decided in whatever way; else what was said last.
const REVIEWED = `EXISTS (SELECT 1 FROM case_row w WHERE w.project_id = p.id AND w.item_code = 'A20'
      AND (${isOpen('w')} OR w.stage = 'decided'))`;
const OF_WORKS = '(SELECT k.special FROM works_kind k WHERE k.project_id = p.id ORDER BY k.n DESC LIMIT 1)';
// What was said of the works themselves, else what the plan's question on fire was answered; 还不确定 is its strictest branch.
const SAID = `coalesce(${OF_WORKS},
      (SELECT a.answers->>'plan.specialFire' <> 'false' FROM project_answer a WHERE a.project_id = p.id ORDER BY a.seq DESC LIMIT 1))`;

/** Expression for the project `p`: are its works special ones (消防法 11)? Null: nobody has said. As `areSpecialWorks`. */
export const SPECIAL_WORKS = `(CASE WHEN ${REVIEWED} THEN true ELSE ${SAID} END)`;

/** What is known of the works of a project, and whether their fire acceptance (A25b) is under way or granted. */
export interface KnownWorks extends WorksKnown {
  readonly accepting: boolean;
  /** Are they special, whatever is answered to the plan's questions? Null: only the answers tell, if anything does. */
  readonly onRecord: boolean | null;
}

/** Reads it. */
export async function readWorksKind(db: Queryable, project: string): Promise<KnownWorks> {
  const { rows } = await db.query<KnownWorks>(
    `SELECT ${REVIEWED} AS "designReviewed", ${SAID} AS said,
       CASE WHEN ${REVIEWED} THEN true ELSE ${OF_WORKS} END AS "onRecord",
       EXISTS (SELECT 1 FROM case_row a WHERE a.project_id = p.id AND a.item_code = 'A25b'
         AND (${isOpen('a')} OR ${isPermitted('a')})) AS accepting
     FROM project p WHERE p.id = $1`,
    [project],
  );
  return rows[0] ?? { designReviewed: false, said: null, accepting: false, onRecord: null };
}
