import { describe, expect, it } from '@jest/globals';
import { cardClocks } from '../../../api/views/clocks.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, wish } from '../../domain/case/builders.ts';

describe('the nearest clock on the page of a case', () => {
  it('tells below nothing by how many of its days it has passed, as the list of clocks does', () => {
    const { state } = file('2026-07-20T09:00').does('2026-07-20T10:00', wish.accept);
    const left = (date: string) => cardClocks(state, day(date), PUBLISHED_CALENDAR).nearest?.remaining;
    expect(['2026-07-31', '2026-08-03', '2026-08-04', '2026-08-10'].map(left)).toEqual([1, 0, -1, -5]);
  });
});
