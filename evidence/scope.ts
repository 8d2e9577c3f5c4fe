import type { Day } from '../domain/clock/day.ts';

/** What of a case somebody asks to be proven: everything, what happened in a period, or one act. Absent bounds bind nothing. */
export interface Scope {
  readonly from?: Day | undefined;
  /** The last day. */
  readonly to?: Day | undefined;
  /** The number of one event. */
  readonly act?: number | undefined;
}

/** Is the event to be shown? What is not stays in the pack by its hash, so that the chain holds as a whole. */
export const isWithin = (
  { from, to, act }: Scope,
  { seq, day }: { readonly seq: number; readonly day: Day },
): boolean =>
  (act === undefined || seq === act) && (from === undefined || day >= from) && (to === undefined || day <= to);
