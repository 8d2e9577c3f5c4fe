import type { Pause } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';

/** The unit of a period, as in a clock. */
export type PeriodUnit = 'workingDays' | 'calendarDays' | 'months';

/** The time that a limit does not count (许可法 45, or its own law): so many units in all, and each procedure by itself. */
export type ExcludedTime = {
  readonly days: number;
  readonly procedures: readonly {
    readonly kind: Pause['kind'];
    /** The first day and the last one that do not count. */
    readonly from: Day;
    readonly through: Day;
    /** Null: only the zone's own rule is behind it. */
    readonly article: string | null;
  }[];
};

/** A period from an event that is still to come: nobody knows its last day yet. */
export type PeriodToCome = {
  /** That event as a noun: 受理. */
  readonly after: string;
  readonly period: { readonly length: number; readonly unit: PeriodUnit };
  /** What its length rests on, as in a deadline; both absent: it is not told. */
  readonly article?: string | null;
  readonly rule?: string;
};

/** A limit as a paper tells it: with its last day, or before that can be known. */
export type ToldLimit = Deadline | PeriodToCome;

/**
 * A last day as a paper has to tell it: start day, rule, length and due day, all of it, so that the reader can count.
 * It is filled from a projected clock; the paper computes nothing.
 */
export type Deadline = {
  /** Day of the event that starts the period; not counted (民法典 201). */
  readonly from: Day;
  /** That event as a noun phrase that follows the date: 收到申请材料, 受理, 送达本告知书. */
  readonly event: string;
  /** Null: the last day was named by the parties, not counted. */
  readonly period: { readonly length: number; readonly unit: PeriodUnit } | null;
  /** The last day before it rolled over a day off (民法典 203); equal to `due` if it did not. */
  readonly nominal: Day;
  readonly due: Day;
  /** Article that the length rests on (`许可法 32(4)`); null: none, see `rule`. */
  readonly article: string | null;
  /** What it rests on where no article says it; absent: the organ's own published promise. */
  readonly rule?: string;
  /** By how many units it was lengthened, and by which article; absent: it was not. */
  readonly extended?: { readonly length: number; readonly article: string };
  /** Days that do not count, and what for; absent: all count. */
  readonly excluded?: ExcludedTime;
  /** Where the count alone would end, and why the last day is later; absent: it ends as counted. */
  readonly kept?: { readonly counted: Day; readonly for: 'served' | 'cure' };
  /** Some counted day lies in a year whose holidays are not published. */
  readonly provisional?: boolean;
};
