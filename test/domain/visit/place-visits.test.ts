import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, yearOf, type Day } from '../../../domain/clock/day.ts';
import { placeVisits, type Window } from '../../../domain/visit/place-visits.ts';

const FIRST = '2025-12-26' as Day;
const LENGTH = 12;
const DAYS = Array.from({ length: LENGTH }, (_, n) => addDays(FIRST, n));

const window = fc.tuple(fc.nat(LENGTH - 1), fc.nat(LENGTH - 1)).map(([a, b]): Window => ({
  from: DAYS[Math.min(a, b)] as Day,
  to: DAYS[Math.max(a, b)] as Day,
}));
const windows = fc.array(window, { maxLength: 7 });
const room = fc.record({ before: fc.integer({ min: 0, max: 3 }), after: fc.integer({ min: 0, max: 3 }) });
type Room = { readonly before: number; readonly after: number };

const isReached = (days: readonly Day[], { from, to }: Window) => days.some((day) => from <= day && day <= to);
const reachedBy = (days: readonly Day[], all: readonly Window[]) => all.filter((one) => isReached(days, one)).length;
const roomIn =
  ({ before, after }: Room) =>
  (year: number) =>
    year === 2025 ? before : after;
const fits = (days: readonly Day[], { before, after }: Room) =>
  days.filter((day) => yearOf(day) === 2025).length <= before &&
  days.filter((day) => yearOf(day) === 2026).length <= after;

/** Every set of days that the years have room for. */
const everyChoice = Array.from({ length: 2 ** LENGTH }, (_, mask) => DAYS.filter((_day, n) => mask & (1 << n)));

it('no choice of days reaches more windows, nor as many by fewer days', () => {
  fc.assert(
    fc.property(windows, room, (all, space) => {
      const days = placeVisits(all, roomIn(space));
      expect(fits(days, space)).toBe(true);
      const reached = reachedBy(days, all);
      const better = everyChoice.find((choice) => {
        if (!fits(choice, space)) return false;
        const own = reachedBy(choice, all);
        return own > reached || (own === reached && choice.length < days.length);
      });
      expect(better).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

it('with room enough every window is reached', () => {
  fc.assert(
    fc.property(windows, (all) => {
      expect(
        reachedBy(
          placeVisits(all, () => 99),
          all,
        ),
      ).toBe(all.length);
    }),
  );
});

it('the days do not depend on the order in which the windows come', () => {
  fc.assert(
    fc.property(windows, room, (all, space) => {
      expect(placeVisits(all.toReversed(), roomIn(space))).toEqual(placeVisits(all, roomIn(space)));
    }),
  );
});

it('no window needs no day', () => {
  expect(placeVisits([], () => 9)).toEqual([]);
});
