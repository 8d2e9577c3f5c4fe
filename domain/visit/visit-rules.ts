import type { Actor } from '../case/actor.ts';
import { refuseFewerThanTwo } from '../case/officers.ts';
import type { Officer } from '../case/state/review.ts';
import { yearOf, type Day } from '../clock/day.ts';
import type { VisitFinding } from '../paper/visit-facts.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';
import { isExempt, type AskedVisit } from './visit-request.ts';
import type { Window } from './place-visits.ts';

const INSPECTIONS = '国办发〔2024〕54号';

/** How far a visit has come. */
export type VisitState = 'planned' | 'held' | 'cancelled';

/** What of a visit decides whether it counts towards the yearly cap. */
export interface CountedVisit {
  readonly exempt: boolean;
  readonly state: VisitState;
  readonly day: Day;
}

/** A visit as the rules on it see it. */
export type RuledVisit = CountedVisit &
  Window & {
    /** A bureau has recorded what it found. */
    readonly begun: boolean;
  };

/** Visits of a calendar year that count: planned or held, and not exempt (国办发〔2024〕54号). */
export const countVisits = (visits: readonly CountedVisit[], year: number): number =>
  visits.filter(({ exempt, state, day }) => !exempt && state !== 'cancelled' && yearOf(day) === year).length;

interface Asking {
  readonly today: Day;
  /** Visits that count, planned for or held in a calendar year. */
  readonly countIn: (year: number) => number;
  readonly cap: number;
}

/**
 * May a bureau ask for this visit? Not for a window that is over; unannounced only where an exempt ground asks for it; and
 * not when the visits planned for its calendar year reach the cap, unless it is exempt (国办发〔2024〕54号). A window that goes
 * beyond a year is refused when none of its years has room.
 */
export const refuseVisitRequest = (asked: AskedVisit, { today, countIn, cap }: Asking): Refusal | null =>
  firstRefusal([
    () => (asked.from <= asked.to ? null : refuse('E-VISIT-WINDOW', { field: 'to', facts: windowFacts(asked) })),
    () => (today <= asked.to ? null : refuse('E-VISIT-WINDOW', { field: 'to', facts: windowFacts(asked) })),
    () =>
      asked.announced || isExempt(asked)
        ? null
        : refuse('E-VISIT-UNANNOUNCED', { article: INSPECTIONS, field: 'announced' }),
    () => refuseOverCap(asked, { today, countIn, cap }),
  ]);

function refuseOverCap(asked: AskedVisit, { today, countIn, cap }: Asking): Refusal | null {
  if (isExempt(asked)) return null;
  const first = yearOf(asked.from < today ? today : asked.from);
  const years = Array.from({ length: yearOf(asked.to) - first + 1 }, (_, n) => first + n);
  if (years.some((year) => countIn(year) < cap)) return null;
  return refuse('E-VISIT-CAP', { article: INSPECTIONS, field: 'ground', facts: { year: years.join('、'), cap } });
}

/**
 * May the day of a visit be moved to this one? Only within its window, which all its bureaus share, not into the past, and
 * not into another calendar year: there it would count against another cap.
 */
export function refuseVisitDay(visit: RuledVisit, day: Day, today: Day): Refusal | null {
  const fits = visit.from <= day && day <= visit.to && today <= day && yearOf(day) === yearOf(visit.day);
  return firstRefusal([
    () => refuseOnceBegun(visit),
    () => (fits ? null : refuse('E-VISIT-WINDOW', { field: 'day', facts: windowFacts(visit) })),
  ]);
}

/** May a visit be called off? Only before anybody recorded what was found. */
export const refuseCallingOff = (visit: RuledVisit): Refusal | null => refuseOnceBegun(visit);

/**
 * May these officers record today what they found? Two at least, of whom one records (许可法 34(3)), from the day of the visit
 * on, with the signature of the person visited, or the reason why there is none.
 */
export const refuseVisitRecord = (visit: RuledVisit, { officers, by, today, visited }: Recording): Refusal | null =>
  firstRefusal([
    () => refuseUnlessPlanned(visit),
    () => (today < visit.day ? refuse('E-VISIT-EARLY', { facts: { day: visit.day } }) : null),
    () => refuseFewerThanTwo(officers, by),
    () =>
      visited.signature !== null || (visited.refusal ?? '').trim() !== ''
        ? null
        : refuse('E-VISIT-UNSIGNED', { article: INSPECTIONS, field: 'visited.signature' }),
  ]);

/** What was found on a request of a visit. */
export type Finding = VisitFinding['result'];

export const FINDINGS: readonly Finding[] = ['met', 'rectify', 'serious'];

/** What the case of a commitment knows of a request: what was found, and in which words. */
export interface FoundInCase {
  readonly result: Finding;
  readonly findings: string;
}

/**
 * May this be the record of a visit whose case has heard of it before, by a record that was broken off or from another officer?
 * The same completes it; another would stand in the record of the visit alone, against its case.
 */
export const refuseOtherResult = (inCase: FoundInCase | undefined, found: FoundInCase): Refusal | null =>
  inCase === undefined || (inCase.result === found.result && inCase.findings === found.findings)
    ? null
    : refuse('E-VISIT-CHECKED', { field: 'results' });

const refuseOnceBegun = (visit: RuledVisit): Refusal | null =>
  visit.begun ? refuse('E-VISIT-ENDED') : refuseUnlessPlanned(visit);

const refuseUnlessPlanned = ({ state }: RuledVisit): Refusal | null =>
  state === 'planned' ? null : refuse('E-VISIT-ENDED');

/** A record about to be made; the person visited signed it, or would not, and why. */
interface Recording {
  readonly officers: readonly Officer[];
  readonly by: Actor;
  readonly today: Day;
  readonly visited: { readonly signature: string | null; readonly refusal: string | null };
}

const windowFacts = ({ from, to }: Window) => ({ from, to });
