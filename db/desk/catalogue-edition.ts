import type { Guide } from '../../domain/catalogue/lint/fault.ts';
import type { Day } from '../../domain/clock/day.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import type { Doing, TwoPersonDraft } from './two-persons.ts';

/** An edition of a zone's catalogue: a draft until another administrator confirms it, or it is withdrawn. */
export interface EditionRow extends TwoPersonDraft {
  readonly items: readonly Guide[];
  readonly comparer: string;
  readonly compared_at: Date;
}

const READ = `
  SELECT e.id, e.title, e.effective_from, e.items, e.base, e.proposed_by, p.name AS proposer, e.proposed_at,
    k.name AS comparer, e.compared_at, c.name AS confirmer, e.confirmed_at, w.name AS withdrawer, e.withdrawn_at, e.number
  FROM catalogue_edition e JOIN person p ON p.id = e.proposed_by JOIN person k ON k.id = e.compared_by
  LEFT JOIN person c ON c.id = e.confirmed_by LEFT JOIN person w ON w.id = e.withdrawn_by
  WHERE e.zone_id = $1`;

/** The drafts and publications of a zone, the newest first. */
export async function listEditions(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<EditionRow>> {
  const { rows } = await db.query<EditionRow>(
    `${READ} AND ($2::text IS NULL OR (e.machine_at, e.id) <
       (SELECT machine_at, id FROM catalogue_edition WHERE zone_id = $1 AND id = $2))
     ORDER BY e.machine_at DESC, e.id DESC LIMIT $3`,
    [zone, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

export const findEdition = async (db: Queryable, zone: string, id: string): Promise<EditionRow | undefined> =>
  (await db.query<EditionRow>(`${READ} AND e.id = $2`, [zone, id])).rows[0];

/** Keeps a draft; answers its id. Within a change of the zone (`lockZone`), as all that follow. */
export async function insertEdition(
  tx: Queryable,
  zone: string,
  draft: Pick<EditionRow, 'title' | 'items' | 'base'> & { readonly effectiveFrom: Day },
  { by, at }: Doing,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO catalogue_edition (id, zone_id, title, effective_from, items, base, proposed_by, proposed_at, compared_by,
       compared_at, machine_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $7, $8, now())`,
    [id, zone, draft.title, draft.effectiveFrom, JSON.stringify(draft.items), draft.base, by, at],
  );
  return id;
}

/** Somebody compared the draft with what is in force now. */
export const compareEdition = async (tx: Queryable, id: string, base: string, { by, at }: Doing): Promise<void> => {
  await tx.query('UPDATE catalogue_edition SET base = $2, compared_by = $3, compared_at = $4 WHERE id = $1', [
    id,
    base,
    by,
    at,
  ]);
};

/** From its day on the item is in the catalogue no more. */
export const withdrawItem = async (
  tx: Queryable,
  zone: string,
  { code, version }: { readonly code: string; readonly version: number },
  { id, effective_from: from }: Pick<EditionRow, 'id' | 'effective_from'>,
): Promise<void> => {
  await tx.query(
    `INSERT INTO item_withdrawal (zone_id, code, version, effective_from, edition_id) VALUES ($1, $2, $3, $4, $5)`,
    [zone, code, version, from, id],
  );
};
