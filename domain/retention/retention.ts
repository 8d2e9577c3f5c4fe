import type { Case } from '../case/case.ts';
import { openDuties } from '../case/duty.ts';
import { isOver } from '../case/over.ts';
import { validityOf } from '../case/permit.ts';
import { addMonths, type Day } from '../clock/day.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** What stands in the place of a name or number that was erased. */
export const ERASED = '已按期清除';

/** A case with what its retention counts from. */
export interface Kept {
  readonly state: Case;
  /** The day on which something happened last in it, in a check of it or in the promise of its project. */
  readonly lastOn: Day;
  /** 保管期限 in years, by the rule of its item or of the zone; null: there is no rule, and it is kept. */
  readonly years: number | null;
  /** A promise of its project, a check, a complaint, a late record or a published credit record still goes on beside it. */
  readonly besideOpen: boolean;
}

/** The last day on which a case is kept by the years of its rule: the names in it may be erased from the next day on. */
export const erasableFrom = (lastOn: Day, years: number): Day => addMonths(lastOn, years * 12);

/**
 * May the names and numbers of persons in a case be erased today (个人信息保护法 47)? Only of a case that has ended and asks
 * nothing of anybody, whose permit no longer runs, beside which nothing goes on, and whose years are over: as long as a statute's term runs, only keeping
 * and protecting go on.
 */
export function refuseErasure({ state, lastOn, years, besideOpen }: Kept, today: Day): Refusal | null {
  if (!hasEnded(state) || besideOpen) return refuse('E-ERASURE-OPEN');
  if (years === null) return refuse('E-ERASURE-NO-RULE');
  const from = erasableFrom(lastOn, years);
  return today <= from ? refuse('E-ERASURE-EARLY', { facts: { from, years } }) : null;
}

/** Closed or decided, no step is owed, and no permit has a validity that still runs. */
function hasEnded(c: Case): boolean {
  if (!isOver(c) || openDuties(c).length > 0) return false;
  const validity = validityOf(c);
  return !(
    c.stage === 'decided' &&
    c.permit?.state === 'valid' &&
    validity !== undefined &&
    validity.end === undefined
  );
}

/** Whoever proposed an erasure does not confirm it; what was confirmed or withdrawn is done with. */
export function refuseErasureAnswer(
  { state, proposedBy }: { readonly state: 'proposed' | 'confirmed' | 'withdrawn'; readonly proposedBy: string },
  person: string,
): Refusal | null {
  if (state !== 'proposed') return refuse('E-ERASURE-ANSWERED');
  return proposedBy === person ? refuse('E-ERASURE-SAME-PERSON') : null;
}
