import type { Item } from '../../domain/catalogue/item.ts';
import type { Queryable } from '../pool.ts';

/** Who made a version, and with which edition of the whole catalogue, if one. */
export interface MadeBy {
  readonly by: string;
  readonly edition?: string | null;
}

/** Keeps a version of an item; answers its number. Within a change of the zone (`lockZone`), so that numbers have no rivals. */
export async function insertItemVersion(
  tx: Queryable,
  zone: string,
  item: Omit<Item, 'version'>,
  { by, edition = null }: MadeBy,
): Promise<number> {
  const { code, effectiveFrom, ...guide } = item;
  const { rows } = await tx.query<{ version: number }>(
    `INSERT INTO item_version (zone_id, code, version, effective_from, item, made_by, made_at, edition_id)
     SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, now(), $6 FROM item_version WHERE zone_id = $1 AND code = $2
     RETURNING version`,
    [zone, code, effectiveFrom, JSON.stringify({ code, ...guide }), by, edition],
  );
  return rows[0]?.version ?? 0;
}
