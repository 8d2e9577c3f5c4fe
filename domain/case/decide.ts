import { isRefusal, type Refusal } from '../refusal.ts';
import type { AnyAct } from './act.ts';
import { promiseDeferral, handIn, withdraw } from './acts/applicant.ts';
import {
  beginReview,
  explainOverrun,
  prepareDecision,
  reopenReview,
  returnDecision,
  signDecision,
} from './acts/decision.ts';
import { askExtension, extend, refuseExtension } from './acts/extension.ts';
import { callHearing, holdHearing, notifyHearingRight, requestHearing } from './acts/hearing.ts';
import { askOpinion, giveOpinion, urgeOpinion, weighOpinion } from './acts/opinion.ts';
import { askDeregistration, takeBackRequest } from './acts/holder-request.ts';
import {
  deregister,
  extendPermit,
  refuseDeregistration,
  refusePermitExtension,
  withdrawPermit,
} from './acts/later-decision.ts';
import { askPermitExtension, reexamine, reportStart } from './acts/permit.ts';
import { checkSite, endProcedure, startProcedure } from './acts/procedure.ts';
import { dropRevocation, notifyRevocation, revoke, stateDefence } from './acts/revocation.ts';
import { forward, transfer } from './acts/sending.ts';
import { recordCheck, serve } from './acts/after-decision.ts';
import { accept, decline, markNotNeeded, notifyCorrection } from './acts/intake.ts';
import type { Case } from './case.ts';
import type { Command, CommandKind } from './command.ts';
import type { Context } from './context.ts';
import type { CaseEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { Late } from './late-mark.ts';
import { decideLate, lastChange } from './late.ts';
import { whatHappensBy } from './moments.ts';

/** All acts of the law on a case, by the name of their command. `wake` asks for nothing but what is due. */
const ACTS: { readonly [K in Exclude<CommandKind, 'wake'>]: AnyAct } = {
  promiseDeferral,
  handIn,
  withdraw,
  accept,
  notifyCorrection,
  decline,
  markNotNeeded,
  forward,
  transfer,
  beginReview,
  reopenReview,
  prepareDecision,
  returnDecision,
  signDecision,
  serve,
  recordCheck,
  checkSite,
  startProcedure,
  endProcedure,
  askExtension,
  refuseExtension,
  extend,
  notifyHearingRight,
  requestHearing,
  callHearing,
  holdHearing,
  askOpinion,
  giveOpinion,
  urgeOpinion,
  weighOpinion,
  explainOverrun,
  notifyRevocation,
  stateDefence,
  revoke,
  dropRevocation,
  withdrawPermit,
  deregister,
  askDeregistration,
  refuseDeregistration,
  reexamine,
  reportStart,
  askPermitExtension,
  extendPermit,
  refusePermitExtension,
  takeBackRequest,
};

/**
 * Judges a command by the case alone: for the synchronous validator of the workflow, for the API and for a page that
 * wants to know whether a button may be pressed. `null`: nothing in the case forbids it.
 */
export function refuseAtOnce(c: Case, command: Command): Refusal | null {
  return command.kind === 'wake' ? null : ACTS[command.kind].refuseAtOnce(c, command);
}

/**
 * Decides a command at a moment: first whatever the law lets happen by itself up to that moment, each at its own legal
 * time, then the act itself. A refused act changes nothing, but what happened by itself has happened: it comes first in
 * the answer's `events` either way.
 */
export function decide(
  c: Case,
  command: Command,
  context: Context,
): { events: readonly CaseEvent[]; refusal: Refusal | null } {
  const byItself = whatHappensBy(c, context.now, context.calendar);
  if (command.kind === 'wake') return { events: byItself, refusal: null };
  const lived = byItself.reduce<Case>(evolve, c);
  const answer = answerOf(ACTS[command.kind], lived, command, withChange(context, byItself));
  return isRefusal(answer)
    ? { events: byItself, refusal: answer }
    : { events: [...byItself, ...answer], refusal: null };
}

const answerOf = (act: AnyAct, c: Case, command: Command, context: Context): readonly CaseEvent[] | Refusal =>
  command.late ? decideLate(act, c, command as Command & { late: Late }, context) : act.decide(c, command, context);

/** What happened by itself up to now changed the case too. */
function withChange(context: Context, byItself: readonly CaseEvent[]): Context {
  const changedAt = lastChange(byItself);
  return changedAt === null ? context : { ...context, facts: { ...context.facts, changedAt } };
}
