import type { ItemCode } from '../catalogue/item.ts';
import { workingDaysFrom } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { planOf, type PlanRequest } from '../plan/plan.ts';

/**
 * 对开工的影响: what a case that is late does to the earliest start of its project, in working days. `moved`: the start is
 * later already by so many; `slack`: so many may still go by before it moves, 0: each day late is a day later; `none`: the
 * start does not depend on it, or works have begun.
 */
export type StartEffect =
  | { readonly effect: 'moved'; readonly days: number }
  | { readonly effect: 'slack'; readonly days: number }
  | { readonly effect: 'none' };

/** Longer than any slack that matters. */
const FAR = 120;

/** A case under way: of which item, and by when it is due, or was. */
export interface LateCase {
  readonly item: ItemCode;
  readonly from: Day;
  readonly due: Day;
}

/** Asks the plan of the project (see `planOf`) three times: on time, as it stands, and far too late. */
export function startEffect(request: PlanRequest, { item, from, due }: LateCase): StartEffect {
  const today = request.today ?? request.filingDay;
  const by = due > today ? due : today;
  const startIf = (end: Day, late: number, on = today): Day =>
    planOf({
      ...request,
      today: on,
      progress: new Map([...(request.progress ?? []), [item, { kind: 'running', from, by: end }]]),
      delays: new Map([...(request.delays ?? []), [item, late]]),
    }).startOn;
  const now = startIf(by, 0);
  const moves = workingDaysFrom(request.calendar, now, startIf(by, FAR));
  if (moves <= 0) return { effect: 'none' };
  const slack = FAR - moves;
  if (slack > 0) return { effect: 'slack', days: slack };
  // As things stood on the day it was due: what waits for it could have begun then.
  const moved = due < today ? workingDaysFrom(request.calendar, startIf(due, 0, due), now) : 0;
  return moved > 0 ? { effect: 'moved', days: moved } : { effect: 'slack', days: 0 };
}
