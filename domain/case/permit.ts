import { addWork, type WorkingCalendar } from '../clock/calendar.ts';
import type { Clock } from '../clock/clock.ts';
import { addDays, type Day } from '../clock/day.ts';
import { dayOf } from '../clock/instant.ts';
import { dueOf, isProvisionalClock } from '../clock/project-clock.ts';
import type { Length } from '../catalogue/item.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Case, Decided } from './case.ts';
import type { Context } from './context.ts';
import { extendedClock } from './ledger.ts';
import type { CaseId } from './state/case-id.ts';
import type { Permit, PermitState, Succession, SuccessionKind } from './state/permit.ts';

/** 届满三十日前 (许可法 50), where the item's own law sets no other time. */
const RENEWAL_ASK: Length = { length: 30, unit: 'calendarDays' };

/** Nothing can be done with what was never granted or no longer holds. */
export function refuseInvalid(c: Decided): Refusal | null {
  if (!c.permit) return refuse('E-PERMIT-NONE');
  return c.permit.state === 'valid' ? null : refuse('E-PERMIT-ENDED', { facts: { state: c.permit.state } });
}

/** Was the permit revoked (撤销)? It stays so when it is deregistered after that. */
export const wasRevoked = (c: Case): boolean =>
  c.stage === 'decided' && c.permit !== null && c.permit.revokedOn !== null;

/** What was granted can be revoked once, also after its time ran out: it should never have been granted (许可法 69). */
export function refuseRevoked(c: Decided): Refusal | null {
  if (!c.permit) return refuse('E-PERMIT-NONE');
  return wasRevoked(c) ? refuse('E-PERMIT-ENDED', { article: '许可法 69', facts: { state: 'revoked' } }) : null;
}

/** Is the promise on which the grant rests still to be checked? Not if it was met or broken, nor once nothing rests on it. */
export const isToBeChecked = (c: Decided): boolean =>
  (c.check?.state === 'due' || c.check?.state === 'rectify') && stands(c);

/** 整改: do the days run that the applicant has to mend what a check found? Not before the order was served, nor once they have passed. */
export const isMending = (c: Case): boolean =>
  c.stage === 'decided' && c.check?.state === 'rectify' && !c.check.lapsed && isOpen(c.clocks.rectify);

const isOpen = (clock: Clock | undefined): boolean => clock !== undefined && clock.end === undefined;

/**
 * Is what the commitment stood for still owed where it has not come? Also after the check: what is promised for a later day
 * (三个月内, 验线前, 交付使用前) is not given up with what was found before.
 */
export const owesPromised = (c: Decided): boolean => isToBeChecked(c) || (c.check?.state === 'met' && stands(c));

const stands = ({ permit }: Decided): boolean => permit?.state === 'valid' || permit?.state === 'changed';

/** A time at the end of which a permit ends by itself. */
export type TimeOfPermit = 'start' | 'validity' | 'renewedValidity';

/** How long a permit holds: since it was renewed by silence (许可法 50(2)), for the time that began with its old end. */
export const validityOf = ({ clocks }: Pick<Case, 'clocks'>): Clock | undefined =>
  clocks.renewedValidity ?? clocks.validity;

/**
 * Did this time of the permit run out by itself? Known also of a permit that was deregistered for it (许可法 70): its clock
 * then ended with its last day.
 */
export function hasRunOut(c: Case, name: TimeOfPermit, calendar: WorkingCalendar): boolean {
  if (c.stage !== 'decided' || !c.permit || !c.clocks[name]) return false;
  const { state, deemedRenewed } = c.permit;
  if (name === 'validity' && deemedRenewed) return true;
  if (state === 'deregistered') return endedWithItsLastDay(c, name, calendar);
  return state === (name === 'start' ? 'void' : 'expired');
}

/** Works that were begun on the last day let nothing run out. */
function endedWithItsLastDay(c: Decided, name: TimeOfPermit, calendar: WorkingCalendar): boolean {
  const clock = c.clocks[name];
  if (clock?.end === undefined || (name === 'start' && c.permit?.startedOn)) return false;
  return clock.end === dueOf(clock, calendar);
}

/** Counts back from a day, that day not counted. */
export const countBack = (calendar: WorkingCalendar, day: Day, { length, unit }: Length): Day =>
  unit === 'workingDays' ? addWork(calendar, day, -length) : addDays(day, -length);

/** Was this permit renewed by silence on that application, and not on an earlier one? */
export function isRenewedBySilence(c: Case, application: CaseId): boolean {
  if (c.stage !== 'decided' || !c.permit?.deemedRenewed) return false;
  return (c.permit.renewedOn ?? application) === application;
}

