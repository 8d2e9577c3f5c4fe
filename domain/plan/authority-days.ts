import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';

/** Days d with after < d ≤ through on which an item lies with the authority. */
export interface Stretch {
  readonly after: Day;
  readonly through: Day;
}

/** Working days through `until` on which at least one item lies with the authority; days on which several do count once. */
export function authorityDays(stretches: readonly Stretch[], until: Day, calendar: WorkingCalendar): number {
  let days = 0;
  let counted: Day | null = null;
  for (const { after, through } of stretches.toSorted((a, b) => (a.after < b.after ? -1 : Number(a.after > b.after)))) {
    const from = counted !== null && counted > after ? counted : after;
    const to = through < until ? through : until;
    if (to <= from) continue;
    days += countWorkingDays(calendar, from, to);
    counted = to;
  }
  return days;
}
