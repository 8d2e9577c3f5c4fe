import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import { isExempt, VISIT_GROUNDS } from '../../../domain/visit/visit-request.ts';
import { countVisits, refuseCallingOff, refuseVisitDay } from '../../../domain/visit/visit-rules.ts';
import { asking, PLANNED, recording } from './refused-of-visits.ts';

const day = (text: string): Day => text as Day;
const CAP = { code: 'E-VISIT-CAP', article: '国办发〔2024〕54号' };

describe('a bureau that asks for a visit', () => {
  it('is refused once the visits of the year reach the cap', () => {
    expect(asking()).toBeNull();
    expect(asking({}, { 2025: 1 })).toMatchObject(CAP);
    expect(asking({}, { 2025: 5 })).toMatchObject(CAP);
    expect(asking({}, { 2024: 1, 2026: 1 })).toBeNull();
  });

  it('is never refused for the cap on a ground that is exempt', () => {
    expect(VISIT_GROUNDS.filter((ground) => isExempt({ ground }))).toEqual([
      'safety',
      'environment',
      'complaint',
      'case',
    ]);
    for (const ground of VISIT_GROUNDS.slice(1)) expect(asking({ ground }, { 2025: 9 })).toBeNull();
  });

  it('may ask across the turn of the year while one of the years has room', () => {
    const across = { from: day('2025-12-20'), to: day('2026-01-20') };
    expect(asking(across, { 2025: 1 })).toBeNull();
    expect(asking(across, { 2026: 1 })).toBeNull();
    expect(asking(across, { 2025: 1, 2026: 1 })).toMatchObject({ ...CAP, facts: { year: '2025、2026', cap: 1 } });
  });

  it('counts no year that is over', () => {
    expect(asking({ from: day('2024-12-01') }, { 2025: 1 })).toMatchObject(CAP);
  });

  it('may name a window that began before today, and none that is over or ends before it begins', () => {
    expect(asking({ from: day('2025-08-01') })).toBeNull();
    expect(asking({ to: day('2025-09-08') })).toBeNull();
    expect(asking({ from: day('2025-08-01'), to: day('2025-09-01') })).toBeNull();
    expect(asking({ from: day('2025-08-01'), to: day('2025-08-31') })).toMatchObject({ code: 'E-VISIT-WINDOW' });
    expect(asking({ to: day('2025-09-07') })).toMatchObject({ code: 'E-VISIT-WINDOW', field: 'to' });
  });

  it('may come unannounced on a ground that is exempt only', () => {
    expect(asking({ announced: false })).toMatchObject({ code: 'E-VISIT-UNANNOUNCED' });
    expect(asking({ announced: false, ground: 'complaint' })).toBeNull();
  });
});

it('visits count that are planned or held, of that year, and not exempt', () => {
  const held = { ...PLANNED, state: 'held' } as const;
  const others = [
    { ...PLANNED, exempt: true },
    { ...PLANNED, state: 'cancelled' } as const,
    { ...PLANNED, day: day('2026-01-04') },
  ];
  expect(countVisits([PLANNED, held, ...others], 2025)).toBe(2);
});

describe('the day of a visit', () => {
  const move = (to: string, today = '2025-09-10', visit = PLANNED) => refuseVisitDay(visit, day(to), day(today));

  it('moves within the window of its bureaus', () => {
    expect([move('2025-09-15'), move('2025-10-15')]).toEqual([null, null]);
    for (const outside of ['2025-09-14', '2025-10-16'])
      expect(move(outside)).toMatchObject({ code: 'E-VISIT-WINDOW', field: 'day' });
  });

  it('moves neither into the past nor into another year', () => {
    expect(move('2025-09-15', '2025-09-15')).toBeNull();
    expect(move('2025-09-15', '2025-09-16')).toMatchObject({ code: 'E-VISIT-WINDOW' });
    const long = { ...PLANNED, exempt: true, to: day('2026-02-01') };
    expect(move('2026-01-05', '2025-09-10', long)).toMatchObject({ code: 'E-VISIT-WINDOW' });
  });

  it('stays once the visit is over, called off, or begun', () => {
    for (const visit of [
      { ...PLANNED, state: 'held' } as const,
      { ...PLANNED, state: 'cancelled' } as const,
      { ...PLANNED, begun: true },
    ]) {
      expect(move('2025-09-16', '2025-09-10', visit)).toMatchObject({ code: 'E-VISIT-ENDED' });
      expect(refuseCallingOff(visit)).toMatchObject({ code: 'E-VISIT-ENDED' });
    }
    expect(refuseCallingOff(PLANNED)).toBeNull();
  });
});

describe('what was found', () => {
  it('is recorded from the day of the visit on, by one of at least two officers', () => {
    expect(recording('2025-09-14')).toMatchObject({ code: 'E-VISIT-EARLY', facts: { day: '2025-09-15' } });
    expect([recording('2025-09-15'), recording('2025-11-20')]).toEqual([null, null]);
    expect(recording('2025-09-15', [{ person: 'shen', name: '沈一' }])).toMatchObject({
      code: 'E-OFFICERS-TWO',
      article: '许可法 34(3)',
    });
    const others = [
      { person: 'zhao', name: '赵三' },
      { person: 'qian', name: '钱二' },
    ];
    expect(recording('2025-09-15', others)).toMatchObject({ code: 'E-OFFICERS-SELF' });
  });

  it('may be recorded by a second bureau after the first, and not once all is held', () => {
    expect(recording('2025-09-15', undefined, { ...PLANNED, begun: true })).toBeNull();
    expect(recording('2025-09-15', undefined, { ...PLANNED, state: 'held' })).toMatchObject({ code: 'E-VISIT-ENDED' });
  });
});
