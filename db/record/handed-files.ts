import type { CaseId, HandedFile } from '../../domain/case/case.ts';
import type { FramedFile } from '../../domain/case/frame.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { materialOf, type Item } from '../../domain/catalogue/item.ts';
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

const INSERT = `
  INSERT INTO case_material (case_id, code, name, file_id, handed_at)
  SELECT $1, code, name, file_id, $5 FROM unnest($2::text[], $3::text[], $4::text[]) AS handed (code, name, file_id)
  ON CONFLICT DO NOTHING`;

/** Lays the files of an event to the materials of its case, for those who read them. What an event does not bind is not there. */
export async function keepHandedFiles(
  tx: Queryable,
  caseId: CaseId,
  event: CaseEvent,
  item: Pick<Item, 'materials'>,
): Promise<void> {
  const files = filesOf(event);
  if (files.length === 0) return;
  await tx.query(INSERT, [
    caseId,
    files.map(({ material }) => material),
    files.map(({ material }) => materialOf(item, material)?.name ?? material),
    files.map(({ file }) => file),
    event.at,
  ]);
}

/** The files that an event binds. */
export const filesOf = (event: CaseEvent): readonly HandedFile[] =>
  event.type === 'filed' || event.type === 'handedIn' ? (event.files ?? []) : [];
