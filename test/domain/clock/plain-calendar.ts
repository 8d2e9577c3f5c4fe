import { DATES, dateAt, isWeekend, placeOf } from './plain-dates.ts';

/** A change of the published calendar, as a worked case writes it. */
export interface PlainChange {
  years?: { year: number; status: 'published' | 'provisional'; off: string[]; work: string[] }[];
  closures?: string[];
}

export type PlainKind = 'workday' | 'makeup' | 'weekend' | 'holiday' | 'closure';

/** What a day is, and whether its year is provisional, by place in the list of dates. */
export interface PlainCalendar {
  kindAt: (place: number) => PlainKind;
  isProvisionalAt: (place: number) => boolean;
}

/** The arrangement of a year as it was announced, and its make-up workdays. */
const ANNOUNCED: Record<string, [off: string, work: string]> = {
  2024: [
    '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  ],
  2025: ['01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08', '01-26 02-08 04-27 09-28 10-11'],
  2026: [
    '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
  ],
  2027: ['01-01 02-05..02-08 04-05 05-01..05-02 06-09 09-15 10-01..10-03', ''],
};
const FIXED_BY_LAW = '01-01 05-01 05-02 10-01 10-02 10-03';

interface Arrangement {
  off: Set<string>;
  work: Set<string>;
  provisional: boolean;
}

/** The calendar of `cases/README.md` 2 with a change: a year given replaces the whole arrangement of that year. */
export function plainCalendar(change: PlainChange = {}): PlainCalendar {
  const arrangements = new Map<string, Arrangement>();
  for (const { year, status, off, work } of change.years ?? []) {
    const provisional = status === 'provisional';
    arrangements.set(String(year), { off: new Set(off), work: new Set(work), provisional });
  }
  const of = (year: string): Arrangement => arrangements.get(year) ?? announced(year);
  const closures = new Set(change.closures);
  const find = (place: number): PlainKind => {
    const date = dateAt(place);
    if (closures.has(date)) return 'closure';
    const { off, work } = of(date.slice(0, 4));
    if (off.has(date)) return 'holiday';
    if (!isWeekend(place)) return 'workday';
    return work.has(date) ? 'makeup' : 'weekend';
  };
  const found = new Map<number, PlainKind>();
  const kindAt = (place: number): PlainKind => {
    const kind = found.get(place) ?? find(place);
    found.set(place, kind);
    return kind;
  };
  return { kindAt, isProvisionalAt: (place) => of(dateAt(place).slice(0, 4)).provisional };
}

const known = new Map<string, Arrangement>();

function announced(year: string): Arrangement {
  const found = known.get(year);
  if (found !== undefined) return found;
  const [off, work] = ANNOUNCED[year] ?? [FIXED_BY_LAW, ''];
  const published = ['2024', '2025', '2026'].includes(year);
  const made = { off: datesOf(year, off), work: datesOf(year, work), provisional: !published };
  known.set(year, made);
  return made;
}

function datesOf(year: string, text: string): Set<string> {
  const spans = text.split(' ').filter((span) => span !== '');
  return new Set(
    spans.flatMap((span) => {
      const [from = '', to = from] = span.split('..');
      return DATES.slice(placeOf(`${year}-${from}`), placeOf(`${year}-${to}`) + 1);
    }),
  );
}
