import { defineUpdate, setHandler } from '@temporalio/workflow';
import type { Instant } from '../../../domain/clock/instant.ts';
import { standingAlarm } from '../../../workflows/alarm.ts';

/** Moves the moment for which it waits. */
export const moveTo = defineUpdate<void, [Instant | null]>('moveTo');

/**
 * Waits by a standing alarm until its moment has come, and then, if it is so wanted, for nothing until somebody asks; answers when
 * it woke, in milliseconds since 1970.
 */
export async function alarmed(moment: Instant, thenForNothing = false): Promise<number> {
  const wait = standingAlarm();
  const until: { moment: Instant | null; asked: boolean } = { moment, asked: false };
  setHandler(moveTo, (to) => void Object.assign(until, { moment: to, asked: true }));
  do {
    until.asked = false;
    await wait(() => until.asked, until.moment);
  } while (until.asked);
  const woke = Date.now();
  if (thenForNothing) await wait(() => until.asked, null);
  return woke;
}
