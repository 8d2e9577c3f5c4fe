import { describe, expect, it } from '@jest/globals';
import { whoseTime } from '../../../domain/case/whose-time.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, wish, type Life } from './builders.ts';
import { review } from './review-wishes.ts';

const told = (life: Life, today: string) =>
  whoseTime(life.events, day(today), PUBLISHED_CALENDAR).map(({ side, days, reason }) => [side, days, reason]);

describe('whose time went by (谁的时间)', () => {
  const corrected = file('2026-09-01T09:00', { missing: ['E1'] })
    .does('2026-09-03T09:00', wish.correct('E1'))
    .does('2026-09-10T09:00', wish.handIn('E1'));

  it('is told from turn to turn in working days', () => {
    const decided = corrected
      .does('2026-09-11T09:00', wish.accept)
      .does('2026-09-21T09:00', wish.propose('grant'))
      .does('2026-09-21T10:00', wish.sign);
    expect(told(decided, '2026-12-01')).toEqual([
      ['organ', 2, '核对材料'],
      ['enterprise', 5, '补正'],
      ['organ', 1, '核对补正'],
      ['organ', 7, '审查'],
    ]);
  });

  it('goes on until today while the case is open', () => {
    expect(told(corrected, '2026-09-10')).toEqual([
      ['organ', 2, '核对材料'],
      ['enterprise', 5, '补正'],
    ]);
    expect(told(corrected, '2026-09-11').at(-1)).toEqual(['organ', 1, '核对补正']);
  });

  it('of a case that was taken for accepted is the organ’s throughout', () => {
    expect(told(file('2026-09-01T09:00').until('2026-09-09T00:00'), '2026-09-10')).toEqual([
      ['organ', 6, '核对材料'],
      ['organ', 1, '审查'],
    ]);
  });

  it('has not begun before receipt, and weekends are nobody’s', () => {
    expect(told(file('2026-09-01T09:00', { facts: { waitingFor: ['A02'] as never } }), '2026-10-01')).toEqual([]);
    expect(told(file('2026-09-05T09:00'), '2026-09-06')).toEqual([]);
  });
});

describe('the time of a special procedure', () => {
  const accepted = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept);

  it('is nobody’s delay, from its notice to its end', () => {
    const ended = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 3))
      .does('2026-09-08T09:00', review.end('expertReview'));
    expect(told(ended, '2026-09-09')).toEqual([
      ['organ', 1, '核对材料'],
      ['organ', 1, '审查'],
      ['third', 3, '特别程序'],
      ['organ', 1, '审查'],
    ]);
  });

  it('goes on until the last of several has ended', () => {
    const two = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 3))
      .does('2026-09-04T09:00', review.start('testing', 3))
      .does('2026-09-07T09:00', review.end('expertReview'));
    expect(
      told(two, '2026-09-08')
        .slice(2)
        .every(([side]) => side === 'third'),
    ).toBe(true);
    const ended = two.does('2026-09-08T09:00', review.end('testing'));
    expect(told(ended, '2026-09-10').at(-1)).toEqual(['organ', 2, '审查']);
  });

  it('of 公示 is nobody’s either, and is called so', () => {
    const published = accepted
      .does('2026-09-03T09:00', review.start('publicity', 3))
      .does('2026-09-08T09:00', review.end('publicity'));
    expect(told(published, '2026-09-09')).toEqual([
      ['organ', 1, '核对材料'],
      ['organ', 1, '审查'],
      ['third', 3, '公示'],
      ['organ', 1, '审查'],
    ]);
  });

  it('is called after the special procedure while a 公示 runs beside it', () => {
    const both = accepted
      .does('2026-09-03T09:00', review.start('publicity', 5))
      .does('2026-09-04T09:00', review.start('expertReview', 2))
      .does('2026-09-08T09:00', review.end('expertReview'))
      .does('2026-09-10T09:00', review.end('publicity'));
    expect(told(both, '2026-09-11').slice(2)).toEqual([
      ['third', 1, '公示'],
      ['third', 2, '特别程序'],
      ['third', 2, '公示'],
      ['organ', 1, '审查'],
    ]);
  });

  it('ends with the decision or the withdrawal that cuts it', () => {
    const withdrawn = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 9))
      .does('2026-09-04T09:00', wish.withdraw);
    expect(told(withdrawn, '2026-12-01').at(-1)).toEqual(['third', 1, '特别程序']);
  });
});
