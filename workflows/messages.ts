import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { SYSTEM, type Actor } from '../domain/case/actor.ts';
import type { Command } from '../domain/case/command.ts';
import type { PromiseCommand } from '../domain/project-commitment/command.ts';
import type { PromiseStage } from '../domain/project-commitment/project-commitment.ts';

/** How a life waits. */
export interface LifeInput {
  /** In a practice zone time is moved from outside: the workflow sets no timer. */
  readonly practice: boolean;
  /** Absent in lives that were begun before alarms stood from one wait to the next. */
  readonly alarm?: 'standing';
}

/** The input of a life that is begun now. */
export const newLife = <I extends LifeInput>(input: I): I => ({ ...input, alarm: 'standing' });

/** What a case's workflow is started with. Everything else stands in the database. */
export interface CaseLifeInput extends LifeInput {
  readonly caseId: string;
}

/** Asks for nothing but what is due. */
export interface Wake {
  readonly kind: 'wake';
  readonly key: string;
  readonly by: Actor;
}

/** Whatever is due at a moment, asked for by the law itself; whoever else asks for the same moment asks for the same. */
export const wakeAt = (moment: string | null): Wake => ({ kind: 'wake', key: `wake:${moment}`, by: SYSTEM });

/** Asks a life that refused an act to read its record anew before it is asked once more: it may know another course of things. */
export const wakeInDoubt = (key: string): Wake => wakeAt(`${IN_DOUBT}${key}`);

const IN_DOUBT = 'behind:';

/** Is a life asked to read anew? */
export const isInDoubt = ({ key }: { readonly key: string }): boolean => key.startsWith(wakeAt(IN_DOUBT).key);

/** The version of what was acted on, after the act. */
export interface Acted {
  readonly version: number;
}

/** An act on a case. Refused acts fail with an ApplicationFailure of type `Refusal` whose first detail is the refusal. */
export const act = defineUpdate<Acted, [Command]>('act');

export const REFUSAL = 'Refusal';
export const CASE_LIFE = 'caseLife';
export const MOVE_CLOCK = 'moveClock';

/** One workflow a case, found by the case's id. */
export const caseWorkflowId = (caseId: string): string => `case/${caseId}`;

/** What the workflow of a project's commitment is started with. */
export interface CommitmentLifeInput extends LifeInput {
  readonly commitmentId: string;
}

/** An act on the commitment of a project; refused as an act on a case is. */
export const actOnPromise = defineUpdate<Acted, [PromiseCommand]>('actOnPromise');

/** What the commitment waits for: its stage, and when something happens by itself. For operators. */
export const waitsFor = defineQuery<{ readonly stage: PromiseStage | null; readonly nextMoment: string | null }>(
  'waitsFor',
);

export const COMMITMENT_LIFE = 'commitmentLife';

/** One workflow a commitment, found by its id. */
export const commitmentWorkflowId = (commitmentId: string): string => `commitment/${commitmentId}`;

/** What the workflow of a joint handling is started with. */
export interface JointLifeInput {
  readonly submission: string;
}

/** Something moved the common limit: a member was accepted or ended, a procedure began or ended, the limit was extended. */
export const jointMoved = defineSignal('jointMoved');

export const JOINT_LIFE = 'jointLife';

/** One workflow a joint handling, found by its submission. */
export const jointWorkflowId = (submission: string): string => `joint/${submission}`;

export interface MoveClockInput {
  readonly zone: string;
  /** Where to, as an instant. */
  readonly to: string;
}
