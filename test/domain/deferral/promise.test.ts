import { describe, expect, it, test } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR as calendar } from '../../../domain/clock/published-years.ts';
import {
  latestDeferral,
  refuseDeferral,
  type DeferrableItem,
  type JudgedOn,
} from '../../../domain/deferral/promise.ts';
import { itemOf } from '../case/builders.ts';

const item = (rest: Partial<DeferrableItem> = {}): DeferrableItem => ({ ...itemOf(), ...rest });
const promise = (until: string, ...materials: readonly string[]) => ({ materials, until: until as Day });
const on = (day: string, rest: Partial<Pick<JudgedOn, 'limitFrom' | 'barred' | 'traits'>> = {}): JudgedOn => ({
  day: day as Day,
  calendar,
  barred: false,
  traits: { specialWorks: null, highImpact: false },
  ...rest,
});

describe('the latest day of a deferral', () => {
  test.each([
    ['the promised limit', {}, '2026-09-15'],
    ['else the statutory one', { promised: null }, '2026-09-29'],
    ['in calendar days rolled to a working day', { promised: { length: 25, unit: 'calendarDays' } }, '2026-09-28'],
    ['else none', { promised: null, statutory: null }, null],
  ] as const)('is %s', (_what, rest, latest) => {
    expect(latestDeferral(item(rest), '2026-09-01' as Day, calendar)).toBe(latest);
  });
});

describe('a deferral', () => {
  it('of secondary papers within the limit is lawful', () => {
    expect(refuseDeferral(item(), promise('2026-09-15', 'D1', 'D2'), on('2026-09-01'))).toBeNull();
  });

  test.each([
    [
      'of an unlisted paper',
      promise('2026-09-15', 'X9'),
      { code: 'E-MATERIAL-NOT-LISTED', article: '许可法 31', field: 'materials.0' },
    ],
    ['of a fetched paper', promise('2026-09-15', 'S1'), { code: 'E-DEFERRAL-ESSENTIAL' }],
    [
      'of an essential paper',
      promise('2026-09-15', 'D1', 'E1'),
      { code: 'E-DEFERRAL-ESSENTIAL', article: '意见 6', field: 'materials.1' },
    ],
    ['of a paper of safety', promise('2026-09-15', 'N1'), { code: 'E-DEFERRAL-SAFETY', article: '意见 23' }],
    ['of nothing', promise('2026-09-15'), { code: 'E-MATERIAL-MISSING', field: 'materials' }],
    [
      'beyond the limit',
      promise('2026-09-16', 'D1'),
      { code: 'E-DEFERRAL-TOO-LONG', field: 'until', facts: { latest: '2026-09-15' } },
    ],
    [
      'until a day that is over',
      promise('2026-08-31', 'D1'),
      { code: 'E-DEFERRAL-PASSED', article: '意见 6', field: 'until', facts: { until: '2026-08-31' } },
    ],
  ])('%s is refused', (_what, made, refusal) => {
    expect(refuseDeferral(item(), made, on('2026-09-01'))).toMatchObject(refusal);
  });

  test.each(['A03', 'A07a', 'A07b', 'A10', 'A12', 'A13', 'A14', 'A20', 'A21', 'A25e', 'A28'])(
    'does not exist for %s',
    (code) => {
      const refusal = refuseDeferral(item({ code: code as ItemCode }), promise('2026-09-02', 'D1'), on('2026-09-01'));
      expect(refusal).toMatchObject({ code: 'E-DEFERRAL-EXCLUDED', facts: { item: code } });
    },
  );

  test.each([
    ['A25b', { specialWorks: true, highImpact: false }, 'E-DEFERRAL-EXCLUDED'],
    ['A25b', { specialWorks: null, highImpact: false }, 'E-WORKS-UNSAID'],
    ['A25b', { specialWorks: false, highImpact: true }, undefined],
    ['A08', { specialWorks: null, highImpact: true }, 'E-DEFERRAL-EXCLUDED'],
    ['A08', { specialWorks: true, highImpact: false }, undefined],
  ])('of %s depends on the project: %j', (code, traits, refused) => {
    const of = item({ code: code as ItemCode });
    expect(refuseDeferral(of, promise('2026-09-02', 'D1'), on('2026-09-01', { traits }))?.code).toBe(refused);
  });

  it('is not for who let one lapse', () => {
    expect(refuseDeferral(item(), promise('2026-09-02', 'D1'), on('2026-09-01', { barred: true }))?.code).toBe(
      'E-DEFERRAL-BARRED',
    );
  });

  it('whose last day is no working day is measured by the day to which it rolls', () => {
    const short = item({ promised: { length: 3, unit: 'workingDays' } });
    expect(refuseDeferral(short, promise('2026-09-04', 'D1'), on('2026-09-01'))).toBeNull();
    expect(refuseDeferral(short, promise('2026-09-05', 'D1'), on('2026-09-01'))?.code).toBe('E-DEFERRAL-TOO-LONG');
  });

  it('is measured from another day where the limit runs from there', () => {
    const from = on('2026-09-04', { limitFrom: '2026-09-01' as Day });
    expect(refuseDeferral(item(), promise('2026-09-15', 'D1'), from)).toBeNull();
    expect(refuseDeferral(item(), promise('2026-09-16', 'D1'), from)?.code).toBe('E-DEFERRAL-TOO-LONG');
  });
});
