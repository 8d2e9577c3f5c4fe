import { heartbeat } from '@temporalio/activity';
import type { Pool } from '../db/pool.ts';
import { actOnCase } from '../db/record/act-on-case.ts';
import { loadCase } from '../db/record/load-case.ts';
import type { CaseId } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import type { Instant } from '../domain/clock/instant.ts';
import type { Cases } from './cases.ts';
import { moveZoneClock } from './move-zone-clock.ts';

/** What the activities work with. */
export interface ActivityDeps {
  readonly pool: Pool;
  readonly cases: Cases;
}

/** Makes the activities: effects, each safe to repeat. The workflows see only their type. */
export const createActivities = ({ pool, cases }: ActivityDeps) => ({
  loadCase: (caseId: string) => loadCase(pool, caseId),
  actOnCase: async (caseId: string, command: Command) => {
    const { state: _known, ...answer } = await actOnCase(pool, caseId as CaseId, command);
    return answer;
  },
  moveZoneClock: (zone: string, to: string) => moveZoneClock({ pool, cases }, zone, to as Instant, heartbeat),
});

export type Activities = ReturnType<typeof createActivities>;
