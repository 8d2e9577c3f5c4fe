import type { Day } from '../../clock/day.ts';
import { dayOf } from '../../clock/instant.ts';
import type { DecisionPaper } from '../../paper/basis.ts';
import type { Case, CaseIn, Clocks, Decided } from '../case.ts';
import { decidedMore, endPublished, serviceFrom, unservedIn } from '../decisions.ts';
import type { CaseEvent, EventOf } from '../event.ts';
import { endClocks, extendedClock, otherClock } from '../ledger.ts';
import { issueNotice } from '../notice-service.ts';
import type { HolderRequest, LaterDraft, Permit, PermitState } from '../state/permit.ts';
import { dayBefore, ImpossibleHistory, only, type Steps } from './step.ts';

/** The life of what was granted. */
export const PERMIT: Steps<
  | 'revocationNotified'
  | 'defenceStated'
  | 'revoked'
  | 'revocationDropped'
  | 'basisDefected'
  | 'basisReexamined'
  | 'laterDecisionPrepared'
  | 'permitWithdrawn'
  | 'deregistered'
  | 'lastDayReminded'
  | 'startReported'
  | 'voided'
  | 'expired'
  | 'permitExtensionAsked'
  | 'permitExtended'
  | 'permitExtensionRefused'
  | 'deregistrationAsked'
  | 'deregistrationRefused'
  | 'requestTakenBack'
  | 'successionAsked'
  | 'successionDecided'
  | 'deemedRenewed'
> = {
  revocationNotified: (c, e) => {
    const revocation = { noticeOn: dayOf(e.at), ground: e.ground, facts: e.facts, statement: null };
    return { ...granted(c), revocation, ...issueNotice(c, 'revocationPriorNotice', e) };
  },
  defenceStated: (c, e) => {
    const decided = granted(c);
    if (!decided.revocation) throw new ImpossibleHistory('no revocation was notified');
    const clocks = endClocks(c.clocks, ['statement'], dayOf(e.at));
    return { ...decided, revocation: { ...decided.revocation, statement: e.statement }, clocks };
  },
  revoked: (c, e) => {
    const on = dayOf(e.at);
    const permit = changePermit(endOfPermit(c, e, 'revoked'), { revokedOn: on });
    const ended = { ...permit, clocks: endClocks(permit.clocks, ['statement'], on) };
    // It takes the place of a grant that was not served yet, and of nothing else.
    const waiting = unservedIn(c).filter(({ paper }) => paper !== 'grantDecision');
    if (waiting.length > 0)
      return decidedMore({ ...ended, unserved: waiting }, { paper: 'revocationDecision', adverse: true }, on);
    const round = ended.unserved === undefined ? {} : { laterServices: (ended.laterServices ?? 0) + 1, unserved: [] };
    return { ...endPublished(ended), ...round, servedAt: null, clocks: { ...ended.clocks, ...serviceFrom(on) } };
  },
  revocationDropped: (c, e) => {
    const clocks = endClocks(c.clocks, ['statement', 'rectify'], dayOf(e.at));
    const decided = granted(c);
    return { ...decided, revocation: null, revocationsDropped: decided.revocationsDropped + 1, check: null, clocks };
  },
  basisDefected: (c, { item, caseId, at }) => {
    const decided = granted(c);
    return { ...decided, basisDefects: [...decided.basisDefects, { item, caseId, on: dayOf(at) }] };
  },
  basisReexamined: (c) => ({ ...granted(c), reexamined: granted(c).basisDefects.length }),
  laterDecisionPrepared: (c, { proposal, by, at }) => {
    const { made, returned } = proposalsOf(c);
    return changePermit(c, { proposed: { ...proposal, by, at }, proposals: { made: made + 1, returned } });
  },
  permitWithdrawn: (c, e) => told(endOfPermit(c, e, 'withdrawn'), e, 'permitWithdrawal'),
  deregistered: (c, e) => told(endOfPermit(c, e, 'deregistered'), e, 'deregistration'),
  lastDayReminded: (c, { of }) => changePermit(c, { reminded: [...(granted(c).permit.reminded ?? []), of] }),
  startReported: (c, e) => {
    const on = dayOf(e.at);
    // There is no more time to start for which somebody could wait.
    const waiting = extendedClock(c.item) === 'start' ? withoutExtension(c) : c;
    return { ...changePermit(waiting, { startedOn: on }), clocks: endClocks(c.clocks, ['start'], on) };
  },
  voided: (c, e) => lapsed(c, e, 'void'),
  expired: (c, e) => lapsed(c, e, 'expired'),
  permitExtensionAsked: (c, e) => changePermit(c, { asked: { on: dayOf(e.at), length: e.length } }),
  permitExtended: (c, e) => permitExtended(c, e),
  permitExtensionRefused: (c, e) => told(withoutExtension(notExtended(c)), e, 'permitExtensionRefusal'),
  deregistrationAsked: (c, e) => toDeregister(c, dayOf(e.at)),
  deregistrationRefused: (c, e) => told(withoutDeregistration(c), e, 'deregistrationRefusal'),
  requestTakenBack: (c, { of }) => (of === 'extension' ? withoutExtension(notExtended(c)) : withoutDeregistration(c)),
  successionAsked: (c, { kind, caseId }) => changePermit(c, { successor: { kind, caseId } }),
  successionDecided: (c, e) => successionDecided(c, e),
  deemedRenewed: (c, e) => deemedRenewed(c, e),
};

