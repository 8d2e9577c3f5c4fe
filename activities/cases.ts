import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { UpdateDefinition } from '@temporalio/common';
import {
  act,
  actOnPromise,
  CASE_LIFE,
  caseWorkflowId,
  COMMITMENT_LIFE,
  commitmentWorkflowId,
  JOINT_LIFE,
  jointMoved,
  jointWorkflowId,
  newLife,
  wakeAt,
  type Acted,
  type CaseLifeInput,
  type CommitmentLifeInput,
  type JointLifeInput,
  type LifeInput,
  type Wake,
} from '../workflows/messages.ts';

/** Lives of one kind, as seen by whoever has to start or wake them. Both may be repeated. */
interface Lives<I extends LifeInput> {
  /** Lets the engine take one up; one that it has already stays as it is. */
  takeUp(input: I): Promise<void>;
  /** Lets one live through whatever is due by its zone's clock. */
  wake(input: I, moment: string): Promise<void>;
}

export type Cases = Lives<CaseLifeInput>;
export type Commitments = Lives<CommitmentLifeInput>;

/** The cases of an engine. */
export const casesOf = (client: Client, taskQueue: string): Cases =>
  livesOf(client, taskQueue, { type: CASE_LIFE, idOf: ({ caseId }) => caseWorkflowId(caseId), update: act });

/** The commitments of projects of an engine. */
export const commitmentsOf = (client: Client, taskQueue: string): Commitments =>
  livesOf(client, taskQueue, {
    type: COMMITMENT_LIFE,
    idOf: ({ commitmentId }) => commitmentWorkflowId(commitmentId),
    update: actOnPromise,
  });

interface LifeKind<I, C> {
  readonly type: string;
  readonly idOf: (input: I) => string;
  readonly update: UpdateDefinition<Acted, [C | Wake]>;
}

function livesOf<I extends LifeInput, C>(
  client: Client,
  taskQueue: string,
  { type, idOf, update }: LifeKind<I, C>,
): Lives<I> {
  const start = (input: I) => ({
    workflowId: idOf(input),
    taskQueue,
    args: [newLife(input)] as [I],
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
  });
  return {
    takeUp: async (input) => {
      await client.workflow.start(type, start(input));
    },
    wake: async (input, moment) => {
      const startWorkflowOperation = new WithStartWorkflowOperation(type, start(input));
      // Each asking is an update of its own: at a moment that was lived through more may fall due, by a calendar that was published since.
      await client.workflow.executeUpdateWithStart(update, { args: [wakeAt(moment)], startWorkflowOperation });
    },
  };
}

/** The common limits of submissions that are handled jointly. */
export interface Joints {
  /** Tells its workflow that its next moment may be another; one that does not wait is started. May be repeated. */
  wake(submission: string): Promise<void>;
}

/** The joint handlings of an engine. */
export const jointsOf = (client: Client, taskQueue: string): Joints => ({
  wake: async (submission) => {
    const args: [JointLifeInput] = [{ submission }];
    const workflowId = jointWorkflowId(submission);
    await client.workflow.signalWithStart(JOINT_LIFE, { workflowId, taskQueue, args, signal: jointMoved });
  },
});
