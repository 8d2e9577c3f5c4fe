import { daysBetween, type Day } from '../../clock/day.ts';
import { dayOf } from '../../clock/instant.ts';
import { personsBehind } from '../actor.ts';
import type { Accepted, Case, CaseIn, Clocks, Closed, ClosingKind, Received } from '../case.ts';
import type { EnteredAt } from '../../counter/entry.ts';
import type { CaseEvent, EventOf } from '../event.ts';
import { NOTHING_REVIEWED } from '../first-state.ts';
import {
  clocksAbove,
  clocksOnAcceptance,
  clocksOnDirectAcceptance,
  clocksOnReceipt,
  endAllClocks,
  endClocks,
  otherClock,
} from '../ledger.ts';
import { DEFAULT_ZONE_RULES } from '../../zone/zone.ts';
import { issueNotice, leaveToServe } from '../notice-service.ts';
import { isOver } from '../over.ts';
import { acceptanceOf } from '../upper.ts';
import { dayBefore, endLapsed, ImpossibleHistory, only, type Steps } from './step.ts';

/** How a case begins, is received, corrected and accepted, or ends before its decision. */
export const INTAKE: Steps<
  | 'received'
  | 'deferralPromised'
  | 'deferralVoided'
  | 'accepted'
  | 'deemedAccepted'
  | 'correctionNotified'
  | 'handedIn'
  | 'corrected'
  | 'deemedWithdrawn'
  | 'notAccepted'
  | 'notNeeded'
  | 'withdrawn'
  | 'deferralLapsed'
  | 'terminated'
> = {
  received: (c, e) => {
    const { stage: _stage, signature: _signature, promise: _promise, ...common } = only(c, 'filedAhead');
    const clocks = clocksOnReceipt(c.item, dayOf(e.at), e.direct !== undefined);
    const direct = e.direct === undefined ? {} : { direct: e.direct };
    return { ...common, ...direct, stage: 'received', receivedAt: e.at, correction: null, deferral: null, clocks };
  },
  deferralPromised,
  deferralVoided: (c) => ({ ...only(c, 'received', 'correcting'), deferral: null }),
  accepted: (c, e) => accept(only(c, 'received'), e, false),
  deemedAccepted: (c, e) => accept(only(c, 'received'), e, true),
  correctionNotified: (c, e) => correctionNotified(only(c, 'received'), e),
  handedIn,
  corrected: (c, e) => corrected(only(c, 'correcting'), e),
  deemedWithdrawn: (c, e) => lapse(endLapsed(only(c, 'correcting'), e, 'correction'), e),
  notAccepted: (c, e) => {
    const closed = close(c, e, 'notAccepted');
    return e.ground === 'falseMaterial' ? { ...closed, closing: { ...closed.closing, falseMaterial: true } } : closed;
  },
  notNeeded: (c, e) => close(c, e, 'notNeeded'),
  withdrawn: (c, e) => ({
    ...close(c.stage === 'filedAhead' ? neverReceived(c) : c, e, 'withdrawn'),
    ...leaveToServe(c, 'withdrawalConfirmation', e),
  }),
  deferralLapsed: (c, e) => deferralLapsed(only(c, 'accepted'), e),
  terminated: (c, e) => lapse(c, e),
};

/** What is promised while the case waits to be received takes effect with the receipt, as if signed with the filing. */
function deferralPromised(c: Case, { materials, until, period, signature, at }: EventOf<'deferralPromised'>): Case {
  if (c.stage === 'filedAhead')
    return { ...c, promise: { materials, until, ...(period ? { period } : {}), signature } };
  const { handedIn: inHand, ...open } = only(c, 'received', 'correcting');
  const deferral = { materials, until, period: period ?? null, promisedAt: at, open: materials };
  return { ...open, handedIn: withoutPromised(c, inHand, materials), deferral };
}

/** A paper that the notice found wrong, and that is promised anew, is missing until it comes. */
function withoutPromised(c: Case, inHand: readonly string[], promised: readonly string[]): readonly string[] {
  const wrong = c.stage === 'correcting' ? c.correction.open : [];
  return inHand.filter((code) => !(wrong.includes(code) && promised.includes(code)));
}

/** The first event of a case makes it: filed ahead, until it is received. */
export function filed(event: EventOf<'filed'>): Case {
  const { id, item, rules, way, applicant, handedIn: materials, at, signature, promise } = event;
  return {
    stage: 'filedAhead',
    id,
    version: 1,
    item,
    rules: { ...DEFAULT_ZONE_RULES, ...rules },
    way,
    applicant,
    filedAt: at,
    handedIn: materials,
    clocks: {},
    urged: [],
    warned: [],
    procedures: [],
    succeeds: event.succeeds ?? null,
    ...(event.pilot === undefined ? {} : { pilot: event.pilot }),
    ...(event.joint ? { joint: true } : {}),
    ...(event.park ? { park: event.park } : {}),
    ...(event.works ? { works: event.works } : {}),
    ...enteredAt(event),
    ...consentIn(event),
    signature,
    promise,
  };
}

