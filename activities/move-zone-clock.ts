import { nextGrantEnd, passGrantEnd } from '../db/record/grant-ends.ts';
import {
  casesToTakeUp,
  commitmentsToTakeUp,
  earliestMoment,
  isZoneClosed,
  setZoneClock,
} from '../db/record/zone-clock.ts';
import { lapseJoint } from '../db/record/joint.ts';
import { finishTakingUp } from '../db/record/outbox.ts';
import { nextWithdrawal, receiveFreed } from '../db/record/withdrawn-items.ts';
import type { Instant } from '../domain/clock/instant.ts';
import { carryOutCalendars } from './carry-out-calendars.ts';
import type { ActivityDeps } from './deps.ts';

/** How many cases with the same moment live through it side by side. */
const SIDE_BY_SIDE = 8;

/**
 * Moves the clock of a practice zone to a later moment, in order over the whole zone: takes the earliest next moment of any
 * case, commitment or joint handling, sets the clock to it, lets everything due live through it, and repeats; those born on the
 * way take part. A grant that runs out on the way is a moment too, and so is an item that leaves the catalogue. A calendar that
 * was published is carried through every case before time goes on. Repeated after a break it goes on where it stopped, since
 * the clock never goes back; in a zone that is closed meanwhile it stops where it is.
 */
export async function moveZoneClock(
  deps: ActivityDeps,
  zone: string,
  to: Instant,
  beat: () => void = () => undefined,
): Promise<void> {
  let last: Next | null = null;
  for (;;) {
    beat();
    if (await isZoneClosed(deps.pool, zone)) return;
    await carryOutCalendars(deps.pool, { zone, beat });
    await receiveFreed(deps.pool, zone);
    await takeUpBorn(deps, zone);
    const next = await earliestMoment(deps.pool, zone, to);
    if (await passChange(deps, zone, next?.moment ?? to)) continue;
    if (!next) break;
    if (isStuck(last, next)) throw new Error(`${livesOf(next).join()} did not live through ${next.moment}`);
    last = next;
    await setZoneClock(deps.pool, zone, next.moment);
    await inBatches(next.cases, (caseId) => deps.cases.wake({ caseId, practice: true }, next.moment));
    await inBatches(next.joints, async (id) => void (await lapseJoint(deps.pool, id)));
    await inBatches(next.commitments, (id) => deps.commitments.wake({ commitmentId: id, practice: true }, next.moment));
  }
  await setZoneClock(deps.pool, zone, to);
}

/** Passes the next moment, up to one, at which a power of the zone ends or an item leaves its catalogue; false: there is none. */
async function passChange({ pool }: ActivityDeps, zone: string, upTo: Instant): Promise<boolean> {
  const [end, gone] = await Promise.all([nextGrantEnd(pool, zone, upTo), nextWithdrawal(pool, zone, upTo)]);
  if (end !== null && (gone === null || end <= gone)) await passGrantEnd(pool, zone, end);
  else if (gone !== null) await setZoneClock(pool, zone, gone);
  return end !== null || gone !== null;
}

type Next = NonNullable<Awaited<ReturnType<typeof earliestMoment>>>;

/** What was woken at a moment must have left it; else the move would never end. */
const isStuck = (last: Next | null, next: Next): boolean =>
  last !== null && last.moment === next.moment && livesOf(next).some((id) => livesOf(last).includes(id));

const livesOf = ({ cases, commitments, joints }: Next): readonly string[] => [...cases, ...commitments, ...joints];

async function takeUpBorn({ pool, cases, commitments }: ActivityDeps, zone: string): Promise<void> {
  const born = await casesToTakeUp(pool, zone);
  await inBatches(born, (caseId) => cases.takeUp({ caseId, practice: true }));
  if (born.length > 0) await finishTakingUp(pool, born);
  const begun = await commitmentsToTakeUp(pool, zone);
  await inBatches(begun, (id) => commitments.takeUp({ commitmentId: id, practice: true }));
  if (begun.length > 0) await finishTakingUp(pool, begun, 'takeUpCommitment');
}

async function inBatches<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += SIDE_BY_SIDE) await Promise.all(all.slice(at, at + SIDE_BY_SIDE).map(work));
}
