import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { clockOn, consumedOn, excludedOn, remainingOn } from '../../../domain/clock/clock-on-day.ts';
import { type Clock, type Projection, UNITS, isClockRefusal } from '../../../domain/clock/clock.ts';
import { DAY_MAX, ORDINAL_MAX, addDays, dayAt, daysBetween } from '../../../domain/clock/day.ts';
import { dayRows } from '../../../domain/clock/day-rows.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { anyClock, anyClockOfDays } from './any-clock.ts';

const often = { numRuns: 1000 };

describe('the explanation and the due day agree', () => {
  it('rows go day by day from the start to the due day, and the last counted one is the nominal end', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const projection = projectable(clock);
        const rows = dayRows(projection);
        expect(rows).toHaveLength(daysBetween(clock.start, projection.due) + 1);
        expect([rows[0]?.date, rows.at(-1)?.date]).toEqual([clock.start, projection.due]);
        const counted = rows.filter((row) => row.counted);
        expect(counted.at(-1)?.date ?? clock.start).toBe(projection.nominal);
      }),
      often,
    );
  });

  it('rows are numbered from 1 to the length with its valid extensions', () => {
    fc.assert(
      fc.property(anyClockOfDays, (clock) => {
        const projection = projectable(clock);
        const counted = dayRows(projection).filter((row) => row.counted);
        expect(counted.map(({ n }) => n)).toEqual(Array.from({ length: projection.of }, (_, i) => i + 1));
        expect(counted.every(({ of }) => of === projection.of)).toBe(true);
      }),
      often,
    );
  });
});

describe('the explanation and the numbers of a day agree', () => {
  it('counted rows are what is consumed, and the rest is what remains', () => {
    fc.assert(
      fc.property(anyClockOfDays, fc.integer({ min: 0, max: 90 }), (open, later) => {
        const projection = projectable({ ...open, end: undefined });
        const date = addDays(open.start, later);
        const seen = dayRows(projection).filter((row) => row.counted && row.date <= date).length;
        const isWithin = date <= projection.nominal;
        expect(isWithin ? consumedOn(projection, date) : projection.of).toBe(seen);
        expect(remainingOn(projection, date)).toBe(projection.of - seen);
      }),
      often,
    );
  });

  it('paused rows are what is excluded, each day once', () => {
    fc.assert(
      fc.property(anyClockOfDays, (open) => {
        const projection = projectable({ ...open, end: undefined });
        const paused = dayRows(projection).filter(({ why }) => why === 'paused');
        expect(paused).toHaveLength(excludedOn(projection, projection.nominal));
        expect(paused.every(({ pause }) => pause !== null)).toBe(true);
      }),
      often,
    );
  });
});

describe('pauses and extensions', () => {
  it('never shorten a period', () => {
    fc.assert(
      fc.property(anyClockOfDays, (clock) => {
        const bare = projectable({ ...clock, pauses: [], extensions: [] });
        const paused = projectable({ ...clock, extensions: [] });
        const extended = projectable(clock);
        expect(bare.due <= paused.due && paused.due <= extended.due).toBe(true);
      }),
      often,
    );
  });

  it('do not matter in the order or the number in which the same pause is given', () => {
    fc.assert(
      fc.property(anyClockOfDays, (clock) => {
        const { pauses = [] } = clock;
        const { due } = projectable(clock);
        expect(projectable({ ...clock, pauses: [...pauses, ...pauses.toReversed()] }).due).toBe(due);
      }),
      often,
    );
  });

  it('are each either valid or refused', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const projection = projectable(clock);
        const refused = projection.refused.filter(({ part }) => part === 'extensions').map(({ index }) => index);
        const valid = (clock.extensions ?? []).filter((_, i) => !refused.includes(i));
        expect(projection.of).toBe(clock.length + valid.reduce((sum, { length }) => sum + length, 0));
      }),
      often,
    );
  });
});

describe('any clock at all', () => {
  const anywhere = fc.integer({ min: 0, max: ORDINAL_MAX }).map(dayAt);
  const wildClock: fc.Arbitrary<Clock> = fc.record({
    start: anywhere,
    unit: fc.constantFrom(...UNITS),
    length: fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.double()),
    pauses: fc.array(
      fc.record({
        kind: fc.constantFrom('hearing' as const, 'publicity' as const),
        notice: fc.option(anywhere),
        to: anywhere,
        cap: fc.option(fc.integer(), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
    end: fc.option(anywhere, { nil: undefined }),
    yellow: fc.option(fc.double(), { nil: undefined }),
  });

  it('is answered or refused, never with an exception and never past 2099', () => {
    fc.assert(
      fc.property(wildClock, anywhere, (clock, date) => {
        const projection = projectClock(clock, PUBLISHED_CALENDAR);
        if (isClockRefusal(projection)) return;
        const { remaining, consumed, excluded } = clockOn(projection, date);
        expect(projection.due >= clock.start && projection.due <= DAY_MAX).toBe(true);
        expect([remaining, consumed, excluded].every((n) => Number.isSafeInteger(n) && n >= 0)).toBe(true);
      }),
      often,
    );
  });

  it('gives an answer that is plain data', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const answer = answerClock(clock, PUBLISHED_CALENDAR, [{ at: clock.start, day: clock.start }]);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { numRuns: 100 },
    );
  });
});

function projectable(clock: Clock): Projection {
  const projection = projectClock(clock, PUBLISHED_CALENDAR);
  if (isClockRefusal(projection)) throw new Error(`refused: ${projection.code} ${projection.field}`);
  return projection;
}
