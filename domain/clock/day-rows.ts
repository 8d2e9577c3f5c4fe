import { isWorked } from './year-table.ts';
import { kindAt } from './calendar.ts';
import type { DayRow, Projection, Why } from './clock.ts';
import { inForce } from '../law/in-force.ts';
import { dayAt, ordinalOf, type Day } from './day.ts';
import { articleOfPause } from './pauses.ts';

const ARTICLES: Readonly<Partial<Record<Why, string>>> = {
  start: '民法典 201',
  weekend: '许可法 82',
  holiday: '许可法 82',
  closure: '许可法 82',
  rolled: '民法典 203',
};

interface Reasoned {
  readonly date: Day;
  readonly why: Why;
  /** The pause that covers the day, by its place in the clock's list. */
  readonly index: number | null;
}

/** The ledger of a clock: one row for every day from the start day to the due day, each with its reason. */
export function dayRows(projection: Projection): readonly DayRow[] {
  const [start, due] = [ordinalOf(projection.clock.start), ordinalOf(projection.due)];
  const pauses = pausesByDay(projection, start, due);
  let n = 0;
  return Array.from({ length: due - start + 1 }, (_, i) => {
    const pause = pauses[i] ?? null;
    const why = whyOf(projection, start + i, pause !== null);
    if (isCounted(why)) n++;
    const date = dayAt(start + i);
    return { date, ...reasonOf(projection, { date, why, index: pause }), ...numberOf(projection, why, n) };
  });
}

/** For each day from `start` to `due` the first pause in the clock's list that covers it. Days that have theirs are passed
 *  over, so that a thousand pauses of the same years cost no more than one. */
function pausesByDay({ spans }: Projection, start: number, due: number): readonly (number | undefined)[] {
  const pauses: (number | undefined)[] = [];
  const free = Array.from({ length: due - start + 2 }, (_, i) => i);
  for (const { after, through, index } of spans) {
    const last = Math.min(through, due) - start;
    for (let i = firstFree(free, Math.max(after + 1 - start, 0)); i <= last; i = firstFree(free, i)) {
      pauses[i] = index;
      free[i] = i + 1;
    }
  }
  return pauses;
}

/** The first day from `i` on that no pause has; on the way each day learns where to look next. */
function firstFree(free: number[], i: number): number {
  let at = i;
  for (let next = free[at] ?? at; next !== at; next = free[at] ?? at) {
    free[at] = free[next] ?? next;
    at = next;
  }
  return at;
}

/** The reason of one day, the first that applies. */
function whyOf({ clock, calendar, nominal, computed }: Projection, ordinal: number, isPaused: boolean): Why {
  if (ordinal === ordinalOf(clock.start)) return 'start';
  if (ordinal > ordinalOf(computed)) return 'kept';
  if (ordinal > ordinalOf(nominal)) return 'rolled';
  const kind = clock.unit === 'workingDays' ? kindAt(calendar, ordinal) : 'day';
  if (kind !== 'day' && !isWorked(kind)) return kind;
  return isPaused ? 'paused' : kind;
}

/** Why, and by which article; that of a special law is the one in force on the day. */
function reasonOf({ clock }: Projection, day: Reasoned): Pick<DayRow, 'why' | 'article' | 'pause'> {
  const { date, why, index } = day;
  const pause = why === 'paused' && index !== null ? clock.pauses?.[index] : undefined;
  if (pause === undefined) return { why, article: ARTICLES[why] ?? null, pause: null };
  const article = articleOfPause(pause);
  return { why, article: article && inForce(article, date), pause: index };
}

function numberOf({ clock, of }: Projection, why: Why, n: number): Pick<DayRow, 'counted' | 'n' | 'of'> {
  const counted = isCounted(why);
  return counted && clock.unit !== 'months' ? { counted, n, of } : { counted, n: null, of: null };
}

function isCounted(why: Why): boolean {
  return why === 'workday' || why === 'makeup' || why === 'day';
}