function granted(c: Case): Decided & { readonly permit: Permit } {
  const decided = only(c, 'decided');
  if (!decided.permit) throw new ImpossibleHistory('nothing was granted');
  return { ...decided, permit: decided.permit };
}

function changePermit(c: Case, change: Partial<Permit>): CaseIn<'decided'> {
  const decided = granted(c);
  return { ...decided, permit: { ...decided.permit, ...change } };
}

/** How often something was proposed of the permit, and how often an extension was sent back. */
const proposalsOf = (c: Case) => granted(c).permit.proposals ?? { made: 0, returned: 0 };

/** 退回: what was proposed of the permit went back to whoever proposes. */
export function laterReturned(c: Case): CaseIn<'decided'> {
  const { proposed } = granted(c).permit;
  if (!proposed) throw new ImpossibleHistory('nothing was proposed');
  const back = withoutProposal(c);
  if (ANSWERS.extension.includes(proposed.act)) return notExtended(back);
  const asked = back.permit?.deregistration?.asked;
  return asked && ANSWERS.deregistration.includes(proposed.act) ? toDeregister(back, asked) : back;
}

/** What an officer proposes as an answer to what the holder asks. */
const ANSWERS: Readonly<Record<HolderRequest, readonly LaterDraft['act'][]>> = {
  extension: ['extendPermit', 'refusePermitExtension'],
  deregistration: ['deregister', 'refuseDeregistration'],
};

/** An extension that was asked for and is not granted: whatever answers it next is a step of its own. */
function notExtended(c: Case): CaseIn<'decided'> {
  const { made, returned } = proposalsOf(c);
  return changePermit(c, { proposals: { made, returned: returned + 1 } });
}

/** Somebody has to answer a deregistration that was asked for, in a step of its own each time. */
const toDeregister = (c: Case, asked: Day): CaseIn<'decided'> =>
  changePermit(c, { deregistration: { asked, round: (granted(c).permit.deregistration?.round ?? 0) + 1 } });

/** What was proposed is decided, was sent back, or is of a permit that stands otherwise by now. */
function withoutProposal(c: Case): CaseIn<'decided'> {
  const decided = granted(c);
  const { proposed: _fallen, ...permit } = decided.permit;
  return { ...decided, permit };
}

/** More time is asked for no longer, and what was proposed of that falls. */
function withoutExtension(c: Case): CaseIn<'decided'> {
  return changePermit(withoutAnswer(c, 'extension'), { asked: null });
}

/** The deregistration is asked for no longer, and what was proposed of it falls. */
function withoutDeregistration(c: Case): CaseIn<'decided'> {
  return changePermit(withoutAnswer(c, 'deregistration'), unasked(granted(c).permit));
}

const unasked = ({ deregistration }: Permit): Pick<Permit, 'deregistration'> =>
  deregistration ? { deregistration: { ...deregistration, asked: null } } : {};

