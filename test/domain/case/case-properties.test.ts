import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Case, ClockName } from '../../../domain/case/case.ts';
import { refuseAtOnce } from '../../../domain/case/decide.ts';
import { openDuties, turnOf, type DutyKind } from '../../../domain/case/duty.ts';
import type { CaseEvent, EventType } from '../../../domain/case/event.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import { runningClocks } from '../../../domain/case/light.ts';
import { nextMoment, whatHappensBy } from '../../../domain/case/moments.ts';
import { whoseTime } from '../../../domain/case/whose-time.ts';
import { countWorkingDays } from '../../../domain/clock/calendar.ts';
import type { Clock } from '../../../domain/clock/clock.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { always } from './always.ts';
import { anyLife, live } from './any-life.ts';

describe('any life of a case, whatever anybody tries', () => {
  it('is the same lived day by day and in jumps', () => {
    always(({ events, lived }, life) => {
      const daily = live(life, 'daily');
      expect(daily.events).toEqual(events);
      expect(daily.lived.map(({ refusal }) => refusal)).toEqual(lived.map(({ refusal }) => refusal));
    });
  });

  it('is told by its events in the order of time, each numbered once', () => {
    always(({ events, lived }) => {
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted());
      expect(lived.at(-1)?.after.version).toBe(events.length);
    });
  });

  it('follows from its events alone: what is kept as text tells the same', () => {
    always(({ events, lived }) => {
      const read = JSON.parse(JSON.stringify(events)) as readonly CaseEvent[];
      const last = lived.at(-1)?.after;
      expect(read.reduce<Case | null>(evolve, null)).toEqual(last);
      expect(JSON.parse(JSON.stringify(last))).toEqual(last);
    });
  });

  it('has no event of a refused act, only what happened by itself before it', () => {
    always(({ lived }) => {
      const refused = lived.filter(({ refusal }) => refusal !== null);
      const byItself = refused.map(({ before, now }) => whatHappensBy(before, now, PUBLISHED_CALENDAR));
      expect(refused.map(({ news }) => news)).toEqual(byItself);
    });
  });

  it('leaves nothing behind that was due', () => {
    always(({ lived }) => {
      const behind = lived.filter(({ after, now, news }) => isDue(after, now) && !isBackDated(news));
      expect(behind).toEqual([]);
    });
  });

  it('is judged by the case alone as by the law, when nothing is due', () => {
    always(({ lived }) => {
      const judged = lived.filter(({ before, now }) => before.stage !== 'filedAhead' && !isDue(before, now));
      const wrong = judged.filter(({ before, command, refusal }) => {
        const atOnce = refuseAtOnce(before, command);
        return atOnce !== null && JSON.stringify(atOnce) !== JSON.stringify(refusal);
      });
      expect(wrong).toEqual([]);
    });
  });
});

