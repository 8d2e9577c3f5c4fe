import { describe, expect, it } from '@jest/globals';
import { isWorkingDay } from '../../../domain/clock/calendar.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { planVisits, type Planning } from '../../../domain/visit/plan-visits.ts';
import type { VisitGround, VisitRequest } from '../../../domain/visit/visit-request.ts';

const day = (text: string): Day => text as Day;
const PLANNING: Planning = {
  period: { from: day('2025-09-01'), to: day('2025-12-31') },
  today: day('2025-09-02'),
  isWorkingDay: (one) => isWorkingDay(PUBLISHED_CALENDAR, one),
  roomFor: () => 9,
};

const asks = (bureau: string, from: string, to: string, ground: VisitGround = 'routine'): VisitRequest => ({
  id: `${bureau}-${from}`,
  enterprise: 'lanwei',
  bureau,
  ground,
  from: day(from),
  to: day(to),
});

const told = (requests: readonly VisitRequest[], planning: Partial<Planning> = {}) =>
  planVisits(requests, { ...PLANNING, ...planning }).visits.map(({ from, to, day: on, requests: together }) =>
    [on, from, to, ...together.map(({ bureau }) => bureau)].join(' '),
  );

const construction = asks('construction', '2025-09-08', '2025-10-31');
const quality = asks('quality', '2025-09-15', '2025-10-15');

describe('requests to one enterprise', () => {
  it('become one visit within the days that all of them have', () => {
    expect(told([construction, quality])).toEqual(['2025-09-15 2025-09-15 2025-10-15 construction quality']);
  });

  it('stay two visits where no day fits both', () => {
    expect(told([quality, asks('tax', '2025-10-20', '2025-11-20')])).toEqual([
      '2025-09-15 2025-09-15 2025-10-15 quality',
      '2025-10-20 2025-10-20 2025-11-20 tax',
    ]);
  });

  it('are three in two visits where the one in the middle fits either', () => {
    const early = asks('tax', '2025-09-03', '2025-09-12');
    const late = asks('water', '2025-11-03', '2025-11-20');
    expect(told([late, construction, early])).toHaveLength(2);
  });

  it('give the same plan in whatever order they come', () => {
    const tax = asks('tax', '2025-10-10', '2025-11-20');
    expect(told([tax, quality, construction])).toEqual(told([construction, quality, tax]));
  });

  it('are planned for a working day, and not before today', () => {
    expect(told([asks('tax', '2025-10-01', '2025-10-20')])).toEqual(['2025-10-09 2025-10-01 2025-10-20 tax']);
    expect(told([construction], { today: day('2025-10-13') })).toEqual([
      '2025-10-13 2025-10-13 2025-10-31 construction',
    ]);
  });

  it('are planned for the first day where no day of the window is worked', () => {
    expect(told([asks('tax', '2025-10-01', '2025-10-03')])).toEqual(['2025-10-01 2025-10-01 2025-10-03 tax']);
  });

  it('do not meet those to another enterprise', () => {
    expect(told([construction, { ...quality, enterprise: 'other' }])).toHaveLength(2);
  });

  it('are planned only if their windows lie within the period', () => {
    expect(told([construction, asks('tax', '2025-08-30', '2025-10-15')])).toEqual([
      '2025-09-08 2025-09-08 2025-10-31 construction',
    ]);
    expect(told([asks('tax', '2025-12-20', '2026-01-10')])).toEqual([]);
  });

  it('are told as missed once their window is over', () => {
    const plan = planVisits([quality], { ...PLANNING, today: day('2025-10-16') });
    expect(plan).toEqual({ visits: [], overCap: [], missed: [quality] });
  });
});

describe('what is exempt', () => {
  it.each<VisitGround>(['safety', 'environment', 'complaint', 'case'])('%s stays a visit of its own', (ground) => {
    const own = asks('labour', '2025-09-10', '2025-09-20', ground);
    const { visits } = planVisits([construction, quality, own], PLANNING);
    expect(visits.map(({ exempt, requests }) => [exempt, requests.length])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('needs no room under the cap', () => {
    const own = asks('labour', '2025-09-10', '2025-09-20', 'complaint');
    const plan = planVisits([construction, own], { ...PLANNING, roomFor: () => 0 });
    expect(plan.visits.map(({ requests }) => requests)).toEqual([[own]]);
    expect(plan.overCap).toEqual([construction]);
  });
});

describe('the yearly cap', () => {
  it('lets as many requests as it can have a visit, and tells the others', () => {
    const alone = asks('tax', '2025-11-10', '2025-12-20');
    const plan = planVisits([construction, quality, alone], { ...PLANNING, roomFor: () => 1 });
    expect(plan.visits.map(({ requests }) => requests)).toEqual([[construction, quality]]);
    expect(plan.overCap).toEqual([alone]);
  });

  it('puts a window that goes beyond a year into the year that has room', () => {
    const period = { from: day('2025-09-01'), to: day('2026-03-31') };
    const across = asks('tax', '2025-12-20', '2026-01-20');
    const roomFor = (_enterprise: string, year: number) => (year === 2025 ? 0 : 1);
    expect(told([across], { period, roomFor })).toEqual(['2026-01-04 2026-01-01 2026-01-20 tax']);
    expect(told([across], { period, roomFor: (one, year) => 1 - roomFor(one, year) })).toEqual([
      '2025-12-22 2025-12-20 2025-12-31 tax',
    ]);
  });
});
