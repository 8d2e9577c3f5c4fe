import { describe, expect, it } from '@jest/globals';
import { isLate, monthlyFigures, type Reported } from '../../../domain/supervision/monthly-report.ts';
import { day } from '../clock/days.ts';

const one = (what: Reported['what'], change: Partial<Reported> = {}): Reported => ({
  what,
  case: 'c',
  bureau: 'planning',
  on: day('2026-09-10'),
  recordedOn: day('2026-09-10'),
  promisedDue: day('2026-09-11'),
  statutoryDue: day('2026-09-25'),
  reason: null,
  met: false,
  ...change,
});

describe('the figures of a month', () => {
  it('have each decision either on time or late, by the promise first', () => {
    const late = one('decided', { on: day('2026-09-14') });
    const figures = monthlyFigures([one('decided'), late, one('decided', { on: day('2026-09-11') })]);
    expect(figures).toMatchObject({ decided: 3, onTime: 2, late: 1, lateByLaw: 0 });
    expect([isLate(late), isLate(one('decided'))]).toEqual([true, false]);
  });

  it('measure by the law where nothing was promised, and tell what was late by the law itself', () => {
    const bare = { promisedDue: null, on: day('2026-09-28') };
    expect(monthlyFigures([one('decided', bare)])).toMatchObject({ late: 1, lateByLaw: 1 });
    expect(monthlyFigures([one('decided', { ...bare, on: day('2026-09-20') })])).toMatchObject({ late: 0 });
    expect(monthlyFigures([one('decided', { ...bare, statutoryDue: null })])).toMatchObject({ onTime: 1 });
  });

  it('count a deemed acceptance among the acceptances and apart, and never as entered late', () => {
    const deemed = one('deemedAccepted', { recordedOn: day('2026-09-12') });
    expect(monthlyFigures([deemed, one('accepted')])).toMatchObject({ accepted: 2, deemed: 1, backdated: 0 });
  });

  it('count what came on the record after its own day, pauses, extensions and checks', () => {
    const entered = one('accepted', { recordedOn: day('2026-09-11') });
    const checks = [one('checked', { met: true }), one('checked')];
    const figures = monthlyFigures([entered, ...checks, one('paused'), one('extended'), one('corrected')]);
    expect(figures).toMatchObject({ backdated: 1, checked: 2, checkedMet: 1, pauses: 1, extensions: 1, corrected: 1 });
  });
});
