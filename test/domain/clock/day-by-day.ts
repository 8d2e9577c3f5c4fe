/**
 * A clock lived through one day at a time, straight from the words of the law and with no code of the domain: what the
 * domain computes with sums and unions must come out the same.
 */
import { type PlainCalendar, plainCalendar } from './plain-calendar.ts';
import {
  EIGHT,
  type PlainAnswer,
  type PlainClock,
  type PlainDay,
  type PlainMoment,
  type PlainPause,
  type PlainPauseKind,
  type PlainRefusal,
} from './plain-clock.ts';
import { DATES, dateAt, monthsLater, placeOf } from './plain-dates.ts';

/** Lives a clock to its end; the field at which it would end after 2099. */
export function live(clock: PlainClock): PlainAnswer | { past2099: string } {
  const life = new Life(clock);
  const past2099 = life.liveThrough();
  return past2099 === null ? life.tell() : { past2099 };
}

/** The last day of a clock as its place in the list of dates; null: after 2099. */
export function lastDayOf(clock: PlainClock): number | null {
  const life = new Life(clock);
  return life.liveThrough() === null ? life.due : null;
}

class Life {
  private readonly clock: PlainClock;
  private readonly calendar: PlainCalendar;
  private readonly start: number;
  private readonly end: number | null;
  private readonly refused: PlainRefusal[] = [];
  /** For each day that a pause excludes, the first pause in the list that does. */
  private readonly excluding = new Map<number, number>();
  private readonly blue = new Set<number>();
  private valid = 0;
  private length: number;
  private nominal: number;
  due: number;

  constructor(clock: PlainClock) {
    this.clock = clock;
    this.calendar = plainCalendar(clock.calendar);
    this.start = placeOf(clock.start);
    this.end = clock.end === undefined ? null : placeOf(clock.end);
    this.length = clock.length;
    this.nominal = this.start;
    this.due = this.start;
  }

  /** Pauses, then the period, then each extension in its turn; the field that leads past 2099, or null. */
  liveThrough(): string | null {
    for (const [i, pause] of (this.clock.pauses ?? []).entries()) this.pause(pause, i);
    if (!this.count(this.clock.length)) return 'length';
    const past = (this.clock.extensions ?? []).findIndex((_, i) => !this.extend(i));
    return past < 0 ? null : `extensions.${past}.length`;
  }

  tell(): PlainAnswer {
    const last = this.end ?? this.due;
    return {
      due: dateAt(this.due),
      nominal: dateAt(this.nominal),
      provisional: this.isProvisional(),
      excluded: this.excluded(last),
      consumed: this.consumed(last),
      onTime: this.end === null ? null : this.end <= this.due,
      refused: this.refused,
      lights: this.lights(),
      moments: (this.clock.moments ?? []).map((at) => this.moment(at)),
      days: this.days(),
    };
  }

  private stops(kind: PlainPauseKind): boolean {
    const { limit = 'statutory', alsoPausedBy = [] } = this.clock;
    if (alsoPausedBy.includes(kind)) return true;
    if (limit === 'other') return false;
    return isOneOfEight(kind) || (limit === 'promised' && kind === 'publicity');
  }

  private pause(pause: PlainPause, index: number): void {
    if (!this.stops(pause.kind)) return;
    if (pause.notice === null) {
      this.refused.push({ part: 'pauses', index, article: '许可法 45', code: 'E-PAUSE-NO-NOTICE' });
      return;
    }
    const begins = Math.max(placeOf(pause.notice), placeOf(pause.from ?? pause.notice));
    const excluded = this.excludedBy(begins, pause);
    for (const day of excluded) if (!this.excluding.has(day)) this.excluding.set(day, index);
    const isCutShort = excluded.length < this.between(begins, placeOf(pause.to), (day) => this.isOfUnit(day));
    const lastBlue = isCutShort ? (excluded.at(-1) ?? begins) : placeOf(pause.to);
    for (let day = begins + 1; day <= lastBlue; day++) this.blue.add(day);
  }

  private excludedBy(begins: number, { to, cap = Infinity }: PlainPause): number[] {
    const excluded: number[] = [];
    for (let day = begins + 1; day <= placeOf(to) && excluded.length < cap; day++) {
      if (this.isOfUnit(day)) excluded.push(day);
    }
    return excluded;
  }

  /** Lets the period be `length` units long, from the start; false if the list of dates ends before. */
  private count(length: number): boolean {
    const nominal = this.clock.unit === 'months' ? monthsLater(this.nominal, length) : this.nth(length);
    if (nominal === null) return false;
    let due = nominal;
    while (this.clock.unit !== 'workingDays' && due < DATES.length && !this.isWorked(due)) due++;
    [this.nominal, this.due] = [nominal, due];
    return due < DATES.length;
  }

  private nth(n: number): number | null {
    let day = this.start;
    for (let left = n; left > 0;) {
      day++;
      if (day >= DATES.length) return null;
      if (this.isCounted(day)) left--;
    }
    return day;
  }

