import { describe, expect, it, test } from '@jest/globals';
import { type Limit, PAUSE_KINDS, type Pause, STATUTORY_PAUSE_KINDS } from '../../../domain/clock/clock.ts';
import { excludedOn } from '../../../domain/clock/clock-on-day.ts';
import { day } from './days.ts';
import { projected } from './projecting.ts';

/** An expert review notified on Tuesday and done on Friday: three working days. */
const aPause = (change: Partial<Pause> = {}): Pause => ({
  kind: 'expertReview',
  notice: day('2026-03-03'),
  to: day('2026-03-06'),
  ...change,
});

describe('which kinds stop which limit', () => {
  test.each<[Limit, readonly string[]]>([
    ['statutory', STATUTORY_PAUSE_KINDS],
    ['promised', [...STATUTORY_PAUSE_KINDS, 'publicity']],
    ['other', []],
  ])('%s', (limit, kinds) => {
    const stopping = PAUSE_KINDS.filter(
      (kind) => projected({ limit, pauses: [aPause({ kind })] }).due > day('2026-03-16'),
    );
    expect(stopping).toEqual(kinds);
  });

  it('is widened for one clock by special law', () => {
    const dispute = projected({ limit: 'other', alsoPausedBy: ['dispute'], pauses: [aPause({ kind: 'dispute' })] });
    expect(dispute.due).toBe('2026-03-19');
  });

  it('is the statutory rule when no limit is named', () => {
    expect(projected({ pauses: [aPause({ kind: 'publicity' })] }).due).toBe('2026-03-16');
  });
});

test.each<[Limit, string]>([
  ['promised', '2026-03-19'],
  ['statutory', '2026-03-16'],
  ['other', '2026-03-16'],
])('further time for papers that did not come stops the promised limit alone: %s', (limit, due) => {
  expect(projected({ limit, pauses: [aPause({ kind: 'cure' })] }).due).toBe(due);
});

describe('the written notice', () => {
  it('is what a pause begins with: its day is still counted', () => {
    const clock = projected({ pauses: [aPause()] });
    expect(clock.due).toBe('2026-03-19');
    expect(excludedOn(clock, day('2026-03-03'))).toBe(0);
    expect(excludedOn(clock, day('2026-03-04'))).toBe(1);
  });

  it('may come before the procedure, which then begins the pause', () => {
    expect(projected({ pauses: [aPause({ from: day('2026-03-05') })] }).due).toBe('2026-03-17');
  });

  it('does not work back when it comes after', () => {
    expect(projected({ pauses: [aPause({ from: day('2026-03-01') })] }).due).toBe('2026-03-19');
  });

  it('was never given: no pause, by name', () => {
    const clock = projected({ pauses: [aPause(), aPause({ notice: null, from: day('2026-03-03') })] });
    expect(clock.refused).toEqual([{ part: 'pauses', index: 1, article: '许可法 45', code: 'E-PAUSE-NO-NOTICE' }]);
    expect(clock.due).toBe('2026-03-19');
  });

  it('is not asked for where the kind does not stop the clock', () => {
    expect(projected({ pauses: [aPause({ kind: 'assessment', notice: null })] }).refused).toEqual([]);
  });
});

describe('overlapping pauses', () => {
  const through = (to: string, notice = '2026-03-03'): Pause => aPause({ notice: day(notice), to: day(to) });

  test.each<[string, Pause[], number]>([
    ['twice the same', [aPause(), aPause()], 3],
    ['one within the other', [through('2026-03-13'), through('2026-03-06', '2026-03-04')], 8],
    ['one reaching into the other, the later first', [through('2026-03-11', '2026-03-05'), aPause()], 6],
    ['one beginning where the other ends', [aPause(), through('2026-03-10', '2026-03-06')], 5],
    ['apart', [aPause(), through('2026-03-12', '2026-03-10')], 5],
  ])('are a union of days: %s', (_, pauses, excluded) => {
    const clock = projected({ pauses });
    expect(excludedOn(clock, clock.due)).toBe(excluded);
    expect(projected({ length: 10 + excluded }).due).toBe(clock.due);
  });
});

describe('a pause without days', () => {
  test.each<[string, Partial<Pause>]>([
    ['ended before it was notified', { to: day('2026-03-02') }],
    ['ended on the day of its notice', { to: day('2026-03-03') }],
    ['lay before the clock', { notice: day('2026-02-24'), to: day('2026-03-02') }],
  ])('%s', (_, change) => {
    const clock = projected({ pauses: [aPause(change)] });
    expect(clock.due).toBe('2026-03-16');
    expect(excludedOn(clock, clock.due)).toBe(0);
  });

  it('that began before the clock excludes the days after the start', () => {
    const clock = projected({ pauses: [aPause({ notice: day('2026-02-24') })] });
    expect(excludedOn(clock, clock.due)).toBe(4);
  });
});

describe('the cap of a pause', () => {
  it('counts from the beginning of the pause, each pause by itself', () => {
    const capped = aPause({ to: day('2026-03-20'), cap: 2 });
    expect(projected({ pauses: [capped] }).due).toBe('2026-03-18');
    expect(
      projected({ pauses: [capped, aPause({ notice: day('2026-03-09'), to: day('2026-03-20'), cap: 2 })] }).due,
    ).toBe('2026-03-20');
  });

  it('is used up also by days before the clock', () => {
    const early = aPause({ notice: day('2026-02-24'), to: day('2026-03-20'), cap: 6 });
    // Wednesday to a make-up Saturday and the start day itself came before: one day is left
    expect(projected({ pauses: [early] }).due).toBe('2026-03-17');
  });

  it('is in the days of the clock', () => {
    const pauses = [aPause({ to: day('2026-03-20'), cap: 5 })];
    expect(projected({ unit: 'calendarDays', pauses }).nominal).toBe('2026-03-17');
  });
});
