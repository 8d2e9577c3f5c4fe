import type { Unit } from '../../../domain/clock/clock.ts';
import type { Day } from '../../../domain/clock/day.ts';

/** A clock as the strip shows it. */
export interface StripClock {
  readonly due: Day;
  readonly provisional: boolean;
  readonly n: number;
  readonly of: number;
  readonly unit: Unit;
  /** Set while a pause runs: its last day as planned; the clock goes on after it. */
  readonly pausedUntil?: Day | undefined;
  /** Days past due, 0 = not. */
  readonly over: number;
  /** The ledger of this clock. */
  readonly href: string;
}

/** Who has the case, since when, and what comes next. */
export interface StripHolder {
  readonly unit: string;
  readonly person: string | null;
  /** 审查中 */
  readonly doing: string;
  /** null: a case that nobody holds any more. */
  readonly since: Day | null;
  readonly next: string | null;
}

/** What stands first where no promise runs: another limit (最迟告知是否受理), or the day on which it was over. */
export interface StripHeadline {
  readonly label: string;
  readonly clock: StripClock | null;
  /** Without a clock: the day, and what happened on it. */
  readonly day: Day | null;
  readonly note: string | null;
}
