import type { ItemCode } from '../catalogue/item.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import type { Tie } from '../permission/tie.ts';
import type { EligibilityFacts } from './eligibility.ts';

/** Facts outside the promise that the law asks for, as they stand at the moment of the act. */
export interface PromiseWorld extends EligibilityFacts {
  /** Items whose permit is granted and holds today, or of which none is needed. */
  readonly permitted: readonly ItemCode[];
  /** Of those who take part: who has a tie to the enterprise (回避); absent: nobody. */
  readonly ties?: readonly Tie[];
}

/** The moment of an act with everything by which it is judged. */
export interface PromiseContext {
  readonly now: Instant;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly world: PromiseWorld;
}

/** Makes the context of a moment. */
export const promiseContext = (now: Instant, calendar: WorkingCalendar, world: PromiseWorld): PromiseContext => ({
  now,
  today: dayOf(now),
  calendar,
  world,
});
