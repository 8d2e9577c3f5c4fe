import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { addWork } from '../../../domain/clock/calendar.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { planOf } from '../../../domain/plan/plan.ts';
import { startEffect } from '../../../domain/supervision/start-effect.ts';
import { day } from '../clock/days.ts';
import { requestFor } from '../plan/planning.ts';

const code = (text: string): ItemCode => text as ItemCode;
const TODAY = day('2026-09-10');
const request = requestFor({ request: { today: TODAY, worksMonths: 6 } });
const plan = planOf(request);
const effectOf = (item: string, due: Day) => startEffect(request, { item: code(item), from: day('2026-09-01'), due });

describe('what a late case does to the start of works', () => {
  it('moves it day by day where the start waits for nothing longer', () => {
    const last = addWork(PUBLISHED_CALENDAR, plan.startOn, 5);
    expect(effectOf('A23', last)).toEqual({ effect: 'slack', days: 0 });
  });

  it('leaves it where it is as long as something else takes longer, and says how long', () => {
    const effect = effectOf('A23', TODAY);
    const until = addWork(PUBLISHED_CALENDAR, TODAY, effect.effect === 'slack' ? effect.days : 0);
    expect(effect.effect).toBe('slack');
    // A day later than the slack allows, and the start is a day later.
    const later = (due: Day) =>
      planOf({ ...request, progress: new Map([[code('A23'), { kind: 'running', from: TODAY, by: due }]]) }).startOn;
    expect(later(until)).toBe(later(TODAY));
    expect(later(addWork(PUBLISHED_CALENDAR, until, 1)) > later(TODAY)).toBe(true);
  });

  it('has moved it already where the day has passed and nothing else waits', () => {
    const lone = requestFor({ request: { today: TODAY, items: request.items.filter((one) => one.code === 'A23') } });
    const over = startEffect(lone, { item: code('A23'), from: day('2026-08-20'), due: day('2026-09-07') });
    expect(over).toEqual({ effect: 'moved', days: 3 });
  });

  it('is none for what only the use waits for, and after works have begun', () => {
    expect(effectOf('A28', TODAY)).toEqual({ effect: 'none' });
    const begun = { ...request, progress: new Map([['START', { kind: 'done', from: TODAY, on: TODAY }] as const]) };
    expect(startEffect(begun, { item: code('A23'), from: TODAY, due: TODAY })).toEqual({ effect: 'none' });
  });
});
