import { expect, it } from '@jest/globals';
import { clockOf } from '../../../domain/case/clocks-of.ts';
import { isStopped } from '../../../domain/case/is-stopped.ts';
import { isClockRefusal } from '../../../domain/clock/clock.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, wish, type Life } from './builders.ts';
import { review } from './review-wishes.ts';

function stands({ state }: Life, date: string): boolean {
  const today = day(date);
  const clock = clockOf(state, 'promised', PUBLISHED_CALENDAR, today);
  const projection = clock && projectClock(clock, PUBLISHED_CALENDAR);
  return projection !== undefined && !isClockRefusal(projection) && isStopped(state, projection, today);
}

const accepted = () => file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept);
const paused = accepted().does('2026-09-03T09:00', review.start('expertReview', 5));

it('a limit stands from the day of the notice of a special procedure, which still counts, until that has ended', () => {
  expect(['2026-09-02', '2026-09-03', '2026-09-04'].map((date) => stands(paused, date))).toEqual([false, true, true]);
  const ended = paused.does('2026-09-07T17:00', review.end('expertReview'));
  expect(stands(ended, '2026-09-07')).toBe(false);
  expect(stands(accepted(), '2026-09-03')).toBe(false);
});
