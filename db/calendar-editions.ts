import type { CalendarYear } from '../domain/clock/calendar-year.ts';
import { makeCalendar, withHistory, type WorkingCalendar } from '../domain/clock/calendar.ts';
import type { Day } from '../domain/clock/day.ts';
import { PUBLISHED_YEARS } from '../domain/clock/published-years.ts';

/** What one publication arranges: a whole year anew, or local days off (and such days taken back) by an instrument. */
export type CalendarContent =
  | ({ readonly kind: 'year' } & Omit<CalendarYear, 'version'>)
  | {
      readonly kind: 'closures';
      /** The park that closes; absent or null: the whole zone. */
      readonly park?: string | null;
      readonly instrument: string;
      readonly closed: readonly Day[];
      readonly reopened: readonly Day[];
    };

/** The calendar of a zone as one publication made it; version 0 is what was there before the first. */
export interface CalendarEdition {
  readonly version: number;
  /** Day on the zone's clock on which it was published; null: from the beginning. */
  readonly from: Day | null;
  readonly years: readonly CalendarYear[];
  readonly closures: readonly Day[];
  readonly calendar: WorkingCalendar;
}

/** What the database keeps of a zone's calendar, each list in the order of the editions. */
export interface CalendarRows {
  readonly years: readonly (CalendarYear & { readonly edition: number })[] | null;
  readonly closures:
    | readonly { readonly park: string | null; readonly day: Day; readonly closed: boolean; readonly edition: number }[]
    | null;
  readonly publications:
    readonly { readonly park: string | null; readonly version: number; readonly from: Day }[] | null;
}

/**
 * All editions of the calendar by which a desk counts, the oldest first: that of a park, or null, that of the zone. What another
 * park closes is no edition of it.
 */
export function calendarEditions(rows: CalendarRows, park: string | null = null): readonly CalendarEdition[] {
  const own = (one: { readonly park: string | null }): boolean => one.park === null || one.park === park;
  const [years, closures] = [rows.years ?? [], (rows.closures ?? []).filter(own)];
  const known = [{ version: 0, from: null }, ...(rows.publications ?? []).filter(own)];
  return known.map(({ version, from }) => {
    const given = years.filter((year) => year.edition <= version).map(withoutEdition);
    const shut = closures.filter((one) => one.edition <= version);
    return editionOf({ version, from }, replaceYears(PUBLISHED_YEARS, given), daysShut(shut));
  });
}

/** The newest calendar, which knows those before it: what has ended is counted by the one of its last day. */
export function calendarInForce(editions: readonly CalendarEdition[]): WorkingCalendar {
  const newest = editions.at(-1);
  if (!newest) return makeCalendar(PUBLISHED_YEARS);
  const replaced = editions.slice(1).flatMap(({ from }, at) => {
    const before = editions[at];
    return from !== null && before ? [{ calendar: before.calendar, until: from }] : [];
  });
  return withHistory(newest.calendar, replaced);
}

/** The calendar of a desk with all its editions. */
export interface DeskCalendar {
  readonly calendar: WorkingCalendar;
  readonly editions: readonly CalendarEdition[];
}

/** By what the desks of a zone count: each park that ever closed by its own calendar, all others by that of the zone. */
export interface Calendars {
  readonly calendar: WorkingCalendar;
  readonly parks: ReadonlyMap<string, DeskCalendar>;
}

/** The calendar by which a case filed at that desk counts. */
export const calendarAt = ({ calendar, parks }: Calendars, park: string | null | undefined): WorkingCalendar =>
  parks.get(park ?? '')?.calendar ?? calendar;

/** The calendars of the parks of a zone that ever closed by themselves. */
export function parkCalendars(rows: CalendarRows): Calendars['parks'] {
  const parks = [...new Set((rows.closures ?? []).flatMap(({ park }) => park ?? []))];
  return new Map(
    parks.map((park) => {
      const editions = calendarEditions(rows, park);
      return [park, { editions, calendar: calendarInForce(editions) }];
    }),
  );
}

/** The calendar before that version was published. */
export const calendarBefore = (editions: readonly CalendarEdition[], version: number): WorkingCalendar =>
  editions.findLast((edition) => edition.version < version)?.calendar ?? makeCalendar(PUBLISHED_YEARS);

/** The calendar that an edition would become with this content. */
export function calendarWith({ years, closures }: CalendarEdition, content: CalendarContent): WorkingCalendar {
  if (content.kind === 'year') {
    const { kind: _kind, ...year } = content;
    return makeCalendar(replaceYears(years, [{ ...year, version: 'draft' }]), closures);
  }
  const reopened = new Set(content.reopened);
  return makeCalendar(years, [...closures.filter((day) => !reopened.has(day)), ...content.closed]);
}

const editionOf = (
  { version, from }: Pick<CalendarEdition, 'version' | 'from'>,
  years: readonly CalendarYear[],
  closures: readonly Day[],
): CalendarEdition => ({ version, from, years, closures, calendar: makeCalendar(years, closures) });

/** Of two arrangements of one year the later holds. */
const replaceYears = (years: readonly CalendarYear[], own: readonly CalendarYear[]): readonly CalendarYear[] => [
  ...new Map([...years, ...own].map((year) => [year.year, year])).values(),
];

/** Of a day the newest word of the zone holds, and that of the park: what either closed is closed. */
function daysShut(closures: NonNullable<CalendarRows['closures']>): readonly Day[] {
  const newest = new Map(closures.map((one) => [`${one.park ?? ''} ${one.day}`, one]));
  return [...new Set([...newest.values()].filter(({ closed }) => closed).map(({ day }) => day))];
}

function withoutEdition({ edition: _edition, ...year }: CalendarYear & { readonly edition: number }): CalendarYear {
  return year;
}
