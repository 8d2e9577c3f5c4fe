import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { refuseReply, refuseReplyDay, refuseUrging, reminderDue } from '../../../domain/supervision/urging.ts';
import { day } from '../clock/days.ts';

const FRIDAY = day('2026-10-16');

describe('an urging', () => {
  it('goes to whoever has something to do, and not again before the answer is due', () => {
    expect(refuseUrging({ unit: 'planning', open: null })).toBeNull();
    expect(refuseUrging({ unit: null, open: null })).toMatchObject({ code: 'E-URGING-IDLE' });
    expect(refuseUrging({ unit: 'planning', open: day('2026-10-14') })).toMatchObject({
      code: 'E-URGING-OPEN',
      facts: { replyBy: '2026-10-14' },
    });
  });

  it('is answered within two working days if it is a reminder', () => {
    expect(reminderDue(FRIDAY, PUBLISHED_CALENDAR)).toBe('2026-10-20');
    expect(reminderDue(day('2026-09-30'), PUBLISHED_CALENDAR)).toBe('2026-10-09');
  });

  it('leaves from one to ten working days for the answer if it is an order', () => {
    const refused = (replyBy: string) => refuseReplyDay(day(replyBy), FRIDAY, PUBLISHED_CALENDAR);
    expect(refused('2026-10-16')).toMatchObject({
      code: 'E-URGING-DAY',
      field: 'replyBy',
      facts: { from: '2026-10-19', until: '2026-10-30' },
    });
    expect(refused('2026-10-19')).toBeNull();
    expect(refused('2026-10-30')).toBeNull();
    expect(refused('2026-10-31')).toMatchObject({ code: 'E-URGING-DAY' });
  });

  it('is answered once', () => {
    expect(refuseReply(false)).toBeNull();
    expect(refuseReply(true)).toMatchObject({ code: 'E-URGING-ANSWERED' });
  });
});
