import type { Queryable } from '../pool.ts';

export interface FileRow {
  readonly id: string;
  readonly enterprise_id: string;
  readonly name: string;
  readonly media_type: string;
  readonly size: number;
  /** Null: unknown. */
  readonly pages: number | null;
  readonly sha256: string;
}

/** Keeps that an enterprise handed in a file, by a person, now. */
export async function insertFile(db: Queryable, file: FileRow, by: string): Promise<void> {
  await db.query(
    `INSERT INTO file (id, enterprise_id, name, media_type, size, pages, sha256, uploaded_by, uploaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
    [file.id, file.enterprise_id, file.name, file.media_type, file.size, file.pages, file.sha256, by],
  );
}

/** Those of the files that are this enterprise's. */
export async function ownFiles(
  db: Queryable,
  enterprise: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM file WHERE id = ANY ($1) AND enterprise_id = $2', [
    files,
    enterprise,
  ]);
  return rows.map((row) => row.id);
}

/**
 * A file for whoever may read it: its enterprise; whoever works in a zone that has a case or a visit of it; and a third
 * party, named by person, of a case in whose hearing it was told of its right.
 */
export async function findFileFor(
  db: Queryable,
  file: string,
  reader: { readonly enterprise: string | null; readonly zone: string | null; readonly thirdParty: string | null },
): Promise<FileRow | undefined> {
  const { rows } = await db.query<FileRow>(
    `SELECT f.id, f.enterprise_id, f.name, f.media_type, f.size, f.pages, f.sha256 FROM file f
     WHERE f.id = $1 AND (f.enterprise_id = $2 OR $2::text IS NULL AND EXISTS (
       SELECT 1 FROM case_material m JOIN case_file c ON c.id = m.case_id WHERE m.file_id = f.id AND c.zone_id = $3
         AND ($4::text IS NULL OR EXISTS (
           SELECT 1 FROM case_row r WHERE r.case_id = c.id AND r.state->'hearing'->'parties' ? $4))
       UNION ALL SELECT 1 FROM visit_file m JOIN visit v ON v.id = m.visit_id
         WHERE m.file_id = f.id AND v.zone_id = $3 AND $4 IS NULL))`,
    [file, reader.enterprise, reader.zone, reader.thirdParty],
  );
  return rows[0];
}
