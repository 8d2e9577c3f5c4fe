import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** A case of one item that was decided. */
export interface DecidedCase {
  readonly id: string;
  readonly number: string;
  readonly park: string | null;
  readonly state: Case;
}

/** So many are looked at, the newest first: what a year of the largest zones has of one item. */
const MOST = 5000;

/** The cases of an item that a zone decided since a day, the newest first. */
export async function decidedSince(db: Queryable, zone: string, item: string, since: Day): Promise<DecidedCase[]> {
  const { rows } = await db.query<DecidedCase>(
    `SELECT r.case_id AS id, f.number, r.park, r.state FROM case_row r JOIN case_file f ON f.id = r.case_id
     WHERE r.zone_id = $1 AND r.item_code = $2 AND r.stage = 'decided' AND r.decided_on >= $3
     ORDER BY r.decided_on DESC, f.number LIMIT $4`,
    [zone, item, since, MOST],
  );
  return rows.map((row) => ({ ...row, state: completeState(row.state) }));
}

/** How many cases of an item are open in a zone: they go on by the version under which they were filed. */
export async function countOpenOf(db: Queryable, zone: string, item: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM case_row WHERE zone_id = $1 AND item_code = $2 AND open AND decided_on IS NULL',
    [zone, item],
  );
  return rows[0]?.n ?? 0;
}
