import type { WorkingCalendar } from './calendar.ts';
import {
  type Clock,
  type Limit,
  type Pause,
  type PauseSpan,
  type RefusedPart,
  STATUTORY_PAUSE_KINDS,
  type Span,
  type UnionSpan,
} from './clock.ts';
import { type CountedDays, daysOfUnit, daysOfUnitAfter } from './counted-days.ts';
import { ordinalOf } from './day.ts';

const ARTICLE = '许可法 45';

/** Which kinds stop a limit without any special law: the eight of 许可法 45, the promised limit also by publicity. */
const STOPPED_BY: Readonly<Record<Limit, readonly Pause['kind'][]>> = {
  statutory: STATUTORY_PAUSE_KINDS,
  promised: [...STATUTORY_PAUSE_KINDS, 'publicity', 'cure'],
  other: [],
};

/** Pauses as they stop a clock: `spans` each by itself, `union` for counting, and those that have no effect. */
export interface LaidPauses {
  readonly spans: readonly PauseSpan[];
  readonly union: readonly UnionSpan[];
  readonly refused: readonly RefusedPart[];
}

/** Lays the pauses of a clock. Kinds that do not stop it have no effect and are not refused; one that would, but was
 *  never notified in writing, is refused (许可法 45). */
export function layPauses(clock: Clock, calendar: WorkingCalendar): LaidPauses {
  const days: CountedDays = { unit: clock.unit, calendar, union: [] };
  const spans: PauseSpan[] = [];
  const refused: RefusedPart[] = [];
  for (const [index, pause] of (clock.pauses ?? []).entries()) {
    if (!stops(clock, pause.kind)) continue;
    if (pause.notice === null) refused.push({ part: 'pauses', index, article: ARTICLE, code: 'E-PAUSE-NO-NOTICE' });
    else spans.push(spanOf(days, { pause, index, notice: ordinalOf(pause.notice) }));
  }
  const lasting = spans.filter((span) => span.through > span.after);
  return { spans: lasting, union: numberSpans(days, uniteSpans(lasting)), refused };
}

/** Whether pauses of that kind stop this clock. */
function stops(clock: Clock, kind: Pause['kind']): boolean {
  return (
    STOPPED_BY[clock.limit ?? 'statutory'].includes(kind) || (clock.alsoPausedBy ?? []).some((also) => also === kind)
  );
}

/** The article that a day row names for a pause; null where only the zone's own rule is behind it. */
export function articleOfPause(pause: Pause): string | null {
  return pause.article ?? (STATUTORY_PAUSE_KINDS.some((kind) => kind === pause.kind) ? ARTICLE : null);
}

/** A pause in the clock's list, and the day of its notice as an ordinal. */
interface Noticed {
  readonly pause: Pause;
  readonly index: number;
  readonly notice: number;
}

/** A pause begins on the later of notice and beginning, that day still counted, and ends on `to`, or with the last day
 *  that its cap allows if there would be more. */
function spanOf(days: CountedDays, { pause, index, notice }: Noticed): PauseSpan {
  const after = pause.from === undefined ? notice : Math.max(notice, ordinalOf(pause.from));
  const to = ordinalOf(pause.to);
  if (pause.cap === undefined || daysOfUnit(days, after, to) <= pause.cap) {
    return { after, through: to, index };
  }
  return { after, through: daysOfUnitAfter(days, after, pause.cap) ?? to, index };
}

function numberSpans(days: CountedDays, union: readonly Span[]): readonly UnionSpan[] {
  let before = 0;
  return union.map(({ after, through }) => {
    const numbered = { after, through, before };
    before += daysOfUnit(days, after, through);
    return numbered;
  });
}

/** The same days as disjoint spans in order. */
function uniteSpans(spans: readonly Span[]): readonly Span[] {
  const union: Span[] = [];
  for (const { after, through } of spans.toSorted((a, b) => a.after - b.after)) {
    const last = union.at(-1);
    if (last === undefined || after > last.through) union.push({ after, through });
    else union.splice(-1, 1, { after: last.after, through: Math.max(last.through, through) });
  }
  return union;
}
