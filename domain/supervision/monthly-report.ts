import type { Day } from '../clock/day.ts';

/** What happened to a case on a day of the month, as the report counts it. */
export interface Reported {
  readonly what: 'accepted' | 'deemedAccepted' | 'decided' | 'paused' | 'extended' | 'checked' | 'corrected';
  readonly case: string;
  readonly bureau: string;
  readonly on: Day;
  /** On the record on this day; later than `on`: 补录. */
  readonly recordedOn: Day;
  readonly promisedDue: Day | null;
  readonly statutoryDue: Day | null;
  /** Why the decision was late, as the record says; null: it was not, or says nothing. */
  readonly reason: string | null;
  /** A check: the promise was found kept. */
  readonly met: boolean;
}

/** The numbers of a month, of one bureau or of all. Each counts cases or acts, as its name says. */
export interface MonthlyFigures {
  readonly accepted: number;
  /** 逾期不告知视为受理 (许可法 32(4)). */
  readonly deemed: number;
  readonly corrected: number;
  readonly decided: number;
  /** Decided by the last day that was promised; without promise by that of the law. */
  readonly onTime: number;
  readonly late: number;
  /** Late by the law itself. */
  readonly lateByLaw: number;
  readonly pauses: number;
  readonly extensions: number;
  /** 补录: acts that came on the record after their own day. */
  readonly backdated: number;
  readonly checked: number;
  readonly checkedMet: number;
}

const passed = (on: Day, due: Day | null): boolean => due !== null && on > due;

/** A decision after its last day. */
export const isLate = ({ what, on, promisedDue, statutoryDue }: Reported): boolean =>
  what === 'decided' && passed(on, promisedDue ?? statutoryDue);

/** Counts what was reported. */
export function monthlyFigures(all: readonly Reported[]): MonthlyFigures {
  const count = (is: (one: Reported) => boolean): number => all.filter(is).length;
  const of = (what: Reported['what']): number => count((one) => one.what === what);
  const [decided, late] = [of('decided'), count(isLate)];
  return {
    accepted: of('accepted') + of('deemedAccepted'),
    deemed: of('deemedAccepted'),
    corrected: of('corrected'),
    decided,
    onTime: decided - late,
    late,
    lateByLaw: count((one) => one.what === 'decided' && passed(one.on, one.statutoryDue)),
    pauses: of('paused'),
    extensions: of('extended'),
    backdated: count((one) => one.recordedOn > one.on && one.what !== 'deemedAccepted'),
    checked: of('checked'),
    checkedMet: count((one) => one.what === 'checked' && one.met),
  };
}
