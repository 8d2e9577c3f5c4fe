import type { Day } from '../clock/day.ts';

/** The unit of a period, as in a clock. */
export type PeriodUnit = 'workingDays' | 'calendarDays' | 'months';

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
  /** Counted days that were taken out by a special procedure. */
  readonly excluded?: number;
  /** Some counted day lies in a year whose holidays are not published. */
  readonly provisional?: boolean;
};
