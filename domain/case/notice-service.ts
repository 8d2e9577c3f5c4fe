import type { Day } from '../clock/day.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import type { ZoneRules } from '../zone/zone.ts';
import type { Case, ClockName } from './case.ts';
import { consentOf } from './electronic-service.ts';
import { askedOn } from './hearing.ts';
import { otherClock } from './ledger.ts';
import { isToBeChecked, wasRevoked } from './permit.ts';

/** The notices that begin a period of the applicant. */
export const PERIOD_PAPERS = [
  'correctionNotice',
  'hearingRightNotice',
  'rectificationNotice',
  'revocationPriorNotice',
] as const;

export type PeriodPaper = (typeof PERIOD_PAPERS)[number];

/** A notice to whoever did not agree to electronic service: issued on that day, and when it was served; null: it was not yet. */
export interface NoticeService {
  readonly paper: PeriodPaper;
  readonly on: Day;
  readonly servedAt: Instant | null;
}

/** What the event of such a notice says of its service. */
export interface ToServe {
  /** 待送达: the applicant did not agree to electronic service, and the period begins with the service. Absent: with the notice. */
  readonly toServe?: true;
}

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
  const on = dayOf(at);
  const { clock, days } = periodOf(paper, c.rules);
  const services = c.services ?? [];
  if (!toServe) return { clocks: { ...c.clocks, [clock]: otherClock(on, days, 'workingDays') } };
  const { [clock]: _earlier, ...clocks } = c.clocks;
  return { clocks, services: [...services, { paper, on, servedAt: null }] };
}

/** A notice is served: its period runs from that day (送达). */
export function serveNotice(c: Case, paper: PeriodPaper, at: Instant): Beginning {
  const { clock, days } = periodOf(paper, c.rules);
  const index = indexOf(c, paper);
  const services = (c.services ?? []).map((one, place) => (place === index ? { ...one, servedAt: at } : one));
  return { clocks: { ...c.clocks, [clock]: otherClock(dayOf(at), days, 'workingDays') }, services };
}

/** A notice that waits for its service, and which of all in the case it is, from 0. */
export interface OpenService {
  readonly paper: PeriodPaper;
  readonly index: number;
}

/**
 * The notices that have still to be served: the newest of each kind, as long as something waits for it. Whoever answered it
 * before it was served knows it.
 */
export const openServices = (c: Case): readonly OpenService[] =>
  PERIOD_PAPERS.flatMap((paper) => {
    const index = indexOf(c, paper);
    return index >= 0 && c.services?.[index]?.servedAt === null && AWAITED[paper](c) ? [{ paper, index }] : [];
  });

/** Does this notice wait for its service? */
export const isUnserved = (c: Case, paper: PeriodPaper): boolean => openServices(c).some((one) => one.paper === paper);

const indexOf = ({ services = [] }: Case, paper: PeriodPaper): number =>
  services.findLastIndex((one) => one.paper === paper);

/** Is the answer to the notice still open? */
const AWAITED: Readonly<Record<PeriodPaper, (c: Case) => boolean>> = {
  correctionNotice: (c) => c.stage === 'correcting',
  hearingRightNotice: (c) =>
    c.stage === 'accepted' &&
    c.hearing !== null &&
    c.hearing.heldOn === null &&
    askedOn(c.hearing, c.applicant) === null,
  rectificationNotice: (c) => c.stage === 'decided' && c.check?.state === 'rectify' && isToBeChecked(c),
  revocationPriorNotice: (c) =>
    c.stage === 'decided' && c.revocation !== null && c.revocation.statement === null && !wasRevoked(c),
};
