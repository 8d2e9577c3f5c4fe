import { SYSTEM } from '../../domain/case/actor.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import type { PromiseCommand } from '../../domain/project-commitment/command.ts';
import { personsIn } from '../../domain/project-commitment/act.ts';
import { promiseContext } from '../../domain/project-commitment/context.ts';
import { decidePromise } from '../../domain/project-commitment/decide.ts';
import type { PromiseEvent } from '../../domain/project-commitment/event.ts';
import { promiseAct } from '../../domain/project-commitment/permission.ts';
import { nextPromiseMoment } from '../../domain/project-commitment/moments.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Pool, Queryable } from '../pool.ts';
import { promiseDossier, readPresentCommitment, type PresentCommitment } from '../read/present-commitment.ts';
import { tiesToCommitment } from '../read/ties.ts';
import { appendToCommitment, refreshCommitment } from './append-commitment.ts';
import { keepEffect, readEffect } from './effect.ts';
import { refuseEndedHat } from './hat-held.ts';
import { actUnlessRefused, keepSignature, refuseOtherRequest, type Outcome } from './kept-beside.ts';
import { refuseEndedMandate } from './mandate-held.ts';
import { noteBrokenPromise } from './note-credit.ts';
import { lockProject } from './release.ts';

/** What came of an act, as `ActAnswer` of a case. */
export interface PromiseAnswer {
  readonly state: ProjectCommitment;
  readonly events: readonly PromiseEvent[];
  /** Number of the first of these events. */
  readonly firstSeq: number;
  readonly refusal: Refusal | null;
  readonly nextMoment: Instant | null;
}

/**
 * Acts on the commitment of a project: facts, decision and record in one transaction. The project is locked before the
 * commitment is: what is granted or revoked in it cannot change between the question and the record. The same key again returns what was recorded;
 * what is due by itself has none. Of an act that is refused nothing stays, as with a case.
 */
export const actOnCommitment = (pool: Pool, id: string, command: PromiseCommand): Promise<PromiseAnswer> =>
  actUnlessRefused(
    pool,
    (tx) => actInHand(tx, id, command),
    () => actOnCommitment(pool, id, { kind: 'wake', key: `before ${command.key}`, by: SYSTEM }),
  );

async function actInHand(tx: Queryable, id: string, command: PromiseCommand): Promise<Outcome<PromiseAnswer>> {
  const ended = await refuseEndedHat(tx, command);
  await lockProjectOfCommitment(tx, id);
  const open = await readPresentCommitment(tx, id, 'inHand');
  if (!open) throw new Error(`no commitment ${id}`);
  const { state } = open;
  const earlier = command.kind === 'wake' ? null : await readEffect(tx, 'commitment', [id, command.key]);
  if (earlier) {
    const { events, first_seq: firstSeq } = earlier;
    return { answered: answer(open, { state, events, firstSeq, refusal: null }), stays: false };
  }
  const refusal = ended ?? (await refuseOtherRequest(tx, command)) ?? (await refuseWithoutMandate(tx, command, open));
  if (refusal)
    return { answered: answer(open, { state, events: [], firstSeq: state.version + 1, refusal }), stays: false };
  const ties = await tiesToCommitment(tx, personsIn(command), id);
  const answered = await actOnOpen(tx, id, command, { ...open, facts: { ...open.facts, ties } });
  return { answered, stays: answered.refusal === null };
}

/** What happens by itself rests on nobody's mandate. */
async function refuseWithoutMandate(tx: Queryable, command: PromiseCommand, { row, world, now }: PresentCommitment) {
  if (command.kind === 'wake') return null;
  return refuseEndedMandate(tx, command, {
    act: promiseAct(command.kind),
    whose: { zone: world.id, enterprise: row.enterprise_id },
    deed: { project: row.project_id, item: command.kind === 'commit' ? command.items : null },
    today: dayOf(now),
  });
}

async function lockProjectOfCommitment(tx: Queryable, id: string): Promise<void> {
  const { rows } = await tx.query<{ project_id: string }>('SELECT project_id FROM project_commitment WHERE id = $1', [
    id,
  ]);
  if (rows[0]) await lockProject(tx, rows[0].project_id);
}

async function actOnOpen(
  tx: Queryable,
  id: string,
  command: PromiseCommand,
  open: PresentCommitment,
): Promise<PromiseAnswer> {
  const { state: before, world, now, facts, row } = open;
  const { events, refusal } = decidePromise(before, command, promiseContext(now, world.calendar, facts));
  const firstSeq = before.version + 1;
  if (events.length === 0 || refusal) {
    // Its dates may have moved with a calendar all the same.
    if (command.kind === 'wake') await refreshCommitment(tx, before, world.calendar);
    return answer(open, { state: before, events, firstSeq, refusal });
  }
  const dossier = promiseDossier(before.number, open);
  const state = await appendToCommitment(tx, { before, events, lastHash: row.last_hash, now, world, dossier });
  if (command.kind !== 'wake')
    await keepEffect(tx, 'commitment', [id, command.key, firstSeq, before.version + events.length]);
  await keepSignature(tx, command);
  for (const { type, at } of events) if (type === 'revoked') await noteBrokenPromise(tx, id, at);
  return answer(open, { state, events, firstSeq, refusal });
}

const answer = (open: PresentCommitment, act: Omit<PromiseAnswer, 'nextMoment'>): PromiseAnswer => ({
  ...act,
  nextMoment: nextPromiseMoment(act.state, open.world.calendar),
});
