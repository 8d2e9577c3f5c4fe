import type { Item, ItemCode } from '../catalogue/item.ts';
import { otherClock } from '../case/ledger.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import { casesOf, isGranted, type ProjectCase } from './project-case.ts';

/**
 * The last day by which the enterprise must file an item within a time after another one was granted (质量条例 49: the
 * completion filing fifteen days after the acceptance), by item. Null: that one is not granted, or is revoked. Of several
 * grants the first counts; the day stays as it was when the item has been filed.
 */
export function filingDues(
  items: readonly Pick<Item, 'code' | 'fileWithin'>[],
  cases: readonly ProjectCase[],
  calendar: WorkingCalendar,
): Readonly<Record<ItemCode, Day | null>> {
  const dues = items.flatMap(({ code, fileWithin }) => {
    if (!fileWithin) return [];
    const grants = casesOf(fileWithin.of, cases).flatMap((one) =>
      isGranted(one) && one.decidedOn ? [one.decidedOn] : [],
    );
    const [first] = grants.toSorted();
    const clock = first === undefined ? null : otherClock(first, fileWithin.length, fileWithin.unit);
    return [[code, clock && dueOf(clock, calendar)] as const];
  });
  return Object.fromEntries(dues);
}
