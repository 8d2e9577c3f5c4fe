import { describe, expect, it } from '@jest/globals';
import { progressOf } from '../../../api/views/progress.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { file, wish, type Life } from '../../domain/case/builders.ts';

const shownIn = ({ state }: Life) => progressOf(state, PUBLISHED_CALENDAR).deferral;

describe('what the case page tells of promised papers', () => {
  it('names the day that the acceptance makes of a promised period, and none before', () => {
    const forTenDays = { ...wish.promise(['D1'], '2026-09-11'), period: { length: 10, unit: 'calendarDays' } } as Wish;
    const before = file('2026-09-01T09:00', { missing: ['D1'] }).does('2026-09-01T10:00', forTenDays);
    expect(shownIn(before)).toEqual({ materials: ['D1'], open: ['D1'], until: null });
    const accepted = before.does('2026-09-02T10:00', wish.accept);
    expect(shownIn(accepted)).toEqual({ materials: ['D1'], open: ['D1'], until: '2026-09-14' });
  });
});
