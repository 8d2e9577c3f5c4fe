import { forWhom } from '../../domain/case/actor.ts';
import type { Command, CommandKind } from '../../domain/case/command.ts';
import type { Case } from '../../domain/case/case.ts';
import { stepOfService, type DutyKind } from '../../domain/case/duty.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { claimForAct, refuseHeld } from '../desk/claim.ts';
import type { Queryable } from '../pool.ts';

/** Which step each act of an officer takes; whoever takes it takes the task in hand. */
const STEPS: Readonly<Partial<Record<CommandKind, DutyKind>>> = {
  accept: 'accept',
  notifyCorrection: 'accept',
  decline: 'accept',
  markNotNeeded: 'accept',
  forward: 'forward',
  transfer: 'transfer',
  beginReview: 'review',
  reopenReview: 'review',
  prepareDecision: 'review',
  signDecision: 'sign',
  returnDecision: 'sign',
  serve: 'serve',
  recordCheck: 'check',
  giveOpinion: 'opinion',
  callHearing: 'hearing',
  notifyRevocation: 'revoke',
  revoke: 'revoke',
  dropRevocation: 'revoke',
  reexamine: 'reexamine',
  extendPermit: 'extendPermit',
  refusePermitExtension: 'extendPermit',
  deregister: 'deregister',
  refuseDeregistration: 'deregister',
};

/**
 * Takes the step of an act in hand for whoever acts, a substitute for the person who is away; refuses (`E-TASK-CLAIMED`) where
 * somebody else has it. What was told late was taken when it was told, and nobody takes what happens by itself.
 */
export async function takeStep(tx: Queryable, caseId: string, command: Command): Promise<Refusal | null> {
  return command.kind === 'serve' ? null : takeRound(tx, caseId, command, roundOf(command));
}

/** Several services may be open in a case: which of them it is, the case says, once it is read. */
export async function takeService(tx: Queryable, c: Case, command: Command): Promise<Refusal | null> {
  const round = command.kind === 'serve' ? stepOfService(c, command.paper) : undefined;
  return round === undefined ? null : takeRound(tx, c.id, command, round);
}

const roundOf = (command: Command): number | undefined =>
  command.kind === 'giveOpinion' ? command.opinion : undefined;

async function takeRound(
  tx: Queryable,
  caseId: string,
  command: Command,
  of: number | undefined,
): Promise<Refusal | null> {
  const kind = STEPS[command.kind];
  if (!kind || command.hat === undefined || command.late?.confirmed) return null;
  const round = of === undefined ? {} : { round: of };
  const person = forWhom(command.by) ?? command.by.person;
  const other = await claimForAct(tx, { caseId, kind, person, ...round });
  return other && refuseHeld(other);
}
