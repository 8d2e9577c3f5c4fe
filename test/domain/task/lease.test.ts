import { expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { idleSince } from '../../../domain/task/lease.ts';
import { at } from '../../setup/at.ts';

/** 2026-10-12 is a Monday; the Saturday before was a working day in lieu (10-10), the Sunday was not. */
it.each([
  ['within one day', '2026-10-13T15:00', 2, '2026-10-13T13:00'],
  ['over a night', '2026-10-13T10:00', 3, '2026-10-12T15:00'],
  ['from the evening', '2026-10-13T23:00', 8, '2026-10-13T09:00'],
  ['from before the office opens', '2026-10-13T08:00', 1, '2026-10-12T16:00'],
  ['over a day that is free', '2026-10-12T10:00', 2, '2026-10-10T16:00'],
  ['over the holidays of October', '2026-10-08T10:00', 9, '2026-09-30T09:00'],
  ['of two whole days', '2026-10-14T17:00', 16, '2026-10-13T09:00'],
])('counts working hours back %s', (_how, now, hours, since) => {
  expect(idleSince(at(now), hours, PUBLISHED_CALENDAR)).toBe(at(since));
});
