import type { Clock } from '../clock/clock.ts';
import { addDays, addMonths, type Day } from '../clock/day.ts';
import type { Case, Clocks, Decided } from './case.ts';
import { REMEDIES } from './clock-name.ts';
import { otherClock } from './ledger.ts';
import { wasRevoked } from './permit.ts';
import type { Unserved } from './state/service.ts';

/** What is to be served in a case, in the order in which it was decided: what came after the grant does not take its place. */
export function unservedIn(c: Case): readonly Unserved[] {
  if (c.stage === 'closed') return c.servedAt === null ? [{ paper: 'nonAcceptance', adverse: true }] : [];
  if (c.stage !== 'decided' || c.servedAt !== null) return [];
  return c.unserved && c.unserved.length > 0 ? c.unserved : [lastDecision(c)];
}

function lastDecision(c: Decided): Unserved {
  if (wasRevoked(c)) return { paper: 'revocationDecision', adverse: true };
  return c.permit ? { paper: 'grantDecision', adverse: false } : { paper: 'refusalDecision', adverse: true };
}

/** 送达 within ten working days of what was decided (许可法 44). */
export const serviceFrom = (on: Day): Clocks => ({ service: otherClock(on, 10, 'workingDays') });

/** Was the service of what was decided published, and is it still to count (公告送达)? */
export const isPublished = ({ announcements = [] }: Pick<Case, 'announcements'>): boolean =>
  announcements.some(({ paper, over }) => paper === null && !over);

/** What was published of a decision is over: it was served, or something more was decided. */
export const endPublished = <C extends Case>(c: C): C =>
  isPublished(c)
    ? { ...c, announcements: c.announcements?.map((one) => (one.paper === null ? { ...one, over: true } : one)) }
    : c;

/** Something more is decided of the permit; it is served with whatever was still to be served before it, by the same step and day. */
export function decidedMore(c: Decided, decision: Unserved, on: Day): Decided {
  const unserved = [...unservedIn(c), decision];
  if (c.servedAt === null && !isPublished(c)) return { ...c, unserved };
  return {
    ...endPublished(c),
    servedAt: null,
    unserved,
    laterServices: (c.laterServices ?? 0) + 1,
    clocks: { ...c.clocks, ...serviceFrom(on) },
    warned: c.warned.filter((name) => name !== 'service'),
  };
}

/** No holiday moves a last day by more (民法典 203). */
const REST_DAYS_AT_MOST = 21;

const startOf = (clocks: Clocks, [, suit]: (typeof REMEDIES)[number]): string => clocks[suit]?.start ?? '';

/**
 * Remedies against what is served on a day: 复议 60 日 (复议法 20) and 诉讼 6 个月 (行诉法 46). Those that still run against an
 * earlier decision keep their days, and the later decision has its own beside them: those that are over make room for it, once no
 * rest days can have moved their last one any more, and where none are, those that began first.
 */
export function remediesFrom({ clocks }: Pick<Case, 'clocks'>, on: Day): Clocks {
  const isFree = (clock: Clock | undefined): boolean =>
    !clock || addDays(addMonths(clock.start, clock.length), REST_DAYS_AT_MOST) < on;
  const [first] = REMEDIES.toSorted((one, other) => (startOf(clocks, one) < startOf(clocks, other) ? -1 : 1));
  const [reconsideration, suit] = REMEDIES.find((pair) => isFree(clocks[pair[1]])) ?? first ?? REMEDIES[0];
  return { [reconsideration]: otherClock(on, 60, 'calendarDays'), [suit]: otherClock(on, 6, 'months') };
}
