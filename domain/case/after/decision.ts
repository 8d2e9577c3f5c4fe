import { personsBehind } from '../actor.ts';
import type { Day } from '../../clock/day.ts';
import { dayOf, endOfDay, type Instant } from '../../clock/instant.ts';
import { announce, PUBLIC } from '../announcement.ts';
import type { Accepted, Case, Clocks, Decided } from '../case.ts';
import { endPublished, remediesFrom, serviceFrom, unservedIn } from '../decisions.ts';
import type { EventOf } from '../event.ts';
import { GRANTED_PERMIT } from '../first-state.ts';
import { clocksOnGrant, endClocks, otherClock } from '../ledger.ts';
import { issueNotice, isUnserved, serveNotice } from '../notice-service.ts';
import { isServable } from '../servable.ts';
import type { Breach, Decision } from '../state/decision.ts';
import type { ServedNotice } from '../state/service.ts';
import { dayBefore, ImpossibleHistory, only, type Steps } from './step.ts';

/** The decision, its service, and the check of a commitment. */
export const DECISION: Steps<
  | 'granted'
  | 'refused'
  | 'serviceAnnounced'
  | 'served'
  | 'checkMet'
  | 'rectificationOrdered'
  | 'rectificationLapsed'
  | 'revocationProposed'
> = {
  granted: (c, e) => decide(only(c, 'accepted'), e),
  refused: (c, e) => decide(only(c, 'accepted'), e),
  serviceAnnounced: (c, e) => announce(c, e),
  served,
  checkMet: (c, e) => {
    const clocks = endClocks(c.clocks, ['check', 'rectify'], dayOf(e.at));
    return { ...only(c, 'decided'), check: { state: 'met' }, clocks };
  },
  rectificationOrdered: (c, e) => {
    const decided = { ...only(c, 'decided'), clocks: endClocks(c.clocks, ['check'], dayOf(e.at)) };
    const check = { state: 'rectify', deficits: e.deficits, lapsed: false, ...breachOf(e) } as const;
    return { ...decided, check, ...issueNotice(decided, 'rectificationNotice', e) };
  },
  rectificationLapsed: (c) => {
    const decided = only(c, 'decided');
    if (decided.check?.state !== 'rectify') throw new ImpossibleHistory('no rectification runs');
    return { ...decided, check: { ...decided.check, lapsed: true } };
  },
  revocationProposed: (c, e) => {
    const clocks = endClocks(c.clocks, ['check', 'rectify'], dayOf(e.at));
    const by = [...new Set([...personsBehind(e.by), ...e.officers.map(({ person }) => person)])];
    const check = { state: 'revocationProposed', facts: e.facts, by, ...breachOf(e) } as const;
    return { ...only(c, 'decided'), check, clocks };
  },
};

const breachOf = ({ broken }: Breach): Breach => (broken ? { broken } : {});

function decide(c: Accepted, event: EventOf<'granted' | 'refused'>): Decided {
  const on = dayOf(event.at);
  const granted = event.type === 'granted';
  const decision = decisionOf(c, event, on);
  const check = decision.byCommitment ? { check: otherClock(on, c.rules.checkDays, 'workingDays') } : {};
  const ended = endClocks(c.clocks, granted ? ENDED_BY_GRANT : ENDED_BY_REFUSAL, on);
  const clocks = { ...ended, ...serviceFrom(on), ...check, ...(granted ? clocksOnGrant(c.item, on) : {}) };
  return {
    ...c,
    stage: 'decided',
    // The service of an earlier notice had a limit of its own, and warnings of that.
    warned: c.warned.filter((name) => name !== 'service'),
    decision,
    servedAt: null,
    check: decision.byCommitment ? { state: 'due' } : null,
    permit: granted ? GRANTED_PERMIT : null,
    revocation: null,
    revocationsDropped: 0,
    basisDefects: [],
    reexamined: 0,
    clocks,
  };
}

const ENDED_BY_GRANT = [
  'statutory',
  'promised',
  'upperStatutory',
  'deferral',
  'cure',
  'hearingRequest',
  'issue',
] as const;
const ENDED_BY_REFUSAL = ['statutory', 'promised', 'upperStatutory', 'hearingRequest', 'issue'] as const;

function decisionOf(c: Accepted, event: EventOf<'granted' | 'refused'>, on: Day): Decision {
  const supplemented = event.type === 'granted' && event.proposal.outcome === 'grantWithSupplement';
  const open = c.deferral?.open ?? [];
  return {
    outcome: event.type === 'granted' ? 'grant' : 'refuse',
    at: event.at,
    on,
    bySystem: event.signature === null,
    byCommitment: event.type === 'granted' && event.byCommitment,
    authority: event.authority,
    supplement: supplemented ? { materials: open, open } : null,
  };
}

function served(c: Case, event: EventOf<'served'>): Case {
  if (event.paper !== undefined) return servedNotice(c, event.paper, event);
  const ended = only(c, 'decided', 'closed');
  if (!isServable(ended)) throw new ImpossibleHistory(`service of ${ended.stage}`);
  const on = servedOn(event);
  const adverse = unservedIn(ended).some((decision) => decision.adverse);
  const clocks = { ...endService(c.clocks, on), ...(adverse ? remediesFrom(c, on) : {}) };
  return {
    ...endPublished(ended),
    servedAt: servedAt(event),
    ...(ended.stage === 'decided' && ended.unserved && { unserved: [] }),
    clocks,
  };
}

/** What was published counts with the last of its days, at 00:00 after which that is recorded. */
const servedOn = (event: EventOf<'served'>): Day => (event.method === PUBLIC ? dayBefore(event) : dayOf(event.at));

/** With the end of that day, as it has no time of its own. */
const servedAt = (event: EventOf<'served'>): Instant =>
  event.method === PUBLIC ? endOfDay(servedOn(event)) : event.at;

/** What was published kept its day by that; it was served on an earlier one where that is told since. */
function endService(clocks: Clocks, on: Day): Clocks {
  const { service } = clocks;
  return service?.end !== undefined && service.end > on
    ? { ...clocks, service: { ...service, end: on } }
    : endClocks(clocks, ['service'], on);
}

/** The service of a correction notice ends the window in which it was to be told. */
function servedNotice(c: Case, paper: ServedNotice, event: EventOf<'served'>): Case {
  if (!isUnserved(c, paper)) throw new ImpossibleHistory(`no ${paper} is to be served`);
  const { method, inTime } = event;
  const [at, on] = [servedAt(event), servedOn(event)];
  const begun = serveNotice(c, paper, { at, on, published: method === PUBLIC, ...(inTime && { inTime }) });
  if (paper === 'terminationNotice') return { ...only(c, 'closed'), ...begun, servedAt: at };
  return paper === 'correctionNotice' ? { ...c, ...begun, clocks: endService(begun.clocks, on) } : { ...c, ...begun };
}