  private extend(index: number): boolean {
    const extension = this.clock.extensions?.[index];
    if (extension === undefined) return true;
    const rule = this.clock.extensionRule ?? { by: 'organHead', max: 10, times: 1, article: '许可法 42(1)' };
    const signed = placeOf(extension.signedOn);
    const faults: [string, boolean][] = [
      ['E-EXTENSION-SIGNER', extension.by !== rule.by],
      ['E-EXTENSION-TOO-LONG', extension.length > rule.max],
      ['E-EXTENSION-TOO-OFTEN', this.valid === rule.times],
      ['E-EXTENSION-TOO-EARLY', signed < this.start],
      ['E-EXTENSION-TOO-LATE', signed > this.due],
    ];
    const code = faults.find(([, isSo]) => isSo)?.[0];
    if (code !== undefined) {
      this.refused.push({ part: 'extensions', index, article: rule.article, code });
      return true;
    }
    this.valid++;
    this.length += extension.length;
    return this.count(this.clock.unit === 'months' ? extension.length : this.length);
  }

  private isProvisional(): boolean {
    const first = this.clock.unit === 'workingDays' ? this.start + 1 : this.nominal;
    return this.between(first - 1, this.due, (day) => this.calendar.isProvisionalAt(day)) > 0;
  }

  private moment(at: string): PlainMoment {
    const day = placeOf(at);
    const [remaining, consumed, excluded] = [this.remaining(day), this.consumed(day), this.excluded(day)];
    return { at, remaining, consumed, excluded, light: this.light(day) };
  }

  private remaining(day: number): number {
    const last = this.clock.unit === 'months' ? this.due : this.nominal;
    return this.between(Math.max(day, this.start), last, (d) => this.isCounted(d));
  }

  private consumed(day: number): number {
    return this.between(this.start, Math.min(day, this.end ?? day), (d) => this.isCounted(d));
  }

  private excluded(day: number): number {
    return this.between(this.start, Math.min(day, this.end ?? day), (d) => this.excluding.has(d));
  }

  private light(day: number): string {
    if (day < this.start || (this.end !== null && day > this.end)) return 'off';
    if (day > this.due) return (this.clock.limit ?? 'statutory') === 'statutory' ? 'darkRed' : 'red';
    if (this.blue.has(day)) return 'blue';
    return this.remaining(day) <= (this.clock.yellow ?? this.aFifth()) ? 'yellow' : 'green';
  }

  private aFifth(): number {
    if (this.clock.unit === 'months') return 0;
    let fifth = 1;
    while (fifth * 5 < this.clock.length) fifth++;
    return fifth;
  }

  private lights(): { from: string; light: string }[] {
    const changes: { from: string; light: string }[] = [];
    const last = Math.min(DATES.length - 1, Math.max(this.due, this.end ?? 0) + 2);
    for (let day = this.start; day <= last; day++) {
      const light = this.light(day);
      if (light !== changes.at(-1)?.light) changes.push({ from: dateAt(day), light });
    }
    return changes;
  }

  private days(): PlainDay[] {
    const rows: PlainDay[] = [];
    let n = 0;
    for (let day = this.start; day <= this.due; day++) {
      const why = this.why(day);
      const counted = ['workday', 'makeup', 'day'].includes(why);
      if (counted) n++;
      const pause = why === 'paused' ? (this.excluding.get(day) ?? null) : null;
      const numbered = counted && this.clock.unit !== 'months';
      const number = numbered ? { n, of: this.length } : { n: null, of: null };
      rows.push({ date: dateAt(day), counted, ...number, why, article: this.article(why, pause), pause });
    }
    return rows;
  }

  private why(day: number): string {
    if (day === this.start) return 'start';
    if (day > this.nominal) return 'rolled';
    if (!this.isOfUnit(day)) return this.calendar.kindAt(day);
    if (this.excluding.has(day)) return 'paused';
    return this.clock.unit === 'workingDays' ? this.calendar.kindAt(day) : 'day';
  }

  private article(why: string, pause: number | null): string | null {
    if (why === 'start') return '民法典 201';
    if (why === 'rolled') return '民法典 203';
    if (pause !== null) return isOneOfEight(this.clock.pauses?.[pause]?.kind) ? '许可法 45' : null;
    return ['weekend', 'holiday', 'closure'].includes(why) ? '许可法 82' : null;
  }

  private isWorked(day: number): boolean {
    const kind = this.calendar.kindAt(day);
    return kind === 'workday' || kind === 'makeup';
  }

  private isOfUnit(day: number): boolean {
    return this.clock.unit === 'workingDays' ? this.isWorked(day) : true;
  }

  private isCounted(day: number): boolean {
    return this.isOfUnit(day) && !this.excluding.has(day);
  }

  private between(after: number, through: number, test: (day: number) => boolean): number {
    let n = 0;
    for (let day = after + 1; day <= through; day++) if (test(day)) n++;
    return n;
  }
}

function isOneOfEight(kind: PlainPauseKind | undefined): boolean {
  return EIGHT.some((one) => one === kind);
}
