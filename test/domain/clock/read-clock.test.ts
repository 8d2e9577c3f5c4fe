import { describe, expect, it, test } from '@jest/globals';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { isWorkingDay } from '../../../domain/clock/calendar.ts';
import { type ClockRefusal, isClockRefusal } from '../../../domain/clock/clock.ts';
import { type ClockRequest, readCalendarChange, readClock } from '../../../domain/clock/read-clock.ts';
import { day } from './days.ts';

const request: ClockRequest = { start: '2026-03-02', unit: 'workingDays', length: 10 };

const faultOf = (answer: object): Pick<ClockRefusal, 'code' | 'field'> | null =>
  isClockRefusal(answer) ? { code: answer.code, field: answer.field } : null;

describe('a request', () => {
  it('is read over the published calendar', () => {
    const read = readClock({ ...request, start: '2025-09-26', length: 5 });
    expect(isClockRefusal(read) ? read : answerClock(read.clock, read.calendar)).toMatchObject({ due: '2025-10-10' });
  });

  it('may name its start and its moments as instants, and hears them back as it named them', () => {
    const at = '2026-03-03T17:30Z';
    const read = readClock({ ...request, start: '2026-03-01T16:00:00Z', moments: ['2026-03-03', at] });
    if (isClockRefusal(read)) throw new Error(read.field);
    expect(read.clock.start).toBe('2026-03-02');
    expect(answerClock(read.clock, read.calendar, read.moments)).toMatchObject({
      moments: [
        { at: '2026-03-03', consumed: 1 },
        { at, consumed: 2 },
      ],
    });
  });

  it('keeps all that it says', () => {
    const whole: ClockRequest = {
      ...request,
      limit: 'promised',
      pauses: [{ kind: 'hearing', notice: null, from: '2026-03-03', to: '2026-03-04', cap: 2 }],
      alsoPausedBy: ['dispute'],
      extensions: [{ signedOn: '2026-03-05', by: 'govHead', length: 3 }],
      extensionRule: { by: 'govHead', max: 15, times: 1, article: '许可法 42(2)' },
      end: '2026-03-06',
      yellow: 4,
    };
    expect(readClock(whole)).toMatchObject({ clock: whole });
  });
});

describe('a date that does not exist is refused by its place', () => {
  const bad = '2026-02-30';
  const year = { year: 2026, status: 'published' as const, off: [], work: [] };
  const pause = { kind: 'hearing' as const, notice: '2026-03-03', to: '2026-03-04' };

  test.each<[string, Partial<ClockRequest>]>([
    ['start', { start: bad }],
    ['start', { start: '2026-02-30T10:00+08:00' }],
    ['start', { start: bad, end: bad }],
    ['end', { end: bad }],
    ['end', { end: '2026-03-03T10:00+08:00' }], // only start and moments may be instants
    ['moments.1', { moments: ['2026-03-03', bad] }],
    ['pauses.0.notice', { pauses: [{ ...pause, notice: bad }] }],
    ['pauses.0.from', { pauses: [{ ...pause, from: bad }] }],
    ['pauses.1.to', { pauses: [pause, { ...pause, to: bad }] }],
    ['extensions.0.signedOn', { extensions: [{ signedOn: bad, by: 'organHead', length: 1 }] }],
    ['calendar.years.0.off.0', { calendar: { years: [{ ...year, off: [bad] }] } }],
    ['calendar.years.0.work.0', { calendar: { years: [{ ...year, work: [bad] }] } }],
    ['calendar.closures.1', { calendar: { closures: ['2026-03-03', bad] } }],
  ])('%s', (field, change) => {
    expect(faultOf(readClock({ ...request, ...change }))).toEqual({ code: 'E-DATE', field });
  });
});

describe('a changed calendar', () => {
  it('replaces whole years and closes days, and leaves the others', () => {
    const calendar = readCalendarChange({
      years: [{ year: 2026, status: 'provisional', off: ['2026-03-03'], work: ['2026-03-07'] }],
      closures: ['2025-03-03'],
    });
    if (isClockRefusal(calendar)) throw new Error(calendar.field);
    const worked = (date: string): boolean => isWorkingDay(calendar, day(date));
    expect(['2026-03-03', '2025-03-03'].map(worked)).toEqual([false, false]);
    expect(['2026-03-07', '2026-10-01', '2025-09-28'].map(worked)).toEqual([true, true, true]);
  });

  it('says that its years come from who asked', () => {
    const calendar = readCalendarChange({ years: [{ year: 2026, status: 'published', off: [], work: [] }] });
    if (isClockRefusal(calendar)) throw new Error(calendar.field);
    expect(calendar.arrangementOf(2026)).toMatchObject({ version: 'asked', source: 'asked', notice: null });
  });

  it('may lie over other arrangements than the built-in ones', () => {
    const calendar = readCalendarChange({}, []);
    expect(isClockRefusal(calendar) || calendar.tableOf(2026).provisional).toBe(true);
  });

  it('is refused by the place of a date that does not exist', () => {
    expect(faultOf(readCalendarChange({ closures: ['2026-04-31'] }))).toEqual({
      code: 'E-DATE',
      field: 'calendar.closures.0',
    });
  });
});
