import { describe, expect, it } from '@jest/globals';
import type { TimeSpan } from '../../../domain/case/whose-time.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { filingDues } from '../../../domain/project/filing-due.ts';
import { projectTime, wholeChainClock } from '../../../domain/project/whole-chain.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { day } from '../case/builders.ts';
import { caseOf, revoked } from './project-cases.ts';

const span = (side: TimeSpan['side'], from: string, to: string): TimeSpan => ({
  side,
  from: day(from),
  to: day(to),
  days: 0,
  reason: '',
});

describe('the whole-chain clock', () => {
  it('is a hundred working days from the day the project was opened', () => {
    const clock = wholeChainClock({ openedOn: day('2026-03-02'), days: 100, doneOn: null });
    expect(dueOf(clock, PUBLISHED_CALENDAR)).toBe('2026-07-24');
  });
});

describe('whose time the project took', () => {
  const time = (...cases: TimeSpan[][]) =>
    projectTime(cases, { from: day('2026-03-02'), to: day('2026-03-13') }, PUBLISHED_CALENDAR);

  it('is the applicant’s while nothing is with us', () => {
    expect(time()).toEqual({ organ: 0, enterprise: 9, third: 0, elapsed: 9 });
  });

  it('counts a day once where two cases run in parallel', () => {
    const two = [span('organ', '2026-03-02', '2026-03-06')];
    expect(time(two, two)).toEqual({ organ: 4, enterprise: 5, third: 0, elapsed: 9 });
  });

  it('is ours on a day on which any case was ours, then a third party’s, then the applicant’s', () => {
    const found = time(
      [span('third', '2026-03-02', '2026-03-10')],
      [span('organ', '2026-03-02', '2026-03-04'), span('enterprise', '2026-03-04', '2026-03-13')],
    );
    expect(found).toEqual({ organ: 2, third: 4, enterprise: 3, elapsed: 9 });
  });
});

describe('what must be filed within a time', () => {
  const items = [
    { code: 'A26' as ItemCode, fileWithin: { of: 'A25' as ItemCode, length: 15, unit: 'calendarDays' as const } },
    { code: 'A27' as ItemCode },
  ];
  const dues = (...cases: Parameters<typeof filingDues>[1]) => filingDues(items, cases, PUBLISHED_CALENDAR);

  it('has its last day from the grant of the other, moved from a day off', () => {
    expect(dues(caseOf('A25', { decidedOn: day('2026-03-13') }))).toEqual({ A26: '2026-03-30' });
  });

  it('has none before the grant, nor when it was revoked', () => {
    expect(dues()).toEqual({ A26: null });
    expect(dues(revoked('A25'))).toEqual({ A26: null });
  });
});
