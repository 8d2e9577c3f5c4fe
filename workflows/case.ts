import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { SYSTEM } from '../domain/case/actor.ts';
import type { Case } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import { refuseAtOnce } from '../domain/case/decide.ts';
import { openDuties } from '../domain/case/duty.ts';
import { evolve } from '../domain/case/evolve.ts';
import { msOf, type Instant } from '../domain/clock/instant.ts';
import type { Refusal } from '../domain/refusal.ts';
import { act, REFUSAL, type Acted, type CaseLifeInput } from './messages.ts';

const { loadCase, actOnCase } = proxyLocalActivities<Pick<Activities, 'loadCase' | 'actOnCase'>>({
  startToCloseTimeout: '10s',
  localRetryThreshold: '1m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** What the workflow knows of its case: enough to refuse at once and to wait for the next moment. */
interface Known {
  readonly state: Case;
  readonly nextMoment: Instant | null;
}

/** An act that waits for its turn, and then for its answer to be fetched. */
interface Turn {
  readonly command: Command;
  answer?: Acted | Refusal;
}

/**
 * The life of a case: acts one at a time, and between them waits for its next moment or for the next act. No rule stands
 * here, and the record is the database. A case in which nothing more happens by itself and nobody owes a step comes to
 * rest, and is taken up again by its next act.
 */
export async function caseLife(input: CaseLifeInput): Promise<void> {
  const turns: Turn[] = [];
  const life: { known?: Known } = {};
  setHandler(act, (command) => answerInTurn(turns, command), {
    validator: (command) => refuseNow(life.known, command),
  });
  life.known = await loadCase(input.caseId);
  do {
    const alarm = input.practice ? null : life.known.nextMoment;
    await untilNext(turns, alarm);
    life.known = await liveOn(life.known, nextTurn(turns), alarm);
    await condition(() => allHandlersFinished() || nextTurn(turns) !== undefined);
  } while (nextTurn(turns) || !mayEnd(life.known));
  if (!atRest(life.known)) await continueAsNew<typeof caseLife>(input);
}

/** The synchronous validator: what it refuses leaves no trace in the history. */
function refuseNow(known: Known | undefined, command: Command): void {
  const refusal = known && refuseAtOnce(known.state, command);
  if (refusal) throw asFailure(refusal);
}

async function answerInTurn(turns: Turn[], command: Command): Promise<Acted> {
  const mine: Turn = { command };
  turns.push(mine);
  await condition(() => mine.answer !== undefined);
  turns.splice(turns.indexOf(mine), 1);
  if (!mine.answer || 'refused' in mine.answer) throw asFailure(mine.answer as Refusal);
  return mine.answer;
}

const nextTurn = (turns: readonly Turn[]): Turn | undefined => turns.find((turn) => turn.answer === undefined);

/**
 * Waits for an act or for the alarm. At least a second: a wait of nothing is a special case of the engine, and where the
 * record's clock is behind the engine's, an alarm that comes too early must not come again and again.
 */
async function untilNext(turns: readonly Turn[], alarm: Instant | null): Promise<void> {
  const asked = (): boolean => nextTurn(turns) !== undefined;
  if (asked()) return;
  if (alarm === null) await condition(asked);
  else await condition(asked, Math.max(1000, msOf(alarm) - Date.now()));
}

/** Lets one act happen, or, when nobody asked, whatever is due. The answer to an act is put where its caller waits. */
async function liveOn(known: Known, turn: Turn | undefined, alarm: Instant | null): Promise<Known> {
  const command = turn?.command ?? ({ kind: 'wake', key: `wake:${alarm}`, by: SYSTEM } as const);
  const { events, firstSeq, refusal, nextMoment } = await actOnCase(known.state.id, command);
  // An act that is repeated is answered with what was recorded the first time, which this state has lived through.
  const news = events.filter((_event, at) => firstSeq + at > known.state.version);
  // The record is the truth: whatever it knows and this state does not (an answer that was lost) is read anew.
  const isBehind = firstSeq - 1 > known.state.version;
  const after = isBehind
    ? await loadCase(known.state.id)
    : { state: news.reduce<Case>(evolve, known.state), nextMoment };
  if (turn) turn.answer = refusal ?? { version: firstSeq + events.length - 1, events };
  return after;
}

const mayEnd = (known: Known): boolean => atRest(known) || workflowInfo().continueAsNewSuggested;

const atRest = ({ state, nextMoment }: Known): boolean => nextMoment === null && openDuties(state).length === 0;

const asFailure = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ type: REFUSAL, message: refusal.code, nonRetryable: true, details: [refusal] });
