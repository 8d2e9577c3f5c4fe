import fc from 'fast-check';
import { LIMITS, PAUSE_KINDS, SIGNERS, UNITS } from '../../../domain/clock/clock.ts';
import type { ClockRequest } from '../../../domain/clock/read-clock.ts';

/** Everything that the grammar of a worked case admits as `clock`: also days that do not exist, and numbers of any size. */

const two = (n: number): string => String(n).padStart(2, '0');

const dateOf = (year: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(Math.min(d, m === 2 ? 29 : 31))}`);

/** Mostly of a few years, else clocks would seldom meet their pauses; sometimes of a month that has no such day. */
const anyDate = fc.oneof(
  { weight: 8, arbitrary: dateOf(fc.integer({ min: 2025, max: 2027 })) },
  { weight: 1, arbitrary: dateOf(fc.integer({ min: 2000, max: 2099 })) },
);

const anyTime = fc.constantFrom('T00:00+08:00', 'T23:59:59+08:00', 'T23:59:59.999+08:00', 'T08:30:00.5+08:00');
const anyDateOrInstant = fc.oneof(
  { weight: 4, arbitrary: anyDate },
  { weight: 1, arbitrary: fc.tuple(anyDate, anyTime).map(([date, time]) => `${date}${time}`) },
);

const whole = (min: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min, max: 3000 }) },
    { weight: 1, arbitrary: fc.constantFrom(1e5, 2 ** 31, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER) },
  );

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { minLength: 1, maxLength: 4 });
const unique = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(value, { minLength: 1, maxLength: 5 });

const anyYear = fc.record({
  year: fc.oneof(fc.integer({ min: 2024, max: 2028 }), fc.integer({ min: 2000, max: 2099 })),
  status: fc.constantFrom('published' as const, 'provisional' as const),
  off: fc.uniqueArray(anyDate, { maxLength: 20 }),
  work: fc.uniqueArray(anyDate, { maxLength: 10 }),
});

const anyCalendar = fc.oneof(
  fc.record({ years: some(anyYear) }),
  fc.record({ closures: unique(anyDate) }),
  fc.record({ years: some(anyYear), closures: unique(anyDate) }),
);

const anyPause = fc.record({
  kind: fc.constantFrom(...PAUSE_KINDS),
  notice: fc.option(anyDate, { freq: 6 }),
  from: maybe(anyDate),
  to: anyDate,
  cap: maybe(whole(1)),
});

const anyExtension = fc.record({ signedOn: anyDate, by: fc.constantFrom(...SIGNERS), length: whole(1) });

const anyRule = fc.record({
  by: fc.constantFrom(...SIGNERS),
  max: whole(1),
  times: whole(1),
  article: fc.constantFrom('许可法 42(1)', '许可法 42(2)', '673号 10', 'GB/T 40058'),
});

export const anyRequest: fc.Arbitrary<ClockRequest> = fc
  .record({
    limit: maybe(fc.constantFrom(...LIMITS)),
    start: anyDateOrInstant,
    unit: fc.constantFrom(...UNITS),
    length: whole(0),
    calendar: fc.option(anyCalendar, { freq: 4, nil: undefined }),
    pauses: maybe(some(anyPause)),
    alsoPausedBy: maybe(unique(fc.constantFrom(...PAUSE_KINDS))),
    extensions: maybe(some(anyExtension)),
    extensionRule: maybe(anyRule),
    end: maybe(anyDate),
    yellow: maybe(whole(0)),
    moments: maybe(unique(anyDateOrInstant)),
  })
  .map(({ pauses, alsoPausedBy, ...rest }) => (rest.unit === 'months' ? rest : { ...rest, pauses, alsoPausedBy }));
