import { addWork, countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import type { Clock } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import type { TimeSpan } from '../case/whose-time.ts';

/** What of a project its whole-chain clock asks. */
export interface WholeChain {
  /** The day on which the project was opened; not counted. */
  readonly openedOn: Day;
  /** Ceiling of the zone in working days; 100 in Jiangsu (苏政办发〔2019〕53号). */
  readonly days: number;
  /** The day of the last grant, once the chain is done. */
  readonly doneOn: Day | null;
}

/** 全链时限: from the day the project was opened, never paused; special procedures and corrections are inside it (domain.md 3.0). */
export const wholeChainClock = ({ openedOn, days, doneOn }: WholeChain): Clock => ({
  start: openedOn,
  length: days,
  unit: 'workingDays',
  limit: 'other',
  ...(doneOn === null ? {} : { end: doneOn }),
});

/** Working days of a project by whose they were; they sum to those that went by. */
export interface ProjectTime {
  readonly organ: number;
  readonly enterprise: number;
  readonly third: number;
  readonly elapsed: number;
}

/**
 * 谁的时间, for a whole project (R10). A working day counts once, however many cases run on it: it is ours if any case was
 * with the organ on that day; else a third party's, if a special procedure ran in any; else the applicant's, who was mending
 * an application or had none with us. So time that we could have saved is never hidden behind somebody else's.
 */
export function projectTime(
  cases: readonly (readonly TimeSpan[])[],
  { from, to }: { readonly from: Day; readonly to: Day },
  calendar: WorkingCalendar,
): ProjectTime {
  const spans = cases.flat();
  const time = { organ: 0, enterprise: 0, third: 0 };
  const elapsed = countWorkingDays(calendar, from, to);
  for (let n = 1, day = from; n <= elapsed; n++) {
    day = addWork(calendar, day, 1);
    time[sideOf(day, spans)]++;
  }
  return { ...time, elapsed };
}

function sideOf(day: Day, spans: readonly TimeSpan[]): TimeSpan['side'] {
  const sides = spans.filter(({ from, to }) => from < day && day <= to).map(({ side }) => side);
  if (sides.includes('organ')) return 'organ';
  return sides.includes('third') ? 'third' : 'enterprise';
}
