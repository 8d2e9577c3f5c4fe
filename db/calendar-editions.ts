import { makeCalendar, withHistory, type CalendarYear, type WorkingCalendar } from '../domain/clock/calendar.ts';
import type { Day } from '../domain/clock/day.ts';
import { PUBLISHED_YEARS } from '../domain/clock/published-years.ts';

/** What one publication arranges: a whole year anew, or local days off (and such days taken back) by an instrument. */
export type CalendarContent =
  | ({ readonly kind: 'year' } & Omit<CalendarYear, 'version'>)
  | {
      readonly kind: 'closures';
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
  readonly closures: readonly { readonly day: Day; readonly closed: boolean; readonly edition: number }[] | null;
  readonly publications: readonly { readonly version: number; readonly from: Day }[] | null;
}

/** All editions of a zone's calendar, the oldest first. */
export function calendarEditions({ years, closures, publications }: CalendarRows): readonly CalendarEdition[] {
  const known = [{ version: 0, from: null }, ...(publications ?? [])];
  return known.map(({ version, from }) => {
    const own = (years ?? []).filter((year) => year.edition <= version).map(withoutEdition);
    const shut = new Map((closures ?? []).filter((one) => one.edition <= version).map((one) => [one.day, one.closed]));
    return editionOf({ version, from }, replaceYears(PUBLISHED_YEARS, own), daysShut(shut));
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

const daysShut = (shut: ReadonlyMap<Day, boolean>): readonly Day[] =>
  [...shut].filter(([, closed]) => closed).map(([day]) => day);

function withoutEdition({ edition: _edition, ...year }: CalendarYear & { readonly edition: number }): CalendarYear {
  return year;
}
