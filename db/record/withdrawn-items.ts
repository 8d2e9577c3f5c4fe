import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { transaction, type Pool, type Queryable } from '../pool.ts';
import { lockProject, releaseSuccessors } from './release.ts';

/** 00:00 of the day from which an item is in the catalogue no more. */
const GONE = `(w.effective_from::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** The next moment, up to and including `upTo`, at which an item leaves the catalogue of a practice zone; null: none does. */
export async function nextWithdrawal(db: Queryable, zone: string, upTo: Instant): Promise<Instant | null> {
  const { rows } = await db.query<{ gone: Date | null }>(
    `SELECT min(${GONE}) AS gone FROM item_withdrawal w JOIN zone z ON z.id = w.zone_id
     WHERE z.id = $1 AND ${GONE} > z.clock_at AND ${GONE} <= $2`,
    [zone, upTo],
  );
  const gone = rows[0]?.gone;
  return gone ? instantFromMs(gone.getTime()) : null;
}

// Projects in which something that was filed ahead waits for an item that has left the catalogue.
const FREED = `
  SELECT DISTINCT r.project_id AS project FROM item_withdrawal w JOIN zone z ON z.id = w.zone_id
  JOIN case_row r ON r.zone_id = z.id AND r.stage = 'filedAhead' AND r.state->'item'->'after' ? w.code
  WHERE z.closed_at IS NULL AND ${GONE} <= coalesce(z.clock_at, now()) AND ($1::text IS NULL OR z.id = $1)
  ORDER BY r.project_id`;

/**
 * Receives what was filed ahead and waits for nothing more since an item left the catalogue: of one zone, or of all. Repeated,
 * it does nothing.
 */
export async function receiveFreed(pool: Pool, zone: string | null = null): Promise<void> {
  const { rows } = await pool.query<{ project: string }>(FREED, [zone]);
  for (const { project } of rows)
    await transaction(pool, async (tx) => {
      await lockProject(tx, project);
      await releaseSuccessors(tx, project);
    });
}
