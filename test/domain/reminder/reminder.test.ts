import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { answerBy, refuseReminder, refuseReply } from '../../../domain/reminder/reminder.ts';

describe('an applicant reminds the office', () => {
  it.each([
    ['2026-10-12', '2026-10-14'],
    ['2026-10-09', '2026-10-12'], // Saturday the 10th is worked in place of another day
    ['2026-09-30', '2026-10-09'], // the holiday is not counted
  ])('asked on %s it is answered by %s', (on, by) => {
    expect(answerBy(on as Day, PUBLISHED_CALENDAR)).toBe(by);
  });

  it('while the office has the case, and not again before the answer', () => {
    expect(refuseReminder('urge', { stage: 'accepted', unanswered: [] })).toBeNull();
    expect(refuseReminder('urge', { stage: 'accepted', unanswered: ['urge'] })).toMatchObject({
      code: 'E-REMINDER-OPEN',
    });
    expect(refuseReminder('urge', { stage: 'correcting', unanswered: [] })).toMatchObject({ code: 'E-CASE-STAGE' });
  });

  it('may complain of a case whatever became of it, beside a question that is open', () => {
    expect(refuseReminder('complain', { stage: 'decided', unanswered: ['urge'] })).toBeNull();
    expect(refuseReminder('complain', { stage: 'closed', unanswered: ['complain'] })).toMatchObject({
      code: 'E-REMINDER-OPEN',
    });
  });

  it('is answered once', () => {
    expect(refuseReply(false)).toBeNull();
    expect(refuseReply(true)).toMatchObject({ code: 'E-REMINDER-ANSWERED' });
  });
});
