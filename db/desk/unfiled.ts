import type { Queryable } from '../pool.ts';
import { RESTS_ON_FILE } from './file-sweep.ts';

/**
 * Takes away what a person typed and uploaded and never filed (个人信息保护法 47): all drafts, and files on which nothing rests,
 * nor any draft of a colleague.
 */
export async function eraseUnfiled(tx: Queryable, person: string): Promise<{ drafts: number; files: number }> {
  const drafts = await tx.query('DELETE FROM draft WHERE person_id = $1', [person]);
  const files = await tx.query(`DELETE FROM file f WHERE f.uploaded_by = $1 AND NOT (${RESTS_ON_FILE})`, [person]);
  return { drafts: drafts.rowCount ?? 0, files: files.rowCount ?? 0 };
}
