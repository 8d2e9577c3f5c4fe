import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import {
  forecastColumn,
  forecastDays,
  triageDays,
  triageGroup,
  type TriageGroup,
  type UrgentStep,
} from '../../../domain/supervision/triage.ts';
import { day } from '../clock/days.ts';

/** Monday. */
const TODAY = day('2026-10-12');
const DAYS = triageDays(TODAY, PUBLISHED_CALENDAR);

const step = (change: Partial<UrgentStep>): UrgentStep => ({
  kind: 'review',
  due: day('2026-11-20'),
  openedOn: TODAY,
  claimed: true,
  pausedTooLong: false,
  ...change,
});
const groupOf = (change: Partial<UrgentStep>): TriageGroup | null =>
  triageGroup(step(change), DAYS, PUBLISHED_CALENDAR);

describe('what must be handled today', () => {
  it('looks two working days ahead: over a weekend to the days after it', () => {
    expect(DAYS).toEqual({ today: TODAY, tomorrow: '2026-10-13', soon: '2026-10-14' });
    expect(triageDays(day('2026-10-16'), PUBLISHED_CALENDAR)).toMatchObject({
      tomorrow: '2026-10-19',
      soon: '2026-10-20',
    });
    // The Saturday before is worked in exchange for the National Day.
    expect(triageDays(day('2026-10-09'), PUBLISHED_CALENDAR)).toMatchObject({ tomorrow: '2026-10-10' });
  });

  it.each<[string, TriageGroup | null]>([
    ['2026-10-09', 'over'],
    ['2026-10-12', 'today'],
    ['2026-10-13', 'tomorrow'],
    ['2026-10-14', 'soon'],
    ['2026-10-15', null],
  ])('takes a step that is due on %s as %s', (due, group) => {
    expect(groupOf({ due: day(due) })).toBe(group);
  });

  it('takes what must be accepted apart: silence accepts it, from today to the second working day', () => {
    for (const due of ['2026-10-12', '2026-10-13', '2026-10-14'])
      expect(groupOf({ kind: 'accept', due: day(due) })).toBe('deemed');
    expect(groupOf({ kind: 'accept', due: day('2026-10-15') })).toBeNull();
    expect(groupOf({ kind: 'accept', due: day('2026-10-09') })).toBe('over');
  });

  it('takes each case once: a day that is near goes before a pause, and a pause before that nobody has claimed it', () => {
    const idle = { claimed: false, openedOn: day('2026-10-08'), pausedTooLong: true };
    expect(groupOf({ ...idle, due: day('2026-10-13') })).toBe('tomorrow');
    expect(groupOf(idle)).toBe('paused');
    expect(groupOf({ ...idle, pausedTooLong: false })).toBe('unclaimed');
  });

  it('waits two working days for somebody to claim a step, also one that has no day', () => {
    const fresh = { claimed: false, openedOn: day('2026-10-10') };
    expect(groupOf(fresh)).toBeNull();
    expect(groupOf({ ...fresh, openedOn: day('2026-10-09') })).toBe('unclaimed');
    expect(groupOf({ ...fresh, openedOn: day('2026-10-09'), due: null })).toBe('unclaimed');
    expect(groupOf({ openedOn: day('2026-09-01') })).toBeNull();
  });

  it('takes a step that no day ends after ten working days, also one that somebody has claimed', () => {
    const proposed = { kind: 'sign', due: null } as const;
    expect(groupOf({ ...proposed, openedOn: day('2026-09-21') })).toBe('unclaimed');
    expect(groupOf({ ...proposed, openedOn: day('2026-09-22') })).toBeNull();
  });
});

describe('the forecast of dues', () => {
  const days = forecastDays(TODAY, PUBLISHED_CALENDAR);
  const columnOf = (due: string, kind: UrgentStep['kind'] = 'review') =>
    forecastColumn({ kind, due: day(due) }, TODAY, days);

  it('begins with the next working day and has twenty of them', () => {
    expect(days).toHaveLength(20);
    expect([days[0], days[4], days.at(-1)]).toEqual(['2026-10-13', '2026-10-19', '2026-11-09']);
  });

  it('has in its first columns what the groups of tomorrow and of the day after have', () => {
    for (const due of ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-11-30']) {
      for (const kind of ['review', 'serve', 'accept'] as const) {
        const group = groupOf({ kind, due: day(due) });
        const column = columnOf(due, kind);
        expect([column === 0, column === 1]).toEqual([group === 'tomorrow', group === 'soon']);
      }
    }
  });

  it('counts what ends on a day off with the working day after it, and nothing beyond its last day', () => {
    expect(columnOf('2026-10-18')).toBe(columnOf('2026-10-19'));
    expect(columnOf('2026-11-09')).toBe(19);
    expect(columnOf('2026-11-10')).toBe(-1);
    expect(forecastColumn({ kind: 'review', due: null }, TODAY, days)).toBe(-1);
  });
});
