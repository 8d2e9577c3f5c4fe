import { describe, expect, it } from '@jest/globals';
import {
  calendarAt,
  calendarBefore,
  calendarEditions,
  calendarInForce,
  calendarWith,
  parkCalendars,
} from '../../db/calendar-editions.ts';
import type { CalendarYear } from '../../domain/clock/calendar-year.ts';
import { isWorkingDay, type WorkingCalendar } from '../../domain/clock/calendar.ts';
import { day } from '../domain/clock/days.ts';

const newYear = (status: CalendarYear['status'], off: string, edition: number) => ({
  year: 2027,
  version: String(edition),
  status,
  off: [day(off)],
  work: [],
  source: '公告',
  notice: null,
  edition,
});

const editions = calendarEditions({
  years: [newYear('provisional', '2027-01-01', 0), newYear('published', '2027-01-04', 2)],
  closures: [
    { park: null, day: day('2026-09-10'), closed: true, edition: 1 },
    { park: null, day: day('2026-09-10'), closed: false, edition: 3 },
  ],
  publications: [
    { park: null, version: 1, from: day('2026-09-07') },
    { park: null, version: 2, from: day('2026-11-10') },
    { park: null, version: 3, from: day('2026-11-12') },
  ],
});

const works = (calendar: WorkingCalendar | undefined, date: string) => calendar && isWorkingDay(calendar, day(date));

describe('the editions of a calendar', () => {
  it('hold each what was arranged up to then', () => {
    const closure = editions.map(({ calendar }) => works(calendar, '2026-09-10'));
    expect(closure).toEqual([true, false, false, true]);
    expect(editions.map(({ calendar }) => works(calendar, '2027-01-04'))).toEqual([true, true, false, false]);
    expect(editions.map(({ years }) => years.find(({ year }) => year === 2027)?.status)).toEqual([
      'provisional',
      'provisional',
      'published',
      'published',
    ]);
  });

  it('keep the published years that were not replaced, each year once', () => {
    const years = editions.at(-1)?.years.map(({ year }) => year);
    expect(years).toEqual([2024, 2025, 2026, 2027]);
    expect(editions.at(-1)?.years.every((year) => !('edition' in year))).toBe(true);
  });

  it('are each in force until the next was published', () => {
    const calendar = calendarInForce(editions);
    expect(works(calendar, '2026-09-10')).toBe(true);
    expect(works(calendar.asOf(day('2026-09-06')), '2026-09-10')).toBe(true);
    expect(works(calendar.asOf(day('2026-09-07')), '2026-09-10')).toBe(false);
    expect(works(calendar.asOf(day('2026-11-11')), '2027-01-04')).toBe(false);
    expect(works(calendar.asOf(day('2026-11-12')), '2026-09-10')).toBe(true);
  });

  it('of a park hold what the zone closes and what the park closes, and no other park', () => {
    const closed = (park: string | null, date: string, edition: number, isClosed = true) => ({
      park,
      day: day(date),
      closed: isClosed,
      edition,
    });
    const rows = {
      years: null,
      closures: [
        closed(null, '2026-09-10', 1),
        closed('east', '2026-09-11', 2),
        closed('west', '2026-09-14', 3),
        closed('east', '2026-09-15', 4),
        closed(null, '2026-09-15', 5),
        closed(null, '2026-09-15', 6, false),
      ],
      publications: [null, 'east', 'west', 'east', null, null].map((park, at) => ({
        park,
        version: at + 1,
        from: day('2026-09-07'),
      })),
    };
    const shutBy = (park: string | null) => calendarEditions(rows, park).at(-1)?.closures.toSorted();
    expect(shutBy(null)).toEqual(['2026-09-10']);
    expect(shutBy('east')).toEqual(['2026-09-10', '2026-09-11', '2026-09-15']);
    expect(calendarEditions(rows, 'west').map(({ version }) => version)).toEqual([0, 1, 3, 5, 6]);
    const zone = { calendar: calendarInForce(calendarEditions(rows)), parks: parkCalendars(rows) };
    expect(['east', 'north', null].map((park) => works(calendarAt(zone, park), '2026-09-11'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('are found by the version that replaced them', () => {
    expect(works(calendarBefore(editions, 1), '2026-09-10')).toBe(true);
    expect(works(calendarBefore(editions, 3), '2026-09-10')).toBe(false);
  });

  it('become what a draft would make of the newest', () => {
    const [, closed] = editions;
    if (!closed) throw new Error('no edition');
    const content = {
      kind: 'closures',
      instrument: '1号',
      closed: [day('2026-09-11')],
      reopened: [day('2026-09-10')],
    } as const;
    expect(works(calendarWith(closed, content), '2026-09-10')).toBe(true);
    expect(works(calendarWith(closed, content), '2026-09-11')).toBe(false);
    const { edition: _edition, version: _version, ...year } = newYear('published', '2027-01-05', 9);
    const drafted = calendarWith(closed, { kind: 'year', ...year });
    expect(works(drafted, '2027-01-05')).toBe(false);
    expect(works(drafted, '2027-01-01')).toBe(true);
    expect(works(drafted, '2026-09-10')).toBe(false);
  });
});

it('a zone that arranged nothing counts by what the State Council published', () => {
  const own = calendarEditions({ years: null, closures: null, publications: null });
  expect(own).toHaveLength(1);
  expect(works(calendarInForce(own), '2026-10-10')).toBe(true);
});
