import { materialOf, type Item } from '../../domain/catalogue/item.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';

/** Files that come in for materials of a case. */
export interface HandedIn {
  readonly caseId: string;
  readonly enterprise: string;
  readonly at: Instant;
  readonly item: Pick<Item, 'materials'>;
  readonly materials: readonly { readonly code: string; readonly files: readonly string[] }[];
}

/** Ids of files that are not this enterprise's. */
export async function foreignFiles(
  db: Queryable,
  enterprise: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM unnest($2::text[]) AS id WHERE NOT EXISTS (SELECT 1 FROM file f WHERE f.id = id.id AND f.enterprise_id = $1)`,
    [enterprise, files],
  );
  return rows.map((row) => row.id);
}

/**
 * Keeps which files came in for which material, before the act is asked for: a file that came in is kept whatever comes
 * of the act, and keeping it twice changes nothing.
 */
export async function keepHandedIn(tx: Queryable, handed: HandedIn): Promise<void> {
  const rows = handed.materials.flatMap(({ code, files }) => files.map((file) => ({ code, file })));
  await tx.query(
    `INSERT INTO case_material (case_id, code, name, file_id, handed_at)
     SELECT $1, code, name, file_id, $5 FROM unnest($2::text[], $3::text[], $4::text[]) AS handed (code, name, file_id)
     ON CONFLICT DO NOTHING`,
    [
      handed.caseId,
      rows.map((row) => row.code),
      rows.map((row) => materialOf(handed.item, row.code)?.name ?? row.code),
      rows.map((row) => row.file),
      handed.at,
    ],
  );
}
