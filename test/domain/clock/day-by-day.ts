/**
 * A clock lived through one day at a time, straight from the words of the law and with no code of the domain: what the
 * domain computes with sums and unions must come out the same. Dates are texts; days are walked with `Date`.
 */
export interface LivedClock {
  limit: 'statutory' | 'promised' | 'other';
  start: string;
  unit: 'workingDays' | 'calendarDays' | 'months';
  length: number;
  pauses: { kind: string; notice: string | null; from: string | undefined; to: string; cap: number | undefined }[];
  alsoPausedBy: string[];
  extensions: { signedOn: string; by: string; length: number }[];
  rule: { by: string; max: number; times: number };
  end: string | undefined;
  yellow: number | undefined;
}

/** What the simulation needs of a calendar: sets of dates off and worked, and the years that are published. */
export interface LivedCalendar {
  off: ReadonlySet<string>;
  work: ReadonlySet<string>;
  closures: ReadonlySet<string>;
  published: ReadonlySet<number>;
}

export interface LivedDay {
  date: string;
  counted: boolean;
  why: string;
}

export interface Life {
  due: string;
  nominal: string;
  provisional: boolean;
  excluded: number;
  consumed: number;
  refused: string[];
  days: LivedDay[];
  on: (date: string) => { remaining: number; consumed: number; excluded: number; light: string };
}

const EIGHT = 'hearing tender auction inspection testing quarantine appraisal expertReview'.split(' ');

/** How a period stands after some of its extensions. */
interface Standing {
  nominal: string;
  due: string;
  length: number;
  valid: number;
  refused: string[];
}

/** Lives a clock to its end; null if that would be after 2099. */
export function live(clock: LivedClock, calendar: LivedCalendar): Life | null {
  const days = new LivedDays(clock, calendar);
  const refused = days.unnoticed.map((i) => `pauses ${i}`);
  const start: Standing = { nominal: clock.start, due: clock.start, length: 0, valid: 0, refused };
  const first = lengthened(days, start, clock.length);
  const last = clock.extensions.reduce((standing, _, i) => standing && extended(days, standing, i), first);
  return last && lifeOf(clock, days, last);
}

function extended(days: LivedDays, standing: Standing, i: number): Standing | null {
  const { extensions, rule, start } = days.clock;
  const extension = extensions[i];
  if (extension === undefined) return standing;
  const inTime = extension.signedOn >= start && extension.signedOn <= standing.due;
  const allowed = extension.by === rule.by && extension.length <= rule.max && standing.valid < rule.times;
  if (!inTime || !allowed) return { ...standing, refused: [...standing.refused, `extensions ${i}`] };
  return lengthened(days, { ...standing, valid: standing.valid + 1 }, extension.length);
}

function lengthened(days: LivedDays, standing: Standing, n: number): Standing | null {
  const length = standing.length + n;
  const nominal = days.clock.unit === 'months' ? days.month(standing.nominal, n) : days.nth(length);
  const due = nominal === null ? null : days.rolled(nominal);
  return nominal === null || due === null ? null : { ...standing, length, nominal, due };
}

function lifeOf(clock: LivedClock, days: LivedDays, { nominal, due, refused }: Standing): Life {
  const count = (after: string, through: string, test: (date: string) => boolean): number =>
    walk(next(after), through).filter(test).length;
  const until = (date: string): string => (clock.end !== undefined && clock.end < date ? clock.end : date);
  const consumed = (date: string): number => count(clock.start, until(date), (d) => days.counts(d));
  const excluded = (date: string): number => count(clock.start, until(date), (d) => days.excludes(d));
  const last = clock.unit === 'months' ? due : nominal;
  const remaining = (date: string): number =>
    count(date < clock.start ? clock.start : date, last, (d) => days.counts(d));
  const fifth = clock.unit === 'months' ? 0 : Math.max(1, Math.ceil(clock.length * 0.2));
  const light = (date: string): string => {
    if (date < clock.start || (clock.end !== undefined && date > clock.end)) return 'off';
    if (date > due) return clock.limit === 'statutory' ? 'darkRed' : 'red';
    if (days.isBlue(date)) return 'blue';
    return remaining(date) <= (clock.yellow ?? fifth) ? 'yellow' : 'green';
  };
  const bearing = clock.unit === 'workingDays' ? walk(next(clock.start), due) : walk(nominal, due);
  return {
    due,
    nominal,
    provisional: bearing.some((date) => !days.calendar.published.has(Number(date.slice(0, 4)))),
    excluded: excluded(clock.end ?? due),
    consumed: consumed(clock.end ?? due),
    refused,
    days: walk(clock.start, due).map((date) => days.row(date, nominal)),
    on: (date) => ({
      remaining: remaining(date),
      consumed: consumed(date),
      excluded: excluded(date),
      light: light(date),
    }),
  };
}

