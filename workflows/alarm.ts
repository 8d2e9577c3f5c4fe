import { CancellationScope, condition, sleep } from '@temporalio/workflow';
import { msOf, type Instant } from '../domain/clock/instant.ts';

/** Waits until something is asked or a moment has come. `null`: nothing happens by itself. */
export type Wait = (isAsked: () => boolean, moment: Instant | null) => Promise<void>;

/**
 * Milliseconds to wait for a moment. At least a second: a wait of nothing is a special case of the engine, and where the record's
 * clock is behind the engine's, an alarm that comes too early must not come again and again.
 */
export const msUntil = (moment: Instant): number => Math.max(1000, msOf(moment) - Date.now());

/** Sets a timer for each wait and takes it back when somebody asks first. So wait lives that began before alarms could stand. */
export const waitAnew: Wait = async (isAsked, moment) => {
  if (isAsked()) return;
  if (moment === null) await condition(isAsked);
  else await condition(isAsked, msUntil(moment));
};

interface Alarm {
  readonly at: number;
  readonly scope: CancellationScope;
  rang: boolean;
}

/**
 * Waits by an alarm that stays set from wait to wait. Most acts put the next moment off: the alarm then rings too early, once,
 * and is set anew, which costs the engine less than taking it back and setting another with each act.
 */
export function standingAlarm(): Wait {
  let alarm: Alarm | null = null;
  const keepTo = (moment: Instant | null): void => {
    if (moment === null || (alarm && !alarm.rang && alarm.at <= msOf(moment))) return;
    if (alarm && !alarm.rang) alarm.scope.cancel();
    alarm = ringAt(moment);
  };
  return async (isAsked, moment) => {
    if (isAsked()) return;
    do {
      keepTo(moment);
      // Where nothing happens by itself an alarm of before is not listened to, rung or not.
      await condition(() => isAsked() || (moment !== null && alarm?.rang === true));
    } while (!isAsked() && !isOver(moment));
  };
}

const isOver = (moment: Instant | null): boolean => moment !== null && msOf(moment) <= Date.now();

function ringAt(moment: Instant): Alarm {
  const alarm: Alarm = { at: msOf(moment), scope: new CancellationScope(), rang: false };
  const ring = (): void => void (alarm.rang = true);
  // One that was taken back does not ring.
  alarm.scope.run(() => sleep(msUntil(moment))).then(ring, () => undefined);
  return alarm;
}
