import type { AskedMoment } from './answer-clock.ts';
import type { CalendarYear } from './calendar-year.ts';
import { makeCalendar, type WorkingCalendar } from './calendar.ts';
import type { Clock, ClockRefusal, Extension, ExtensionRule, Limit, Pause, PauseKind, Signer, Unit } from './clock.ts';
import { DAY_MIN, type Day, parseDay } from './day.ts';
import { dayOf, parseInstant } from './instant.ts';
import { PUBLISHED_YEARS } from './published-years.ts';

/** A clock as it is asked for in JSON: dates 'YYYY-MM-DD'; `start` and `moments` may be instants. The fields are those
 *  of `Clock`; `calendar` changes the published one, a year in `years` replacing the whole arrangement of that year. */
export interface ClockRequest {
  readonly limit?: Limit | undefined;
  readonly start: string;
  readonly unit: Unit;
  readonly length: number;
  readonly calendar?: CalendarRequest | undefined;
  readonly pauses?: readonly PauseRequest[] | undefined;
  readonly alsoPausedBy?: readonly PauseKind[] | undefined;
  readonly extensions?: readonly ExtensionRequest[] | undefined;
  readonly extensionRule?: ExtensionRule | undefined;
  readonly end?: string | undefined;
  readonly yellow?: number | undefined;
  readonly moments?: readonly string[] | undefined;
}

export interface CalendarRequest {
  readonly years?: readonly YearRequest[] | undefined;
  readonly closures?: readonly string[] | undefined;
}

export interface YearRequest {
  readonly year: number;
  readonly status: 'published' | 'provisional';
  readonly off: readonly string[];
  readonly work: readonly string[];
}

export interface PauseRequest {
  readonly kind: PauseKind;
  readonly notice: string | null;
  readonly from?: string | undefined;
  readonly to: string;
  readonly cap?: number | undefined;
}

export interface ExtensionRequest {
  readonly signedOn: string;
  readonly by: Signer;
  readonly length: number;
}

/** A request that was read: ready for `answerClock`. */
export interface ReadClock {
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly moments: readonly AskedMoment[];
}

/** Reads a request over the published arrangements, or the `published` ones given. The first date that does not exist
 *  (2026-02-30) is refused, by its place. */
export function readClock(request: ClockRequest, published = PUBLISHED_YEARS): ReadClock | ClockRefusal {
  const dates = new DateReader();
  const read: ReadClock = {
    clock: readPeriod(dates, request),
    calendar: readCalendar(dates, request.calendar ?? {}, published),
    moments: (request.moments ?? []).map((at, i) => ({ at, day: dates.dayOrInstant(at, `moments.${i}`) })),
  };
  return dates.fault === null ? read : { refused: true, code: 'E-DATE', field: dates.fault };
}

/** Reads a change of the calendar alone: the `published` arrangements, with years replaced and closures on top. */
export function readCalendarChange(
  request: CalendarRequest,
  published: readonly CalendarYear[] = PUBLISHED_YEARS,
): WorkingCalendar | ClockRefusal {
  const dates = new DateReader();
  const calendar = readCalendar(dates, request, published);
  return dates.fault === null ? calendar : { refused: true, code: 'E-DATE', field: dates.fault };
}

/** Reads dates and remembers the place of the first that is none. */
class DateReader {
  fault: string | null = null;

  day(text: string, field: string): Day {
    return parseDay(text) ?? this.refuse(field);
  }

  dayOrInstant(text: string, field: string): Day {
    const instant = parseInstant(text);
    return instant === null ? this.day(text, field) : dayOf(instant);
  }

  private refuse(field: string): Day {
    this.fault ??= field;
    return DAY_MIN;
  }
}

function readPeriod(dates: DateReader, request: ClockRequest): Clock {
  const { limit, unit, length, alsoPausedBy, extensionRule, yellow } = request;
  return {
    limit,
    start: dates.dayOrInstant(request.start, 'start'),
    unit,
    length,
    pauses: request.pauses?.map((pause, i) => readPause(dates, pause, `pauses.${i}`)),
    alsoPausedBy,
    extensions: request.extensions?.map((extension, i): Extension => {
      return { ...extension, signedOn: dates.day(extension.signedOn, `extensions.${i}.signedOn`) };
    }),
    extensionRule,
    end: request.end === undefined ? undefined : dates.day(request.end, 'end'),
    yellow,
  };
}

function readPause(dates: DateReader, pause: PauseRequest, field: string): Pause {
  return {
    kind: pause.kind,
    notice: pause.notice === null ? null : dates.day(pause.notice, `${field}.notice`),
    from: pause.from === undefined ? undefined : dates.day(pause.from, `${field}.from`),
    to: dates.day(pause.to, `${field}.to`),
    cap: pause.cap,
  };
}

function readCalendar(
  dates: DateReader,
  request: CalendarRequest,
  published: readonly CalendarYear[],
): WorkingCalendar {
  const years = (request.years ?? []).map((year, i) => readYear(dates, year, `calendar.years.${i}`));
  const closures = (request.closures ?? []).map((day, i) => dates.day(day, `calendar.closures.${i}`));
  return makeCalendar([...published, ...years], closures);
}

function readYear(dates: DateReader, year: YearRequest, field: string): CalendarYear {
  return {
    year: year.year,
    version: 'asked',
    status: year.status,
    off: year.off.map((day, i) => dates.day(day, `${field}.off.${i}`)),
    work: year.work.map((day, i) => dates.day(day, `${field}.work.${i}`)),
    source: 'asked',
    notice: null,
  };
}
