import type { CaseId } from '../../domain/case/state/case-id.ts';
import { transaction, type Pool, type Queryable } from '../pool.ts';
import { readRecordedCase } from '../read/present-case.ts';
import { recountCase } from './recount-case.ts';

/** Cases that are recomputed in one transaction: so few that nobody who acts on one of them waits for long. */
const BATCH = 25;

/** Calendars that were published and are not yet carried through every case; of one zone, or of all. */
export async function runningPublications(db: Queryable, zone: string | null = null): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM calendar_publication
     WHERE published_at IS NOT NULL AND done_at IS NULL AND ($1::text IS NULL OR zone_id = $1) ORDER BY published_at`,
    [zone],
  );
  return rows.map((row) => row.id);
}

// A case on which somebody acts just now is left for later; that act recomputes it first anyway.
const TAKE = `
  SELECT c.case_id FROM calendar_recount c JOIN case_row r ON r.case_id = c.case_id
  WHERE c.publication_id = $1 AND c.moves IS NULL ORDER BY c.case_id LIMIT $2 FOR UPDATE SKIP LOCKED`;

/**
 * Recomputes some cases of a publication; answers how many. Several may do so side by side: each case is taken by one. What
 * was not committed is taken again by whoever comes next.
 */
export const recountBatch = (pool: Pool, publication: string): Promise<number> =>
  transaction(pool, async (tx) => {
    const { rows } = await tx.query<{ case_id: CaseId }>(TAKE, [publication, BATCH]);
    await Promise.all(rows.map((row) => recountOne(tx, row.case_id)));
    return rows.length;
  });

async function recountOne(tx: Queryable, caseId: CaseId): Promise<void> {
  const present = await readRecordedCase(tx, caseId);
  if (present?.row.recount) await recountCase(tx, caseId, present, present.row.recount);
}

/** Notes that a publication is carried through every case; false while some are left. */
export async function finishPublication(db: Queryable, publication: string): Promise<boolean> {
  const { rows } = await db.query<{ left: boolean }>(
    `WITH open AS (SELECT EXISTS (SELECT 1 FROM calendar_recount WHERE publication_id = $1 AND moves IS NULL) AS yes),
     done AS (UPDATE calendar_publication SET done_at = now() FROM open WHERE id = $1 AND done_at IS NULL AND NOT open.yes)
     SELECT yes AS left FROM open`,
    [publication],
  );
  return rows[0]?.left === false;
}
