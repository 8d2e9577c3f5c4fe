import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, instantFromMs, msOf, parseInstant, startOfDay, timeOf } from '../../../domain/clock/instant.ts';
import { day } from './days.ts';

const FIRST = Date.parse('1900-01-01T00:00:00+08:00');
const LAST = Date.parse('2099-12-31T23:59:59.999+08:00');

describe('an instant', () => {
  test.each([
    ['2026-09-05T10:30+08:00', '2026-09-05T10:30:00.000+08:00'],
    ['2026-09-05T10:30:05+08:00', '2026-09-05T10:30:05.000+08:00'],
    ['2026-09-05T10:30:05.7+08:00', '2026-09-05T10:30:05.700+08:00'],
    ['2026-09-05T10:30:05.123456789+08:00', '2026-09-05T10:30:05.123+08:00'],
    ['2026-09-05T16:00:00Z', '2026-09-06T00:00:00.000+08:00'],
    ['2026-09-05T15:59:59.999Z', '2026-09-05T23:59:59.999+08:00'],
    ['2026-09-05T00:30-05:30', '2026-09-05T14:00:00.000+08:00'],
    ['2026-09-06T00:00+09:00', '2026-09-05T23:00:00.000+08:00'],
    ['2026-01-01T00:00+00:00', '2026-01-01T08:00:00.000+08:00'],
    ['1900-01-01T00:00+08:00', '1900-01-01T00:00:00.000+08:00'], // the first
    ['2099-12-31T23:59:59.999+08:00', '2099-12-31T23:59:59.999+08:00'], // and the last
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    '2026-09-05',
    '2026-09-05T10:30',
    '2026-02-30T10:30+08:00',
    '2026-09-05T24:00+08:00',
    '2026-09-05T10:60+08:00',
    '2026-09-05T10:30:60+08:00',
    '2026-09-05T10:30.5+08:00',
    '2026-09-05T10:30:05.+08:00',
    '2026-09-05T10:30+8:00',
    '2026-09-05T10:30+24:00',
    '2026-09-05 10:30+08:00',
    '2100-01-01T00:00+08:00',
    '2099-12-31T16:00Z',
    '1899-12-31T15:59Z',
    '1900-01-01T07:59+16:00',
    '2026-09-05T10:30+08:00 ',
    '2026-09-05T10:30+08:002026-09-05T10:30+08:00',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe('instants', () => {
  it('go to milliseconds and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (ms) => {
        const instant = instantFromMs(ms);
        expect(msOf(instant)).toBe(ms);
        expect(Date.parse(instant)).toBe(ms);
        expect(parseInstant(instant)).toBe(instant);
      }),
    );
  });

  it('sort as text', () => {
    const ms = fc.integer({ min: FIRST, max: LAST });
    fc.assert(fc.property(ms, ms, (a, b) => expect(instantFromMs(a) < instantFromMs(b)).toBe(a < b)));
  });

  it('stay within the calendar', () => {
    expect(msOf(instantFromMs(Number.NEGATIVE_INFINITY))).toBe(FIRST);
    expect(msOf(instantFromMs(Number.POSITIVE_INFINITY))).toBe(LAST);
    expect(msOf(instantFromMs(Number.NaN))).toBe(FIRST);
    expect(instantFromMs(LAST + 1)).toBe(instantFromMs(LAST));
  });

  it('have a civil date and a time of day in Asia/Shanghai', () => {
    const lateInLondon = instantFromMs(Date.parse('2026-10-11T18:05:09Z'));
    expect(dayOf(lateInLondon)).toBe('2026-10-12');
    expect(timeOf(lateInLondon)).toBe('02:05:09');
  });
});

test('a day begins at 00:00, one millisecond after the day before has ended', () => {
  const start = startOfDay(day('2026-10-09'));
  expect(start).toBe('2026-10-09T00:00:00.000+08:00');
  expect(dayOf(instantFromMs(msOf(start) - 1))).toBe('2026-10-08');
});
