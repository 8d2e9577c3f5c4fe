import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { clockOn, consumedOn, excludedOn, remainingOn } from '../../../domain/clock/clock-on-day.ts';
import { type Clock, type ClockAnswer, type Projection, isClockRefusal } from '../../../domain/clock/clock.ts';
import { type CountedDays, countedBetween } from '../../../domain/clock/counted-days.ts';
import { DAY_MAX, type Day, ORDINAL_MAX, addDays, dayAt, daysBetween, ordinalOf } from '../../../domain/clock/day.ts';
import { dayRows } from '../../../domain/clock/day-rows.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { type ClockRequest, readClock } from '../../../domain/clock/read-clock.ts';
import { anyClock, anyClockOfDays, anyExtension, anyPause } from './any-clock.ts';
import { anyRequest } from './any-request.ts';
import { PATIENCE, RUNS } from './runs.ts';

const DAY_ROW = /^(start|workday|makeup|day|weekend|holiday|closure|paused|rolled)$/;

jest.setTimeout(PATIENCE);

describe('counted days equal elapsed ones', () => {
  it('a day from the start on is either counted, excluded or not of the unit, and never two of these', () => {
    expect(
      counterexample(
        fc.property(anyClockOfDays, fc.integer({ min: 0, max: 150 }), (open, later) => {
          const projection = projectable({ ...open, end: undefined });
          const date = addDays(open.start, later);
          const bare: CountedDays = { unit: open.unit, calendar: PUBLISHED_CALENDAR, union: [] };
          const ofUnit = countedBetween(bare, ordinalOf(open.start), ordinalOf(date));
          return consumedOn(projection, date) + excludedOn(projection, date) === ofUnit;
        }),
      ),
    ).toBeNull();
  });

  it('what is consumed and what remains is the length with its extensions, until the last day', () => {
    expect(
      counterexample(
        fc.property(anyClockOfDays, (open) => {
          const projection = projectable({ ...open, end: undefined });
          const { nominal, of } = projection;
          const between = dayAt(Math.floor((ordinalOf(open.start) + ordinalOf(nominal)) / 2));
          const sums = [open.start, between, nominal].map(
            (d) => consumedOn(projection, d) + remainingOn(projection, d),
          );
          return sums.every((sum) => sum === of) && remainingOn(projection, nominal) === 0;
        }),
      ),
    ).toBeNull();
  });
});

describe('overlaps are never counted twice', () => {
  it('what is excluded is the number of days that some pause covers', () => {
    expect(
      counterexample(
        fc.property(anyClockOfDays, (open) => {
          const projection = projectable({ ...open, end: undefined });
          const { clock, nominal, spans } = projection;
          const bare: CountedDays = { unit: clock.unit, calendar: PUBLISHED_CALENDAR, union: [] };
          let covered = 0;
          for (let day = ordinalOf(clock.start) + 1; day <= ordinalOf(nominal); day++) {
            const isCovered = spans.some(({ after, through }) => after < day && day <= through);
            if (isCovered) covered += countedBetween(bare, day - 1, day);
          }
          return excludedOn(projection, nominal) === covered;
        }),
      ),
    ).toBeNull();
  });

  it('the same pauses again, in another order, change nothing', () => {
    expect(
      counterexample(
        fc.property(anyClockOfDays, (clock) => {
          const { pauses = [] } = clock;
          const once = projectable(clock);
          const twice = projectable({ ...clock, pauses: [...pauses.toReversed(), ...pauses] });
          return once.due === twice.due && isDeepStrictEqual(once.union, twice.union);
        }),
      ),
    ).toBeNull();
  });
});

describe('nothing that lengthens ever shortens', () => {
  it('one extension more, at the end of the list', () => {
    const extended = anyClock.chain((clock) => fc.tuple(fc.constant(clock), anyExtension(clock.start)));
    expect(
      counterexample(
        fc.property(extended, ([clock, extension]) => {
          const before = projectable(clock);
          const after = projectable({ ...clock, extensions: [...(clock.extensions ?? []), extension] });
          const isValid = after.refused.length === before.refused.length;
          return after.due >= before.due && after.of === before.of + (isValid ? extension.length : 0);
        }),
      ),
    ).toBeNull();
  });

  it('one pause more', () => {
    const paused = anyClockOfDays.chain((clock) => fc.tuple(fc.constant(clock), anyPause(clock.start)));
    expect(
      counterexample(
        fc.property(paused, ([clock, pause]) => {
          const extensions = { extensions: undefined };
          const before = projectable({ ...clock, ...extensions });
          const after = projectable({ ...clock, ...extensions, pauses: [pause, ...(clock.pauses ?? [])] });
          return after.due >= before.due;
        }),
      ),
    ).toBeNull();
  });
});

