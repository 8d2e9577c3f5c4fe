import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { SYSTEM } from '../domain/case/actor.ts';
import type { CaseLifeInput } from '../workflows/messages.ts';
import { act, CASE_LIFE, caseWorkflowId } from '../workflows/messages.ts';

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
    args: [input] as [CaseLifeInput],
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
