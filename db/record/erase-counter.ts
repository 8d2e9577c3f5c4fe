import { ERASED } from '../../domain/retention/retention.ts';
import type { Queryable } from '../pool.ts';
import { keepsNames } from './empty.ts';

// The attendance at which a case was filed, once no case that was filed there is left whose names are kept.
const FORGOTTEN = `
  SELECT own.attendance_id FROM submission own JOIN case_file f ON f.submission_id = own.id
  WHERE f.id = $1 AND NOT EXISTS (
    SELECT 1 FROM submission s JOIN case_file o ON o.submission_id = s.id WHERE s.attendance_id = own.attendance_id
      AND ${keepsNames('o.id')})`;

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
 * Erases who came to the window where a case was filed in person: name, letter, by what the person was known, and what they
 * signed or had scanned. Only with the last case that was filed there.
 */
export async function forgetWhoCame(tx: Queryable, caseId: string): Promise<void> {
  await tx.query(`DELETE FROM counter_identity WHERE attendance_id IN (${FORGOTTEN})`, [caseId]);
  await tx.query(FILES, [caseId, ERASED]);
  await tx.query(NAME, [caseId, ERASED]);
}
