import type { WorkingCalendar } from '../clock/calendar.ts';
import { addDays, type Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import type { Case, Decided } from './case.ts';
import { extendedClock } from './ledger.ts';
import { extensionDay, pendingSuccession, renewalDay, validityOf } from './permit.ts';
import { LAST_DAYS, type LastDayOf } from './state/permit.ts';

/** So many days ahead it is called to mind: what has to be built or prepared takes weeks. */
const AHEAD = 30;

/** A last day of the holder, and the day on which it is called to mind. */
export interface LastDay {
  readonly of: LastDayOf;
  readonly last: Day;
  readonly from: Day;
}

/**
 * The last days of which the holder is still to be reminded, each once until the time of the permit is lengthened. What is
 * near from the first day on is told by the decision alone.
 */
export function lastDaysToCome(c: Case, calendar: WorkingCalendar): readonly LastDay[] {
  if (c.stage !== 'decided' || c.permit?.state !== 'valid') return [];
  const reminded = c.permit.reminded ?? [];
  const begun = [c.permit.extendedOn, c.clocks.renewedValidity?.start];
  const since = begun.reduce<Day>((latest, day) => (day && day > latest ? day : latest), c.decision.on);
  return LAST_DAYS.flatMap((of) => {
    const last = reminded.includes(of) ? null : LAST[of](c, calendar);
    const from = last && addDays(last, -AHEAD);
    return last && from && from > since ? [{ of, last, from }] : [];
  });
}

const LAST: Readonly<Record<LastDayOf, (c: Decided, calendar: WorkingCalendar) => Day | null>> = {
  renewal: (c, calendar) =>
    (c.permit && pendingSuccession(c.permit)) || validityOf(c)?.end !== undefined ? null : renewalDay(c, calendar),
  extension: (c, calendar) => (c.permit?.asked || !isExtendable(c) ? null : extensionDay(c, calendar)),
  // Where it may be extended, the day to ask for that is what counts.
  start: (c, calendar) => {
    const { start } = c.clocks;
    return start && start.end === undefined && !isExtendable(c) ? dueOf(start, calendar) : null;
  },
};

const isExtendable = ({ item, clocks }: Decided): boolean =>
  (clocks[extendedClock(item)]?.extensions?.length ?? 0) < (item.permitExtension?.times ?? 0);