function withoutAnswer(c: Case, of: HolderRequest): Case {
  const { proposed } = granted(c).permit;
  return proposed && ANSWERS[of].includes(proposed.act) ? withoutProposal(c) : c;
}

/** What is decided against the holder is served as such, and there are remedies against it. */
const told = (
  ended: CaseIn<'decided'>,
  { at, decision }: EventOf<'permitWithdrawn' | 'deregistered' | 'deregistrationRefused' | 'permitExtensionRefused'>,
  paper: DecisionPaper,
): CaseIn<'decided'> => (decision ? decidedMore(ended, { paper, adverse: true }, dayOf(at)) : ended);

const CLOCKS_OF_PERMIT = ['start', 'validity', 'renewedValidity'] as const;
const CLOCKS_OF_CHECK = ['check', 'rectify'] as const;

/**
 * An act ends the permit and what was still to be done with it. A permit that was changed goes on in another one, and so
 * does the check of its promise.
 */
function endOfPermit(c: Case, event: CaseEvent, state: PermitState): CaseIn<'decided'> {
  const names = state === 'changed' ? CLOCKS_OF_PERMIT : [...CLOCKS_OF_PERMIT, ...CLOCKS_OF_CHECK];
  const clocks: Clocks = endClocks(c.clocks, names, dayOf(event.at));
  const ended = { state, asked: null, ...unasked(granted(c).permit) };
  return { ...changePermit(withoutProposal(c), ended), clocks };
}

/** A time of the permit ran out, and with it the permit: what still ran ended with the day before. */
function lapsed(c: Case, event: CaseEvent, state: PermitState): CaseIn<'decided'> {
  const clocks = endClocks(c.clocks, [...CLOCKS_OF_PERMIT, ...CLOCKS_OF_CHECK], dayBefore(event));
  return { ...changePermit(withoutProposal(c), { state, asked: null }), clocks };
}

/** 视为准予延续 (许可法 50(2)): a new time begins with the end of the old one, whose clock keeps its last day. */
function deemedRenewed(c: Case, event: EventOf<'deemedRenewed'>): CaseIn<'decided'> {
  const end = dayBefore(event);
  const { permit, ...decided } = granted(withoutExtension(c));
  const renewal = permit.successor ? { renewedOn: permit.successor.caseId } : {};
  const clocks = endClocks(c.clocks, ['validity'], end);
  const renewed = event.months && { renewedValidity: { ...otherClock(end, event.months, 'months'), roll: false } };
  return {
    ...decided,
    permit: { ...permit, asked: null, deemedRenewed: true, reminded: [], ...renewal },
    clocks: { ...clocks, ...renewed },
    warned: c.warned.filter((one) => one !== 'renewedValidity'),
  };
}

/** Counts as asked for on the day it was asked, since the law sets the last day for the asking. */
function permitExtended(c: Case, event: EventOf<'permitExtended'>): Case {
  const { permit, ...decided } = granted(withoutProposal(c));
  const name = extendedClock(c.item);
  const clock = c.clocks[name];
  if (!clock || !permit.asked) throw new ImpossibleHistory('no extension was asked for');
  const extension = { signedOn: permit.asked.on, by: 'issuingOrgan', length: event.length } as const;
  const longer = { ...clock, extensions: [...(clock.extensions ?? []), extension] };
  const warned = c.warned.filter((one) => one !== name);
  const on = dayOf(event.at);
  const extended = { ...permit, asked: null, extendedOn: on, reminded: [] };
  const after = { ...decided, permit: extended, clocks: { ...c.clocks, [name]: longer }, warned };
  const adverse = event.length < permit.asked.length;
  return event.decision ? decidedMore(after, { paper: 'permitExtension', adverse }, on) : after;
}

/**
 * A change or a renewal that was granted takes the place of this permit, if it still holds. One on which it was renewed by silence may
 * be decided after another was asked for: that one is still undecided.
 */
function successionDecided(c: Case, event: EventOf<'successionDecided'>): Case {
  const { permit } = granted(c);
  const decided = permit.successor?.caseId === event.caseId ? changePermit(c, { successor: null }) : c;
  return event.granted && permit.state === 'valid' ? endOfPermit(decided, event, 'changed') : decided;
}
