import { isDue } from '../due.ts';
import type { Pool, Queryable } from '../pool.ts';

/** A file that waits for its check. */
export interface WaitingFile {
  readonly id: string;
  readonly sha256: string;
}

/** What a check has shown: nothing found, something by name, or that nobody looked. */
export type Verdict = { readonly scan: 'clean' | 'notScanned' } | { readonly scan: 'found'; readonly found: string };

const LONGEST_PAUSE = '2 minutes';

/** Takes up to `limit` files that wait; whoever takes them has two minutes, then they wait again. */
export async function takeWaitingFiles(pool: Pool, limit: number): Promise<readonly WaitingFile[]> {
  const { rows } = await pool.query<WaitingFile>(
    `UPDATE file f SET check_due_at = now() + interval '${LONGEST_PAUSE}'
     FROM (SELECT id FROM file WHERE state = 'checking' AND ${isDue('check_due_at', LONGEST_PAUSE)} ORDER BY check_due_at LIMIT $1 FOR UPDATE SKIP LOCKED) mine
     WHERE f.id = mine.id RETURNING f.id, trim(f.sha256) AS sha256`,
    [limit],
  );
  return rows;
}

/** Ends a check. One that has ended stays as it ended. */
export async function endCheck(db: Queryable, file: string, verdict: Verdict): Promise<void> {
  await db.query(
    `UPDATE file SET state = CASE WHEN $2 = 'found' THEN 'refused' ELSE 'ready' END, scan = $2, found = $3, checked_at = now()
     WHERE id = $1 AND state = 'checking'`,
    [file, verdict.scan, verdict.scan === 'found' ? verdict.found : null],
  );
}

/** Puts a check off that could not be made. */
export async function postponeCheck(db: Queryable, file: string): Promise<void> {
  await db.query(`UPDATE file SET check_due_at = now() + interval '10 seconds' WHERE id = $1 AND state = 'checking'`, [
    file,
  ]);
}
