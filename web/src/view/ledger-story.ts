import type { DayKind } from '../../../domain/clock/calendar-year.ts';
import type { ClockAnswer, Unit } from '../../../domain/clock/clock.ts';
import type { Day } from '../../../domain/clock/day.ts';

/** A paper, page or notice that a row of the ledger points to; without `href` it is only named. */
export interface Reference {
  readonly name: string;
  readonly href?: string | undefined;
}

/** One lane of the ledger: a clock's answer and how it is called. */
export interface LedgerClock {
  /** `promised`, `statutory`, or another clock's name. */
  readonly name: string;
  /** 承诺: used in 承诺期限, 承诺届满. */
  readonly short: string;
  /** 承诺 5 日: the label of the lane. */
  readonly label: string;
  readonly unit: Unit;
  readonly answer: Pick<ClockAnswer, 'due' | 'nominal' | 'provisional' | 'days'>;
  /** Day on which the period ended; null while it is open. */
  readonly endedOn: Day | null;
  /** What the pauses of the clock are called (批前公示), by the index that a day row carries. */
  readonly pauseNames: readonly string[];
  /** The written notice of each pause, by the same index. */
  readonly pausePapers?: readonly (Reference | null)[];
}

/** Something that happened on a day. `flag` stands above the grid, `sentence` and `papers` in the run table. */
export interface LedgerEvent {
  readonly date: Day;
  readonly flag: string | null;
  readonly sentence: string | null;
  readonly papers: readonly Reference[];
}

/** Whose time the days d with from < d ≤ to were; `days` are working days and sum to the strip's numbers. */
export interface TimeSpan {
  readonly side: Side;
  /** 补正, 批前公示, 专家评审; for the organ what it does, 审查. */
  readonly reason: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** Organ 机关, enterprise 企业, third: publicity, experts, an upper organ. */
export type Side = 'organ' | 'enterprise' | 'third';

/** What a day is in the zone's calendar. `name`: 国庆节. */
export interface CalendarDay {
  readonly date: Day;
  readonly kind: DayKind;
  readonly name?: string | undefined;
}

/** Everything the ledger of a case shows, from one answer of the server. */
export interface LedgerStory {
  readonly receivedOn: Day;
  readonly today: Day;
  readonly clocks: readonly LedgerClock[];
  readonly events: readonly LedgerEvent[];
  readonly spans: readonly TimeSpan[];
  /** At least every day from `receivedOn` to the last due day, or to `today` if that is later. */
  readonly calendar: readonly CalendarDay[];
  readonly calendarVersion: { readonly year: string; readonly version: string; readonly notice: string | null };
}
