import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import { nextMoment } from '../../domain/case/moments.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';

/** A case as its workflow knows it. */
export interface LoadedCase {
  readonly state: Case;
  readonly nextMoment: Instant | null;
}

/**
 * Reads the state of a case and its next moment.
 * @throws Error if there is no such case.
 */
export async function loadCase(db: Queryable, caseId: string): Promise<LoadedCase> {
  const { rows } = await db.query<{ state: Case; zone_id: string; edition: number; clock_at: Date | null }>(
    'SELECT r.state, r.zone_id, z.edition, z.clock_at FROM case_row r JOIN zone z ON z.id = r.zone_id WHERE r.case_id = $1',
    [caseId],
  );
  const row = rows[0];
  if (!row) throw new Error(`no case ${caseId}`);
  const { calendar } = await zoneWorldOf(db, row.zone_id, row.edition);
  const state = completeState(row.state);
  return { state, nextMoment: nextMoment(state, zoneNow(row.clock_at), calendar) };
}
