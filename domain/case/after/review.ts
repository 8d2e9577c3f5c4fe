import { dayOf } from '../../clock/instant.ts';
import { personsBehind } from '../actor.ts';
import type { Accepted, Case, Received } from '../case.ts';
import type { CaseEvent, EventOf } from '../event.ts';
import { partyOf } from '../hearing.ts';
import { endClocks, otherClock } from '../ledger.ts';
import { issueNotice, leaveToServe } from '../notice-service.ts';
import type { Hearing, Opinion, Procedure } from '../state/review.ts';
import { laterReturned } from './permit.ts';
import { ImpossibleHistory, only, type Steps } from './step.ts';

/** What happens between acceptance and decision. */
export const REVIEW: Steps<
  | 'reviewBegun'
  | 'reviewReopened'
  | 'siteChecked'
  | 'decisionPrepared'
  | 'decisionReturned'
  | 'procedureStarted'
  | 'procedureEnded'
  | 'procedureOverCap'
  | 'extensionAsked'
  | 'extensionRefused'
  | 'extended'
  | 'hearingRightNotified'
  | 'hearingRequested'
  | 'hearingCalled'
  | 'hearingHeld'
  | 'opinionAsked'
  | 'opinionReminded'
  | 'opinionUrged'
  | 'opinionGiven'
  | 'opinionLapsed'
  | 'opinionWeighed'
  | 'overrunExplained'
  | 'defaultPassed'
> = {
  reviewBegun: (c, e) => ({ ...reviewedBy(c, e), reviewer: e.by }),
  reviewReopened: (c, e) => reopened(reviewedBy(c, e), e),
  siteChecked: (c, e) => {
    const accepted = reviewedBy(c, e);
    return { ...accepted, siteChecks: accepted.siteChecks + 1 };
  },
  decisionPrepared: (c, e) => ({
    ...reviewedBy(c, e),
    reviewer: e.by,
    proposal: { ...e.proposal, by: e.by, at: e.at },
  }),
  decisionReturned: (c) => {
    if (c.stage === 'decided') return laterReturned(c);
    const accepted = only(c, 'accepted');
    return { ...accepted, proposal: null, returned: accepted.returned + 1 };
  },
  procedureStarted: (c, e) => {
    const { kind, days, began, at } = e;
    const procedure = { kind, days, began, noticeOn: dayOf(at), endedOn: null, cut: false, overCap: false };
    const procedures = [...c.procedures, procedure];
    return { ...reviewedBy(c, e), procedures, ...leaveToServe(c, 'procedureNotice', e) };
  },
  procedureEnded: (c, e) => endProcedure(c, e),
  procedureOverCap: (c, e) => changeOpen(c, e, (open) => ({ ...open, overCap: true })),
  extensionAsked: (c, { length, reason, by, at }) => ({
    ...only(c, 'received', 'accepted'),
    extensionAsked: { length, reason, by, on: dayOf(at) },
  }),
  extensionRefused: (c) => ({ ...only(c, 'received', 'accepted'), extensionAsked: null }),
  extended: (c, e) => extended(only(c, 'received', 'accepted'), e),
  hearingRightNotified: (c, e) => {
    const accepted = reviewedBy(c, e);
    const hearing = { ...(accepted.hearing ?? NO_HEARING), notifiedOn: dayOf(e.at), parties: e.parties };
    return { ...accepted, hearing, ...issueNotice(c, 'hearingRightNotice', e) };
  },
  hearingRequested: (c, e) => {
    const { accepted, hearing } = heard(c);
    const on = dayOf(e.at);
    const requests = [...hearing.requests, { party: partyOf(c, e.by), on }];
    // The twenty days to hold it count from the first request; a second one gives the organ no more time.
    const within = c.clocks.hearing ?? otherClock(on, 20, 'workingDays');
    const clocks = { ...endClocks(c.clocks, ['hearingRequest'], on), hearing: within };
    return { ...accepted, hearing: { ...hearing, requests }, clocks };
  },
  hearingCalled: (c, e) => {
    const accepted = only(c, 'accepted');
    const hearing = accepted.hearing ?? NO_HEARING;
    const called = { noticeOn: dayOf(e.at), on: e.on, chair: e.chair };
    return { ...accepted, hearing: { ...hearing, called }, ...leaveToServe(c, 'hearingNotice', e) };
  },
  hearingHeld: (c, e) => {
    const { accepted, hearing } = heard(c);
    const on = dayOf(e.at);
    return { ...accepted, hearing: { ...hearing, heldOn: on }, clocks: endClocks(c.clocks, ['hearing'], on) };
  },
  opinionAsked: (c, e) => {
    const accepted = reviewedBy(c, e);
    const clock = otherClock(dayOf(e.at), e.days, 'workingDays');
    const asked = { id: e.opinion, bureau: e.bureau, question: e.question, clock };
    const opinion = { ...asked, reminded: false, answer: null, lapsed: false, weighed: null };
    return { ...accepted, opinions: [...accepted.opinions, opinion] };
  },
  opinionReminded: (c, e) => changeOpinion(c, e.opinion, (one) => ({ ...one, reminded: true })),
  opinionUrged: (c, e) =>
    changeOpinion(c, e.opinion, (one) => ({
      ...one,
      urged: { times: (one.urged?.times ?? 0) + 1, on: dayOf(e.at) },
    })),
  opinionGiven: (c, e) => {
    const { stance, text, by, at } = e;
    return changeOpinion(c, e.opinion, (one) => ({
      ...one,
      answer: { stance, text, by },
      clock: { ...one.clock, end: dayOf(at) },
    }));
  },
  opinionLapsed: (c, e) => changeOpinion(c, e.opinion, (one) => ({ ...one, lapsed: true })),
  opinionWeighed: (c, { opinion, adopted, reason }) =>
    changeOpinion(c, opinion, (one) => ({ ...one, weighed: { adopted, reason } })),
  overrunExplained: (c, e) => ({
    ...only(c, 'accepted'),
    overrunExplained: true,
    ...leaveToServe(c, 'overrunExplanation', e),
  }),
  defaultPassed: (c, e) => {
    const passedOn = dayOf(e.at);
    const clocks = { ...c.clocks, issue: otherClock(passedOn, 1, 'workingDays') };
    return { ...only(c, 'accepted'), passedOn, clocks };
  },
};

