import { describe, expect, it } from '@jest/globals';
import type { Wish } from '../../../domain/case/command.ts';
import type { ClockName } from '../../../domain/case/case.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { turnOf } from '../../../domain/case/duty.ts';
import { openMaterials } from '../../../domain/case/materials.ts';
import { statusOf } from '../../../domain/case/status.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { clockOn } from '../../../domain/clock/clock-on-day.ts';
import { isClockRefusal } from '../../../domain/clock/clock.ts';
import { projectClock } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, wish, type Given, type Life } from './builders.ts';

/** The clock of that name as projected on the published calendar. */
function clock({ state }: Life, name: ClockName) {
  const one = state.clocks[name];
  if (!one) return null;
  const projection = projectClock(one, PUBLISHED_CALENDAR);
  if (isClockRefusal(projection)) throw new Error(projection.code);
  return projection;
}

const due = (life: Life, name: ClockName) => clock(life, name)?.due ?? null;
const on = (life: Life, name: ClockName, date: string) => {
  const projection = clock(life, name);
  return projection && clockOn(projection, day(date));
};
const working = (length: number) => ({ length, unit: 'workingDays' }) as const;
const twentyDays = { ...working(20), from: 'acceptance' } as const;

describe('a correction notice on the fifth working day, over National Day 2025', () => {
  const item = { code: 'A20' as ItemCode, statutory: twentyDays, promised: working(10) };
  const filed = file('2025-09-26T10:00', { item, missing: ['E2', 'D1'] });
  const notified = filed.does('2025-10-10T16:00', wish.correct('E2', 'D1'));
  const half = notified.does('2025-10-14T15:00', wish.handIn('D1'));
  const whole = half.does('2025-10-16T15:00', wish.handIn('E2'));
  const accepted = whole.does('2025-10-17T09:00', wish.accept);

  it('is in time, since the window ends on 2025-10-10 by a Sunday that is worked', () => {
    expect([statusOf(filed.state), due(filed, 'acceptance'), openMaterials(filed.state)]).toEqual([
      1,
      '2025-10-10',
      ['E2', 'D1'],
    ]);
    expect(filed.tries('2025-10-09T09:00', wish.accept)?.article).toBe('许可法 32(4)');
    expect([statusOf(notified.state), turnOf(notified.state), due(notified, 'correction')]).toEqual([
      6,
      'enterprise',
      '2025-10-30',
    ]);
  });

  it('bars deemed acceptance on the day after', () => {
    expect(notified.until('2025-10-11T00:00').state).toEqual(notified.state);
  });

  it('is answered paper by paper, and acceptance counts from the last', () => {
    expect([statusOf(half.state), openMaterials(half.state)]).toEqual([6, ['E2']]);
    expect([statusOf(whole.state), turnOf(whole.state), openMaterials(whole.state)]).toEqual([7, 'window', []]);
    expect(accepted.in('accepted').acceptance).toMatchObject({ on: '2025-10-16', deemed: false });
    expect([due(accepted, 'promised'), due(accepted, 'statutory')]).toEqual(['2025-10-30', '2025-11-13']);
  });
});

describe('no notice by 2025-10-10', () => {
  const item = { code: 'A20' as ItemCode, statutory: twentyDays, promised: working(10) };
  const filed = file('2025-09-26T10:00', { item, missing: ['E2', 'D1'] });
  const deemed = filed.until('2025-10-11T00:00');

  it('leaves the last minute of the window to the office', () => {
    const last = filed.until('2025-10-10T23:59');
    expect([statusOf(last.state), on(last, 'acceptance', '2025-10-10')?.remaining]).toEqual([1, 0]);
  });

  it('accepts as of 2025-09-26, so that six of ten promised days are gone', () => {
    expect(deemed.in('accepted').acceptance).toMatchObject({ on: '2025-09-26', deemed: true });
    expect([due(deemed, 'promised'), due(deemed, 'statutory')]).toEqual(['2025-10-16', '2025-10-30']);
    expect(on(deemed, 'promised', '2025-10-11')).toMatchObject({ consumed: 6, remaining: 4 });
    expect(deemed.happened.filter((type) => type === 'deemedAccepted')).toHaveLength(1);
  });

  it('makes a notice on the make-up Saturday void', () => {
    expect(filed.tries('2025-10-11T10:00', wish.correct('E2', 'D1'))?.article).toBe('许可法 32(4)');
    expect(statusOf(deemed.state)).toBe(3);
  });
});

