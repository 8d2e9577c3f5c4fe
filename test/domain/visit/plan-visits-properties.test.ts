import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, yearOf, type Day } from '../../../domain/clock/day.ts';
import { planVisits, type Planning } from '../../../domain/visit/plan-visits.ts';
import { isExempt, VISIT_GROUNDS, type VisitRequest } from '../../../domain/visit/visit-request.ts';

const FIRST = '2025-12-27' as Day;
const LENGTH = 9;
const DAYS = Array.from({ length: LENGTH }, (_, n) => addDays(FIRST, n));
const TODAY = DAYS[2] as Day;

/** Requests of any ground to two enterprises, in windows over the end of a year; some are over already. */
const requests = fc
  .array(
    fc.record({
      enterprise: fc.constantFrom('lanwei', 'hengrui'),
      ground: fc.oneof(
        { arbitrary: fc.constant('routine' as const), weight: 3 },
        { arbitrary: fc.constantFrom(...VISIT_GROUNDS), weight: 1 },
      ),
      ends: fc.tuple(fc.nat(LENGTH - 1), fc.nat(LENGTH - 1)),
    }),
    { maxLength: 8 },
  )
  .map((asked) =>
    asked.map(({ enterprise, ground, ends: [a, b] }, n): VisitRequest => ({
      id: `r${n}`,
      enterprise,
      ground,
      bureau: `b${n}`,
      from: DAYS[Math.min(a, b)] as Day,
      to: DAYS[Math.max(a, b)] as Day,
    })),
  );

const room = fc.dictionary(fc.constantFrom('lanwei 2025', 'lanwei 2026', 'hengrui 2025', 'hengrui 2026'), fc.nat(2));

const planning = (left: Readonly<Record<string, number>>): Planning => ({
  period: { from: FIRST, to: DAYS.at(-1) as Day },
  today: TODAY,
  isWorkingDay: () => true,
  roomFor: (enterprise, year) => left[`${enterprise} ${year}`] ?? 2,
});

/** Every set of days from today on. */
const everyChoice = Array.from({ length: 2 ** (LENGTH - 2) }, (_, mask) =>
  DAYS.slice(2).filter((_day, n) => mask & (1 << n)),
);

/** The most routine requests to an enterprise that any set of days within the caps serves, and by how few days at least. */
function bestFor(
  own: readonly VisitRequest[],
  roomIn: (year: number) => number,
): readonly [served: number, days: number] {
  const fitting = everyChoice.filter((days) =>
    [2025, 2026].every((year) => days.filter((day) => yearOf(day) === year).length <= roomIn(year)),
  );
  const served = (days: readonly Day[]) =>
    own.filter(({ from, to }) => days.some((day) => from <= day && day <= to)).length;
  const most = Math.max(...fitting.map(served));
  return [most, Math.min(...fitting.filter((days) => served(days) === most).map((days) => days.length))];
}

it('no plan serves more routine requests of an enterprise under its caps, nor as many by fewer visits', () => {
  fc.assert(
    fc.property(requests, room, (asked, left) => {
      const plan = planVisits(asked, planning(left));
      for (const enterprise of ['lanwei', 'hengrui']) {
        const own = asked.filter((one) => one.enterprise === enterprise && !isExempt(one) && one.to >= TODAY);
        const visits = plan.visits.filter((visit) => visit.enterprise === enterprise && !visit.exempt);
        const served = visits.flatMap((visit) => visit.requests).length;
        expect([served, visits.length]).toEqual(bestFor(own, (year) => planning(left).roomFor(enterprise, year)));
      }
    }),
    { numRuns: 120 },
  );
});

it('each request is served once within its window, left over by the cap, or missed; what is exempt stands alone', () => {
  fc.assert(
    fc.property(requests, room, (asked, left) => {
      const { visits, overCap, missed } = planVisits(asked, planning(left));
      const told = [...visits.flatMap((visit) => visit.requests), ...overCap, ...missed].map(({ id }) => id);
      expect(told.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
      for (const { day, from, to, exempt, requests: together, enterprise } of visits) {
        expect(together.every((one) => one.from <= day && day <= one.to && one.enterprise === enterprise)).toBe(true);
        expect(together.every((one) => (one.from <= from && to <= one.to) || from === TODAY)).toBe(true);
        expect(TODAY <= day && from <= day && day <= to).toBe(true);
        expect(together.map(isExempt)).toEqual(exempt ? [true] : together.map(() => false));
      }
      expect(overCap.some(isExempt)).toBe(false);
      expect(missed.every(({ to }) => to < TODAY)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