const NO_HEARING: Hearing = { notifiedOn: null, parties: [], requests: [], called: null, heldOn: null };

/** Who takes part in the review is remembered: none of them chairs a hearing of it (许可法 48). */
function reviewedBy(c: Case, event: CaseEvent): Accepted {
  const accepted = only(c, 'accepted');
  const reviewers = [...new Set([...accepted.reviewers, ...personsBehind(event.by)])];
  return { ...accepted, reviewers };
}

/**
 * 重新审查: what was proposed falls; what other departments said, they said of what lay there before, and is weighed anew.
 * No limit starts anew or stands: the law knows no such ground (许可法 42, 45).
 */
function reopened(c: Accepted, { materials }: EventOf<'reviewReopened'>): Accepted {
  return {
    ...c,
    proposal: null,
    overturned: c.overturned + (c.proposal ? 1 : 0),
    laterPapers: c.laterPapers.filter((code) => !materials.includes(code)),
    opinions: c.opinions.map((one) => ({ ...one, weighed: null })),
  };
}

function heard(c: Case): { accepted: Accepted; hearing: NonNullable<Accepted['hearing']> } {
  const accepted = only(c, 'accepted');
  if (!accepted.hearing) throw new ImpossibleHistory('no right to a hearing was told, and none was called');
  return { accepted, hearing: accepted.hearing };
}

/** The procedure of a kind that runs; of one kind there is never more than one. */
function changeOpen(
  c: Case,
  { kind }: EventOf<'procedureEnded' | 'procedureOverCap'>,
  change: (open: Procedure) => Procedure,
): Accepted {
  const isOpen = (one: Procedure): boolean => one.kind === kind && one.endedOn === null;
  if (!c.procedures.some(isOpen)) throw new ImpossibleHistory(`no ${kind} runs`);
  return { ...only(c, 'accepted'), procedures: c.procedures.map((one) => (isOpen(one) ? change(one) : one)) };
}

const endProcedure = (c: Case, event: EventOf<'procedureEnded'>): Accepted =>
  changeOpen(c, event, (open) => ({ ...open, endedOn: dayOf(event.at), cut: event.cut ?? false }));

/** 延期: the limit is longer; whoever was warned of its end is warned of the new one. */
function extended(c: Received | Accepted, event: EventOf<'extended'>): Received | Accepted {
  const { clock: name, at, by, length } = event;
  const clock = c.clocks[name];
  if (!clock) throw new ImpossibleHistory(`no ${name} runs`);
  const extension = { signedOn: dayOf(at), by: by.capacity as 'organHead', length };
  const longer = { ...clock, extensions: [...(clock.extensions ?? []), extension] };
  const warned = c.warned.filter((one) => one !== name);
  const told = leaveToServe(c, 'extensionNotice', event);
  return { ...c, clocks: { ...c.clocks, [name]: longer }, warned, extensionAsked: null, ...told };
}

function changeOpinion(c: Case, id: number, change: (one: Opinion) => Opinion): Accepted {
  const accepted = only(c, 'accepted');
  if (!accepted.opinions.some((one) => one.id === id)) throw new ImpossibleHistory(`no opinion ${id}`);
  return { ...accepted, opinions: accepted.opinions.map((one) => (one.id === id ? change(one) : one)) };
}
