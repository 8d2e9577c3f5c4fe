import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { SYSTEM } from '../domain/case/actor.ts';
import type { CaseLifeInput } from '../workflows/messages.ts';
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
  type CommitmentLifeInput,
  type JointLifeInput,
} from '../workflows/messages.ts';

/** The lives of cases, as seen by whoever has to start or wake them. Both may be repeated. */
export interface Cases {
  /** Lets the engine take a case up; one that it has already stays as it is. */
  takeUp(input: CaseLifeInput): Promise<void>;
  /** Lets a case live through whatever is due by its zone's clock. */
  wake(input: CaseLifeInput, moment: string): Promise<void>;
}

/** The cases of an engine. */
export function casesOf(client: Client, taskQueue: string): Cases {
  const start = (input: CaseLifeInput) => ({
    workflowId: caseWorkflowId(input.caseId),
    taskQueue,
    args: [newLife(input)] as [CaseLifeInput],
  });
  return {
    takeUp: async (input) => {
      await client.workflow.start(CASE_LIFE, { ...start(input), workflowIdConflictPolicy: 'USE_EXISTING' });
    },
    wake: async (input, moment) => {
      const startWorkflowOperation = new WithStartWorkflowOperation(CASE_LIFE, {
        ...start(input),
        workflowIdConflictPolicy: 'USE_EXISTING',
      });
      const key = `wake:${moment}`;
      const command = { kind: 'wake', key, by: SYSTEM } as const;
      await client.workflow.executeUpdateWithStart(act, { args: [command], updateId: key, startWorkflowOperation });
    },
  };
}

/** The lives of the commitments of projects, as those of cases. */
export interface Commitments {
  takeUp(input: CommitmentLifeInput): Promise<void>;
  wake(input: CommitmentLifeInput, moment: string): Promise<void>;
}

/** The commitments of an engine. */
export function commitmentsOf(client: Client, taskQueue: string): Commitments {
  const start = (input: CommitmentLifeInput) => ({
    workflowId: commitmentWorkflowId(input.commitmentId),
    taskQueue,
    args: [newLife(input)] as [CommitmentLifeInput],
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
  });
  return {
    takeUp: async (input) => {
      await client.workflow.start(COMMITMENT_LIFE, start(input));
    },
    wake: async (input, moment) => {
      const startWorkflowOperation = new WithStartWorkflowOperation(COMMITMENT_LIFE, start(input));
      const key = `wake:${moment}`;
      const command = { kind: 'wake', key, by: SYSTEM } as const;
      await client.workflow.executeUpdateWithStart(actOnPromise, {
        args: [command],
        updateId: key,
        startWorkflowOperation,
      });
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
