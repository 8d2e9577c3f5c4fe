import { continueAsNew, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { Case } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import { refuseAtOnce } from '../domain/case/decide.ts';
import { openDuties } from '../domain/case/duty.ts';
import type { CaseEvent } from '../domain/case/event.ts';
import { evolve } from '../domain/case/evolve.ts';
import { live, type Life } from './life.ts';
import { IN_TURN } from './local-activity.ts';
import { act, newLife, type CaseLifeInput } from './messages.ts';

const { loadCase, actOnCase } = proxyLocalActivities<Pick<Activities, 'loadCase' | 'actOnCase'>>(IN_TURN);

const CASE: Life<Case, Command, CaseEvent> = {
  load: loadCase,
  act: actOnCase,
  refuseAtOnce,
  evolve,
  // Nothing more happens by itself and nobody owes a step.
  atRest: ({ state, nextMoment }) => nextMoment === null && openDuties(state).length === 0,
};

/** The life of a case. */
export async function caseLife(input: CaseLifeInput): Promise<void> {
  const goesOn = await live(CASE, act, { ...input, id: input.caseId });
  if (goesOn) await continueAsNew<typeof caseLife>(newLife(input));
}
