import type { FramedFile } from '../../domain/case/frame.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { HandedFile } from '../../domain/case/state/handed.ts';
import type { Queryable } from '../pool.ts';

/** Files as they come in for a material of a case. */
interface Coming {
  readonly code: string;
  readonly files: readonly string[];
}

/** The hashes of files by their ids; what is not there is left out. */
export async function hashesOf(db: Queryable, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ id: string; sha256: string }>('SELECT id, sha256 FROM file WHERE id = ANY ($1)', [
    files,
  ]);
  return new Map(rows.map((row) => [row.id, row.sha256]));
}

/** The files that were handed in for a case, with their pages. */
export async function framedFiles(db: Queryable, caseId: CaseId): Promise<readonly FramedFile[]> {
  const { rows } = await db.query<FramedFile>(
    `SELECT m.code AS material, m.file_id AS file, f.pages FROM case_material m JOIN file f ON f.id = m.file_id WHERE m.case_id = $1`,
    [caseId],
  );
  return rows;
}

/** Binds files to materials by their hashes, as an event keeps them. Throws if a file is not there. */
export const bindFiles = (materials: readonly Coming[], hashes: ReadonlyMap<string, string>): readonly HandedFile[] =>
  materials.flatMap(({ code, files }) => files.map((file) => ({ material: code, file, sha256: hashIn(hashes, file) })));

function hashIn(hashes: ReadonlyMap<string, string>, file: string): string {
  const sha256 = hashes.get(file);
  if (sha256 === undefined) throw new Error(`no file ${file}`);
  return sha256;
}

/** The files that an event binds. */
export const filesOf = (event: CaseEvent): readonly HandedFile[] =>
  event.type === 'filed' || event.type === 'handedIn' ? (event.files ?? []) : [];