describe('in any life', () => {
  it('the days of the office and of the applicant sum to the working days that went by', () => {
    always(({ events, lived }) => {
      const received = events.find(({ type }) => type === 'received');
      const today = dayOf(lived.at(-1)?.now as Instant);
      const spans = whoseTime(events, today, PUBLISHED_CALENDAR);
      const to = events.find(({ type }) => ENDS.has(type))?.at ?? today;
      const elapsed = received ? countWorkingDays(PUBLISHED_CALENDAR, dayOf(received.at), to.slice(0, 10) as Day) : 0;
      expect(spans.reduce((sum, { days }) => sum + days, 0)).toBe(elapsed);
    });
  });

  it('a step is never doubled, and never comes back once it was taken', () => {
    always(({ lived }) => {
      const open = lived.map(({ after }) => openDuties(after).map(({ kind, round }) => `${kind} ${round}`));
      expect(open.filter((keys) => new Set(keys).size < keys.length)).toEqual([]);
      const spells = open.flatMap((keys, index) => keys.filter((key) => !open[index - 1]?.includes(key)));
      expect(spells).toEqual([...new Set(spells)]);
    });
  });

  it('somebody has the next step as long as the case is not ended', () => {
    always(({ lived }) => {
      const wrong = lived.filter(({ after }) => {
        const turn = turnOf(after);
        const office = openDuties(after).some(({ kind }) => onTheWay(after).has(kind));
        return office !== (turn === 'window' || turn === 'reviewer') || isQuiet(after) !== (turn === 'nobody');
      });
      expect(wrong).toEqual([]);
    });
  });

  it('a clock that ended stays as it is, unless what starts it happens anew', () => {
    always(({ lived }) => {
      const quiet = lived.filter(({ news }) => !news.some(({ type }) => STARTS_ANEW.has(type)));
      const ended = quiet.flatMap(({ before, after }) =>
        namedClocks(before, after).filter(([clock]) => clock.end !== undefined),
      );
      expect(ended.map(([, later]) => later)).toEqual(ended.map(([clock]) => clock));
    });
  });

  it('no clock ends before it started, and none runs after the end of the case', () => {
    always(({ lived }) => {
      const clocks = lived.flatMap(({ after }) => Object.values(after.clocks));
      expect(clocks.filter(({ start, end }) => end !== undefined && end < start)).toEqual([]);
      expect(lived.flatMap(({ after }) => (after.stage === 'closed' ? runningClocks(after) : []))).toEqual([]);
    });
  });

  it('each limit is urged at most once between one start of its clock and the next', () => {
    always(({ events }) => {
      const anew = events.filter(({ type }) => type === 'corrected').length;
      const urged = events.flatMap((event) => (event.type === 'urged' ? [event.clock] : []));
      expect(urged.filter((name) => name === 'promised').length).toBeLessThanOrEqual(1);
      expect(urged.filter((name) => name === 'statutory').length).toBeLessThanOrEqual(1 + anew);
    });
  });
});

describe('several hundred lives', () => {
  it('meet allowed acts and refusals of most kinds', () => {
    // The same lives on every run, so that what they reach does not depend on luck.
    const told = fc.sample(anyLife, { seed: 20_260_901, numRuns: 400 }).map((life) => live(life, 'jumping'));
    const codes = new Set(told.flatMap(({ lived }) => lived.map(({ refusal }) => refusal?.code ?? 'none')));
    expect(codes.has('none')).toBe(true);
    expect(codes.size).toBeGreaterThan(40);
  });
});

/** A correction, a second notice of one, a second notice of revocation, and what is decided of a permit, which is served too. */
const STARTS_ANEW = new Set<EventType>([
  'corrected',
  'correctionNotified',
  'revocationNotified',
  'revoked',
  'permitWithdrawn',
  'deregistered',
  'permitExtended',
]);

/** Steps on the way to the decision and its service; whatever else is open goes on beside it, as what is signed after the grant does. */
const onTheWay = ({ stage }: Case) =>
  new Set<DutyKind>(stage === 'decided' ? ['serve'] : ['accept', 'review', 'sign', 'serve']);

const ENDS = new Set<EventType>([
  'granted',
  'refused',
  'withdrawn',
  'notAccepted',
  'notNeeded',
  'deemedWithdrawn',
  'terminated',
]);

const isDue = (c: Case, now: Instant): boolean => {
  const next = nextMoment(c, now, PUBLISHED_CALENDAR);
  return next !== null && next <= now;
};

/** An acceptance that counts from an earlier day is followed at once by what was over already. */
const isBackDated = (news: readonly CaseEvent[]): boolean =>
  news.some((event) => event.type === 'accepted' && event.on < dayOf(event.at));

const namedClocks = (before: Case, after: Case): readonly (readonly [Clock, Clock | undefined])[] =>
  Object.entries(before.clocks).map(([name, clock]) => [clock, after.clocks[name as ClockName]]);

const isQuiet = (c: Case): boolean => {
  if (c.stage === 'closed') return c.closing.kind !== 'notAccepted' || c.servedAt !== null;
  return c.stage === 'filedAhead' || (c.stage === 'decided' && c.servedAt !== null);
};
