import { completeState } from '../../domain/case/complete-state.ts';
import type { Queryable } from '../pool.ts';
import { worldAt, zoneNow, zoneWorldOf } from '../zone-world.ts';
import { RECOUNT, type PresentCase, type PresentCaseRow } from './present-case.ts';
import { recountedState } from './recounted.ts';

/** A case as it stands, with what decides who may touch it. What the law asks of the world beside it `readPresentCase` tells. */
export interface StandingCase extends Pick<PresentCase, 'state' | 'world' | 'now'> {
  readonly row: Pick<PresentCaseRow, 'number' | 'project_id' | 'enterprise_id' | 'zone_closed'>;
}

type Row = StandingCase['row'] &
  Pick<PresentCaseRow, 'recount'> & {
    readonly state: PresentCase['state'];
    readonly park: string | null;
    readonly zone_id: string;
    readonly edition: number;
    readonly clock_at: Date | null;
  };

const READ = `
  SELECT r.state, r.park, r.zone_id, r.project_id, r.enterprise_id, f.number,
    z.edition, z.clock_at, z.closed_at IS NOT NULL AS zone_closed, ${RECOUNT}
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN zone z ON z.id = r.zone_id WHERE r.case_id = $1`;

/** Reads it, a calendar that was published and not yet carried through it included; null if there is no such case. */
export async function readStandingCase(db: Queryable, caseId: string): Promise<StandingCase | null> {
  const [row] = (await db.query<Row>(READ, [caseId])).rows;
  if (!row) return null;
  const world = worldAt(await zoneWorldOf(db, row.zone_id, row.edition), row.park);
  const recorded = completeState(row.state);
  const state = row.recount ? recountedState({ state: recorded, world }, row.recount) : recorded;
  return { state, world, now: zoneNow(row.clock_at), row };
}
