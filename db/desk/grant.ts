import type { Grant } from '../../domain/authority/grant.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** Enters a grant into the zone's list. Within a change of the zone (`lockZone`). */
export async function insertGrant(tx: Queryable, zone: string, grant: Grant, madeBy: string): Promise<void> {
  await tx.query(
    `INSERT INTO authority_grant
       (id, zone_id, items, mode, grantor, instrument_no, valid_from, valid_to, scope, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now())`,
    [
      grant.id,
      zone,
      grant.items === 'all' ? null : grant.items,
      grant.mode,
      grant.grantor,
      grant.instrumentNo,
      grant.validFrom,
      grant.validTo,
      JSON.stringify(grant.scope),
      madeBy,
    ],
  );
}

/** Ends a grant with `lastDay`, unless it has ended before; answers its last day, null if the zone has no such grant. */
export async function endGrant(tx: Queryable, zone: string, grant: string, lastDay: Day): Promise<Day | null> {
  const { rows } = await tx.query<{ valid_to: Day }>(
    `UPDATE authority_grant SET valid_to = least(valid_to, $3::date) WHERE zone_id = $1 AND id = $2 RETURNING valid_to`,
    [zone, grant, lastDay],
  );
  return rows[0]?.valid_to ?? null;
}