const consentIn = ({ electronicService: agreed, at }: EventOf<'filed'>): Pick<Case, 'serviceConsent'> =>
  agreed === undefined ? {} : { serviceConsent: { agreed, on: dayOf(at) } };

/** Everybody who entered something for the applicant is remembered, with the window at which that was first. */
function enteredAt({ counter }: EventOf<'filed' | 'handedIn'>, before?: EnteredAt): Pick<Case, 'counter'> {
  if (!counter) return {};
  const persons = [...new Set([...(before?.persons ?? []), ...personsBehind(counter.entered)])];
  return { counter: { window: before?.window ?? counter.window, persons } };
}

function accept(c: Received, event: EventOf<'accepted' | 'deemedAccepted'>, deemed: boolean): Accepted {
  const { direct: known, ...asReceived } = c;
  const direct = event.type === 'accepted' && !c.upper ? event.direct : known;
  const clocks = {
    ...endClocks(c.clocks, ['acceptance', 'upperAcceptance'], deemed ? dayBefore(event) : dayOf(event.at)),
    ...limitsOnAcceptance(c, event.on, direct),
    ...clockOfDeferral(c, event.on),
  };
  const acceptance = { on: event.on, at: event.at, deemed };
  const review = { ...NOTHING_REVIEWED, ...c.upper?.review };
  return {
    ...asReceived,
    ...(direct === undefined ? {} : { direct }),
    stage: 'accepted',
    acceptance,
    clocks,
    ...review,
    ...leaveToServe(c, 'acceptanceNotice', event),
  };
}

/** Whoever decides has a limit from its own acceptance; the zone that only forwards has one for that. */
function limitsOnAcceptance({ item, rules, upper }: Received, on: Day, direct: string | undefined): Clocks {
  if (upper?.by === 'forward') return clocksAbove(item, on);
  return direct === undefined ? clocksOnAcceptance(item, on) : clocksOnDirectAcceptance(rules.forwardDays, on);
}

/** From acceptance to the promised day, whatever day it is, or for the promised period; a promise that was kept before needs no clock. */
function clockOfDeferral({ deferral }: Received, on: Day): Clocks {
  if (!deferral || deferral.open.length === 0) return {};
  if (deferral.period) return { deferral: otherClock(on, deferral.period.length, deferral.period.unit) };
  const days = Math.max(0, daysBetween(on, deferral.until));
  return { deferral: { ...otherClock(on, days, 'calendarDays'), roll: false } };
}

function correctionNotified(c: Received, event: EventOf<'correctionNotified'>): CaseIn<'correcting'> {
  const on = dayOf(event.at);
  const ended = endClocks(c.clocks, ['acceptance', 'statutory', 'upperAcceptance'], on);
  const begun = issueNotice({ ...c, clocks: ended }, 'correctionNotice', event);
  const clocks = event.toServe ? { ...begun.clocks, ...windowOf(c) } : begun.clocks;
  const open = [...new Set(event.gaps.map((gap) => gap.material))];
  const round = (c.correction?.round ?? 0) + 1;
  const correction = { on, round, gaps: event.gaps, open, answeredOn: null, ground: event.ground ?? null };
  return { ...c, ...begun, stage: 'correcting', correction, clocks, warned: running(c.warned, clocks) };
}

/** The notice has to reach the applicant in the window in which it is to be told (许可法 32(4)); none where that is over. */
function windowOf({ clocks }: Received): Clocks {
  const window = [clocks.acceptance, clocks.upperAcceptance].find((clock) => clock && clock.end === undefined);
  return window ? { service: window } : {};
}

function handedIn(c: Case, event: EventOf<'handedIn'>): Case {
  const materials = [...new Set([...c.handedIn, ...event.materials])];
  const still = (open: readonly string[]): readonly string[] => open.filter((code) => !event.materials.includes(code));
  const after = { ...c, handedIn: materials, ...enteredAt(event, c.counter) };
  if (after.stage === 'closed') throw new ImpossibleHistory('nothing can be handed in');
  if (after.stage === 'filedAhead') return { ...after, promise: stillPromised(after, still) };
  const deferral = after.deferral && { ...after.deferral, open: still(after.deferral.open) };
  const done = deferral !== null && deferral.open.length === 0;
  const clocks = done ? endClocks(c.clocks, ['deferral', 'cure'], dayOf(event.at)) : c.clocks;
  if (after.stage === 'correcting')
    return { ...after, deferral, clocks, correction: { ...after.correction, open: still(after.correction.open) } };
  if (after.stage === 'decided') return supplemented(after, deferral, still);
  return after.stage === 'accepted'
    ? { ...after, deferral, clocks, laterPapers: laterPapers(after, event.materials) }
    : { ...after, deferral, clocks };
}

