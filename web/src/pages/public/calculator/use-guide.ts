import { useMemo } from 'react';
import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import type { CalendarYear } from '../../../../../domain/clock/calendar-year.ts';
import { makeCalendar, type WorkingCalendar } from '../../../../../domain/clock/calendar.ts';
import { PUBLISHED_CALENDAR, PUBLISHED_YEARS } from '../../../../../domain/clock/published-years.ts';
import { useAskAll } from '../../../asking/use-ask-all.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import type { ClockBody } from './asked-clock.ts';

export interface GuideItem {
  readonly zone: string;
  readonly zoneName: string;
  readonly code: string;
  readonly name: string;
  readonly promised: AnswerOf<typeof itemRoutes.listItems>['items'][number]['promised'];
  readonly statutory: AnswerOf<typeof itemRoutes.listItems>['items'][number]['statutory'];
}

/** The calendar of the zone whose item was chosen: to count with, and what of it differs from the published one. */
export interface GuideCalendar {
  readonly calendar: WorkingCalendar;
  readonly change: NonNullable<ClockBody['calendar']> | null;
}

/** The items of the zone that is asked about: the one in the address, else the first that is open, practice zones last. */
export function useGuide(zone: string): readonly GuideItem[] {
  const zones = useAskAll(zoneRoutes.listZones, {}, ['zones']).data?.zones.filter(({ closed }) => !closed) ?? [];
  const known = zones.find(({ id }) => id === zone) ?? zones.find(({ practice }) => !practice) ?? zones[0];
  const asked = useAsk(itemRoutes.listItems, { params: { zone: known?.id ?? '' } }, { enabled: known !== undefined });
  return (known && asked.data ? asked.data.items : []).map(({ code, name, promised, statutory }) => ({
    zone: known?.id ?? '',
    zoneName: known?.name ?? '',
    code,
    name,
    promised,
    statutory,
  }));
}

/** The calendar of a zone; the published one without a zone, and null while it is being read. */
export function useGuideCalendar(zone: string): GuideCalendar | null {
  const asked = useAsk(calendarRoutes.readCalendar, { params: { zone } }, { enabled: zone !== '' });
  const { data, error } = asked;
  return useMemo(() => {
    if (zone === '' || error !== null) return { calendar: PUBLISHED_CALENDAR, change: null };
    return data === undefined ? null : calendarOf(data);
  }, [zone, data, error]);
}

function calendarOf({ years, closures }: AnswerOf<typeof calendarRoutes.readCalendar>): GuideCalendar {
  const days = closures.flatMap(({ day, park }) => (park === null ? [day] : []));
  const own = years.filter((year) => !PUBLISHED_YEARS.some((known) => isSame(known, year)));
  const change = {
    ...(own.length === 0 ? {} : { years: own.map(({ year, status, off, work }) => ({ year, status, off, work })) }),
    ...(days.length === 0 ? {} : { closures: [...new Set(days)] }),
  };
  return {
    calendar: makeCalendar([...PUBLISHED_YEARS, ...years], days),
    change: Object.keys(change).length === 0 ? null : change,
  };
}

const isSame = (known: CalendarYear, year: Pick<CalendarYear, 'year' | 'status' | 'off' | 'work'>): boolean =>
  known.year === year.year &&
  known.status === year.status &&
  known.off.join() === year.off.join() &&
  known.work.join() === year.work.join();
