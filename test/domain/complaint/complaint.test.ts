import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { answerBy, refuseAnswer, refuseComplaint } from '../../../domain/complaint/complaint.ts';

const answering = { persons: ['li'], worked: [], ties: [], answered: false };

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
    expect(refuseAnswer(answering)).toBeNull();
    expect(refuseAnswer({ ...answering, answered: true })).toMatchObject({ code: 'E-COMPLAINT-ANSWERED' });
  });

  it('and is answered by nobody who worked on the case, in whose place ever', () => {
    const own = { code: 'E-RECUSAL-COMPLAINT', article: '公务员法 76(3)' };
    expect(refuseAnswer({ ...answering, worked: ['li', 'shen'] })).toMatchObject(own);
    expect(refuseAnswer({ ...answering, persons: ['zhou', 'li'], worked: ['li'] })).toMatchObject(own);
    expect(refuseAnswer({ ...answering, worked: ['shen'] })).toBeNull();
  });

  it('and by nobody with a tie to the applicant', () => {
    const ties = [{ person: 'li', name: '李岚', kind: 'kin' as const }];
    expect(refuseAnswer({ ...answering, ties })).toMatchObject({ code: 'E-RECUSAL', facts: { person: '李岚' } });
  });
});