/** What of a promise made before the receipt is still to come; null: all of it came. */
function stillPromised(
  { promise }: CaseIn<'filedAhead'>,
  still: (open: readonly string[]) => readonly string[],
): CaseIn<'filedAhead'>['promise'] {
  const materials = still(promise?.materials ?? []);
  return promise && materials.length > 0 ? { ...promise, materials } : null;
}

/** What comes in once the review has begun may change what was reviewed. */
const laterPapers = ({ reviewers, laterPapers: earlier }: Accepted, materials: readonly string[]): readonly string[] =>
  reviewers.length > 0 ? [...earlier, ...materials] : earlier;

/** 容缺后补, 承诺后补: what was outstanding after the grant is in; the status stays. */
function supplemented(
  c: CaseIn<'decided'>,
  deferral: Received['deferral'],
  still: (open: readonly string[]) => readonly string[],
): Case {
  const { supplement } = c.decision;
  if (!supplement) {
    if (!c.item.materials.some(({ later }) => later)) throw new ImpossibleHistory('nothing is outstanding');
    return c;
  }
  const rest = { ...supplement, open: still(supplement.open) };
  return { ...c, deferral, decision: { ...c.decision, supplement: rest } };
}

function corrected(c: CaseIn<'correcting'>, event: EventOf<'corrected'>): Received {
  const on = dayOf(event.at);
  // On the direct channel the window of the upper organ ended with its notice, and begins no second time.
  const anew = c.upper?.by === 'forward' ? {} : clocksOnReceipt(c.item, on, c.direct !== undefined);
  const clocks = { ...endClocks(c.clocks, ['correction', 'service'], on), ...anew };
  // The limits that start anew are new limits: an overrun of the old ones has been answered, of these not.
  const urged = c.urged.filter((name) => clocks[name]?.end !== undefined);
  const warned = c.warned.filter((name) => clocks[name]?.end !== undefined);
  return { ...c, stage: 'received', correction: { ...c.correction, answeredOn: on }, clocks, urged, warned };
}

/** A clock that starts anew has warned nobody yet. */
const running = (warned: Case['warned'], clocks: Clocks): Case['warned'] =>
  warned.filter((name) => clocks[name]?.end !== undefined);

/** Fifteen working days more where the zone grants them (CURE15), from the last day of the deferral on. */
function deferralLapsed(c: Accepted, event: EventOf<'deferralLapsed'>): Accepted {
  const lapsed = endLapsed(c, event, 'deferral');
  if (c.rules.deferralLapse !== 'CURE15') return lapsed;
  const clocks = { ...lapsed.clocks, cure: otherClock(dayBefore(event), 15, 'workingDays') };
  return { ...lapsed, clocks, ...leaveToServe(c, 'cureNotice', event) };
}

/** What was filed ahead and will not be received: no receipt, no notice, no promise took effect. */
type NeverReceived = Omit<Closed, 'stage' | 'closing' | 'acceptance' | 'servedAt'> & { readonly stage: 'unreceived' };

function neverReceived(c: CaseIn<'filedAhead'>): NeverReceived {
  const { stage: _stage, signature: _signature, promise: _promise, ...common } = c;
  return { ...common, stage: 'unreceived', receivedAt: null, correction: null, deferral: null };
}

/** Ends a case by lapse, of which its applicant is told (终止办理通知). */
const lapse = (c: Case, event: EventOf<'deemedWithdrawn' | 'terminated'>): Closed => ({
  ...close(c, event, event.type),
  ...leaveToServe(c, 'terminationNotice', event),
});

/** Ends a case without a decision. */
function close(c: Case | NeverReceived, event: CaseEvent, kind: ClosingKind): Closed {
  if (isOver(c) || c.stage === 'filedAhead') throw new ImpossibleHistory(`${kind} of ${c.stage}`);
  const on = dayOf(event.at);
  const acceptance = c.stage === 'unreceived' ? null : acceptanceOf(c);
  const keptAcceptance = kind === 'terminated' && c.rules.deferralLapse === 'REVOKE_ACCEPTANCE' ? null : acceptance;
  const closing = { kind, on, wasAccepted: acceptance !== null };
  const clocks = endAllClocks(c.clocks, on);
  return { ...c, stage: 'closed', acceptance: keptAcceptance, closing, servedAt: null, clocks };
}
