import { dayOf } from '../../clock/instant.ts';
import type { Accepted, Case, Received } from '../case.ts';
import type { EventOf } from '../event.ts';
import { endClocks, otherClock } from '../ledger.ts';
import type { Upper } from '../state/upper.ts';
import { statusOf } from '../status.ts';
import { only, type Steps } from './step.ts';

type InHand = Extract<Case, { stage: 'received' | 'correcting' | 'accepted' }>;

/** How a case goes to the upper organ: on the direct channel, or because the zone lost its power. */
export const UPPER: Steps<'forwarded' | 'cityCopied' | 'authorityWithdrawn' | 'authorityRestored' | 'transferred'> = {
  forwarded: (c, e) => forwarded(only(c, 'accepted'), e),
  cityCopied: (c) => only(c, 'received'),
  authorityWithdrawn: (c, e) => {
    const clocks = { ...c.clocks, transfer: otherClock(dayOf(e.at), c.rules.transferDays, 'workingDays') };
    return { ...inHand(c), clocks, withdrawals: (c.withdrawals ?? 0) + 1 };
  },
  authorityRestored: (c) => {
    const { transfer: _over, ...clocks } = c.clocks;
    return { ...inHand(c), clocks, warned: c.warned.filter((name) => name !== 'transfer') };
  },
  transferred,
};

const inHand = (c: Case): InHand => only(c, 'received', 'correcting', 'accepted');

/**
 * 报送: the upper organ receives what the zone accepted, and has a window of its own. Its correction, if any, is its first.
 * The special procedures were the zone's and are over.
 */
function forwarded(c: Accepted, event: EventOf<'forwarded'>): Received {
  const {
    acceptance,
    reviewer: _reviewer,
    proposal: _proposal,
    laterPapers: _later,
    opinions: _opinions,
    overrunExplained: _explained,
    ...rest
  } = c;
  const { reviewers, hearing, siteChecks, returned, overturned, ...taken } = rest;
  const on = dayOf(event.at);
  const review = { reviewers, hearing, siteChecks, returned, overturned };
  const clocks = { ...endClocks(c.clocks, ['forward'], on), upperAcceptance: otherClock(on, 5, 'workingDays') };
  const upper = { ...upperOf(c, event), by: 'forward' as const, acceptance, review, procedures: c.procedures };
  return { ...taken, stage: 'received', correction: null, procedures: [], clocks, upper };
}

/** 移送: receipt, acceptance and the days that went by stay as they are; what was proposed in the zone falls. */
function transferred(c: Case, event: EventOf<'transferred'>): Case {
  const held = inHand(c);
  const clocks = endClocks(c.clocks, ['transfer', 'forward'], dayOf(event.at));
  const upper = upperOf(c, event);
  if (held.stage !== 'accepted') return { ...held, clocks, upper };
  const overturned = held.overturned + (held.proposal ? 1 : 0);
  return { ...held, clocks, upper, proposal: null, overturned, opinions: [] };
}

function upperOf(c: Case, { organ, at, materials }: EventOf<'forwarded' | 'transferred'>): Upper {
  const rounds = ('correction' in c ? (c.correction?.round ?? 0) : 0) + 1;
  const sent = { by: 'transfer' as const, organ, sentAt: at, held: materials };
  return { ...sent, acceptance: null, status: statusOf(c), rounds, review: null };
}
