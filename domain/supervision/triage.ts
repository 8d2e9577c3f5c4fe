import type { DutyKind } from '../case/duty.ts';
import { addWork, countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';

/**
 * What must be handled today, in the order in which a case is taken: it stands in the first group that it fits, so that the
 * numbers are disjoint and their sum is the number of cases.
 */
export const TRIAGE_GROUPS = ['over', 'today', 'tomorrow', 'soon', 'deemed', 'paused', 'unclaimed'] as const;
export type TriageGroup = (typeof TRIAGE_GROUPS)[number];

/** Today and the two working days after it; on a Friday `tomorrow` is Monday. */
export interface TriageDays {
  readonly today: Day;
  readonly tomorrow: Day;
  readonly soon: Day;
}

/** An open step of a case. */
export interface UrgentStep {
  readonly kind: DutyKind;
  /** Null: no limit runs against it. */
  readonly due: Day | null;
  readonly openedOn: Day;
  readonly claimed: boolean;
  /** A special procedure runs for too long (`isTooLong`). */
  readonly pausedTooLong: boolean;
}

export const triageDays = (today: Day, calendar: WorkingCalendar): TriageDays => ({
  today,
  tomorrow: addWork(calendar, today, 1),
  soon: addWork(calendar, today, 2),
});

/** After so many working days a step that nobody has claimed stands among what must be handled. */
export const UNCLAIMED_DAYS = 2;

/** After so many working days a step that no day ends stands there too, also where somebody has claimed it: nothing else would name it. */
export const UNDATED_DAYS = 10;

/** The group of a case; null: nothing of it must be handled today. */
export function triageGroup(step: UrgentStep, days: TriageDays, calendar: WorkingCalendar): TriageGroup | null {
  const byDay = groupByDay(step, days);
  if (byDay !== null) return byDay;
  if (step.pausedTooLong) return 'paused';
  return isLeftLying(step, countWorkingDays(calendar, step.openedOn, days.today)) ? 'unclaimed' : null;
}

const isLeftLying = ({ claimed, due }: UrgentStep, waited: number): boolean =>
  (!claimed && waited >= UNCLAIMED_DAYS) || (due === null && waited >= UNDATED_DAYS);

/** Whoever is not told in time of acceptance is taken to be accepted (许可法 32(4)): that is another danger than a late decision. */
function groupByDay({ kind, due }: UrgentStep, { today, tomorrow, soon }: TriageDays): TriageGroup | null {
  if (due === null || due > soon) return null;
  if (due < today) return 'over';
  if (kind === 'accept') return 'deemed';
  if (due === today) return 'today';
  return due <= tomorrow ? 'tomorrow' : 'soon';
}

/** How far the forecast of dues looks ahead, in working days. */
export const FORECAST_DAYS = 20;

/** The working days of the forecast, the first after today first. */
export const forecastDays = (today: Day, calendar: WorkingCalendar): readonly Day[] =>
  Array.from({ length: FORECAST_DAYS }, (_, at) => addWork(calendar, today, at + 1));

/**
 * The column of a step in the forecast: the first of its days that is not before the due day, as a day off counts with the
 * working day after it. -1: due today or before, after the last of them, or never; and what is to be accepted, which the
 * group `deemed` counts. So the first two columns are the groups `tomorrow` and `soon`.
 */
export function forecastColumn(
  { kind, due }: Pick<UrgentStep, 'kind' | 'due'>,
  today: Day,
  days: readonly Day[],
): number {
  if (kind === 'accept' || due === null || due <= today) return -1;
  return days.findIndex((day) => due <= day);
}
