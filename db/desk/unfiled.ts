import type { Queryable } from '../pool.ts';
import { IS_HANDED_IN, RESTS_ON_FILE } from './file-sweep.ts';

/** Whose room is taken: that of an enterprise, or of a person who has no role in one. */
export type Uploader = { readonly enterprise: string } | { readonly person: string };

const unfiledBytesOf = (whose: string): string => `
  SELECT coalesce(sum(f.size), 0)::float8 AS bytes FROM file f
  WHERE ${whose} AND f.state IN ('checking', 'ready') AND NOT (${IS_HANDED_IN})`;

// What officers bring in for an enterprise at the counter or on a visit is not the enterprise's to keep small.
const OF_ENTERPRISE = unfiledBytesOf(`f.enterprise_id = $1
    AND EXISTS (SELECT 1 FROM hat h WHERE h.person_id = f.uploaded_by AND h.enterprise_id = f.enterprise_id)`);

const OF_PERSON = unfiledBytesOf('f.uploaded_by = $1');

const idOf = (whose: Uploader): string => ('person' in whose ? whose.person : whose.enterprise);

/**
 * Bytes of the files that people of an enterprise uploaded and have handed in nowhere; or those of one person, whether or not (s)he
 * has a role in the enterprise.
 */
export async function unfiledBytes(db: Queryable, whose: Uploader): Promise<number> {
  const { rows } = await db.query<{ bytes: number }>('person' in whose ? OF_PERSON : OF_ENTERPRISE, [idOf(whose)]);
  return rows[0]?.bytes ?? 0;
}

/** Holds the uploads of an enterprise, or of a person, up until the transaction ends, so that of two at once the second counts the first. */
export const lockUnfiled = async (tx: Queryable, whose: Uploader): Promise<void> => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 39))', [idOf(whose)]);
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
