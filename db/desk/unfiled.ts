import type { Queryable } from '../pool.ts';
import { IS_HANDED_IN, RESTS_ON_FILE } from './file-sweep.ts';

// What officers bring in for an enterprise at the counter or on a visit is not the enterprise's to keep small.
const UNFILED_BYTES = `
  SELECT coalesce(sum(f.size), 0)::float8 AS bytes FROM file f
  WHERE f.enterprise_id = $1 AND f.state IN ('checking', 'ready') AND NOT (${IS_HANDED_IN})
    AND EXISTS (SELECT 1 FROM hat h WHERE h.person_id = f.uploaded_by AND h.enterprise_id = f.enterprise_id)`;

/** Bytes of the files that people of an enterprise uploaded and have handed in nowhere. */
export const unfiledBytes = async (db: Queryable, enterprise: string): Promise<number> =>
  (await db.query<{ bytes: number }>(UNFILED_BYTES, [enterprise])).rows[0]?.bytes ?? 0;

const UNFILED_BYTES_BY = `
  SELECT coalesce(sum(f.size), 0)::float8 AS bytes FROM file f
  WHERE f.uploaded_by = $1 AND f.state IN ('checking', 'ready') AND NOT (${IS_HANDED_IN})`;

/** The same of what one person uploaded, whether or not (s)he has a role in the enterprise: who disputes one has none. */
export const unfiledBytesBy = async (db: Queryable, person: string): Promise<number> =>
  (await db.query<{ bytes: number }>(UNFILED_BYTES_BY, [person])).rows[0]?.bytes ?? 0;

/** Holds the uploads of an enterprise, or of a person, up until the transaction ends, so that of two at once the second counts the first. */
export const lockUnfiled = async (tx: Queryable, whose: string): Promise<void> => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 39))', [whose]);
};

/** Takes away a person's draft, with the files that (s)he uploaded for it and on which nothing else rests. */
export async function discardDraft(tx: Queryable, person: string, subject: string): Promise<void> {
  const { rows } = await tx.query<{ content: string }>(
    'DELETE FROM draft WHERE person_id = $1 AND subject = $2 RETURNING content::text',
    [person, subject],
  );
  if (!rows[0]) return;
  await tx.query(`DELETE FROM file f WHERE f.uploaded_by = $1 AND strpos($2, f.id) > 0 AND NOT (${RESTS_ON_FILE})`, [
    person,
    rows[0].content,
  ]);
}

/**
 * Takes away what a person typed and uploaded and never filed (个人信息保护法 47): all drafts, and files on which nothing rests,
 * nor any draft of a colleague.
 */
export async function eraseUnfiled(tx: Queryable, person: string): Promise<{ drafts: number; files: number }> {
  const drafts = await tx.query('DELETE FROM draft WHERE person_id = $1', [person]);
  const files = await tx.query(`DELETE FROM file f WHERE f.uploaded_by = $1 AND NOT (${RESTS_ON_FILE})`, [person]);
  return { drafts: drafts.rowCount ?? 0, files: files.rowCount ?? 0 };
}
