import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { MoveClockInput } from './messages.ts';

const { moveZoneClock } = proxyActivities<Pick<Activities, 'moveZoneClock'>>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '10s' },
});

/** Moves the clock of a practice zone; ends when everything due up to then has happened. Killed on the way, it goes on. */
export async function moveClock({ zone, to }: MoveClockInput): Promise<void> {
  await moveZoneClock(zone, to);
}
