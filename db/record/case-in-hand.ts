import type { Queryable } from '../pool.ts';
import { readRecordedCase, type PresentCase } from '../read/present-case.ts';
import { recountCase } from './recount-case.ts';

const LOCK_CASE = 'SELECT 1 FROM case_row WHERE case_id = $1 FOR UPDATE';

/**
 * Takes a case in hand: nobody else can act on it until the running transaction ends. With the facts of this moment; null if
 * there is no such case. A calendar that was published and not yet carried through the case is recorded first, so that no
 * deadline served before can lapse by it.
 */
export async function readCaseInHand(tx: Queryable, caseId: string): Promise<PresentCase | null> {
  // Locked before it is read: a question that waits for the lock itself would see the row of after the wait beside the
  // events and papers of before it, and the next event would be chained to the wrong one. The two travel together.
  const [, present] = await Promise.all([tx.query(LOCK_CASE, [caseId]), readRecordedCase(tx, caseId)]);
  if (!present?.row.recount) return present;
  await recountCase(tx, present.state.id, present, present.row.recount);
  return readRecordedCase(tx, caseId);
}
