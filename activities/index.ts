import { heartbeat } from '@temporalio/activity';
import { actOnCase } from '../db/record/act-on-case.ts';
import { actOnCommitment } from '../db/record/act-on-commitment.ts';
import { loadCase } from '../db/record/load-case.ts';
import { loadCommitment } from '../db/record/load-commitment.ts';
import type { Command } from '../domain/case/command.ts';
import type { CaseId } from '../domain/case/state/case-id.ts';
import type { Instant } from '../domain/clock/instant.ts';
import type { PromiseCommand } from '../domain/project-commitment/command.ts';
import { lapseJoint } from '../db/record/joint.ts';
import type { ActivityDeps } from './deps.ts';
import { moveZoneClock } from './move-zone-clock.ts';

/** Makes the activities: effects, each safe to repeat. The workflows see only their type. */
export const createActivities = (deps: ActivityDeps) => ({
  loadCase: (caseId: string) => loadCase(deps.pool, caseId),
  actOnCase: async (caseId: string, command: Command) => {
    const { state: _known, ...answer } = await actOnCase(deps.pool, caseId as CaseId, command);
    return answer;
  },
  loadCommitment: (id: string) => loadCommitment(deps.pool, id),
  actOnCommitment: async (id: string, command: PromiseCommand) => {
    const { state: _known, ...answer } = await actOnCommitment(deps.pool, id, command);
    return answer;
  },
  lapseJoint: (submission: string) => lapseJoint(deps.pool, submission),
  moveZoneClock: (zone: string, to: string) => moveZoneClock(deps, zone, to as Instant, heartbeat),
});

export type Activities = ReturnType<typeof createActivities>;
