import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { isGranted, type ProjectCase } from './project-case.ts';

/**
 * 拿地到施工许可: working days from the day on which the land contract was signed (not counted) to the grant of the
 * construction permit (A23); null before either. Of several permits that stand the first counts.
 */
export function landToPermit(
  signedOn: Day | null,
  cases: readonly ProjectCase[],
  calendar: WorkingCalendar,
): number | null {
  const days = cases.flatMap((one) => (one.item === 'A23' && isGranted(one) && one.decidedOn ? [one.decidedOn] : []));
  const [first] = days.toSorted();
  return signedOn === null || first === undefined ? null : countWorkingDays(calendar, signedOn, first);
}