class LivedDays {
  readonly clock: LivedClock;
  readonly calendar: LivedCalendar;
  readonly unnoticed: number[];
  readonly excluded = new Set<string>();
  readonly blue = new Set<string>();

  constructor(clock: LivedClock, calendar: LivedCalendar) {
    this.clock = clock;
    this.calendar = calendar;
    const stopping = clock.limit === 'other' ? [] : clock.limit === 'promised' ? [...EIGHT, 'publicity'] : EIGHT;
    const stops = (kind: string): boolean => [...stopping, ...clock.alsoPausedBy].includes(kind);
    this.unnoticed = clock.pauses.flatMap(({ kind, notice }, i) => (stops(kind) && notice === null ? [i] : []));
    for (const pause of clock.pauses) if (stops(pause.kind) && pause.notice !== null) this.pause(pause, pause.notice);
  }

  private pause({ from, to, cap }: LivedClock['pauses'][number], notice: string): void {
    const beginning = from !== undefined && from > notice ? from : notice;
    const span = walk(next(beginning), to);
    const days = span.filter((date) => this.isOfUnit(date));
    const kept = days.slice(0, cap ?? days.length);
    const end = kept.length < days.length ? (kept.at(-1) ?? beginning) : to;
    for (const date of kept) this.excluded.add(date);
    for (const date of span) if (date <= end) this.blue.add(date);
  }

  isWorked(date: string): boolean {
    if (this.calendar.closures.has(date) || this.calendar.off.has(date)) return false;
    return this.calendar.work.has(date) || weekday(date) < 6;
  }

  isOfUnit(date: string): boolean {
    return this.clock.unit === 'workingDays' ? this.isWorked(date) : true;
  }

  counts(date: string): boolean {
    return this.isOfUnit(date) && !this.excluded.has(date);
  }

  excludes(date: string): boolean {
    return this.excluded.has(date);
  }

  isBlue(date: string): boolean {
    return this.blue.has(date);
  }

  /** The day on which the n-th unit after the start day is counted. */
  nth(n: number): string | null {
    let date = this.clock.start;
    for (let left = n; left > 0;) {
      date = next(date);
      if (date > '2099-12-31') return null;
      if (this.counts(date)) left--;
    }
    return date;
  }

  /** The corresponding day n months later, found by walking from month to month. */
  month(from: string, n: number): string | null {
    const date = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + n);
    const month = date.toISOString().slice(0, 7);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
    const same = `${month}-${from.slice(8)}`;
    const found = same <= last ? same : last;
    return found > '2099-12-31' ? null : found;
  }

  rolled(date: string): string | null {
    let due = date;
    while (this.clock.unit !== 'workingDays' && !this.isWorked(due)) due = next(due);
    return due > '2099-12-31' ? null : due;
  }

  row(date: string, nominal: string): LivedDay {
    const why = this.why(date, nominal);
    return { date, why, counted: ['workday', 'makeup', 'day'].includes(why) };
  }

  private why(date: string, nominal: string): string {
    if (date === this.clock.start) return 'start';
    if (date > nominal) return 'rolled';
    if (this.isOfUnit(date)) return this.excluded.has(date) ? 'paused' : this.nameOfCounted(date);
    if (this.calendar.closures.has(date)) return 'closure';
    return this.calendar.off.has(date) ? 'holiday' : 'weekend';
  }

  private nameOfCounted(date: string): string {
    if (this.clock.unit !== 'workingDays') return 'day';
    return weekday(date) < 6 ? 'workday' : 'makeup';
  }
}

function walk(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let date = from; date <= to; date = next(date)) dates.push(date);
  return dates;
}

/** Remembered, since every walk asks for the same days. */
const following = new Map<string, string>();

function next(date: string): string {
  const known = following.get(date);
  if (known !== undefined) return known;
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + 1);
  const found = time.toISOString().slice(0, 10);
  following.set(date, found);
  return found;
}

const weekdays = new Map<string, number>();

function weekday(date: string): number {
  const known = weekdays.get(date) ?? (new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
  weekdays.set(date, known);
  return known;
}
