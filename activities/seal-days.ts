import { zoneSigning, type ZoneSigning } from '../db/desk/zone-signing.ts';
import { transaction, type Pool } from '../db/pool.ts';
import { grownLeaves, keepRoots, type NewRoot, zonesToSeal } from '../db/record/daily-root.ts';
import type { GrownLeaf } from '../db/record/grown-leaf.ts';
import { lockRoots, previousOf, type SealedDay } from '../db/sealed-day.ts';
import { addDays, daysBetween, type Day } from '../domain/clock/day.ts';
import { dayContent, dayHash, dayText } from '../proof/day.ts';
import { signText } from '../proof/keys.ts';
import type { Leaf } from '../proof/merkle.ts';

/** As many days get their roots in one transaction; a zone whose clock went on by years takes several. */
const DAYS_AT_ONCE = 400;

/**
 * Gives every day of every zone that is over its root, each day once, the oldest first; after an outage all that were missed.
 * @param secret opens the keys of the zones
 */
export async function sealDays(pool: Pool, secret: string, mustStop = (): boolean => false): Promise<void> {
  for (const { zone, upTo } of await zonesToSeal(pool)) {
    for (let left = true; left && !mustStop();) left = await sealSome(pool, secret, zone, upTo);
  }
}

/** True: days are left. */
async function sealSome(pool: Pool, secret: string, zone: string, upTo: Day): Promise<boolean> {
  return transaction(pool, async (tx) => {
    const last = await lockRoots(tx, zone);
    const signing = await zoneSigning(tx, zone, secret);
    const grown = await grownLeaves(tx, zone, upTo);
    const first = firstDay(last, grown, upTo);
    if (first > upTo) return false;
    const to = daysBetween(first, upTo) < DAYS_AT_ONCE ? upTo : addDays(first, DAYS_AT_ONCE - 1);
    await keepRoots(tx, rootsOf(zone, { first, to, last }, grown, signing));
    return to < upTo;
  });
}

/** Where nothing grew yet before today there is an empty day, so that a day vouches for the key of the zone from the beginning. */
const firstDay = (last: SealedDay | null, grown: readonly GrownLeaf[], upTo: Day): Day =>
  last ? addDays(last.day, 1) : (grown.map(({ day }) => day).toSorted()[0] ?? upTo);

interface Span {
  readonly first: Day;
  readonly to: Day;
  readonly last: SealedDay | null;
}

function rootsOf(
  zone: string,
  { first, to, last }: Span,
  grown: readonly GrownLeaf[],
  { id, key }: ZoneSigning,
): readonly NewRoot[] {
  const roots: NewRoot[] = [];
  const byDay = leavesByDay(first, grown);
  for (let day = first; day <= to; day = addDays(day, 1)) {
    const leaves = byDay.get(day) ?? [];
    const content = dayContent(zone, day, leaves, roots.at(-1)?.hash ?? previousOf(last));
    const signature = signText(key, dayText(content));
    roots.push({ content, leaves, hash: dayHash(content), key: id, signature });
  }
  return roots;
}

/**
 * What was committed after its day had got its root belongs to the first day that has none. Of a chain that grew on
 * several such days the last growth counts.
 */
function leavesByDay(first: Day, grown: readonly GrownLeaf[]): ReadonlyMap<Day, readonly Leaf[]> {
  const heads = new Map<Day, Map<string, Leaf>>();
  for (const { day: grew, ...leaf } of grown.toSorted((a, b) => a.seq - b.seq)) {
    const day = grew < first ? first : grew;
    const ofDay = heads.get(day) ?? new Map<string, Leaf>();
    heads.set(day, ofDay.set(`${leaf.kind}/${leaf.id}`, leaf));
  }
  return new Map([...heads].map(([day, ofDay]) => [day, [...ofDay.values()]]));
}
