import type { Logger } from 'pino';
import type { ActivityDeps } from '../activities/deps.ts';
import { expireIdle } from '../db/desk/claim-lease.ts';
import { keepAgesOfSessions } from '../db/desk/session-lives.ts';
import { settleEndedGrants } from '../db/record/grant-ends.ts';
import { receiveFreed } from '../db/record/withdrawn-items.ts';
import { lateCases, lateCommitments, lateJoints } from '../db/record/zone-clock.ts';
import { beat } from '../db/record/worker-beat.ts';
import { startRound, together, type Round } from './round.ts';

const LOOK_EVERY_MS = 60_000;
const BEAT_EVERY_MS = 2000;
/** A moment that passed this long ago without an event did not fire by itself. */
const LATE_SECONDS = 30;

/**
 * Asks the database each minute which moments passed without an event, and wakes those cases through the same path as their own
 * alarm would; lets cases know whose zone lost its power by the end of a grant; keeps the ages of sessions where the machine's
 * clock was put back; and shows that this worker is alive.
 */
export const startWatchdog = (deps: ActivityDeps, worker: string, log: Logger): Round =>
  together([
    startRound({ log, everyMs: LOOK_EVERY_MS, failed: 'watchdog', work: () => repair(deps, log) }),
    startRound({ log, everyMs: BEAT_EVERY_MS, failed: 'no beat', work: () => beat(deps.pool, worker) }),
  ]);

async function repair({ pool, cases, commitments, joints }: ActivityDeps, log: Logger): Promise<void> {
  await expireIdle(pool).catch((error: unknown) => log.error({ err: error }, 'idle claims'));
  await keepAgesOfSessions(pool).catch((error: unknown) => log.error({ err: error }, 'ages of sessions'));
  await settleEndedGrants(pool).catch((error: unknown) => log.error({ err: error }, 'ended grants'));
  await receiveFreed(pool).catch((error: unknown) => log.error({ err: error }, 'withdrawn items'));
  for (const { id: caseId, lag } of await lateCases(pool, LATE_SECONDS)) {
    log.warn({ caseId, lag }, 'late moment');
    // One case that cannot be woken must not keep the others waiting.
    await cases
      .wake({ caseId, practice: false }, `late:${Date.now()}`)
      .catch((error: unknown) => log.error({ err: error, caseId }, 'not woken'));
  }
  for (const { id, lag } of await lateCommitments(pool, LATE_SECONDS)) {
    log.warn({ commitment: id, lag }, 'late moment');
    await commitments
      .wake({ commitmentId: id, practice: false }, `late:${Date.now()}`)
      .catch((error: unknown) => log.error({ err: error, commitment: id }, 'not woken'));
  }
  for (const { id, lag } of await lateJoints(pool, LATE_SECONDS)) {
    log.warn({ joint: id, lag }, 'late moment');
    await joints.wake(id).catch((error: unknown) => log.error({ err: error, joint: id }, 'not woken'));
  }
}
