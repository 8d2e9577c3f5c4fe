import { defineUpdate } from '@temporalio/workflow';
import type { Command } from '../domain/case/command.ts';
import type { CaseEvent } from '../domain/case/event.ts';

/** What a case's workflow is started with. Everything else stands in the database. */
export interface CaseLifeInput {
  readonly caseId: string;
  /** In a practice zone time is moved from outside: the workflow sets no timer. */
  readonly practice: boolean;
}

/** What an act did: the events recorded for it, and the version of the case after them. */
export interface Acted {
  readonly version: number;
  readonly events: readonly CaseEvent[];
}

/** An act on a case. Refused acts fail with an ApplicationFailure of type `Refusal` whose first detail is the refusal. */
export const act = defineUpdate<Acted, [Command]>('act');

export const REFUSAL = 'Refusal';
export const CASE_LIFE = 'caseLife';
export const MOVE_CLOCK = 'moveClock';

/** One workflow a case, found by the case's id. */
export const caseWorkflowId = (caseId: string): string => `case/${caseId}`;

export interface MoveClockInput {
  readonly zone: string;
  /** Where to, as an instant. */
  readonly to: string;
}
