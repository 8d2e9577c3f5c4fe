/**
 * The words of time limits (期限): what is asked of a clock and what it answers. A clock is what happened, in dates; its
 * due day, lights and day rows are always computed from it by `projectClock` and never kept.
 */
import type { WorkingCalendar } from './calendar.ts';
import type { Day } from './day.ts';

/** The eight kinds of time that 许可法 45 does not count. */
export const STATUTORY_PAUSE_KINDS = [
  'hearing', // 听证
  'tender', // 招标
  'auction', // 拍卖
  'inspection', // 检验
  'testing', // 检测
  'quarantine', // 检疫
  'appraisal', // 鉴定
  'expertReview', // 专家评审
] as const;

/** Every kind of special procedure (特别程序); those beyond the eight stop a clock only by local rule or special law. */
export const PAUSE_KINDS = [
  ...STATUTORY_PAUSE_KINDS,
  'publicity', // 公示
  'technicalReview', // 技术审查
  'assessment', // 委托评估
  'consultation', // 征求意见
  'dispute', // 争议、诉讼
] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

export const UNITS = ['workingDays', 'calendarDays', 'months'] as const;
export type Unit = (typeof UNITS)[number];

/** `statutory` 法定, `promised` 承诺, `other` an applicant's or internal period: decides which pauses stop the clock and
 *  the colour when overdue. */
export const LIMITS = ['statutory', 'promised', 'other'] as const;
export type Limit = (typeof LIMITS)[number];

/** Head of the organ · principal head (673号 10) · head of the government at that level (许可法 42(2)) · head of the zone
 *  committee · issuing organ. */
export const SIGNERS = ['organHead', 'principalHead', 'govHead', 'zoneHead', 'issuingOrgan'] as const;
export type Signer = (typeof SIGNERS)[number];

export type Light = 'green' | 'yellow' | 'red' | 'darkRed' | 'blue' | 'off';

/** A special procedure. `notice`: date of the written notice, null = never given, and then no time is excluded
 *  (许可法 45). `from` defaults to `notice`; `to` is the last day excluded; `cap` the most days that can be. */
export interface Pause {
  /** `cure`: further time for papers that were promised and did not come, where the zone grants it (CURE15); nobody
   *  notifies it, and it stops the promised limit alone. */
  readonly kind: PauseKind | 'cure';
  readonly notice: Day | null;
  readonly from?: Day | undefined;
  readonly to: Day;
  readonly cap?: number | undefined;
  /** The article for the day rows, where it is not 许可法 45: the special law or local rule. */
  readonly article?: string | undefined;
}

/** An extension (延期) as it was signed, in the unit of the clock. */
export interface Extension {
  readonly signedOn: Day;
  readonly by: Signer;
  readonly length: number;
}

/** Who may sign, at most how many units each, how often, and the article named when one is refused. */
export interface ExtensionRule {
  readonly by: Signer;
  readonly max: number;
  readonly times: number;
  readonly article: string;
}

/** One time limit and what happened to it. Defaults: `limit` statutory; no pauses or extensions; `extensionRule` that of
 *  许可法 42(1): organ head, 10, once; `end` absent = open; `yellow` max(1, ⌈20 % of length⌉), months 0. */
export interface Clock {
  readonly limit?: Limit | undefined;
  /** Day of the event that starts the period; not counted (民法典 201). */
  readonly start: Day;
  readonly unit: Unit;
  readonly length: number;
  /** The article that sets the length, where its item names it. */
  readonly article?: string | undefined;
  /** Not with `months`. */
  readonly pauses?: readonly Pause[] | undefined;
  /** Further pause kinds that stop this clock by special law or local rule. Not with `months`. */
  readonly alsoPausedBy?: readonly PauseKind[] | undefined;
  readonly extensions?: readonly Extension[] | undefined;
  readonly extensionRule?: ExtensionRule | undefined;
  /** Day on which the period ended (decision, withdrawal, …). */
  readonly end?: Day | undefined;
  /** The light is yellow when at most this many days remain. */
  readonly yellow?: number | undefined;
  /** false: the last day is not moved to a working day, since nothing is to be done on it (validity of a permit). */
  readonly roll?: boolean | undefined;
  /** A day that was served on the applicant and stays, though a later calendar would end the period before it. */
  readonly notBefore?: Day | undefined;
}

