import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { answerBy, refuseAnswer, refuseComplaint } from '../../../domain/complaint/complaint.ts';

describe('an applicant complains of how a case is handled', () => {
  it.each([
    ['2026-10-12', '2026-10-14'],
    ['2026-10-09', '2026-10-12'], // Saturday the 10th is worked in place of another day
    ['2026-09-30', '2026-10-09'], // the holiday is not counted
  ])('on %s and is answered by %s', (on, by) => {
    expect(answerBy(on as Day, PUBLISHED_CALENDAR)).toBe(by);
  });

  it('again only after the answer, which is given once', () => {
    expect(refuseComplaint(false)).toBeNull();
    expect(refuseComplaint(true)).toMatchObject({ code: 'E-COMPLAINT-OPEN' });
    expect(refuseAnswer(false)).toBeNull();
    expect(refuseAnswer(true)).toMatchObject({ code: 'E-COMPLAINT-ANSWERED' });
  });
});
