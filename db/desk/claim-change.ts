import { HAT_COUNTS } from './who.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';
import { holderOf, type Claim } from './claim.ts';

/** Who could take a step. */
export interface Takers {
  readonly zone: string;
  /** Null: the common window, which is no bureau. */
  readonly bureau: string | null;
  readonly capacities: readonly string[];
}

/** People who take such a step today, by name. */
export async function takersOf(
  db: Queryable,
  { zone, bureau, capacities }: Takers,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await db.query<{ id: string; name: string }>(
    `SELECT DISTINCT p.id, p.name FROM hat h JOIN person p ON p.id = h.person_id JOIN zone z ON z.id = h.zone_id
     WHERE h.zone_id = $1 AND h.capacity = ANY ($2) AND ($3::text IS NULL OR h.bureau = $3) AND ${HAT_COUNTS}
     ORDER BY p.name, p.id`,
    [zone, capacities, bureau],
  );
  return rows;
}

/** A change of who has a task in hand. `to` null: back into the pool. */
export interface ClaimChange {
  readonly task: string;
  readonly from: string;
  readonly to: string | null;
  readonly by: string;
  readonly reason: string | null;
}

const MOMENT = 'SELECT coalesce(z.clock_at, now()) FROM task t JOIN zone z ON z.id = t.zone_id WHERE t.id = $1';

/**
 * Changes who has an open task in hand and keeps that it was changed, by whom and why, for good. Answers who has it
 * afterwards; `changed` is false if it was not in the hands of `from`, and then nothing is done.
 */
export async function changeClaim(
  tx: Queryable,
  change: ClaimChange,
): Promise<{ readonly changed: boolean; readonly holder: Claim | null }> {
  const { task, from, to, by, reason } = change;
  const { rowCount } = await (to === null
    ? tx.query('DELETE FROM claim WHERE task_id = $1 AND person_id = $2', [task, from])
    : tx.query(`UPDATE claim SET person_id = $3, claimed_at = (${MOMENT}) WHERE task_id = $1 AND person_id = $2`, [
        task,
        from,
        to,
      ]));
  if (rowCount === 1) {
    await tx.query(
      `INSERT INTO claim_change (id, task_id, kind, from_person, to_person, by_person, reason, changed_at, machine_at)
       VALUES ($2, $1, $3, $4, $5, $6, $7, (${MOMENT}), now())`,
      [task, newId(), to === null ? 'takenBack' : 'handedOver', from, to, by, reason],
    );
  }
  return { changed: rowCount === 1, holder: await holderOf(tx, task) };
}
