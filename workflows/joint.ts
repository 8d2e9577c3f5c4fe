import { condition, continueAsNew, proxyLocalActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { msUntil } from './alarm.ts';
import { IN_TURN } from './local-activity.ts';
import { jointMoved, type JointLifeInput } from './messages.ts';

const { lapseJoint } = proxyLocalActivities<Pick<Activities, 'lapseJoint'>>(IN_TURN);

/**
 * The life of a common limit of items that are handled jointly (许可法 42(2)): waits for its last day, which whatever happens
 * to a member may move. It rests as long as there is no such day, and is started again by the next move.
 */
export async function jointLife(input: JointLifeInput): Promise<void> {
  const seen = { moved: true };
  setHandler(jointMoved, () => void (seen.moved = true));
  for (;;) {
    seen.moved = false;
    const next = await lapseJoint(input.submission);
    if (next === null && !seen.moved) return;
    if (workflowInfo().continueAsNewSuggested && !seen.moved) return continueAsNew<typeof jointLife>(input);
    if (next !== null) await condition(() => seen.moved, msUntil(next));
  }
}
