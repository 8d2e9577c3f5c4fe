import { SYSTEM, type Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import { contextAt } from '../../domain/case/context.ts';
import { decide } from '../../domain/case/decide.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { doerOf } from '../../domain/counter/entry.ts';
import { lastChange } from '../../domain/case/late.ts';
import { nextMoment } from '../../domain/case/moments.ts';
import { takingPart } from '../../domain/permission/independence.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import { refuseOtherText } from '../../domain/case/signed-texts.ts';
import { answerLateRecord } from '../desk/late-record.ts';
import { untilCommit, type Pool, type Queryable } from '../pool.ts';
import { append } from './append.ts';
import { readCaseInHand } from './case-in-hand.ts';
import { keepEffect, readEffect, type Effect } from './effect.ts';
import { refuseEndedHat } from './hat-held.ts';
import { actUnlessRefused, keepSignature, refuseOtherRequest, type Outcome } from './kept-beside.ts';
import { refuseEndedMandate } from './mandate-held.ts';
import type { PresentCase } from '../read/present-case.ts';
import { changedAtOf } from '../read/late-records.ts';
import { tiesToCase } from '../read/ties.ts';
import { paperDesk } from '../read/paper-desk.ts';
import { refuseOtherPapers } from './papers-shown.ts';
import { flagBasis } from './flag-basis.ts';
import { lockProject, lockProjectOf, releaseSuccessors } from './release.ts';
import { noteCredit } from './note-credit.ts';
import { refreshRow } from './refresh-row.ts';
import { settleSuccession } from './succession.ts';
import { refreshDues } from './refresh-tasks.ts';
import { takeService, takeStep } from './take-step.ts';

/** What came of an act: the case after it, what was recorded, and when something will happen by itself. */
export interface ActAnswer {
  readonly state: Case;
  readonly events: readonly CaseEvent[];
  /** Number of the first of these events. */
  readonly firstSeq: number;
  readonly refusal: Refusal | null;
  readonly nextMoment: Instant | null;
}

/**
 * Acts on a case: takes its step in hand, reads the facts, asks the law and records the answer in one transaction, so that what the
 * law was asked about cannot change before it is recorded. The same key again returns what was recorded the first time. Of an
 * act that is refused nothing stays: neither the step in hand nor the signature nor the key. What the law let happen by itself before
 * it is recorded all the same, by itself. What is due by itself has no key: asked again it has happened, and more may have fallen due since.
 */
export const actOnCase = (pool: Pool, caseId: CaseId, command: Command): Promise<ActAnswer> =>
  actUnlessRefused(
    pool,
    (tx) => actInHand(tx, caseId, command),
    () => actOnCase(pool, caseId, { kind: 'wake', key: `before ${command.key}`, by: SYSTEM }),
  );

const nothing = (answered: ActAnswer): Outcome<ActAnswer> => ({ answered, stays: false });

async function actInHand(tx: Queryable, caseId: CaseId, command: Command): Promise<Outcome<ActAnswer>> {
  const { open, earlier, refusal } = await takeInHand(tx, caseId, command);
  const { state } = open;
  if (earlier)
    return nothing(answer(open, { state, events: earlier.events, firstSeq: earlier.first_seq, refusal: null }));
  if (refusal) return nothing(answer(open, { state, events: [], firstSeq: state.version + 1, refusal }));
  const answered = await actOnOpenCase(tx, caseId, command, open);
  return { answered, stays: answered.refusal === null };
}

/** A case in hand with what was recorded of this act before, and what forbids it whatever the law says of the case. */
interface Taken {
  readonly open: CaseInHand;
  readonly earlier: Effect<'case'> | undefined;
  readonly refusal: Refusal | null;
}

/** All of it leaves in one piece. */
async function takeInHand(tx: Queryable, caseId: CaseId, command: Command): Promise<Taken> {
  const [ended, ahead, open, earlier, ties, told, beside, taken] = await Promise.all([
    refuseEndedHat(tx, { ...command, by: handOn(command) }),
    MOVES_PROJECT.includes(command.kind) ? lockProjectOf(tx, caseId) : undefined,
    readCaseInHand(tx, caseId),
    earlierEffect(tx, caseId, command),
    tiesToCase(tx, takingPart(command), caseId),
    command.late ? changedAtOf(tx, caseId) : null,
    refuseBeside(tx, command),
    takeStep(tx, caseId, command),
  ]);
  if (!open) throw new Error(`no case ${caseId}`);
  const changedAt = told && lastChange(told);
  const facts = { ...open.facts, ties, ...(changedAt && { changedAt }) };
  const refusal =
    ended ??
    beside ??
    (await refuseWithoutMandate(tx, command, open)) ??
    taken ??
    (await takeService(tx, open.state, command));
  return { open: { ...open, facts, ahead }, earlier, refusal };
}

/** What was recorded of this act before. */
const earlierEffect = async (tx: Queryable, caseId: CaseId, { kind, key }: Command) =>
  kind === 'wake' ? undefined : readEffect(tx, 'case', [caseId, key]);

/** What of the things that are kept beside an act forbids it. */
async function refuseBeside(tx: Queryable, command: Command): Promise<Refusal | null> {
  const [reused, answered] = await Promise.all([refuseOtherRequest(tx, command), refuseAnswered(tx, command)]);
  return reused ?? answered;
}

/**
 * What was told late is answered in the moment in which it is recorded: nobody refuses what stands in the case, and nothing is
 * recorded of what was refused while its confirmation was still on its way.
 */
async function refuseAnswered(tx: Queryable, { beside, late }: Command): Promise<Refusal | null> {
  if (beside?.confirms === undefined || late?.confirmed === undefined) return null;
  const { at, by } = late.confirmed;
  const answered = await answerLateRecord(tx, beside.confirms, { reason: null, at, by });
  return answered ? null : refuse('E-LATE-ANSWERED');
}

/** Whose hands do it: of what is entered at a window the officer's, who wears the hat. */
const handOn = (command: Command): Actor => (command.kind === 'handIn' ? doerOf(command) : command.by);

/** What happens by itself rests on nobody's mandate; at a window an agent shows a letter, which was looked at there. */
async function refuseWithoutMandate(tx: Queryable, command: Command, { row, state, world, now }: PresentCase) {
  if (command.kind === 'wake' || handOn(command) !== command.by) return null;
  return refuseEndedMandate(tx, command, {
    act: command.kind,
    whose: { zone: world.id, enterprise: row.enterprise_id },
    deed: { project: row.project_id, item: state.item.code },
    today: dayOf(now),
  });
}

/**
 * Acts that may decide what other cases of the project rest on. The project is locked before the case is read, so that no
 * permit is granted on one that is being revoked, and nobody waits for a case while holding the project.
 */
const MOVES_PROJECT: readonly Command['kind'][] = ['signDecision', 'revoke', 'markNotNeeded'];

/** What lets cases that were filed ahead be received. */
const RELEASING: readonly CaseEvent['type'][] = ['granted', 'notNeeded', 'defaultPassed'];

/** A case in hand; where the act locked its project, with the cases of it that are filed ahead. */
interface CaseInHand extends PresentCase {
  readonly ahead: readonly CaseId[] | undefined;
}

async function actOnOpenCase(tx: Queryable, caseId: CaseId, command: Command, open: CaseInHand): Promise<ActAnswer> {
  const context = contextAt(open.now, open.world.calendar, open.facts);
  const { events, refusal: forbidden } = decide(open.state, command, context);
  const refusal =
    forbidden ??
    refuseOtherText(command, { number: open.row.number, state: open.state }) ??
    refuseOtherPapers(command, events, open);
  const firstSeq = open.state.version + 1;
  if (events.length === 0 || refusal) {
    if (command.kind === 'wake') await refreshDates(tx, caseId, open);
    return answer(open, { state: open.state, events, firstSeq, refusal });
  }
  const last = open.state.version + events.length;
  const recorded = record(tx, caseId, events, open);
  if (command.kind !== 'wake') untilCommit(keepEffect(tx, 'case', [caseId, command.key, firstSeq, last]));
  untilCommit(keepSignature(tx, command));
  const state = await recorded;
  return answer(open, { state, events, firstSeq, refusal });
}

/** Nothing happened, but a day went by on which dates move: a procedure goes on beyond its planned end. */
async function refreshDates(tx: Queryable, caseId: CaseId, { state, world, now }: PresentCase): Promise<void> {
  await Promise.all([refreshRow(tx, { caseId, world, now }, state), refreshDues(tx, caseId, state, { world, now })]);
}

async function record(tx: Queryable, caseId: CaseId, events: readonly CaseEvent[], open: CaseInHand): Promise<Case> {
  const { state: before, world, now, row, ahead } = open;
  const desk = paperDesk(row, world, open.facts.authority);
  const releases = events.some(({ type }) => RELEASING.includes(type));
  if (releases && !ahead) untilCommit(lockProject(tx, row.project_id));
  const [state] = await Promise.all([
    append(tx, { caseId, before, events, lastHash: row.last_hash, now, world, desk }),
    noteCredit(tx, before, row.enterprise_id, events),
    releases ? releaseSuccessors(tx, row.project_id, ahead) : null,
  ]);
  if (events.some((event) => event.type === 'revoked')) await flagBasis(tx, row.project_id, state);
  if (before.succeeds) await settleSuccession(tx, state, before);
  return state;
}

const answer = (open: PresentCase, act: Omit<ActAnswer, 'nextMoment'>): ActAnswer => ({
  ...act,
  nextMoment: nextMoment(act.state, open.now, open.world.calendar),
});
