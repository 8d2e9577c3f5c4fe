import { lastDayOf } from './day-by-day.ts';
import type { PlainChange } from './plain-calendar.ts';
import { EIGHT, OTHERS, type PlainClock, type PlainPause, SIGNING } from './plain-clock.ts';
import { DATES, dateAt, placeOf } from './plain-dates.ts';

/** Makes clocks at random, the same ones for the same seed. */
export class ClockMaker {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** A clock with anything that can happen to one. */
  make(): PlainClock {
    const start = this.startDay();
    const unit = this.oneOf(['workingDays', 'workingDays', 'calendarDays', 'calendarDays', 'months'] as const);
    const length = unit === 'months' ? this.whole(0, 24) : this.lengthOfDays();
    const clock: PlainClock = { start: this.dateOrInstant(start), unit, length };
    const limit = this.oneOf([undefined, 'statutory', 'promised', 'other'] as const);
    if (limit !== undefined) clock.limit = limit;
    if (this.chance(0.35)) clock.calendar = this.calendar(start);
    if (unit !== 'months') this.addPauses(clock, start);
    this.addExtensions(clock, start);
    const due = lastDayOf(clock) ?? start;
    if (this.chance(0.4)) clock.end = this.near(due, this.oneOf([2, 30]));
    if (this.chance(0.3)) clock.yellow = this.whole(0, 15);
    if (this.chance(0.5)) clock.moments = this.moments(start, due);
    return clock;
  }

  private startDay(): number {
    if (this.chance(0.85)) return this.whole(placeOf('2023-06-01'), placeOf('2028-06-01'));
    return this.chance(0.8) ? this.whole(0, DATES.length - 1) : DATES.length - this.whole(1, 80);
  }

  private lengthOfDays(): number {
    const [low, high] = this.oneOf([[0, 3], [1, 12], [1, 12], [5, 60], [5, 60], [5, 60], [60, 300]] as const); // prettier-ignore
    return this.whole(low, high);
  }

  private addPauses(clock: PlainClock, start: number): void {
    const pauses = Array.from({ length: this.oneOf([0, 0, 1, 2, 3, 4]) }, () => this.pause(start));
    if (pauses.length > 0) clock.pauses = pauses;
    const kinds = Array.from({ length: this.oneOf([0, 0, 1, 3]) }, () => this.oneOf([...EIGHT, ...OTHERS]));
    if (kinds.length > 0) clock.alsoPausedBy = [...new Set(kinds)];
  }

  private pause(start: number): PlainPause {
    const begins = start + this.whole(-12, 50);
    const pause: PlainPause = {
      kind: this.chance(0.7) ? this.oneOf(EIGHT) : this.oneOf(OTHERS),
      notice: this.chance(0.12) ? null : this.date(begins),
      to: this.date(begins + this.whole(-3, 40)),
    };
    if (this.chance(0.3)) pause.from = this.near(begins, 8);
    if (this.chance(0.4)) pause.cap = this.whole(1, 25);
    return pause;
  }

  /** Most are signed near the day on which the period ends without them, where it matters. */
  private addExtensions(clock: PlainClock, start: number): void {
    const rule = { by: this.oneOf(SIGNING), max: this.whole(1, 15), times: this.whole(1, 3), article: '673号 10' };
    if (this.chance(0.5)) clock.extensionRule = rule;
    const [by, due] = [clock.extensionRule?.by ?? 'organHead', lastDayOf(clock) ?? start];
    const extensions = Array.from({ length: this.oneOf([0, 0, 1, 2, 3]) }, () => ({
      signedOn: this.chance(0.7) ? this.near(due, this.oneOf([1, 15])) : this.near(start, 2),
      by: this.chance(0.8) ? by : this.oneOf(SIGNING),
      length: this.whole(1, 12),
    }));
    if (extensions.length > 0) clock.extensions = extensions;
  }

  private calendar(start: number): PlainChange {
    const closures = Array.from({ length: this.whole(0, 8) }, () => this.near(start + 30, 40));
    const years = [0, 1].filter(() => this.chance(0.5)).map((later) => this.year(start, later));
    const change: PlainChange = {};
    if (years.length > 0) change.years = years;
    if (closures.length > 0 || years.length === 0) change.closures = [...new Set([dateAt(start), ...closures])];
    return change;
  }

  /** Days off in runs and days worked at random, some of another year, where they have no effect. */
  private year(start: number, later: number): NonNullable<PlainChange['years']>[number] {
    const year = Math.min(2099, Number(dateAt(start).slice(0, 4)) + later);
    const off = Array.from({ length: this.whole(0, 6) }, () => this.near(start + 60, 80)).flatMap((date) =>
      DATES.slice(placeOf(date), placeOf(date) + this.whole(1, 8)),
    );
    const work = Array.from({ length: this.whole(0, 12) }, () => this.near(start + 60, 80));
    const status = this.oneOf(['published', 'provisional'] as const);
    return { year, status, off: [...new Set(off)], work: [...new Set(work)] };
  }

  private moments(start: number, due: number): string[] {
    const moments = Array.from({ length: this.whole(1, 4) }, () => {
      return this.dateOrInstant(placeOf(this.near(this.oneOf([start, due]), 20)));
    });
    return [...new Set(moments)];
  }

  private dateOrInstant(place: number): string {
    const time = this.oneOf(['', '', '', 'T00:00+08:00', 'T23:59:59.999+08:00', 'T08:30:01+08:00']);
    return `${dateAt(place)}${time}`;
  }

  private near(place: number, within: number): string {
    return this.date(place + this.whole(-within, within));
  }

  private date(place: number): string {
    return dateAt(Math.min(DATES.length - 1, Math.max(0, place)));
  }

  private oneOf<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T;
  }

  private chance(of: number): boolean {
    return this.next() < of;
  }

  private whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** A congruential generator of 32 bits, of which the upper ones are used. */
  private next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.state >>> 8) / 2 ** 24;
  }
}
