import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { makeCalendar } from '../../../domain/clock/calendar.ts';
import { clockOn } from '../../../domain/clock/clock-on-day.ts';
import { type Clock, isClockRefusal } from '../../../domain/clock/clock.ts';
import { addDays } from '../../../domain/clock/day.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { anyClock } from './any-clock.ts';
import { type Life, type LivedCalendar, type LivedClock, live } from './day-by-day.ts';
import { days } from './days.ts';

const closures = days('2024-07-25', '2024-07-26', '2025-09-28', '2026-08-19', '2026-10-03');
const calendar = makeCalendar(PUBLISHED_YEARS, closures);
const unpublished = [2023, 2028, 2029].flatMap((year) =>
  ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((date) => `${year}-${date}`),
);
const lived: LivedCalendar = {
  off: new Set([...PUBLISHED_YEARS.flatMap(({ off }) => off), ...unpublished]),
  work: new Set(PUBLISHED_YEARS.flatMap(({ work }) => work)),
  closures: new Set(closures),
  published: new Set([2024, 2025, 2026]),
};

test('a clock says on every field what is found by living through it day by day', () => {
  fc.assert(
    fc.property(anyClock, fc.integer({ min: -3, max: 150 }), (clock, later) => {
      const answer = answerClock(clock, calendar);
      const life = live(asLived(clock), lived);
      if (life === null || isClockRefusal(answer)) throw new Error('no clock here reaches 2099');
      const { due, nominal, provisional, excluded, consumed } = answer;
      expect({ due, nominal, provisional, excluded, consumed }).toEqual(picked(life));
      expect(answer.refused.map(({ part, index }) => `${part} ${index}`)).toEqual(life.refused);
      expect(answer.days.map(({ date, counted, why }) => ({ date, counted, why }))).toEqual(life.days);
      const projection = projectClock(clock, calendar);
      const date = addDays(clock.start, later);
      expect(isClockRefusal(projection) ? null : clockOn(projection, date)).toEqual(life.on(date));
    }),
    { numRuns: 1000 },
  );
});

test('the list of lights gives for every day the light that is found day by day', () => {
  fc.assert(
    fc.property(anyClock, (clock) => {
      const answer = answerClock(clock, calendar);
      const life = live(asLived(clock), lived);
      if (life === null || isClockRefusal(answer)) throw new Error('no clock here reaches 2099');
      for (let n = 0; n <= 160; n++) {
        const date = addDays(clock.start, n);
        expect([date, answer.lights.findLast(({ from }) => from <= date)?.light]).toEqual([date, life.on(date).light]);
      }
    }),
    { numRuns: 200 },
  );
});

function asLived(clock: Clock): LivedClock {
  return {
    limit: clock.limit ?? 'statutory',
    start: clock.start,
    unit: clock.unit,
    length: clock.length,
    pauses: (clock.pauses ?? []).map(({ kind, notice, from, to, cap }) => ({ kind, notice, from, to, cap })),
    alsoPausedBy: [...(clock.alsoPausedBy ?? [])],
    extensions: [...(clock.extensions ?? [])],
    rule: clock.extensionRule ?? { by: 'organHead', max: 10, times: 1 },
    end: clock.end,
    yellow: clock.yellow,
  };
}

function picked({ due, nominal, provisional, excluded, consumed }: Life) {
  return { due, nominal, provisional, excluded, consumed };
}
