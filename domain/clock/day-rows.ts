import { isWorked } from './year-table.ts';
import { kindAt } from './calendar.ts';
import type { DayRow, Projection, Why } from './clock.ts';
import { dayAt, ordinalOf } from './day.ts';
import { articleOfPause } from './pauses.ts';

/** The ledger of a clock: one row for every day from the start day to the due day, each with its reason. */
export function dayRows(projection: Projection): readonly DayRow[] {
  const [start, due] = [ordinalOf(projection.clock.start), ordinalOf(projection.due)];
  const rows: DayRow[] = [];
  let n = 0;
  for (let ordinal = start; ordinal <= due; ordinal++) {
    const why = whyOf(projection, ordinal);
    if (isCounted(why)) n++;
    rows.push(rowOf(projection, ordinal, why, n));
  }
  return rows;
}

function rowOf(projection: Projection, ordinal: number, why: Why, n: number): DayRow {
  const counted = isCounted(why);
  const numbered = counted && projection.clock.unit !== 'months';
  const pause = why === 'paused' ? pauseAt(projection, ordinal) : null;
  return {
    date: dayAt(ordinal),
    counted,
    n: numbered ? n : null,
    of: numbered ? projection.of : null,
    why,
    article: pause === null ? articleOf(why) : articleOfDay(projection, pause),
    pause,
  };
}

/** The reason of one day, the first that applies. */
function whyOf(projection: Projection, ordinal: number): Why {
  const { clock, calendar, nominal } = projection;
  if (ordinal === ordinalOf(clock.start)) return 'start';
  if (ordinal > ordinalOf(nominal)) return 'rolled';
  const kind = clock.unit === 'workingDays' ? kindAt(calendar, ordinal) : 'day';
  if (kind !== 'day' && !isWorked(kind)) return kind;
  return pauseAt(projection, ordinal) === null ? kind : 'paused';
}

/** The first pause in the clock's list that covers the day. */
function pauseAt({ spans }: Projection, ordinal: number): number | null {
  return spans.find((span) => span.after < ordinal && ordinal <= span.through)?.index ?? null;
}

function isCounted(why: Why): boolean {
  return why === 'workday' || why === 'makeup' || why === 'day';
}

function articleOfDay({ clock }: Projection, index: number): string | null {
  const pause = clock.pauses?.[index];
  return pause === undefined ? null : articleOfPause(pause);
}

const ARTICLES: Readonly<Partial<Record<Why, string>>> = {
  start: '民法典 201',
  weekend: '许可法 82',
  holiday: '许可法 82',
  closure: '许可法 82',
  rolled: '民法典 203',
};

function articleOf(why: Why): string | null {
  return ARTICLES[why] ?? null;
}
