import type { Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import { contextAt } from '../../domain/case/context.ts';
import { decide } from '../../domain/case/decide.ts';
import type { CaseEvent, Happening } from '../../domain/case/event.ts';
import { evolve } from '../../domain/case/evolve.ts';
import { whatHappensBy } from '../../domain/case/moments.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Queryable } from '../pool.ts';
import { paperDesk } from '../read/paper-desk.ts';
import type { PresentCase } from '../read/present-case.ts';
import { append } from './append.ts';
import { readCaseInHand } from './case-in-hand.ts';

/**
 * Lets something happen to a case because of what happened elsewhere, in the running transaction. What was due by itself
 * comes first, each at its own time, as with every act.
 * @throws Error if there is no such case.
 */
export const happenTo = (
  tx: Queryable,
  caseId: CaseId,
  by: Actor,
  happening: Happening | ((c: Case) => Happening),
): Promise<void> =>
  liveOn(tx, caseId, (at, { state }) => [
    { ...(typeof happening === 'function' ? happening(state) : happening), at, by },
  ]);

/** Does an act on a case as part of an act on its project, in the running transaction. What the law refuses does not happen. */
export const actWithin = (tx: Queryable, caseId: CaseId, command: Command): Promise<void> =>
  liveOn(tx, caseId, (_now, { state, world, now, facts }) => {
    const lived = whatHappensBy(state, now, world.calendar).reduce<Case>(evolve, state);
    return decide(lived, command, contextAt(now, world.calendar, facts)).events;
  });

/** Lets happen to the permits of a project what is due by itself, so that what they are asked about is how they stand now. */
export async function settlePermits(tx: Queryable, project: string, now: Instant): Promise<void> {
  const { rows } = await tx.query<{ case_id: CaseId }>(
    `SELECT case_id FROM case_row WHERE project_id = $1 AND stage = 'decided' AND next_moment <= $2 ORDER BY case_id`,
    [project, now],
  );
  for (const { case_id: caseId } of rows) await liveOn(tx, caseId, () => []);
}

async function liveOn(
  tx: Queryable,
  caseId: CaseId,
  then: (now: Instant, open: PresentCase) => readonly CaseEvent[],
): Promise<void> {
  const open = await readCaseInHand(tx, caseId);
  if (!open) throw new Error(`no case ${caseId}`);
  const { state, world, now, row, facts } = open;
  const events = [...whatHappensBy(state, now, world.calendar), ...then(now, open)];
  if (events.length === 0) return;
  const desk = paperDesk(row, world, facts.authority);
  await append(tx, { caseId, before: state, events, lastHash: row.last_hash, now, world, desk });
}
