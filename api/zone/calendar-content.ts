import type { CalendarContent } from '../../db/calendar-editions.ts';
import { listClosures } from '../../db/desk/calendar.ts';
import type { Queryable } from '../../db/pool.ts';
import { yearOf, type Day } from '../../domain/clock/day.ts';
import { requirePark } from './park.ts';
import { faultyInput, Problem } from '../http/problem.ts';
import { FAULT } from '../contract/faults.ts';

/**
 * Refuses what cannot be arranged: a day outside its year, a day both off and worked, a closure that there is already, a day taken back that is not
 * closed, or nothing at all.
 */
export async function requireArrangeable(db: Queryable, zone: string, content: CalendarContent): Promise<void> {
  if (content.kind === 'year') {
    requireWithin(content.year, { off: content.off, work: content.work });
    requireOneKind(content);
    return;
  }
  const { closed, reopened, park = null } = content;
  await requirePark(db, zone, park);
  if (closed.length + reopened.length === 0) throw faultyInput('closed', FAULT.noDays);
  const twice = [...closed, ...reopened].find((day, at, all) => all.indexOf(day) !== at);
  if (twice) throw faultyInput(reopened.includes(twice) ? 'reopened' : 'closed', FAULT.dayTwice, [twice]);
  const closures = await listClosures(db, zone);
  const shut = new Set(closures.flatMap((one) => (one.park === park ? [one.day] : [])));
  // Where the whole zone is closed, so is every park.
  const shutAlready = new Set([...shut, ...closures.flatMap((one) => (one.park === null ? [one.day] : []))]);
  const again = closed.find((day) => shutAlready.has(day));
  if (again) throw new Problem(409, { code: 'E-EXISTS', field: 'day', facts: { name: again } });
  const open = reopened.find((day) => !shut.has(day));
  if (open) throw faultyInput('reopened', FAULT.dayOpen, [open]);
}

/** Every day must lie in the year that is arranged. */
function requireWithin(year: number, lists: Readonly<Record<'off' | 'work', readonly Day[]>>): void {
  for (const [field, days] of Object.entries(lists)) {
    const stray = days.find((day) => yearOf(day) !== year);
    if (stray) throw faultyInput(field, FAULT.dayOfOtherYear, [stray]);
  }
}

/** Nobody can be off and at work on one day; which of both the notice says is for a person to read. */
function requireOneKind({ off, work }: Readonly<Record<'off' | 'work', readonly Day[]>>): void {
  const both = off.find((day) => work.includes(day));
  if (both) throw new Problem(422, { code: 'E-CALENDAR-BOTH', field: 'work', facts: { day: both } });
}
