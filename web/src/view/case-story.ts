import type { caseRoutes } from '../../../api/contract/cases.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import { dayKind, type DayKind } from '../../../domain/clock/calendar.ts';
import { daysIn, yearOf, type Day } from '../../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Texts } from '../texts/texts.ts';
import type { CalendarDay, LedgerClock, LedgerEvent, LedgerStory } from './ledger-story.ts';

/** A case as the API shows it. */
export type CaseAnswer = AnswerOf<typeof caseRoutes.readCase>;
export type CaseClock = CaseAnswer['clocks'][number];
export type ClockName = CaseClock['name'];

/** In what words, and where the pages of the one who reads begin: `/e`. */
export interface CaseReader {
  readonly texts: Texts;
  readonly base: string;
}

/** Clocks that stand in one ledger because they say different things about the same days. */
const TOGETHER: readonly (readonly ClockName[])[] = [
  ['promised', 'statutory'],
  ['acceptance'],
  ['correction'],
  ['deferral'],
  ['service'],
  ['check'],
  ['rectify'],
  ['reconsideration'],
  ['suit'],
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
  const clocks = shown.map((clock) => ledgerClock(clock, reader.texts));
  const until = [...clocks.map((clock) => clock.answer.due), answer.today].reduce(later);
  return {
    receivedOn: from,
    today: answer.today,
    clocks,
    events: eventsOf(answer, reader).filter((event) => event.date >= from),
    spans: answer.whoseTime.filter((span) => span.to > from).map((span) => ({ ...span })),
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

const LATE: ReadonlySet<ClockName> = new Set(['service', 'check', 'rectify', 'reconsideration', 'suit']);

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** What a clock is called in its lane: 承诺 10 个工作日. */
export function clockLabel(clock: Pick<CaseClock, 'name' | 'length' | 'unit'>, texts: Texts): string {
  return texts.case.lane(texts.case.clocks[clock.name], clock.length, texts.case.units[clock.unit]);
}

function ledgerClock(clock: CaseClock, texts: Texts): LedgerClock {
  const { due, nominal, provisional, days } = clock;
  return {
    name: clock.name,
    short: texts.case.clocks[clock.name],
    label: clockLabel(clock, texts),
    unit: clock.unit,
    answer: { due, nominal, provisional, days },
    endedOn: clock.end,
    pauseNames: [],
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

/** Which paper an event yielded. */
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  received: ['receipt'],
  deferralPromised: ['deferralPromise'],
  accepted: ['acceptanceNotice', 'deferralNotice'],
  deemedAccepted: ['acceptanceNotice'],
  correctionNotified: ['correctionNotice'],
  notAccepted: ['nonAcceptance'],
  notNeeded: ['notNeededNotice'],
  withdrawn: ['withdrawalConfirmation'],
  granted: ['grantDecision', 'commitmentLetter'],
  refused: ['refusalDecision'],
  terminated: ['terminationNotice'],
  served: ['serviceRecord'],
  rectificationOrdered: ['rectificationNotice'],
};

/** Events that deserve a flag above the grid. */
const FLAGGED = new Set(['received', 'correctionNotified', 'accepted', 'deemedAccepted', 'granted', 'refused']);

function eventsOf(answer: CaseAnswer, { texts, base }: CaseReader): LedgerEvent[] {
  return answer.events
    .filter((event) => event.type !== 'filed')
    .map((event) => {
      const word = eventWord(event.type, texts);
      const papers = papersOf(answer, event).map((paper) => ({
        name: paper.title,
        href: `${base}/papers/${paper.id}`,
      }));
      const flag = FLAGGED.has(event.type) ? word : null;
      return { date: dayOf(event.at), flag, sentence: texts.case.sentence(word), papers };
    });
}

/** What an event is called. */
export function eventWord(type: string, { case: words }: Texts): string {
  return (words.events as Readonly<Record<string, string>>)[type] ?? type;
}

function papersOf({ papers }: CaseAnswer, event: { readonly type: string; readonly at: Instant }) {
  const kinds = PAPERS[event.type] ?? [];
  return papers.filter((paper) => kinds.includes(paper.kind) && paper.issuedOn === dayOf(event.at));
}
