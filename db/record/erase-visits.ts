import { ERASED } from '../../domain/retention/retention.ts';
import { commitTo } from '../../proof/conceal.ts';
import type { Queryable } from '../pool.ts';
import { emptied, emptyPapers, keepsNames, OFFICERS_NAMELESS } from './empty.ts';

/** Is request `q` one of those for which visit `v` is, or was before it was called off? */
const SERVED = `
  (q.visit_id = v.id OR EXISTS (SELECT FROM visit_event c WHERE c.visit_id = v.id AND c.data->'requests' ? q.id))`;

// Of requests without a case nothing is kept longer: the record of a visit is one.
const FORGOTTEN = `
  SELECT v.id FROM visit v
  WHERE v.enterprise_id = (SELECT enterprise_id FROM case_file WHERE id = $1)
    AND EXISTS (SELECT FROM visit_request q WHERE q.enterprise_id = v.enterprise_id AND q.case_id = $1 AND ${SERVED})
    AND NOT EXISTS (SELECT FROM visit_request q WHERE q.enterprise_id = v.enterprise_id AND q.case_id IS NOT NULL
      AND ${SERVED} AND ${keepsNames('q.case_id')})`;

const POINTS_GONE = `points = array_fill($2::text, ARRAY[cardinality(points)])`;

/**
 * Erases what was written of the checks of a case: of a check that was never planned at once, of a visit with the last case that
 * it served. Days, results and numbers stay, and so do the hashes of papers and photographs.
 */
export async function eraseVisitsOf(tx: Queryable, caseId: string): Promise<void> {
  const { rows } = await tx.query<{ id: string }>(FORGOTTEN, [caseId]);
  for (const { id } of rows) await eraseVisit(tx, id);
  await tx.query(`UPDATE visit_request SET ${POINTS_GONE} WHERE case_id = $1 AND visit_id IS NULL`, [caseId, ERASED]);
}

async function eraseVisit(tx: Queryable, visit: string): Promise<void> {
  await emptyPapers(tx, { kind: 'visit', id: visit });
  await closeVisit(tx, visit);
  await tx.query(
    `UPDATE visit_result SET findings = $2, ${OFFICERS_NAMELESS}, ${emptied('remarks')} WHERE visit_id = $1`,
    [visit, ERASED],
  );
  await tx.query(`UPDATE visit_request SET ${POINTS_GONE} WHERE visit_id = $1`, [visit, ERASED]);
  await tx.query(
    `UPDATE file SET state = 'erased', name = $2
     WHERE id IN (SELECT file_id FROM visit_file WHERE visit_id = $1) AND state = 'ready'`,
    [visit, ERASED],
  );
}

async function closeVisit(tx: Queryable, visit: string): Promise<void> {
  const { rows } = await tx.query<{ seq: number; data: unknown; salt: string }>(
    'SELECT seq, data, salt FROM visit_event WHERE visit_id = $1 AND salt IS NOT NULL ORDER BY seq FOR UPDATE',
    [visit],
  );
  for (const { seq, data, salt } of rows)
    await tx.query('UPDATE visit_event SET data = $3, salt = NULL WHERE visit_id = $1 AND seq = $2', [
      visit,
      seq,
      JSON.stringify(commitTo(data, salt)),
    ]);
}
