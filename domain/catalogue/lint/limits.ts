import type { WorkingCalendar } from '../../clock/calendar.ts';
import { STATUTORY_PAUSE_KINDS } from '../../clock/clock.ts';
import type { Day } from '../../clock/day.ts';
import type { Item } from '../item.ts';
import { fault, type Fault, type Guide } from './fault.ts';
import { laterDays, tellRanges, type PromiseBeside } from './later-days.ts';

/** The calendar by which limits of different units are compared, from `today` on for a year. */
export interface LimitYear {
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

/** The limits of a guide, and those that its situations set instead (722号 36: a promise only shortens the law's limit). */
export function lintLimits(item: Guide, year: LimitYear | undefined): readonly Fault[] {
  const base: Limits = { statutory: item.statutory, promised: item.promised, path: 'promised' };
  const situations = (item.situations ?? []).flatMap(({ sets }, at): readonly Limits[] => {
    if (sets.statutory === undefined && sets.promised === undefined) return [];
    const { statutory = item.statutory, promised = item.promised } = sets;
    const where = sets.promised === undefined ? 'statutory' : 'promised';
    return [{ statutory, promised, path: `situations.${at}.sets.${where}` }];
  });
  return [base, ...situations].flatMap((limits) => lintPromise(limits, item.acceptance, year));
}

/** Only what the item's own law adds to the eight of 许可法 45 has an article of its own. */
export function lintPauseArticles({ alsoPausedBy = [], pauseArticles = {}, situations = [] }: Guide): readonly Fault[] {
  const stops = [...alsoPausedBy, ...situations.flatMap(({ sets }) => sets.alsoPausedBy ?? [])];
  return Object.keys(pauseArticles).flatMap((kind) => {
    const own = stops.some((one) => one === kind) && !STATUTORY_PAUSE_KINDS.some((one) => one === kind);
    return own ? [] : [fault('L-PAUSE-ARTICLE', `pauseArticles.${kind}`, { kind })];
  });
}

type Limits = Pick<Item, 'statutory' | 'promised'> & { readonly path: string };

function lintPromise(
  { statutory, promised, path }: Limits,
  acceptance: Item['acceptance'],
  year: LimitYear | undefined,
): readonly Fault[] {
  if (!statutory || !promised) return [];
  const facts = { promised: promised.length, statutory: statutory.length };
  if (statutory.unit !== promised.unit || statutory.from !== 'acceptance')
    return year ? warn({ statutory, promised, acceptance }, path, year) : [];
  return promised.length > statutory.length ? [fault('L-PROMISE-TOO-LONG', `${path}.length`, facts)] : [];
}

/** Names the days of the coming year on which the promise would be the later of the two. */
function warn(beside: PromiseBeside, path: string, { calendar, today }: LimitYear): readonly Fault[] {
  const atOnce = laterDays(beside, 'atOnce', calendar, today);
  const lastDay = beside.statutory.from === 'receipt' ? laterDays(beside, 'onLastDay', calendar, today) : [];
  const told = (code: 'L-PROMISE-LATER' | 'L-PROMISE-LATER-WINDOW', days: readonly Day[]): readonly Fault[] =>
    days.length === 0 ? [] : [fault(code, path, { days: days.length, when: tellRanges(days, calendar) })];
  return [
    ...told('L-PROMISE-LATER', atOnce),
    ...told(
      'L-PROMISE-LATER-WINDOW',
      lastDay.filter((day) => !atOnce.includes(day)),
    ),
  ];
}
