import { describe, expect, it } from '@jest/globals';
import { isWarning } from '../../../../domain/catalogue/lint/fault.ts';
import { tellRanges } from '../../../../domain/catalogue/lint/later-days.ts';
import { lintLimits, lintPauseArticles } from '../../../../domain/catalogue/lint/limits.ts';
import type { CalendarYear } from '../../../../domain/clock/calendar-year.ts';
import { makeCalendar } from '../../../../domain/clock/calendar.ts';
import type { Day } from '../../../../domain/clock/day.ts';
import { PUBLISHED_YEARS } from '../../../../domain/clock/published-years.ts';
import { guide } from '../guide.ts';

const day = (text: string): Day => text as Day;
const days = (length: number, unit: 'workingDays' | 'calendarDays') => ({ length, unit });
const year = { calendar: makeCalendar(PUBLISHED_YEARS), today: day('2026-01-01') };

const found = (item: Parameters<typeof guide>[1], calendar = year) =>
  lintLimits(guide('A23', item), calendar).map(({ code, path, facts }) => [`${code} ${path}`, facts] as const);

describe('a promise of the unit and start of the law', () => {
  const statutory = { ...days(20, 'workingDays'), from: 'acceptance' } as const;

  it('is not longer, nor is that of a situation', () => {
    expect(found({ statutory, promised: days(20, 'workingDays') })).toEqual([]);
    const sets = { promised: days(21, 'workingDays') };
    const situations = [{ code: 'big', name: '大', english: 'Big', when: { all: [] }, sets }];
    const codes = found({ statutory, situations }).map(([code]) => code);
    expect(codes).toEqual(['L-PROMISE-TOO-LONG situations.0.sets.promised.length']);
  });

  it('is compared with the law of the situation, which may give less', () => {
    const sets = { statutory: { ...days(4, 'workingDays'), from: 'acceptance' } as const };
    const situations = [{ code: 'small', name: '小', english: 'Small', when: { all: [] }, sets }];
    const codes = found({ statutory, promised: days(5, 'workingDays'), situations }).map(([code]) => code);
    expect(codes).toEqual(['L-PROMISE-TOO-LONG situations.0.sets.statutory.length']);
  });
});

describe('a promise of another unit', () => {
  // Seven calendar days from acceptance, five working days promised: over a holiday of seven days the promise is the later.
  const seven = { statutory: { ...days(7, 'calendarDays'), from: 'acceptance' } as const };

  it('is a warning that names the days on which it would be the later, and no fault', () => {
    const [first, ...more] = found({ ...seven, promised: days(5, 'workingDays') });
    expect(more).toEqual([]);
    expect(first?.[0]).toBe('L-PROMISE-LATER promised');
    // The spring festival of 2026 is from 02-15 to 02-23, 02-14 is worked. From 02-10 both end on 02-24, from 02-11 the
    // fifth working day is 02-25 and the seventh day, a holiday, rolls to 02-24.
    expect(first?.[1]['when']).toContain('2026-02-11—2026-02-14');
    expect(lintLimits(guide('A23', { ...seven, promised: days(5, 'workingDays') }), year).every(isWarning)).toBe(true);
  });

  it('is none where it never is the later', () => {
    expect(found({ ...seven, promised: days(1, 'workingDays') })).toEqual([]);
  });

  it('is not looked at without a calendar', () => {
    const item = guide('A23', { ...seven, promised: days(5, 'workingDays') });
    expect(lintLimits(item, undefined)).toEqual([]);
  });
});

describe('a limit of the law that runs from receipt', () => {
  it('may end before a promise of the same length if the application is accepted on the last day of its window', () => {
    const statutory = { ...days(7, 'workingDays'), from: 'receipt' } as const;
    const codes = found({ statutory, promised: days(3, 'workingDays') }).map(([code]) => code);
    expect(codes).toEqual(['L-PROMISE-LATER-WINDOW promised']); // 5 + 3 > 7
    expect(found({ statutory, promised: days(2, 'workingDays') })).toEqual([]);
  });
});

describe('the days of a warning', () => {
  it('are told as ranges of working days that follow one another', () => {
    const plain: CalendarYear = { ...(PUBLISHED_YEARS[0] as CalendarYear), year: 2026, off: [], work: [] };
    const told = ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-11'].map(day);
    expect(tellRanges(told, makeCalendar([plain]))).toBe('2026-03-05—2026-03-09、2026-03-11');
  });
});

describe('an article by which a procedure stops the limits', () => {
  const pauseArticles = { consultation: '节能条例 12' } as const;

  it('is named for what the law of the item adds, in one of its situations too', () => {
    const situations = [
      { code: 'civil', name: '民用', english: 'Civil', when: { all: [] }, sets: { alsoPausedBy: ['consultation'] } },
    ] as const;
    expect(lintPauseArticles(guide('A18', { pauseArticles, situations }))).toEqual([]);
    expect(lintPauseArticles(guide('A18', { pauseArticles, alsoPausedBy: ['consultation'] }))).toEqual([]);
  });

  it('is a fault where nothing lets it stop them, and for what 许可法 45 covers', () => {
    const codes = (item: Parameters<typeof guide>[1]) => lintPauseArticles(guide('A18', item)).map(({ path }) => path);
    expect(codes({ pauseArticles })).toEqual(['pauseArticles.consultation']);
    expect(codes({ pauseArticles: { hearing: '许可法 47' }, alsoPausedBy: ['hearing'] })).toEqual([
      'pauseArticles.hearing',
    ]);
  });
});
