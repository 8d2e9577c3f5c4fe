import { describe, expect, it } from '@jest/globals';
import type { Wish } from '../../../domain/case/command.ts';
import { deferralDay } from '../../../domain/case/deferral-day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { ZoneRules } from '../../../domain/zone/zone.ts';
import { file, wish, type Life } from './builders.ts';

const forTenDays = { ...wish.promise(['D1'], '2026-09-11'), period: { length: 10, unit: 'calendarDays' } } as Wish;
const received = (promise: Wish, rules: Partial<ZoneRules> = {}) =>
  file('2026-09-01T09:00', { missing: ['D1'], rules }).does('2026-09-01T10:00', promise);
const dayIn = ({ state }: Life) => deferralDay(state, PUBLISHED_CALENDAR);

describe('the last day of what was promised for later', () => {
  it('is the one that was named, before the acceptance as after it', () => {
    const named = received(wish.promise(['D1'], '2026-09-11'));
    expect([named, named.does('2026-09-02T10:00', wish.accept)].map(dayIn)).toEqual(['2026-09-11', '2026-09-11']);
  });

  it('of a promised period is made by the acceptance, and is not known before', () => {
    const before = received(forTenDays);
    expect(dayIn(before)).toBeNull();
    expect(dayIn(before.does('2026-09-02T10:00', wish.accept))).toBe('2026-09-14');
  });

  it('of a promised period is the one that the refusal of a decision names while papers are open', () => {
    const accepted = received(forTenDays).does('2026-09-02T10:00', wish.accept);
    expect(accepted.tries('2026-09-03T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-DEFERRAL-OPEN',
      facts: { open: ['D1'], until: '2026-09-14' },
    });
  });

  it('of a promised period is the one that the refusal after its lapse names', () => {
    const lapsed = received(forTenDays, { deferralLapse: 'REFUSE' })
      .does('2026-09-02T10:00', wish.accept)
      .until('2026-09-15T00:00');
    expect(lapsed.events.at(-1)).toMatchObject({
      type: 'refused',
      proposal: { facts: '申请人承诺最迟于2026年9月14日补交材料D1，期限届满时没有补交。' },
    });
  });

  it('is that of the grace where the zone gives one', () => {
    const cured = received(wish.promise(['D1'], '2026-09-11'), { deferralLapse: 'CURE15' })
      .does('2026-09-02T10:00', wish.accept)
      .until('2026-09-12T00:00');
    expect(dayIn(cured)).toBe('2026-10-09');
  });
});
