import type { Case } from '../../domain/case/case.ts';
import type { DueMove } from '../../domain/case/due-moves.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { nextMoment } from '../../domain/case/moments.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { calendarBefore } from '../calendar-editions.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import { paperDesk } from '../read/paper-desk.ts';
import type { PresentCase } from '../read/present-case.ts';
import { recountOf, type PendingRecount } from '../read/recounted.ts';
import { append } from './append.ts';
import { ringOutbox } from './outbox.ts';
import { refreshRow } from './refresh-row.ts';
import { refreshDues } from './refresh-tasks.ts';

/**
 * Carries a published calendar through one case that was taken in hand, in the running transaction: records what moved and
 * what was kept, projects its row and its tasks anew, and, where its next moment moved, asks to wake it. Once for each
 * publication: what was recounted is no longer pending.
 */
export async function recountCase(
  tx: Queryable,
  caseId: CaseId,
  present: PresentCase,
  pending: PendingRecount,
): Promise<void> {
  const { moves, events } = recountOf(present, pending);
  const [after] = await Promise.all([record(tx, caseId, present, events), keepMoves(tx, caseId, pending, moves)]);
  const { world, now, state } = present;
  const was = nextMoment(state, now, calendarBefore(world.editions, pending.version));
  if (world.practice || nextMoment(after, now, world.calendar) === was) return;
  await askToWake(tx, caseId, world.id, pending);
}

async function record(
  tx: Queryable,
  caseId: CaseId,
  { state, world, now, row, facts }: PresentCase,
  events: readonly CaseEvent[],
): Promise<Case> {
  if (events.length > 0) {
    const desk = paperDesk(row, world, facts.authority);
    return append(tx, { caseId, before: state, events, lastHash: row.last_hash, now, world, desk });
  }
  await Promise.all([refreshRow(tx, { caseId, world, now }, state), refreshDues(tx, caseId, state, { world, now })]);
  return state;
}

const keepMoves = async (
  tx: Queryable,
  caseId: CaseId,
  { publication }: PendingRecount,
  moves: readonly DueMove[],
): Promise<void> => {
  await tx.query('UPDATE calendar_recount SET moves = $3 WHERE case_id = $1 AND publication_id = $2', [
    caseId,
    publication,
    JSON.stringify(moves),
  ]);
};

/** The practice clock wakes its cases itself; in real time each waits for its own alarm, which is now another. */
async function askToWake(tx: Queryable, caseId: CaseId, zone: string, { version }: PendingRecount): Promise<void> {
  untilCommit(ringOutbox(tx));
  await tx.query(
    `INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('wakeCase', $1, $2, now()) ON CONFLICT (kind, key) DO NOTHING`,
    [`${caseId}@calendar-${version}`, zone],
  );
}
