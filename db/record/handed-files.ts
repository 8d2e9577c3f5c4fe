import type { CaseEvent } from '../../domain/case/event.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { materialOf, type Item } from '../../domain/catalogue/item.ts';
import type { Queryable } from '../pool.ts';
import { filesOf } from '../read/handed-files.ts';

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