describe('the explanation and the due day agree', () => {
  it('one row for each day from the start to the due day, the last counted one being the nominal end', () => {
    expect(
      counterexample(
        fc.property(anyClock, (clock) => {
          const projection = projectable(clock);
          const rows = dayRows(projection);
          const isWhole = rows.every(({ date }, i) => date === addDays(clock.start, i));
          const isToDue = rows.length === daysBetween(clock.start, projection.due) + 1;
          return (
            isWhole && isToDue && (rows.findLast((row) => row.counted)?.date ?? clock.start) === projection.nominal
          );
        }),
      ),
    ).toBeNull();
  });

  it('counted rows are numbered from 1 to the length, and are what is consumed; paused ones are excluded', () => {
    expect(
      counterexample(
        fc.property(anyClockOfDays, (open) => {
          const projection = projectable({ ...open, end: undefined });
          const rows = dayRows(projection);
          const counted = rows.filter((row) => row.counted);
          const paused = rows.filter(({ why, pause }) => why === 'paused' && pause !== null);
          const isNumbered = counted.every(({ n, of }, i) => n === i + 1 && of === projection.of);
          const isConsumed = counted.length === consumedOn(projection, projection.nominal);
          return isNumbered && isConsumed && paused.length === excludedOn(projection, projection.nominal);
        }),
      ),
    ).toBeNull();
  });
});

describe('recomputed', () => {
  it('from what was kept of it, the answer is the same, and plain data', () => {
    expect(
      counterexample(
        fc.property(anyClock, (clock) => {
          const moments = [{ at: clock.start, day: clock.start }];
          const answer = answerClock(clock, PUBLISHED_CALENDAR, moments);
          const again = answerClock(JSON.parse(JSON.stringify(clock)) as Clock, PUBLISHED_CALENDAR, moments);
          const told = JSON.stringify(answer);
          return JSON.stringify(again) === told && isDeepStrictEqual(JSON.parse(told), answer);
        }),
      ),
    ).toBeNull();
  });
});

describe('any request that the grammar admits', () => {
  it('is answered, or refused by code and place, without an exception', () => {
    expect(
      counterexample(
        fc.property(anyRequest, (request) => {
          const answer = ask(request);
          return isClockRefusal(answer) ? isWellRefused(answer.code, answer.field) : isWellAnswered(answer, request);
        }),
      ),
    ).toBeNull();
  });
});

describe('any clock, of numbers that are none', () => {
  const anywhere = fc.integer({ min: 0, max: ORDINAL_MAX }).map(dayAt);
  const wild = fc.record({
    start: anywhere,
    unit: fc.constantFrom('workingDays' as const, 'calendarDays' as const, 'months' as const),
    length: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.double()),
    end: fc.option(anywhere, { nil: undefined }),
    yellow: fc.option(fc.double(), { nil: undefined }),
  });

  it('is answered or refused, never past 2099', () => {
    expect(
      counterexample(
        fc.property(wild, anywhere, (clock, date) => {
          const projection = projectClock(clock, PUBLISHED_CALENDAR);
          if (isClockRefusal(projection)) return true;
          const { remaining, consumed, excluded } = clockOn(projection, date);
          const isWithin = projection.due >= clock.start && projection.due <= DAY_MAX;
          return isWithin && [remaining, consumed, excluded].every((n) => Number.isSafeInteger(n) && n >= 0);
        }),
      ),
    ).toBeNull();
  });
});

/** What is wrong with a property on one of RUNS examples; null: it holds on all. */
function counterexample<T>(property: fc.IProperty<T>): string | null {
  const tried = fc.check(property, { numRuns: RUNS });
  return tried.failed ? (fc.defaultReportMessage(tried) ?? 'failed') : null;
}

function ask(request: ClockRequest): ReturnType<typeof answerClock> {
  const read = readClock(request);
  return isClockRefusal(read) ? read : answerClock(read.clock, read.calendar, read.moments);
}

const isWellRefused = (code: string, field: string): boolean =>
  (code === 'E-DATE' && field !== '') ||
  (code === 'E-PERIOD-PAST-2099' && /^(length|extensions\.\d+\.length)$/.test(field));

function isWellAnswered(answer: ClockAnswer, { end }: ClockRequest): boolean {
  const { due, nominal, days, lights, consumed, excluded } = answer;
  const numbers = [consumed, excluded, ...answer.moments.flatMap((m) => [m.remaining, m.consumed, m.excluded])];
  const isNumbered = numbers.every((n) => Number.isSafeInteger(n) && n >= 0);
  const isOrdered = nominal <= due && lights[0]?.from === days[0]?.date;
  const isTimed = answer.onTime === (end === undefined ? null : end <= due);
  return isNumbered && isOrdered && isTimed && areRows(days, due);
}

const areRows = (days: ClockAnswer['days'], due: Day): boolean =>
  days.at(-1)?.date === due && days.every(({ why }) => DAY_ROW.test(why));

function projectable(clock: Clock): Projection {
  const projection = projectClock(clock, PUBLISHED_CALENDAR);
  if (isClockRefusal(projection)) throw new Error(`refused: ${projection.code} ${projection.field}`);
  return projection;
}