/** A pause or an extension that has no effect, and why. `index` counts from 0 in the clock's own list. */
export interface RefusedPart {
  readonly part: 'pauses' | 'extensions';
  readonly index: number;
  readonly article: string;
  readonly code: RefusedPartCode;
}

export type RefusedPartCode =
  | 'E-PAUSE-NO-NOTICE'
  | 'E-EXTENSION-SIGNER'
  | 'E-EXTENSION-TOO-LONG'
  | 'E-EXTENSION-TOO-OFTEN'
  | 'E-EXTENSION-TOO-EARLY'
  | 'E-EXTENSION-TOO-LATE';

/** Days d with after < d ≤ through, as ordinals. */
export interface Span {
  readonly after: number;
  readonly through: number;
}

/** A stretch of time in which the clock stands, by one pause or several; `before` = days excluded by those before it. */
export interface UnionSpan extends Span {
  readonly before: number;
}

/** The span of a pause in effect; `index` in the clock's own list. */
export interface PauseSpan extends Span {
  readonly index: number;
}

/**
 * A clock laid over a calendar: everything that does not depend on the day on which one looks. Made by `projectClock`;
 * ask it with `clockOn`, `lightOn`, `remainingOn`, `consumedOn`, `dayRows`, `lightChanges`. Lives in memory only;
 * `answerClock` gives the plain answer for the wire.
 */
export interface Projection {
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly due: Day;
  /** The last counted day; `computed` is it or, unless in working days, the next working day (民法典 203). */
  readonly nominal: Day;
  /** Where the period ends by this calendar; `due` is later only where the clock's `notBefore` keeps it. */
  readonly computed: Day;
  /** A day that bears on `due` lies in a year whose arrangement is not published: show it as 暂定. */
  readonly provisional: boolean;
  /** Length with all valid extensions, in the unit of the clock. */
  readonly of: number;
  readonly refused: readonly RefusedPart[];
  /** `end` ≤ `due`; null while the period is open. */
  readonly onTime: boolean | null;
  /** At most this many days remaining: yellow. */
  readonly yellow: number;
  /** Pauses in effect, in the order of the clock; they may overlap. */
  readonly spans: readonly PauseSpan[];
  /** The same as a union: disjoint and ascending. */
  readonly union: readonly UnionSpan[];
}

/** What a clock says on one day. `excluded` and `consumed` count from the start day (not included) through that day. */
export interface ClockOnDay {
  readonly remaining: number;
  readonly consumed: number;
  readonly excluded: number;
  readonly light: Light;
}

/** From that day on, this light. */
export interface LightChange {
  readonly from: Day;
  readonly light: Light;
}

export type Why =
  'start' | 'workday' | 'makeup' | 'day' | 'weekend' | 'holiday' | 'closure' | 'paused' | 'rolled' | 'kept';

/** One day of the ledger, from the start day to the due day. `n` of `of` on counted days (null for months and on days
 *  not counted); `pause` = index in `clock.pauses` of the first pause that covers a day whose `why` is `paused`. */
export interface DayRow {
  readonly date: Day;
  readonly counted: boolean;
  readonly n: number | null;
  readonly of: number | null;
  readonly why: Why;
  readonly article: string | null;
  readonly pause: number | null;
}

/** The whole answer as plain data. `excluded` and `consumed`: through `end`, or the due day while it is open. */
export interface ClockAnswer {
  readonly due: Day;
  readonly nominal: Day;
  readonly provisional: boolean;
  readonly excluded: number;
  readonly consumed: number;
  readonly onTime: boolean | null;
  readonly refused: readonly RefusedPart[];
  readonly lights: readonly LightChange[];
  readonly moments: readonly ({ readonly at: string } & ClockOnDay)[];
  readonly days: readonly DayRow[];
}

/** A clock that cannot be computed, by code and place (`pauses.0.to`). Has the shape of every refusal of the domain. */
export interface ClockRefusal {
  readonly refused: true;
  readonly code: ClockRefusalCode;
  readonly field: string;
}

export type ClockRefusalCode =
  | 'E-DATE' // the day does not exist, or is no date
  | 'E-PERIOD-LENGTH' // not a whole number from 0 on
  | 'E-PERIOD-PAST-2099' // would end after DAY_MAX
  | 'E-PERIOD-MONTHS-PAUSED'; // a period of months has no pauses

/** Tells a refusal from a projection or an answer. */
export function isClockRefusal(answer: object): answer is ClockRefusal {
  return 'refused' in answer && answer.refused === true;
}
