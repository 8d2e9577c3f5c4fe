import { REMEDIES } from '../../../domain/case/clock-name.ts';
import type { DayKind } from '../../../domain/clock/calendar-year.ts';
import { dayKind } from '../../../domain/clock/calendar.ts';
import { daysIn, yearOf, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Texts } from '../texts/texts.ts';
import { eventsOf } from './case-events.ts';
import type { CaseAnswer, CaseClock, CaseReader, ClockName } from './case-read.ts';
import { lengthText } from './clock-length.ts';
import type { CalendarDay, LedgerClock, LedgerStory } from './ledger-story.ts';
import { pausesOf } from './pauses.ts';
import { spansOf } from './spans.ts';

/** Clocks that stand in one ledger because they say different things about the same days. */
const TOGETHER: readonly (readonly ClockName[])[] = [
  ['promised', 'statutory'],
  ['acceptance'],
  ['forward'],
  ['transfer'],
  ['upperAcceptance'],
  ['upperStatutory'],
  ['correction'],
  ['deferral'],
  ['cure'],
  ['service'],
  ['check'],
  ['rectify'],
  ['hearingRequest'],
  ['hearing'],
  ['statement'],
  ['start'],
  ['validity'],
  ['renewedValidity'],
  ...REMEDIES.flat().map((name) => [name]),
];

/** The ledgers that a case has: groups of clocks that can be shown side by side. */
export function ledgersOf({ clocks }: Pick<CaseAnswer, 'clocks'>): (readonly CaseClock[])[] {
  const groups = TOGETHER.map((names) => clocks.filter((clock) => names.includes(clock.name)));
  return groups.filter((group) => group.length > 0);
}

/** The clocks of the ledger that explains `name`; without it, of the clock that somebody waits for now. */
export function shownClocks(answer: Pick<CaseAnswer, 'clocks' | 'nearest'>, name: string | null): readonly CaseClock[] {
  const ledgers = ledgersOf(answer);
  const wanted = name ?? answer.nearest?.clock ?? null;
  return ledgers.find((group) => group.some((clock) => clock.name === wanted)) ?? ledgers[0] ?? [];
}

/** The story that the day ledger tells of some clocks of a case; null if the case was never received. */
export function caseStory(answer: CaseAnswer, shown: readonly CaseClock[], reader: CaseReader): LedgerStory | null {
  const [first] = shown;
  if (first === undefined) return null;
  const from = firstDay(answer, shown);
  const clocks = shown.map((clock) => ledgerClock(answer, clock, reader));
  const until = [...clocks.map((clock) => clock.answer.due), answer.today].reduce(later);
  return {
    receivedOn: from,
    today: answer.today,
    clocks,
    events: eventsOf(answer, reader).filter((event) => event.date >= from),
    spans: spansOf(answer, reader.texts).filter((span) => span.to > from),
    calendar: calendarOf(from, until, shown),
    calendarVersion: versionOf(answer, first),
  };
}

/** Receipt, for clocks that run from it or soon after; the start of a clock that begins with the decision. */
function firstDay({ receivedOn }: CaseAnswer, shown: readonly CaseClock[]): Day {
  const start = shown.map((clock) => clock.start).reduce(earlier);
  const late = shown.every((clock) => LATE.has(clock.name));
  return late || receivedOn === null ? start : earlier(start, receivedOn);
}

const LATE: ReadonlySet<ClockName> = new Set([
  'service',
  'check',
  'rectify',
  'hearingRequest',
  'hearing',
  'statement',
  'start',
  'validity',
  'renewedValidity',
  ...REMEDIES.flat(),
]);

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** What a clock is called in its lane: 承诺 10 个工作日. */
export function clockLabel(clock: CaseClock, texts: Texts): string {
  return texts.case.lane(texts.case.clocks[clock.name], lengthText(clock), texts.case.units[clock.unit]);
}

function ledgerClock(answer: CaseAnswer, clock: CaseClock, reader: CaseReader): LedgerClock {
  const { texts } = reader;
  const { due, nominal, provisional, days } = clock;
  return {
    name: clock.name,
    short: texts.case.clocks[clock.name],
    label: clockLabel(clock, texts),
    unit: clock.unit,
    answer: { due, nominal, provisional, days },
    endedOn: clock.end,
    ...pausesOf(answer, reader),
  };
}

/** Kinds come from the ledger's own rows; days outside of every clock from the published arrangement. */
function calendarOf(from: Day, until: Day, clocks: readonly CaseClock[]): CalendarDay[] {
  const told = new Map(clocks.flatMap((clock) => clock.days.map((row) => [row.date, row.why] as const)));
  return [...daysIn(from, until)].map((date) => ({ date, kind: kindOf(date, told.get(date)) }));
}

const KINDS: ReadonlySet<string> = new Set(['workday', 'makeup', 'weekend', 'holiday', 'closure']);

function kindOf(date: Day, why: string | undefined): DayKind {
  return why !== undefined && KINDS.has(why) ? (why as DayKind) : dayKind(PUBLISHED_CALENDAR, date);
}

function versionOf({ calendar }: CaseAnswer, clock: CaseClock): LedgerStory['calendarVersion'] {
  const year = yearOf(clock.due);
  const found = calendar.find((one) => one.year === year) ?? calendar[0];
  return { year: String(found?.year ?? year), version: found?.version ?? '', notice: found?.notice ?? null };
}
