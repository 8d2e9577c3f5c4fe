import fc from 'fast-check';
import { type Clock, LIMITS, PAUSE_KINDS, SIGNERS } from '../../../domain/clock/clock.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { day } from './days.ts';

/** Days near which something happens: the holidays of 2024 to 2026 and the two provisional years around them. */
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 1700 }).map((n) => addDays(day('2023-10-01'), n));

const dayAfter = (from: Day, within: number): fc.Arbitrary<Day> =>
  fc.integer({ min: -5, max: within }).map((n) => addDays(from, n));

export const anyPause = (start: Day) =>
  fc.record({
    kind: fc.constantFrom(...PAUSE_KINDS),
    notice: fc.option(dayAfter(start, 60), { freq: 8 }),
    from: fc.option(dayAfter(start, 60), { nil: undefined }),
    to: dayAfter(start, 120),
    cap: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  });

export const anyExtension = (start: Day) =>
  fc.record({
    signedOn: dayAfter(start, 60),
    by: fc.constantFrom(...SIGNERS.slice(0, 3)),
    length: fc.integer({ min: 1, max: 15 }),
  });

const anyRule = fc.record({
  by: fc.constantFrom(...SIGNERS.slice(0, 3)),
  max: fc.integer({ min: 1, max: 15 }),
  times: fc.integer({ min: 1, max: 3 }),
  article: fc.constant('许可法 42(2)'),
});

const whatHappened = (start: Day) => ({
  start: fc.constant(start),
  limit: fc.constantFrom(...LIMITS),
  extensions: fc.array(anyExtension(start), { maxLength: 3 }),
  extensionRule: anyRule,
  end: fc.option(dayAfter(start, 100), { nil: undefined }),
  yellow: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
});

/** Clocks in working or calendar days, with all that can happen to them. */
export const anyClockOfDays: fc.Arbitrary<Clock> = anyDay.chain((start) =>
  fc.record({
    ...whatHappened(start),
    unit: fc.constantFrom('workingDays' as const, 'calendarDays' as const),
    length: fc.integer({ min: 0, max: 70 }),
    pauses: fc.array(anyPause(start), { maxLength: 4 }),
    alsoPausedBy: fc.uniqueArray(fc.constantFrom(...PAUSE_KINDS), { maxLength: 2 }),
  }),
);

export const anyClockOfMonths: fc.Arbitrary<Clock> = anyDay.chain((start) =>
  fc.record({
    ...whatHappened(start),
    unit: fc.constant('months' as const),
    length: fc.integer({ min: 0, max: 8 }),
  }),
);

export const anyClock: fc.Arbitrary<Clock> = fc.oneof(
  { weight: 5, arbitrary: anyClockOfDays },
  { weight: 1, arbitrary: anyClockOfMonths },
);
