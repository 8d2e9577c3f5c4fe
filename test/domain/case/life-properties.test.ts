import { describe, expect, it } from '@jest/globals';
import type { Case, ClockName } from '../../../domain/case/case.ts';
import { clocksOf } from '../../../domain/case/clocks-of.ts';
import type { CaseEvent, EventType } from '../../../domain/case/event.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import { nextMoment, whatHappensBy } from '../../../domain/case/moments.ts';
import { statusOf } from '../../../domain/case/status.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { always } from './always.ts';
import type { Told } from './any-life.ts';

/** An event with the states around it. */
interface Step {
  readonly before: Case;
  readonly event: CaseEvent;
  readonly after: Case;
}

/** Every event but the filing. */
function stepsOf({ events }: Told): readonly Step[] {
  let state: Case | null = null;
  return events.flatMap((event) => {
    const before: Case | null = state;
    const after = evolve(before, event);
    state = after;
    return before ? [{ before, event, after }] : [];
  });
}

const stepsOfType = (told: Told, ...types: readonly EventType[]): readonly Step[] =>
  stepsOf(told).filter(({ event }) => types.includes(event.type));

const duesOn = (c: Case, event: CaseEvent) =>
  Object.entries(clocksOf(c, PUBLISHED_CALENDAR, dayOf(event.at))).map(
    ([name, clock]) => [name as ClockName, clock, dueOf(clock, PUBLISHED_CALENDAR)] as const,
  );

/** Which run of a clock a step of the law belongs to: it begins with its start, and again with each extension. */
const runOf = ({ clocks }: Case, name: ClockName): string =>
  `${name} from ${clocks[name]?.start ?? ''}, ${clocks[name]?.extensions?.length ?? 0} times longer`;

describe('in any life', () => {
  it('nothing is decided while a special procedure runs (许可法 45)', () => {
    always((told) => {
      const decided = stepsOfType(told, 'granted', 'refused');
      expect(decided.filter(({ before }) => before.procedures.some(({ endedOn }) => endedOn === null))).toEqual([]);
    });
  });

  it('a procedure is open only while the case is under review, one of each kind', () => {
    always((told) => {
      const open = stepsOf(told).map(({ after }) => [
        after.stage,
        after.procedures.filter(({ endedOn }) => endedOn === null).map(({ kind }) => kind),
      ]);
      expect(open.filter(([stage, kinds]) => stage !== 'accepted' && (kinds?.length ?? 0) > 0)).toEqual([]);
      expect(open.filter(([, kinds]) => new Set(kinds).size < (kinds?.length ?? 0))).toEqual([]);
    });
  });

  it('no extension makes a last day earlier, and none touches another clock', () => {
    always((told) => {
      const moved = stepsOfType(told, 'extended', 'permitExtended').map(({ before, event, after }) => {
        const dues = new Map(duesOn(after, event).map(([name, , due]) => [name, due] as const));
        const changed = duesOn(before, event).filter(([name, , due]) => dues.get(name) !== due);
        return changed.map(([name, , due]) => (due ?? '') < (dues.get(name) ?? '') || name);
      });
      expect(moved.filter((names) => names.length > 1 || names.some((later) => later !== true))).toEqual([]);
    });
  });

  it('a clock that ended says the same on every later day', () => {
    always(({ lived }) => {
      const ended = lived.flatMap(({ before, now }) =>
        Object.values(clocksOf(before, PUBLISHED_CALENDAR, dayOf(now))).filter(({ end }) => end !== undefined),
      );
      const later = lived.flatMap(({ before }) =>
        Object.values(clocksOf(before, PUBLISHED_CALENDAR, '2099-12-31' as never)).filter(
          ({ end }) => end !== undefined,
        ),
      );
      const say = (clocks: typeof ended) => clocks.map((clock) => dueOf(clock, PUBLISHED_CALENDAR));
      expect(say(later)).toEqual(say(ended));
    });
  });

  it('each run of a clock is warned of at most once and urged at most once, and never after it was urged', () => {
    always((told) => {
      const warned = stepsOfType(told, 'warned').map(({ before, event }) =>
        runOf(before, (event as { clock: ClockName } & CaseEvent).clock),
      );
      const urged = stepsOfType(told, 'urged').map(({ before, event }) =>
        runOf(before, (event as { clock: ClockName } & CaseEvent).clock),
      );
      expect(new Set(warned).size).toBe(warned.length);
      expect(new Set(urged).size).toBe(urged.length);
    });
  });

  it('whoever is warned still has time: the last day has not passed', () => {
    always((told) => {
      const late = stepsOfType(told, 'warned').filter(({ before, event }) => {
        const clock = duesOn(before, event).find(([name]) => name === (event as { clock?: ClockName }).clock);
        return clock?.[1].end !== undefined || (clock?.[2] ?? '') < dayOf(event.at);
      });
      expect(
        late.filter(({ before, event }) => before.stage !== 'accepted' || event.at > before.acceptance.at),
      ).toEqual([]);
    });
  });

  it('what happens next lies ahead, once everything has happened that was due', () => {
    always(({ lived }) => {
      const waiting = lived.map(({ after, now }) => {
        const caughtUp = whatHappensBy(after, now, PUBLISHED_CALENDAR).reduce<Case>(evolve, after);
        return { now, next: nextMoment(caughtUp, now, PUBLISHED_CALENDAR) };
      });
      expect(waiting.filter(({ now, next }) => next !== null && next <= now)).toEqual([]);
    });
  });

  it('the date of no act lies ahead, and acceptance never goes back behind receipt', () => {
    always((told) => {
      const accepted = stepsOfType(told, 'accepted', 'deemedAccepted').filter(({ after, event }) => {
        if (after.stage !== 'accepted') return true;
        const { on } = after.acceptance;
        return on > dayOf(event.at) || on < dayOf(after.receivedAt);
      });
      expect(accepted).toEqual([]);
    });
  });

  it('a permit that ended stays ended, but may be revoked (许可法 69) or deregistered (许可法 70)', () => {
    always((told) => {
      const stateOf = (c: Case) => (c.stage === 'decided' ? c.permit?.state : undefined);
      const revived = stepsOf(told).filter(({ before, after }) => {
        const [was, is] = [stateOf(before), stateOf(after)];
        return was !== undefined && was !== 'valid' && was !== is && is !== 'deregistered' && is !== 'revoked';
      });
      expect(revived).toEqual([]);
    });
  });

  it('the national status is one of the fifteen from receipt on', () => {
    always((told) => {
      const codes = stepsOf(told).map(({ after }) => statusOf(after));
      expect(codes.filter((code) => code === null || code < 1 || code > 15)).toEqual([]);
    });
  });
});
