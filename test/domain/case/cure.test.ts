import { describe, expect, it } from '@jest/globals';
import { clockOf } from '../../../domain/case/clocks-of.ts';
import type { ClockName } from '../../../domain/case/case.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { flagsOf } from '../../../domain/case/standing.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { day, file, wish, type Life } from './builders.ts';

const due = ({ state }: Life, name: ClockName, on: string) => {
  const clock = clockOf(state, name, PUBLISHED_CALENDAR, day(on));
  return clock && dueOf(clock, PUBLISHED_CALENDAR);
};

/** Accepted on Tuesday 2026-09-01 with ten promised days; the missing paper is promised by Friday 2026-09-11. */
const deferred = file('2026-09-01T09:00', { missing: ['D1'], rules: { deferralLapse: 'CURE15' } })
  .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-11'))
  .does('2026-09-01T11:00', wish.accept);

describe('a deferral that lapsed where the zone gives fifteen working days more (CURE15)', () => {
  const lapsed = deferred.until('2026-09-12T00:00');

  it('leaves the case open, with the privilege gone', () => {
    expect([lapsed.state.stage, lapsed.happened.at(-1)]).toEqual(['accepted', 'deferralLapsed']);
    expect(flagsOf(lapsed.state, day('2026-09-12'), PUBLISHED_CALENDAR)).toMatchObject({
      deferralLapsed: true,
      promiseOverdue: false,
    });
  });

  it('runs from the last day of the deferral over make-up Sunday and holidays', () => {
    expect(due(lapsed, 'cure', '2026-09-12')).toBe('2026-10-09');
  });

  it('stops the promised limit, blue, and not the statutory one', () => {
    const late = lapsed.until('2026-09-24T09:00');
    expect(lightOf(late.state, day('2026-09-24'), PUBLISHED_CALENDAR)).toBe('blue');
    expect(due(late, 'statutory', '2026-09-24')).toBe('2026-09-29');
    expect(flagsOf(late.state, day('2026-09-24'), PUBLISHED_CALENDAR).promiseOverdue).toBe(false);
  });

  it('is blue also where nothing is promised, until the papers are in or the statutory limit is overrun', () => {
    const unpromised = file('2026-09-01T09:00', {
      missing: ['D1'],
      rules: { deferralLapse: 'CURE15' },
      item: { promised: null },
    })
      .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-11'))
      .does('2026-09-01T11:00', wish.accept)
      .until('2026-09-12T00:00');
    const light = ({ state }: Life, on: string) => lightOf(state, day(on), PUBLISHED_CALENDAR);
    expect([light(unpromised, '2026-09-14'), light(unpromised, '2026-09-30')]).toEqual(['blue', 'darkRed']);
    expect(light(unpromised.does('2026-09-16T09:00', wish.handIn('D1')), '2026-09-17')).toBe('green');
  });

  it('bars the decision until the papers are in, and then leaves the second working day after at the earliest', () => {
    expect(lapsed.tries('2026-09-14T09:00', wish.propose('grant'))?.code).toBe('E-DEFERRAL-OPEN');
    const cured = lapsed.does('2026-09-16T09:00', wish.handIn('D1'));
    expect(due(cured, 'promised', '2026-09-16')).toBe('2026-09-18');
    expect(cured.tries('2026-09-16T10:00', wish.propose('grant'))).toBeNull();
    expect(cured.until('2026-09-20T00:00').happened).toContain('urged');
  });

  it('closes the case by itself when its own last day has passed', () => {
    const closed = lapsed.until('2026-10-10T00:00');
    expect(closed.in('closed').closing).toMatchObject({ kind: 'terminated', on: '2026-10-10' });
    expect(closed.in('closed').acceptance).not.toBeNull();
  });
});
