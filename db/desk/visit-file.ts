import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { insertFile, type FileRow, type NewFile } from './file.ts';

/** A photograph that was taken on a visit, or the signature of the person visited as drawn. */
export interface NewVisitFile {
  readonly file: NewFile;
  readonly visit: string;
  readonly purpose: 'photo' | 'signature';
  /** By the device; null: it did not say. */
  readonly takenAt: Instant | null;
}

/** Keeps a file that was taken on a visit among those of the enterprise visited. */
export async function insertVisitFile(
  tx: Queryable,
  { file, visit, purpose, takenAt }: NewVisitFile,
  by: Doer,
): Promise<FileRow> {
  const kept = await insertFile(tx, file, by);
  await tx.query(
    `INSERT INTO visit_file (file_id, visit_id, purpose, taken_at, taken_by, taken_for, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [file.id, visit, purpose, takenAt, by.person, forWhom(by)],
  );
  return kept;
}

/** A file of a visit with what binds it to the record. */
export interface VisitFileRow {
  readonly id: string;
  readonly purpose: 'photo' | 'signature';
  readonly name: string;
  readonly sha256: string;
  readonly takenAt: Date | null;
}

/** The files that were taken on a visit. */
export async function visitFiles(db: Queryable, visit: string): Promise<readonly VisitFileRow[]> {
  const { rows } = await db.query<VisitFileRow>(
    `SELECT f.id, v.purpose, f.name, trim(f.sha256) AS sha256, v.taken_at AS "takenAt"
     FROM visit_file v JOIN file f ON f.id = v.file_id WHERE v.visit_id = $1 ORDER BY v.machine_at, f.id`,
    [visit],
  );
  return rows;
}
