import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import { nextMoment } from '../../domain/case/moments.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';

/** A case as its workflow knows it. */
export interface LoadedCase {
  readonly state: Case;
  readonly nextMoment: Instant | null;
  /** Keys of the acts that are recorded: what happened is not refused when it is asked for again. */
  readonly acts: readonly string[];
}

interface Row {
  readonly state: Case;
  readonly zone_id: string;
  readonly edition: number;
  readonly clock_at: Date | null;
  readonly acts: readonly string[];
}

const READ = `
  SELECT r.state, r.zone_id, z.edition, z.clock_at,
    ARRAY(SELECT key FROM case_effect WHERE case_id = r.case_id ORDER BY first_seq) AS acts
  FROM case_row r JOIN zone z ON z.id = r.zone_id WHERE r.case_id = $1`;

/**
 * Reads the state of a case, its next moment and the keys of its acts.
 * @throws Error if there is no such case.
 */
export async function loadCase(db: Queryable, caseId: string): Promise<LoadedCase> {
  const { rows } = await db.query<Row>(READ, [caseId]);
  const row = rows[0];
  if (!row) throw new Error(`no case ${caseId}`);
  const state = completeState(row.state);
  const calendar = calendarAt(await zoneWorldOf(db, row.zone_id, row.edition), state.park);
  return { state, nextMoment: nextMoment(state, zoneNow(row.clock_at), calendar), acts: row.acts };
}
