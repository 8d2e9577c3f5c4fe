import { addWork, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import type { ZoneRules } from '../zone/zone.ts';
import type { Case, ClockName, Clocks, ClosingKind } from './case.ts';
import { remediesFrom } from './decisions.ts';
import { consentOf } from './electronic-service.ts';
import { askedOn, isToBeHeld, NOTICE_DAYS } from './hearing.ts';
import { otherClock } from './ledger.ts';
import { isToBeChecked, wasRevoked } from './permit.ts';
import {
  type NoticeService,
  PERIOD_PAPERS,
  type PeriodPaper,
  SERVED_NOTICES,
  type ServedNotice,
  type ToldInTime,
  type ToServe,
} from './state/service.ts';
import { acceptanceOf } from './upper.ts';

/** A period in working days: the clock, and how long it is by the rules of the zone. */
interface Period {
  readonly clock: ClockName;
  days(rules: ZoneRules): number;
}

/** The period that each notice begins; a hearing is asked for within five days (许可法 47). */
const PERIODS: Readonly<Record<PeriodPaper, Period>> = {
  correctionNotice: { clock: 'correction', days: (rules) => rules.correctionDays },
  hearingRightNotice: { clock: 'hearingRequest', days: () => 5 },
  rectificationNotice: { clock: 'rectify', days: (rules) => rules.rectifyDays },
  revocationPriorNotice: { clock: 'statement', days: (rules) => rules.statementDays },
};

/** The clock that a notice begins, and its working days. */
export const periodOf = (
  paper: PeriodPaper,
  rules: ZoneRules,
): { readonly clock: ClockName; readonly days: number } => ({
  clock: clockOfNotice(paper),
  days: PERIODS[paper].days(rules),
});

/** The clock that a notice begins. */
export const clockOfNotice = (paper: PeriodPaper): ClockName => PERIODS[paper].clock;

/** The notice that begins this clock; undefined: it begins otherwise. */
export const noticeOf = (clock: ClockName): PeriodPaper | undefined =>
  PERIOD_PAPERS.find((paper) => clockOfNotice(paper) === clock);

/** What an act says of the service of its notice: nothing, where it comes electronically to whoever agreed to that. */
export const serviceOf = (c: Case): ToServe => (consentOf(c) === null ? { toServe: true } : {});

type Beginning = Pick<Case, 'clocks' | 'services'>;

/**
 * A notice is issued: its period runs from that day, and where it has still to be served it does not run (nor does the one of
 * an earlier notice of its kind, which is over).
 */
export function issueNotice(
  c: Case,
  paper: PeriodPaper,
  { at, toServe }: ToServe & { readonly at: Instant },
): Beginning {
  if (!toServe) return { clocks: { ...c.clocks, ...periodFrom(c, paper, dayOf(at)) } };
  const { [clockOfNotice(paper)]: _earlier, ...clocks } = c.clocks;
  return { clocks, ...leaveToServe(c, paper, { at, toServe }) };
}

/** A notice is issued that begins no period of its own: where it has to be served, that is left to the window. */
export const leaveToServe = (
  { services = [] }: Pick<Case, 'services'>,
  paper: ServedNotice,
  { at, toServe }: ToServe & { readonly at: Instant },
  of: Pick<NoticeService, 'joint'> = {},
): Pick<Case, 'services'> =>
  toServe ? { services: [...services, { paper, ...of, on: dayOf(at), servedAt: null }] } : {};

/** When a notice was served, and whether by what was published of it. */
interface ServedWhen extends ToldInTime {
  readonly at: Instant;
  readonly on: Day;
  readonly published: boolean;
}

/**
 * A notice is served (送达): its period runs from that day, and remedies against an end by lapse. By a public notice only
 * what that one names whose days are over.
 */
export function serveNotice(c: Case, paper: ServedNotice, { at, on, published, ...told }: ServedWhen): Beginning {
  const reached = published ? nextAnnounced(c, paper) : waitingOf(c, paper);
  const served = { servedAt: at, ...told };
  const services = (c.services ?? []).map((one, place) => (reached.includes(place) ? { ...one, ...served } : one));
  return { clocks: { ...c.clocks, ...begunBy(c, paper, on) }, services };
}

function begunBy(c: Case, paper: ServedNotice, on: Day): Clocks {
  if (paper === 'terminationNotice') return remediesFrom(c, on);
  const period = PERIOD_PAPERS.find((one) => one === paper);
  return period ? periodFrom(c, period, on) : {};
}

function periodFrom({ rules }: Case, paper: PeriodPaper, on: Day): Clocks {
  const { clock, days } = periodOf(paper, rules);
  return { [clock]: otherClock(on, days, 'workingDays') };
}

/** A notice that waits for its service, and which of all in the case it is, from 0. */
export interface OpenService {
  readonly paper: ServedNotice;
  readonly index: number;
}

/**
 * The notices that somebody has still to serve, by their kinds: one step serves all that wait of a kind, under the place of the
 * first. What was published waits for its days alone.
 */
export const openServices = (c: Case): readonly OpenService[] =>
  SERVED_NOTICES.flatMap((paper) => {
    const index = waitingOf(c, paper).find((place) => !isAnnounced(c, paper, place));
    return index === undefined ? [] : [{ paper, index }];
  });

/** Does this notice wait for its service? */
export const isUnserved = (c: Case, paper: ServedNotice): boolean => waitingOf(c, paper).length > 0;

/** What waits of a kind and is named by the announcement whose days end first, which is the earliest; nothing where none runs. */
export function nextAnnounced(c: Case, paper: ServedNotice): readonly number[] {
  const waiting = waitingOf(c, paper);
  const named = (c.announcements ?? []).map((one) => (one.paper === paper ? one.places : []));
  return (
    named.map((places) => places.filter((place) => waiting.includes(place))).find(({ length }) => length > 0) ?? []
  );
}

/** Was the service of the notice at this place published (公告送达)? */
export const isAnnounced = ({ announcements = [] }: Case, paper: ServedNotice, place: number): boolean =>
  announcements.some((one) => one.paper === paper && one.places.includes(place));

/**
 * The places of what waits of a kind, as long as something waits for it: the newest, which took the place of those before, and each
 * that tells of a special procedure or of a longer limit, since none takes the place of another. Whoever answered a notice before it
 * was served knows it.
 */
export function waitingOf(c: Case, paper: ServedNotice): readonly number[] {
  if (!AWAITED[paper](c)) return [];
  const { services = [] } = c;
  const places = services.flatMap((one, place) => (one.paper === paper ? [place] : []));
  const binding = EACH_BINDS.includes(paper) ? places : places.slice(-1);
  return binding.filter((place) => services[place]?.servedAt === null);
}

const EACH_BINDS: readonly ServedNotice[] = ['procedureNotice', 'extensionNotice'];

/** By when the notice of a hearing has to be served: seven working days before it (许可法 48(1)); null: none is to be held. */
export const hearingToldBy = (c: Case, calendar: WorkingCalendar): Day | null =>
  c.stage === 'accepted' && c.hearing?.called && isToBeHeld(c.hearing)
    ? addWork(calendar, c.hearing.called.on, -NOTICE_DAYS)
    : null;

/** What a service on that day says of a hearing that it tells of. */
export const toldInTime = (
  c: Case,
  paper: ServedNotice | null | undefined,
  on: Day,
  calendar: WorkingCalendar,
): ToldInTime => {
  const last = paper === 'hearingNotice' ? hearingToldBy(c, calendar) : null;
  return last !== null && on <= last ? { inTime: true } : {};
};

/**
 * Was the applicant told of the hearing in time? Whoever was not to be served was with the notice, which is issued in time; and who
 * was served in time was, whatever calendar is published since.
 */
export function wasToldInTime(c: Case, calendar: WorkingCalendar): boolean {
  const service = c.services?.findLast(({ paper }) => paper === 'hearingNotice');
  const last = hearingToldBy(c, calendar);
  if (!service || last === null) return true;
  return service.inTime ?? (service.servedAt !== null && dayOf(service.servedAt) <= last);
}

/** Received, and not ended without a decision: what was told of time still counts for whoever waits, or waited, for one. */
function isUnderWay({ stage }: Case): boolean {
  return stage !== 'filedAhead' && stage !== 'closed';
}

/** How a case ends by lapse. */
const BY_LAPSE: readonly ClosingKind[] = ['deemedWithdrawn', 'terminated'];

/** Does something wait for the notice still? */
const AWAITED: Readonly<Record<ServedNotice, (c: Case) => boolean>> = {
  correctionNotice: (c) => c.stage === 'correcting',
  hearingRightNotice: (c) =>
    c.stage === 'accepted' &&
    c.hearing !== null &&
    c.hearing.heldOn === null &&
    askedOn(c.hearing, c.applicant) === null,
  rectificationNotice: (c) => c.stage === 'decided' && c.check?.state === 'rectify' && isToBeChecked(c),
  revocationPriorNotice: (c) =>
    c.stage === 'decided' && c.revocation !== null && c.revocation.statement === null && !wasRevoked(c),
  // Time that was not counted has to have been told, also once the case is with an upper organ, or the decision is there.
  procedureNotice: isUnderWay,
  hearingNotice: (c) => c.stage === 'accepted' && c.hearing !== null && isToBeHeld(c.hearing),
  terminationNotice: (c) => c.stage === 'closed' && BY_LAPSE.includes(c.closing.kind),
  acceptanceNotice: (c) => c.stage !== 'decided' && isUnderWay(c) && acceptanceOf(c) !== null,
  // A limit that counts from receipt is lengthened before acceptance already, and its reason is told then (许可法 42(1)).
  extensionNotice: isUnderWay,
  // The decision tells of it too.
  overrunExplanation: (c) => c.stage === 'accepted',
  cureNotice: (c) => c.stage === 'accepted' && c.clocks.cure !== undefined && c.clocks.cure.end === undefined,
  withdrawalConfirmation: (c) => c.stage === 'closed' && c.closing.kind === 'withdrawn',
};
