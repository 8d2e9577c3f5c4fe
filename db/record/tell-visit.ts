import type { Instant } from '../../domain/clock/instant.ts';
import { isLegal, type NoticeKind } from '../../domain/notice/kinds.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';

/** Tells the enterprise that is visited, in the transaction in which it is recorded; of a visit that comes unannounced nothing. */
export async function tellOfVisit(
  tx: Queryable,
  visit: string,
  { kind, at }: { readonly kind: NoticeKind; readonly at: Instant },
): Promise<void> {
  await tx.query(
    `INSERT INTO notice (id, kind, legal, zone_id, enterprise_id, facts, at)
     SELECT $1, $2, $3, v.zone_id, v.enterprise_id,
       jsonb_build_object('item', '行政检查', 'english', 'Visit', 'number', v.number, 'due', v.day), $4
     FROM visit v WHERE v.id = $5 AND v.announced`,
    [newId(), kind, isLegal(kind), at, visit],
  );
}
