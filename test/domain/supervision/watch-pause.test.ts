import { describe, expect, it } from '@jest/globals';
import type { Procedure } from '../../../domain/case/state/review.ts';
import type { Clock } from '../../../domain/clock/clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { isTooLong, watchPause } from '../../../domain/supervision/watch-pause.ts';
import { day } from '../clock/days.ts';

const review: Procedure = {
  kind: 'expertReview',
  noticeOn: day('2026-09-07'),
  began: day('2026-09-07'),
  days: 10,
  endedOn: null,
  cut: false,
  overCap: false,
};
const limit: Clock = { limit: 'promised', start: day('2026-09-01'), unit: 'workingDays', length: 10 };
const watch = (change: Partial<Procedure>, on: string, clock: Clock | null = limit) =>
  watchPause({ ...review, ...change }, clock, day(on), PUBLISHED_CALENDAR);

describe('a pause that a supervisor watches', () => {
  it('says how many working days it has stopped, of how many that were planned', () => {
    expect(watch({}, '2026-09-14')).toEqual({ stopped: 5, planned: 10, signs: [] });
    expect(watch({ endedOn: day('2026-09-11') }, '2026-10-12')).toMatchObject({ stopped: 4 });
  });

  it('is marked when it goes on beyond what the notice planned, and when it goes beyond its cap', () => {
    // Ten working days after 7 September, with the Sunday that is worked: 20 September.
    expect(watch({}, '2026-09-20').signs).toEqual([]);
    expect(watch({}, '2026-09-21').signs).toEqual(['beyondPlan']);
    expect(watch({ overCap: true }, '2026-09-14').signs).toEqual(['overCap']);
  });

  it('is long after twenty working days, even where the notice planned them', () => {
    expect(watch({ days: 60 }, '2026-10-08').signs).toEqual([]);
    expect(watch({ days: 60 }, '2026-10-10').signs).toEqual(['long']);
  });

  it('is marked when its notice came in the last fifth of the limit, counted without any pause', () => {
    // Of the ten days that end on 15 September two are left on the 11th.
    expect(watch({ noticeOn: day('2026-09-11') }, '2026-09-14').signs).toEqual(['late']);
    expect(watch({ noticeOn: day('2026-09-10') }, '2026-09-14').signs).toEqual([]);
    expect(watch({ noticeOn: day('2026-09-11') }, '2026-09-14', null).signs).toEqual([]);
    const stopped = {
      ...limit,
      pauses: [{ kind: 'hearing', notice: day('2026-09-02'), to: day('2026-09-30') }],
    } as const;
    expect(watch({ noticeOn: day('2026-09-11') }, '2026-09-14', stopped).signs).toEqual(['late']);
  });

  it('must be handled while it runs and is too long; that it came late is only seen', () => {
    const tooLong = (change: Partial<Procedure>, on: string) => isTooLong({ ...review, ...change }, watch(change, on));
    expect(tooLong({}, '2026-09-21')).toBe(true);
    expect(tooLong({ endedOn: day('2026-09-22') }, '2026-09-30')).toBe(false);
    expect(tooLong({ noticeOn: day('2026-09-11') }, '2026-09-14')).toBe(false);
  });
});