describe('a deferral of twenty days that ends in the National Day week of 2026', () => {
  const item = { statutory: twentyDays, promised: working(15) };
  const twentyCalendarDays = {
    ...wish.promise(['D1'], '2026-10-08'),
    period: { length: 20, unit: 'calendarDays' },
  } as Wish;
  const deferred = (given: Given = {}) =>
    file('2026-09-11T09:00', { item, missing: ['D1'], ...given })
      .does('2026-09-11T09:00', twentyCalendarDays)
      .does('2026-09-11T10:00', wish.accept);

  it('rolls to 2026-10-08 and just fits the promised limit', () => {
    expect(['deferral', 'promised', 'statutory'].map((name) => due(deferred(), name as ClockName))).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-15',
    ]);
  });

  it('bars the decision, and the paper of the last minute lets it pass in time', () => {
    expect(deferred().tries('2026-09-30T09:00', wish.propose('grant'))?.code).toBe('E-DEFERRAL-OPEN');
    const kept = deferred().does('2026-10-08T23:59', wish.handIn('D1'));
    expect([openMaterials(kept.state), clock(kept, 'deferral')?.onTime]).toEqual([[], true]);
    const granted = kept.does('2026-10-09T09:00', wish.propose('grant')).does('2026-10-09T10:00', wish.sign);
    expect([statusOf(granted.state), clock(granted, 'promised')?.onTime]).toEqual([11, true]);
  });

  it('lapses at 00:00 of 2026-10-09 if nothing came', () => {
    expect(statusOf(deferred().until('2026-10-08T23:59').state)).toBe(3);
    const lapsed = deferred().until('2026-10-09T00:00');
    expect([statusOf(lapsed.state), turnOf(lapsed.state)]).toEqual([14, 'nobody']);
    expect(lapsed.happened.slice(-2)).toEqual(['deferralLapsed', 'terminated']);
    expect(lapsed.tries('2026-10-09T09:00', wish.handIn('D1'))?.code).toBe('E-CASE-ENDED');
  });

  it('is refused by the system where the zone refuses', () => {
    const lapsed = deferred({ rules: { deferralLapse: 'REFUSE' } }).until('2026-10-09T00:00');
    expect([statusOf(lapsed.state), due(lapsed, 'service')]).toEqual([13, '2026-10-22']);
  });
});

describe('withdrawal', () => {
  it('in the middle of the statutory clock ends it, with nothing held against the applicant', () => {
    const item = { code: 'A12' as ItemCode, statutory: twentyDays, promised: null };
    const accepted = file('2026-06-08T09:00', { item }).does('2026-06-08T10:00', wish.accept);
    expect([due(accepted, 'statutory'), due(accepted, 'promised')]).toEqual(['2026-07-07', null]);
    const withdrawn = accepted.does('2026-06-15T14:00', wish.withdraw);
    expect([statusOf(withdrawn.state), turnOf(withdrawn.state)]).toEqual([14, 'nobody']);
    expect(on(withdrawn, 'statutory', '2026-07-01')).toMatchObject({ consumed: 5, light: 'off' });
    expect(lightOf(withdrawn.state, day('2026-06-15'), PUBLISHED_CALENDAR)).toBe('off');
  });

  it('is no longer possible after a grant', () => {
    const item = { statutory: twentyDays, promised: working(3) };
    const granted = file('2026-06-08T09:00', { item })
      .does('2026-06-08T09:00', wish.accept)
      .does('2026-06-09T09:00', wish.propose('grant'))
      .does('2026-06-09T09:00', wish.sign);
    expect(granted.tries('2026-06-10T09:00', wish.withdraw)?.code).toBe('E-CASE-ENDED');
    expect(statusOf(granted.state)).toBe(11);
  });
});

describe('an environmental form received on Saturday 2026-09-05', () => {
  const received = (length: number, unit: 'calendarDays' | 'workingDays') =>
    file('2026-09-05T10:30', { item: { statutory: { length, unit, from: 'receipt' } } });

  it('is answered by 2026-09-11', () => {
    expect(due(received(30, 'calendarDays'), 'acceptance')).toBe('2026-09-11');
  });

  it.each([
    [30, 'calendarDays', '2026-10-08'],
    [30, 'workingDays', '2026-10-22'],
    [60, 'calendarDays', '2026-11-04'],
    [60, 'workingDays', '2026-12-03'],
  ] as const)('is decided within %d %s by %s', (length, unit, last) => {
    expect(due(received(length, unit), 'statutory')).toBe(last);
    expect(due(received(length, unit).does('2026-09-07T09:00', wish.accept), 'statutory')).toBe(last);
  });
});
