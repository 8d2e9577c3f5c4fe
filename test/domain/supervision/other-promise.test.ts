import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { replayOf, underOther } from '../../../domain/supervision/other-promise.ts';
import { STAGES } from '../case/stages.ts';

const days = (length: number) => ({ length, unit: 'workingDays' }) as const;
const replay = (place: keyof typeof STAGES, length: number) =>
  underOther(STAGES[place].state, days(length), PUBLISHED_CALENDAR);

describe('a decided case under another promise', () => {
  it('counts from the same start: accepted on 09-02, decided on 09-03', () => {
    expect(replay('granted', 1)).toMatchObject({ decidedOn: '2026-09-03', otherDue: '2026-09-03' });
    expect(replay('granted', 3)).toMatchObject({ otherDue: '2026-09-07' });
    expect(replay('refused', 1)).toMatchObject({ otherDue: '2026-09-03' });
  });

  it('is none where nothing is decided, or it was decided at once on a commitment', () => {
    expect([replay('accepted', 1), replay('withdrawn', 1), replay('committed', 1)]).toEqual([null, null, null]);
  });

  it('is late by the promise whose last day its decision missed', () => {
    const day = (text: string) => text as never;
    const decided = (on: string, promised: string, other: string) =>
      ({ decidedOn: day(on), promisedDue: day(promised), otherDue: day(other) }) as const;
    const cases = [
      decided('2026-09-03', '2026-09-10', '2026-09-04'),
      decided('2026-09-08', '2026-09-10', '2026-09-04'),
      decided('2026-09-11', '2026-09-10', '2026-09-04'),
    ];
    expect(replayOf(cases)).toEqual({ cases: 3, lateNow: 1, lateThen: 2 });
    expect(replayOf([])).toEqual({ cases: 0, lateNow: 0, lateThen: 0 });
  });
});
