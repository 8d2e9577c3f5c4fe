import { isRefusal, type Refusal } from '../refusal.ts';
import type { AnyPromiseAct } from './act.ts';
import { measure, reportMended } from './acts/acceptance.ts';
import { answerObjection, commit, raiseObjection, withdraw } from './acts/commitment.ts';
import { advise, issueList } from './acts/consultation.ts';
import { checkNode, moveNode, reportNode } from './acts/node.ts';
import { refuseRegistration, register } from './acts/registration.ts';
import { dropRevocation, notifyRevocation, revoke, stateDefence } from './acts/revocation.ts';
import type { PromiseActKind, PromiseCommand } from './command.ts';
import type { PromiseContext } from './context.ts';
import type { PromiseEvent } from './event.ts';
import { evolvePromise } from './evolve.ts';
import { whatPromiseLivesBy } from './moments.ts';
import type { ProjectCommitment } from './project-commitment.ts';

/** All acts on the commitment of a project, by the name of their command. */
const ACTS: { readonly [K in PromiseActKind]: AnyPromiseAct } = {
  advise,
  issueList,
  commit,
  raiseObjection,
  answerObjection,
  register,
  refuseRegistration,
  moveNode,
  reportNode,
  checkNode,
  measure,
  reportMended,
  notifyRevocation,
  stateDefence,
  revoke,
  dropRevocation,
  withdraw,
};

/** Judges a command by the commitment alone: for the workflow's synchronous validator, the API and a page. */
export function refusePromiseAtOnce(c: ProjectCommitment, command: PromiseCommand): Refusal | null {
  return command.kind === 'wake' ? null : ACTS[command.kind].refuseAtOnce(c, command);
}

/**
 * Decides a command at a moment: first whatever happens by itself up to that moment, each at its own legal time, then the act.
 * A refused act changes nothing, but what happened by itself has happened.
 */
export function decidePromise(
  c: ProjectCommitment,
  command: PromiseCommand,
  context: PromiseContext,
): { readonly events: readonly PromiseEvent[]; readonly refusal: Refusal | null } {
  const byItself = whatPromiseLivesBy(c, context.now, context.calendar);
  if (command.kind === 'wake') return { events: byItself, refusal: null };
  const lived = byItself.reduce<ProjectCommitment>(evolvePromise, c);
  const answer = ACTS[command.kind].decide(lived, command, context);
  return isRefusal(answer)
    ? { events: byItself, refusal: answer }
    : { events: [...byItself, ...answer], refusal: null };
}