/**
 * The last day on which an application for renewal can be decided before silence renews this permit (许可法 50(2)); null: silence
 * has renewed it on that application, or will not.
 */
export function lastBeforeSilence(c: Case, application: CaseId, calendar: WorkingCalendar): Day | null {
  if (c.stage !== 'decided' || c.permit?.state !== 'valid') return null;
  const pending = pendingSuccession(c.permit);
  const validity = validityOf(c);
  if (pending?.kind !== 'renewal' || pending.caseId !== application || !isOpen(validity)) return null;
  return validity ? dueOf(validity, calendar) : null;
}

/**
 * The latest day to ask for renewal (许可法 50), counted back from the end of validity; null if the permit has none. Not
 * rolled: a day that is counted back has no later one to move to.
 */
export function renewalDay(c: Pick<Case, 'clocks' | 'item'>, calendar: WorkingCalendar): Day | null {
  const validity = validityOf(c);
  const end = validity && dueOf(validity, calendar);
  const ask = c.item.permitExtension?.askBefore ?? c.item.renewalAsk ?? RENEWAL_ASK;
  return end ? countBack(calendar, end, ask) : null;
}

/** The latest day to ask for an extension of the permit: by its last day, or so long before it. */
export function extensionDay(c: Pick<Case, 'clocks' | 'item'>, calendar: WorkingCalendar): Day | null {
  const clock = c.clocks[extendedClock(c.item)];
  const end = clock && clock.end === undefined ? dueOf(clock, calendar) : null;
  const ask = c.item.permitExtension?.askBefore;
  return end && ask ? countBack(calendar, end, ask) : end;
}

/** Do the days to ask for renewal and for an extension count back from an end that no published calendar knows yet (暂定)? */
export function provisionalAsks(c: Pick<Case, 'clocks' | 'item'>, calendar: WorkingCalendar) {
  const isTold = (clock: Clock | undefined): boolean => clock !== undefined && isProvisionalClock(clock, calendar);
  return { renewal: isTold(validityOf(c)), extension: isTold(c.clocks[extendedClock(c.item)]) };
}

/**
 * How the permit `before` stands, where its renewal or change is granted no more for that; null: it is. What was revoked, withdrawn,
 * struck off or is over meanwhile does not come back by them. But a change that was received while a renewal could still be asked
 * for, which it then bars as long as it is pending, is not lost by the days that the organ took.
 */
export function barringEnd(before: Case, application: Case, calendar: WorkingCalendar): PermitEnd | null {
  const state = before.stage === 'decided' ? before.permit?.state : undefined;
  if (state === undefined || state === 'valid') return null;
  const time = before.clocks.renewedValidity ? 'renewedValidity' : 'validity';
  const hasExpired = state === 'expired' || (state === 'deregistered' && hasRunOut(before, time, calendar));
  return hasExpired && isChangeInTime(application, before, calendar) ? null : state;
}

type PermitEnd = Exclude<PermitState, 'valid'>;

function isChangeInTime({ succeeds, ...application }: Case, before: Case, calendar: WorkingCalendar): boolean {
  const last = renewalDay(before, calendar);
  const received = 'receivedAt' in application ? application.receivedAt : null;
  return succeeds?.kind === 'change' && received !== null && last !== null && dayOf(received) <= last;
}

/**
 * The application that bars another one: undecided, and none on which the permit was renewed by silence already (许可法 50(2)). The
 * holder asks in time for the next renewal also of an organ that goes on being silent.
 */
export const pendingSuccession = ({ successor, renewedOn }: Permit): Succession | null =>
  successor && successor.caseId !== renewedOn ? successor : null;

/**
 * May the holder apply for the renewal (许可法 50) or the change (许可法 49) of this permit now? Refused: what does not
 * hold, what was applied for already, a renewal too late or of a permit without end.
 */
export function refuseSuccession(c: Case, kind: SuccessionKind, context: Context): Refusal | null {
  if (c.stage !== 'decided') return refuse('E-PERMIT-NONE');
  const invalid = refuseInvalid(c);
  if (invalid) return invalid;
  if (c.permit && pendingSuccession(c.permit))
    return refuse('E-SUCCESSION-PENDING', { article: kind === 'renewal' ? '许可法 50' : '许可法 49' });
  if (kind === 'change') return null;
  const last = renewalDay(c, context.calendar);
  if (last === null) return refuse('E-RENEWAL-ENDLESS', { article: '许可法 50' });
  return context.today > last ? refuse('E-RENEWAL-LATE', { article: '许可法 50', facts: { last } }) : null;
}
