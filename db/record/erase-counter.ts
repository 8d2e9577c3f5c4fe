import { ERASED } from '../../domain/retention/retention.ts';
import type { Queryable } from '../pool.ts';
import { keepsNames } from './empty.ts';

/** The cases that were filed at an attendance, or for which papers were handed in there. */
const CASES_AT = `
  SELECT s.attendance_id, c.id AS case_id FROM submission s JOIN case_file c ON c.submission_id = s.id
  UNION ALL SELECT attendance_id, case_id FROM counter_hand_in`;

// The attendances at which something was brought for a case, once no case is left for which something was and whose names are kept.
const FORGOTTEN = `
  SELECT own.attendance_id FROM (${CASES_AT}) own
  WHERE own.case_id = $1 AND own.attendance_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM (${CASES_AT}) o WHERE o.attendance_id = own.attendance_id AND ${keepsNames('o.case_id')})`;

const FILES = `
  UPDATE file f SET state = 'erased', name = $2
  WHERE f.id IN (SELECT c.file_id FROM counter_file c WHERE c.attendance_id IN (${FORGOTTEN}))
    AND NOT EXISTS (SELECT 1 FROM case_material o WHERE o.file_id = f.id AND ${keepsNames('o.case_id')})
    AND f.state = 'ready' AND NOT EXISTS (SELECT 1 FROM visit_file v WHERE v.file_id = f.id)`;

// Powers, matters and days of a letter stay.
const NAME = `
  UPDATE counter_attendance SET name = $2, letter = letter || jsonb_build_object('instrument', $2::text)
  WHERE id IN (${FORGOTTEN})`;

/**
 * Erases who came to the window for a case in person, to file it or to hand in papers: name, letter, by what the person was known,
 * and what they signed or had scanned. Only with the last case for which something was brought there.
 */
export async function forgetWhoCame(tx: Queryable, caseId: string): Promise<void> {
  await tx.query(`DELETE FROM counter_identity WHERE attendance_id IN (${FORGOTTEN})`, [caseId]);
  await tx.query(FILES, [caseId, ERASED]);
  await tx.query(NAME, [caseId, ERASED]);
}
