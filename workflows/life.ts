import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  patched,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { UpdateDefinition } from '@temporalio/common';
import type { Instant } from '../domain/clock/instant.ts';
import type { Refusal } from '../domain/refusal.ts';
import { standingAlarm, waitAnew } from './alarm.ts';
import { isInDoubt, REFUSAL, wakeAt, type Acted, type LifeInput, type Wake } from './messages.ts';

/** What a workflow knows of what it carries: enough to refuse at once and to wait for the next moment. */
export interface Known<S> {
  readonly state: S;
  readonly nextMoment: Instant | null;
  /** Keys of the acts that the record knows; absent in histories from before they were told. */
  readonly acts?: readonly string[];
}

/** What of a life differs: how its state is read, acted on and evolved, and when it rests. */
export interface Life<S extends Lived, C, E> {
  readonly load: (id: string) => Promise<Known<S>>;
  readonly act: (id: string, command: C | Wake) => Promise<Recorded<E>>;
  readonly refuseAtOnce: (state: S, command: C) => Refusal | null;
  readonly evolve: (state: S, event: E) => S;
  readonly atRest: (known: Known<S>) => boolean;
  /** Is shown what is known now, after each reading and each act, for whoever asks the workflow. */
  readonly seen?: (known: Known<S>) => void;
}

interface Lived {
  readonly id: string;
  readonly version: number;
}

interface Keyed {
  readonly key: string;
}

interface Recorded<E> {
  readonly events: readonly E[];
  readonly firstSeq: number;
  readonly refusal: Refusal | null;
  readonly nextMoment: Instant | null;
}

/** An act that waits for its turn, and then for its answer to be fetched. */
interface Turn<C> {
  readonly command: C;
  answer?: Acted | Refusal;
}

/**
 * Lives it: acts one at a time, and between them waits for the next moment or for the next act. No rule stands here, and the
 * record is the database. What rests ends, and is taken up again by its next act. True: it is to go on as new.
 */
export async function live<S extends Lived, C extends Keyed, E>(
  life: Life<S, C, E>,
  act: UpdateDefinition<Acted, [C]>,
  { id, practice, alarm: kept }: LifeInput & { readonly id: string },
): Promise<boolean> {
  const turns: Turn<C>[] = [];
  const wait = kept === 'standing' ? standingAlarm() : waitAnew;
  const has: { known?: Known<S> } = {};
  setHandler(act, (command) => answerInTurn(turns, command), {
    // The synchronous validator: what it refuses leaves no trace in the history.
    validator: (command) => {
      // What has happened is not asked again whether it may: it is answered from the record.
      if (!has.known || isRecorded(has.known, command)) return;
      const refusal = life.refuseAtOnce(has.known.state, command);
      if (refusal) throw asFailure(refusal);
    },
  });
  has.known = await life.load(id);
  life.seen?.(has.known);
  do {
    const alarm: Instant | null = practice ? null : has.known.nextMoment;
    await wait(() => nextTurn(turns) !== undefined, alarm);
    has.known = await liveOn(life, has.known, nextTurn(turns), alarm);
    life.seen?.(has.known);
    await condition(() => allHandlersFinished() || nextTurn(turns) !== undefined);
  } while (nextTurn(turns) || !(life.atRest(has.known) || workflowInfo().continueAsNewSuggested));
  return !life.atRest(has.known);
}

const isRecorded = ({ acts = [] }: Pick<Known<Lived>, 'acts'>, { key }: Keyed): boolean => acts.includes(key);

async function answerInTurn<C>(turns: Turn<C>[], command: C): Promise<Acted> {
  const mine: Turn<C> = { command };
  turns.push(mine);
  await condition(() => mine.answer !== undefined);
  turns.splice(turns.indexOf(mine), 1);
  if (!mine.answer || 'refused' in mine.answer) throw asFailure(mine.answer as Refusal);
  return mine.answer;
}

const nextTurn = <C>(turns: readonly Turn<C>[]): Turn<C> | undefined => turns.find((turn) => turn.answer === undefined);

/** Lets one act happen, or, when nobody asked, whatever is due. The answer to an act is put where its caller waits. */
async function liveOn<S extends Lived, C extends Keyed, E>(
  life: Life<S, C, E>,
  known: Known<S>,
  turn: Turn<C> | undefined,
  alarm: Instant | null,
): Promise<Known<S>> {
  const command = turn?.command ?? wakeAt(alarm);
  const { events, firstSeq, refusal, nextMoment } = await life.act(known.state.id, command);
  // An act that is repeated is answered with what was recorded the first time, which this state has lived through.
  const news = events.filter((_event, at) => firstSeq + at > known.state.version);
  const after = isOutOfStep(known, command, { firstSeq, refusal })
    ? await life.load(known.state.id)
    : { state: news.reduce<S>(life.evolve, known.state), nextMoment };
  if (turn) turn.answer = refusal ?? { version: firstSeq + events.length - 1 };
  const done = turn && !refusal && events.length > 0 ? [command.key] : [];
  return { acts: [...(known.acts ?? []), ...done], ...after };
}

/**
 * The record is the truth: whatever it knows and this state does not (an answer that was lost) is read anew, and so is all where
 * this state knows more than the record, which is then one of before (a backup that was put back). How far the record is, is not told
 * by an act that may be answered from what was recorded before. Where what was lost was followed by as much else, both are equally
 * far: so all is read anew too when somebody doubts a refusal.
 */
function isOutOfStep(
  { state: { version }, acts = [] }: Known<Lived>,
  command: Keyed | Wake,
  { firstSeq, refusal }: Pick<Recorded<never>, 'firstSeq' | 'refusal'>,
): boolean {
  const isAhead = firstSeq - 1 < version;
  if (firstSeq - 1 > version || (isAhead && (refusal !== null || isWake(command)))) return true;
  return (isInDoubt(command) || (isAhead && !acts.includes(command.key))) && patched(READS_ANEW);
}

/** Lives from before went on with what they knew. */
const READS_ANEW = 'reads anew what it may know otherwise';

const isWake = (command: object): boolean => 'kind' in command && command.kind === 'wake';

const asFailure = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ type: REFUSAL, message: refusal.code, nonRetryable: true, details: [refusal] });
