import type { WorkingCalendar } from '../clock/calendar.ts';
import { isClockRefusal, type Clock, type Pause, type PauseSpan, type Projection } from '../clock/clock.ts';
import { daysOfUnit, excludedBetween, type CountedDays } from '../clock/counted-days.ts';
import { dayAt, ordinalOf } from '../clock/day.ts';
import { extensionRuleOf } from '../clock/extensions.ts';
import { projectClock } from '../clock/project-clock.ts';
import type { Deadline, ExcludedTime } from './deadline.ts';

/** What a clock does not know of itself: the event that starts it, what its length rests on, and what stops it. */
interface ToldClock extends Pick<Deadline, 'event' | 'article' | 'rule'> {
  /** The article by which a procedure stops it; null: only the zone's own rule. */
  readonly pausedBy: (pause: Pause) => string | null;
  /** Why it may end later than counted; a day that was served stays, unless something else is said. */
  readonly keptFor?: NonNullable<Deadline['kept']>['for'];
}

/**
 * A clock as a paper tells it, so that the sum comes out: the length as set, by how much it was lengthened, which days do not
 * count and what for, and where it ends. Null if it cannot be computed.
 */
export function deadlineOfClock(clock: Clock, told: ToldClock, calendar: WorkingCalendar): Deadline | null {
  const projection = projectClock(clock, calendar);
  if (isClockRefusal(projection)) return null;
  const { nominal, due, computed, provisional, of } = projection;
  const added = of - clock.length;
  const excluded = excludedIn(projection, told);
  return {
    from: clock.start,
    event: told.event,
    period: { length: clock.length, unit: clock.unit },
    nominal,
    due,
    article: told.article,
    provisional,
    ...(told.rule === undefined ? {} : { rule: told.rule }),
    ...(added > 0 ? { extended: { length: added, article: extensionRuleOf(clock).article } } : {}),
    ...(excluded ? { excluded } : {}),
    ...(due > computed ? { kept: { counted: computed, for: told.keptFor ?? 'served' } } : {}),
  };
}

/** The days up to the last counted one that its procedures take out, each day once. */
function excludedIn(projection: Projection, { pausedBy }: ToldClock): ExcludedTime | null {
  const { clock, calendar, union, spans } = projection;
  const [start, last] = [ordinalOf(clock.start), ordinalOf(projection.nominal)];
  const counting: CountedDays = { unit: clock.unit, calendar, union };
  const days = excludedBetween(counting, start, last);
  if (days === 0) return null;
  const within = ({ after, through, index }: PauseSpan) => ({
    pause: clock.pauses?.[index],
    after: Math.max(start, after),
    through: Math.min(last, through),
  });
  const procedures = spans.map(within).flatMap(({ pause, after, through }) => {
    if (!pause || daysOfUnit(counting, after, through) === 0) return [];
    return [{ kind: pause.kind, from: dayAt(after + 1), through: dayAt(through), article: pausedBy(pause) }];
  });
  return { days, procedures };
}
