import { describe, expect, it } from '@jest/globals';
import { file, wish, type Given, type Life } from './builders.ts';
import { dueOn, lightOn, readOn, told } from './reading.ts';
import { review } from './review-wishes.ts';

/** Accepted on Wednesday 2026-09-02: promised by 2026-09-16, by statute by 2026-09-30. */
const accepted = (given: Given) => file('2026-09-01T09:00', given).does('2026-09-02T09:00', wish.accept);

describe('a cap that is used up on a Friday', () => {
  // Three working days from Tuesday 2026-09-08: the cap is used up on Friday 2026-09-11.
  const lasting = (days: number, item: Given['item'] = {}) =>
    accepted({ item: { caps: { expertReview: 3 }, ...item } }).does(
      '2026-09-08T09:00',
      review.start('expertReview', days),
    );
  const lights = (life: Life) =>
    ['2026-09-11', '2026-09-12', '2026-09-13', '2026-09-14'].map((date) => lightOn(life, date));

  it('leaves the light blue over the weekend while the procedure runs on: there was no day to cut yet', () => {
    const life = lasting(3);
    expect(lights(life)).toEqual(['blue', 'blue', 'blue', 'green']);
    const over = life.until('2026-09-12T00:00');
    expect(told(over, 'procedureOverCap')).toEqual(['2026-09-12T00:00 procedureOverCap']);
    expect(['2026-09-11', '2026-09-12', '2026-09-14'].map((date) => dueOn(over, 'promised', date))).toEqual([
      '2026-09-20',
      '2026-09-20',
      '2026-09-20',
    ]);
    expect(readOn(over, 'promised', '2026-09-14')).toMatchObject({ excluded: 3 });
  });

  it('ends the blue on that Friday where the procedure is planned for longer and the cap cuts it short', () => {
    expect(lights(lasting(4))).toEqual(['blue', 'green', 'green', 'green']);
  });

  it('leaves Saturday blue where the procedure ended on it, and excludes it from no limit of calendar days', () => {
    const ended = lasting(3).does('2026-09-12T10:00', review.end('expertReview'));
    expect(lights(ended)).toEqual(['blue', 'blue', 'green', 'green']);
    const statutory = { length: 30, unit: 'calendarDays', from: 'acceptance' } as const;
    const inDays = lasting(3, { statutory, promised: null });
    const excluded = (date: string) => readOn(inDays, 'statutory', date)?.excluded;
    expect(['2026-09-11', '2026-09-12', '2026-09-14'].map(excluded)).toEqual([3, 3, 3]);
    expect(lights(inDays)).toEqual(['blue', 'green', 'green', 'green']);
  });
});
