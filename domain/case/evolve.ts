import { dayOf } from '../clock/instant.ts';
import { addDays, daysBetween, type Day } from '../clock/day.ts';
import type {
  Accepted,
  Case,
  CaseIn,
  ClockName,
  Clocks,
  Closed,
  ClosingKind,
  Decided,
  Received,
  Stage,
} from './case.ts';
import type { CaseEvent, EventOf, EventType } from './event.ts';
import { isServable } from './servable.ts';
import { clocksOnAcceptance, clocksOnReceipt, endAllClocks, endClocks, otherClock } from './ledger.ts';

/** Thrown by a sequence of events that the law does not know: a bug or a damaged record, never a refusal. */
export class ImpossibleHistory extends Error {}

/**
 * The state after an event. Deterministic; used by workflow, API and browser alike.
 * @throws ImpossibleHistory if the event cannot follow the state.
 */
export function evolve(before: Case | null, event: CaseEvent): Case {
  if (event.type === 'filed') return filed(event);
  if (!before) throw new ImpossibleHistory(`${event.type} before filed`);
  const after = (steps[event.type] as Step<EventType>)(before, event);
  return { ...after, version: before.version + 1 };
}

/** The state after a whole history, `null` after none. */
export const replay = (events: readonly CaseEvent[]): Case | null => events.reduce<Case | null>(evolve, null);

type Step<T extends EventType> = (before: Case, event: EventOf<T>) => Case;

const steps: { readonly [T in Exclude<EventType, 'filed'>]: Step<T> } = {
  received: (c, e) => {
    const { stage: _stage, signature: _signature, promise: _promise, ...common } = only(c, 'filedAhead');
    const clocks = clocksOnReceipt(c.item, dayOf(e.at));
    return { ...common, stage: 'received', receivedAt: e.at, correction: null, deferral: null, clocks };
  },
  deferralPromised: (c, e) => {
    const promise = { materials: e.materials, until: e.until, promisedAt: e.at, open: e.materials };
    return { ...only(c, 'received', 'correcting'), deferral: promise };
  },
  accepted: (c, e) => accept(only(c, 'received'), e, false),
  deemedAccepted: (c, e) => accept(only(c, 'received'), e, true),
  correctionNotified: (c, e) => correctionNotified(only(c, 'received'), e),
  handedIn: handedIn,
  corrected: (c, e) => corrected(only(c, 'correcting'), e),
  deemedWithdrawn: (c, e) => close(endLapsed(only(c, 'correcting'), e, 'correction'), e, 'deemedWithdrawn'),
  notAccepted: (c, e) => close(c, e, 'notAccepted'),
  notNeeded: (c, e) => close(c, e, 'notNeeded'),
  withdrawn: (c, e) => close(c, e, 'withdrawn'),
  reviewBegun: (c, e) => ({ ...only(c, 'accepted'), reviewer: e.by }),
  decisionPrepared: (c, e) => ({
    ...only(c, 'accepted'),
    reviewer: e.by,
    proposal: { ...e.proposal, by: e.by, at: e.at },
  }),
  decisionReturned: (c) => {
    const accepted = only(c, 'accepted');
    return { ...accepted, proposal: null, returned: accepted.returned + 1 };
  },
  granted: (c, e) => decide(only(c, 'accepted'), e),
  refused: (c, e) => decide(only(c, 'accepted'), e),
  deferralLapsed: (c, e) => endLapsed(only(c, 'accepted'), e, 'deferral'),
  terminated: (c, e) => close(c, e, 'terminated'),
  served: served,
  checkMet: (c, e) => {
    const clocks = endClocks(c.clocks, ['check', 'rectify'], dayOf(e.at));
    return { ...only(c, 'decided'), check: { state: 'met' }, clocks };
  },
  rectificationOrdered: (c, e) => {
    const clocks = {
      ...endClocks(c.clocks, ['check'], dayOf(e.at)),
      rectify: otherClock(dayOf(e.at), c.rules.rectifyDays, 'workingDays'),
    };
    return { ...only(c, 'decided'), check: { state: 'rectify', deficits: e.deficits, lapsed: false }, clocks };
  },
  rectificationLapsed: (c) => {
    const decided = only(c, 'decided');
    if (decided.check?.state !== 'rectify') throw new ImpossibleHistory('no rectification runs');
    return { ...decided, check: { ...decided.check, lapsed: true } };
  },
  urged: (c, e) => ({ ...c, urged: [...c.urged, e.clock] }),
};

function only<S extends Stage>(c: Case, ...stages: readonly S[]): CaseIn<S> {
  if (!(stages as readonly string[]).includes(c.stage)) throw new ImpossibleHistory(`not in stage ${c.stage}`);
  return c as CaseIn<S>;
}

function filed(event: EventOf<'filed'>): Case {
  const { id, item, rules, way, applicant, handedIn: materials, at, signature, promise } = event;
  const common = {
    id,
    version: 1,
    item,
    rules,
    way,
    applicant,
    filedAt: at,
    handedIn: materials,
    clocks: {},
    urged: [],
  };
  return { ...common, stage: 'filedAhead', signature, promise };
}

