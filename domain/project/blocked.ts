import { predecessorsOf, type Item, type ItemCode } from '../catalogue/item.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { AskedItem, AskedSubmission, SubmissionFacts } from './asked.ts';
import { covers } from './works.ts';

/** A submission as it is judged. */
interface Judging {
  readonly asked: AskedSubmission;
  readonly facts: SubmissionFacts;
}

/** What waits for an item that ended without a grant, or can itself not be filed, cannot be filed. `null`: it can. */
export const refuseBlocked = (item: Item, { works }: AskedItem, judging: Judging): Refusal | null =>
  predecessorsOf(item).some((code) => isBarrierFor(code, works, judging))
    ? refuse('E-ITEM-BLOCKED', { facts: { item: item.code } })
    : null;

/** Of a project with works a predecessor bars those for which it ended without a grant, and no others. */
function isBarrierFor(code: ItemCode, works: readonly string[] | undefined, judging: Judging): boolean {
  const { works: known = [], standing = [] } = judging.facts;
  const numbers = works ?? known.map(({ number }) => number);
  if (numbers.length === 0) return isBarrier(code, judging);
  return numbers.some((number) => {
    const own = standing.filter((one) => covers(one.works, number));
    const alive = own.filter((one) => one.alive).map(({ item }) => item);
    const over = own.map(({ item }) => item).filter((item) => !alive.includes(item));
    return isBarrier(code, { ...judging, facts: { ...judging.facts, alive, blocked: over } });
  });
}

/** A predecessor that ended without a grant, or that can itself not be filed, and of which no newer case is open. */
function isBarrier(code: ItemCode, judging: Judging): boolean {
  const { asked, facts } = judging;
  if (facts.alive?.includes(code) || asked.items.some((one) => one.item === code)) return false;
  if (facts.blocked.includes(code)) return true;
  const item = facts.items.find((one) => one.code === code);
  return item ? predecessorsOf(item).some((earlier) => isBarrier(earlier, judging)) : false;
}
