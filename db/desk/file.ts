import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Queryable } from '../pool.ts';
import { seenFiles, type Seer, type Values } from '../read/seen.ts';

/** Where a file stands: looked at, usable, refused for what was found in it, or erased when its retention was over. */
export type FileState = 'checking' | 'ready' | 'refused' | 'erased';

export interface FileRow {
  readonly id: string;
  readonly enterprise_id: string;
  readonly name: string;
  readonly media_type: string;
  readonly size: number;
  /** Null: unknown. */
  readonly pages: number | null;
  readonly sha256: string;
  readonly state: FileState;
  /** Null: under way. */
  readonly scan: 'notScanned' | 'clean' | 'found' | null;
  /** What the scan calls that which it found. */
  readonly found: string | null;
}

/** A file as it comes in; `upload` is the resumable upload by which it came, if it came by one. */
export interface NewFile extends Omit<FileRow, 'state' | 'scan' | 'found'> {
  readonly toCheck: boolean;
  readonly upload?: string;
}

const COLUMNS = `f.id, f.enterprise_id, f.name, f.media_type, f.size, f.pages, trim(f.sha256) AS sha256, f.state, f.scan, f.found`;

/**
 * Keeps that an enterprise handed in a file, by a person, now. Until the transaction ends nobody takes the bytes of this
 * hash away.
 */
export async function insertFile(tx: Queryable, file: NewFile, by: Doer): Promise<FileRow> {
  await tx.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 37))', [file.sha256]);
  const { rows } = await tx.query<FileRow>(
    `INSERT INTO file AS f (id, enterprise_id, name, media_type, size, pages, sha256, uploaded_by, uploaded_for, uploaded_at, upload_id, state, scan, check_due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $11, now(), $9, CASE WHEN $10 THEN 'checking' ELSE 'ready' END,
       CASE WHEN $10 THEN NULL ELSE 'notScanned' END, CASE WHEN $10 THEN now() END) RETURNING ${COLUMNS}`,
    [
      file.id,
      file.enterprise_id,
      file.name,
      file.media_type,
      file.size,
      file.pages,
      file.sha256,
      by.person,
      file.upload ?? null,
      file.toCheck,
      forWhom(by),
    ],
  );
  if (!rows[0]) throw new Error('an insertion returns its row');
  return rows[0];
}

/**
 * What a finished upload becomes, exactly once: the same upload, or the same bytes under the same name of the same person, is the same
 * file. A colleague's is another one: who reads the own files alone (a steward) would not find it, and who lets the own go would take it.
 */
export async function insertOnce(tx: Queryable, file: NewFile & { upload: string }, by: Doer): Promise<FileRow> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 38))', [`${file.enterprise_id} ${file.sha256}`]);
  const { rows } = await tx.query<FileRow>(
    `SELECT ${COLUMNS} FROM file f WHERE upload_id = $1
       OR enterprise_id = $2 AND sha256 = $3 AND name = $4 AND uploaded_by = $5 AND state IN ('checking', 'ready') ORDER BY uploaded_at LIMIT 1`,
    [file.upload, file.enterprise_id, file.sha256, file.name, by.person],
  );
  return rows[0] ?? insertFile(tx, file, by);
}

/** The file that an upload of an enterprise has become. */
export const fileOfUpload = async (
  db: Queryable,
  upload: string,
  { enterprise, person }: { readonly enterprise: string; readonly person: string },
): Promise<FileRow | undefined> =>
  (
    await db.query<FileRow>(
      `SELECT ${COLUMNS} FROM file f WHERE upload_id = $1 AND enterprise_id = $2 AND uploaded_by = $3`,
      [upload, enterprise, person],
    )
  ).rows[0];

/** Those of the files that are this enterprise's, and where they stand. */
export async function ownFiles(
  db: Queryable,
  enterprise: string,
  files: readonly string[],
): Promise<readonly Pick<FileRow, 'id' | 'name' | 'state'>[]> {
  const { rows } = await db.query<Pick<FileRow, 'id' | 'name' | 'state'>>(
    'SELECT id, name, state FROM file WHERE id = ANY ($1) AND enterprise_id = $2',
    [files, enterprise],
  );
  return rows;
}

/** A file, whoever may read it. */
export const findFile = async (db: Queryable, file: string): Promise<FileRow | undefined> =>
  (await db.query<FileRow>(`SELECT ${COLUMNS} FROM file f WHERE f.id = $1`, [file])).rows[0];

/** A file that `seer` may read. */
export async function findFileFor(db: Queryable, file: string, seer: Seer): Promise<FileRow | undefined> {
  const values: Values = [file];
  const seen = seenFiles(seer, 'f', values);
  const { rows } = await db.query<FileRow>(`SELECT ${COLUMNS} FROM file f WHERE f.id = $1 AND ${seen}`, values);
  return rows[0];
}