function accept(c: Received, event: EventOf<'accepted' | 'deemedAccepted'>, deemed: boolean): Accepted {
  const started = clocksOnAcceptance(c.item, event.on);
  const clocks = {
    ...endClocks(c.clocks, ['acceptance'], deemed ? dayBefore(event) : dayOf(event.at)),
    ...started,
    ...clockOfDeferral(c, event.on),
  };
  const acceptance = { on: event.on, at: event.at, deemed };
  return { ...c, stage: 'accepted', acceptance, reviewer: null, proposal: null, returned: 0, clocks };
}

/** From acceptance to the promised day; a promise that was kept before needs no clock. */
function clockOfDeferral({ deferral }: Received, on: Day): Clocks {
  if (!deferral || deferral.open.length === 0) return {};
  return { deferral: otherClock(on, Math.max(0, daysBetween(on, deferral.until)), 'calendarDays') };
}

function correctionNotified(c: Received, event: EventOf<'correctionNotified'>): CaseIn<'correcting'> {
  const on = dayOf(event.at);
  const ended = endClocks(c.clocks, ['acceptance', 'statutory'], on);
  const clocks = { ...ended, correction: otherClock(on, c.rules.correctionDays, 'workingDays') };
  const open = [...new Set(event.gaps.map((gap) => gap.material))];
  return { ...c, stage: 'correcting', correction: { on, gaps: event.gaps, open, answeredOn: null }, clocks };
}

function handedIn(c: Case, event: EventOf<'handedIn'>): Case {
  const materials = [...new Set([...c.handedIn, ...event.materials])];
  const still = (open: readonly string[]): readonly string[] => open.filter((code) => !event.materials.includes(code));
  const after = { ...c, handedIn: materials };
  if (after.stage === 'filedAhead' || after.stage === 'closed') throw new ImpossibleHistory('nothing can be handed in');
  const deferral = after.deferral && { ...after.deferral, open: still(after.deferral.open) };
  const done = deferral !== null && deferral.open.length === 0;
  const clocks = done ? endClocks(c.clocks, ['deferral'], dayOf(event.at)) : c.clocks;
  if (after.stage !== 'correcting') return { ...after, deferral, clocks };
  return { ...after, deferral, clocks, correction: { ...after.correction, open: still(after.correction.open) } };
}

function corrected(c: CaseIn<'correcting'>, event: EventOf<'corrected'>): Received {
  const on = dayOf(event.at);
  const clocks = { ...endClocks(c.clocks, ['correction'], on), ...clocksOnReceipt(c.item, on) };
  // The limits that start anew are new limits: an overrun of the old ones has been answered, of these not.
  const urged = c.urged.filter((name) => clocks[name]?.end !== undefined);
  return { ...c, stage: 'received', correction: { ...c.correction, answeredOn: on }, clocks, urged };
}

function close(c: Case, event: CaseEvent, kind: ClosingKind): Closed {
  if (c.stage === 'decided' || c.stage === 'closed' || c.stage === 'filedAhead')
    throw new ImpossibleHistory(`${kind} of ${c.stage}`);
  const on = dayOf(event.at);
  const acceptance = c.stage === 'accepted' ? c.acceptance : null;
  const keptAcceptance = kind === 'terminated' && c.rules.deferralLapse === 'REVOKE_ACCEPTANCE' ? null : acceptance;
  const closing = { kind, on, wasAccepted: acceptance !== null };
  const clocks = endAllClocks(c.clocks, on);
  return { ...c, stage: 'closed', acceptance: keptAcceptance, closing, servedAt: null, clocks };
}

function decide(c: Accepted, event: EventOf<'granted' | 'refused'>): Decided {
  const on = dayOf(event.at);
  const outcome = event.type === 'granted' ? 'grant' : 'refuse';
  const byCommitment = event.type === 'granted' && event.byCommitment;
  const decision = { outcome, at: event.at, on, bySystem: event.signature === null, byCommitment } as const;
  const check = byCommitment ? { check: otherClock(on, c.rules.checkDays, 'workingDays') } : {};
  const service = { service: otherClock(on, 10, 'workingDays') };
  const clocks = { ...endClocks(c.clocks, ['statutory', 'promised'], on), ...service, ...check };
  return { ...c, stage: 'decided', decision, servedAt: null, check: byCommitment ? { state: 'due' } : null, clocks };
}

function served(c: Case, event: EventOf<'served'>): Case {
  const ended = only(c, 'decided', 'closed');
  if (!isServable(ended)) throw new ImpossibleHistory(`service of ${ended.stage}`);
  const on = dayOf(event.at);
  const granted = ended.stage === 'decided' && ended.decision.outcome === 'grant';
  const clocks = { ...endClocks(c.clocks, ['service'], on), ...(granted ? {} : remediesFrom(on)) };
  return { ...ended, servedAt: event.at, clocks };
}

/** 复议 60 日 (复议法 20) and 诉讼 6 个月 (行诉法 46), from the service of what was refused or not accepted. */
const remediesFrom = (on: Day): Clocks => ({
  reconsideration: otherClock(on, 60, 'calendarDays'),
  suit: otherClock(on, 6, 'months'),
});

/** A clock that lapsed at 00:00 ended with the day before, its last. */
const endLapsed = <C extends Case>(c: C, event: CaseEvent, clock: ClockName): C => ({
  ...c,
  clocks: endClocks(c.clocks, [clock], dayBefore(event)),
});

/** What lapses at 00:00 ended with the day before, its last. */
const dayBefore = (event: CaseEvent): Day => addDays(dayOf(event.at), -1);
