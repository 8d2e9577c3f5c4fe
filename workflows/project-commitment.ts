import { continueAsNew, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { PromiseCommand } from '../domain/project-commitment/command.ts';
import { refusePromiseAtOnce } from '../domain/project-commitment/decide.ts';
import type { PromiseEvent } from '../domain/project-commitment/event.ts';
import { evolvePromise } from '../domain/project-commitment/evolve.ts';
import { isUnderWay, type ProjectCommitment } from '../domain/project-commitment/project-commitment.ts';
import { live, type Known, type Life } from './life.ts';
import { IN_TURN } from './local-activity.ts';
import { actOnPromise, newLife, waitsFor, type CommitmentLifeInput } from './messages.ts';

const { loadCommitment, actOnCommitment } =
  proxyLocalActivities<Pick<Activities, 'loadCommitment' | 'actOnCommitment'>>(IN_TURN);

const COMMITMENT: Life<ProjectCommitment, PromiseCommand, PromiseEvent> = {
  load: loadCommitment,
  act: actOnCommitment,
  refuseAtOnce: refusePromiseAtOnce,
  evolve: evolvePromise,
  atRest: ({ state }) => !isUnderWay(state),
};

/**
 * The life of the commitment of a project: through consultation, publicity, building and acceptance, for years. It waits for
 * acts and for its days, goes on as new before its history grows long, and tells an operator what it waits for.
 */
export async function commitmentLife(input: CommitmentLifeInput): Promise<void> {
  const now: { known?: Known<ProjectCommitment> } = {};
  setHandler(waitsFor, () => ({ stage: now.known?.state.stage ?? null, nextMoment: now.known?.nextMoment ?? null }));
  const seen = (known: Known<ProjectCommitment>): void => void (now.known = known);
  const goesOn = await live({ ...COMMITMENT, seen }, actOnPromise, { ...input, id: input.commitmentId });
  if (goesOn) await continueAsNew<typeof commitmentLife>(newLife(input));
}
