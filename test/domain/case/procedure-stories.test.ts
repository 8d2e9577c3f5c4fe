import { describe, expect, it } from '@jest/globals';
import { file, wish } from './builders.ts';
import { dueOn, flagsOn, lightOn, readOn, status } from './reading.ts';
import { review } from './review-wishes.ts';

describe('two procedures that overlap', () => {
  const item = { promised: null };
  const reviewed = file('2026-04-07T09:00', { item })
    .does('2026-04-07T10:00', wish.accept)
    .does('2026-04-20T09:00', review.start('expertReview', 13));
  const both = reviewed.does('2026-05-07T09:00', review.start('hearing', 12));
  const ended = both
    .does('2026-05-11T17:00', review.end('expertReview'))
    .does('2026-05-22T17:00', review.end('hearing'));

  it('exclude the union of their days, never the sum', () => {
    expect([dueOn(reviewed, 'statutory', '2026-04-20'), dueOn(both, 'statutory', '2026-05-07')]).toEqual([
      '2026-05-26',
      '2026-06-08',
    ]);
    expect(dueOn(ended, 'statutory', '2026-05-22')).toBe('2026-06-08');
    expect(readOn(ended, 'statutory', '2026-05-22')).toMatchObject({ consumed: 9, remaining: 11, excluded: 22 });
  });

  it('keep the case at status 9 until the last has ended', () => {
    expect(status(both.does('2026-05-11T17:00', review.end('expertReview')))).toBe(9);
    expect(status(ended)).toBe(10);
  });
});

describe('withdrawal while an expert review runs', () => {
  const life = file('2026-06-08T09:00', { item: { promised: null } })
    .does('2026-06-08T10:00', wish.accept)
    .does('2026-06-15T09:00', review.start('expertReview', 14));
  const withdrawn = life.does('2026-06-24T14:00', wish.withdraw);

  it('finds the limit standing still', () => {
    expect([status(life), dueOn(life, 'statutory', '2026-06-15'), lightOn(life, '2026-06-16')]).toEqual([
      9,
      '2026-07-27',
      'blue',
    ]);
    expect(readOn(life, 'statutory', '2026-06-15')).toMatchObject({ consumed: 5 });
  });

  it('cuts it, and the last day stays what it was', () => {
    expect(withdrawn.happened.slice(-2)).toEqual(['procedureEnded', 'withdrawn']);
    expect([status(withdrawn), flagsOn(withdrawn, '2026-06-24').paused]).toEqual([14, false]);
    expect(readOn(withdrawn, 'statutory', '2026-06-24')).toMatchObject({ consumed: 5, excluded: 6 });
    expect(['2026-06-24', '2026-12-01'].map((date) => dueOn(withdrawn, 'statutory', date))).toEqual([
      '2026-07-27',
      '2026-07-27',
    ]);
    expect(lightOn(withdrawn, '2026-06-25')).toBe('off');
  });
});

describe('two clocks on one case (公示 before a planning permit)', () => {
  const item = { promised: { length: 5, unit: 'workingDays' } } as const;
  const life = file('2026-04-20T09:00', { item })
    .does('2026-04-20T09:00', wish.accept)
    .does('2026-04-21T09:00', review.start('publicity', 7));

  it('only what was promised stands still', () => {
    expect([dueOn(life, 'promised', '2026-04-21'), dueOn(life, 'statutory', '2026-04-21')]).toEqual([
      '2026-05-09',
      '2026-05-20',
    ]);
    const ended = life.does('2026-04-30T17:00', review.end('publicity'));
    expect(readOn(ended, 'promised', '2026-04-30')).toMatchObject({ consumed: 1, excluded: 7 });
    expect(readOn(ended, 'statutory', '2026-04-30')).toMatchObject({ consumed: 8, excluded: 0 });
    expect([dueOn(ended, 'promised', '2026-04-30'), lightOn(ended, '2026-04-30')]).toEqual(['2026-05-09', 'blue']);
  });
});
