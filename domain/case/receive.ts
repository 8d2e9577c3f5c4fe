import { decidesUnder, directOrgan } from '../authority/grant.ts';
import type { Instant } from '../clock/instant.ts';
import { lastDayOf } from '../deferral/promise.ts';
import { refuseAgainstGate } from '../project/gate.ts';
import type { Actor } from './actor.ts';
import { SYSTEM } from './actor.ts';
import type { FiledAhead } from './case.ts';
import { waitingForIntake, type Context, type WorldFacts } from './context.ts';
import type { CaseEvent, EventOf, Happening } from './event.ts';
import { evolve } from './evolve.ts';
import { missingMaterials } from './materials.ts';
import type { SignedPromise } from './state/handed.ts';

/** What is asked when a case is received; all the rest is asked by the acts that follow. */
export type AtReceipt = Omit<Context, 'facts'> & {
  readonly facts: Pick<WorldFacts, 'authority' | 'waitingFor' | 'passed' | 'admission' | 'pilotOver' | 'endedBefore'>;
};

/**
 * Opens a case: filed, and received in the same moment unless a predecessor is still to be granted (提前申报). Receipt is
 * the entry into the system, on a working day or not (电子签名法 11).
 */
export function fileCase(filed: EventOf<'filed'>, context: AtReceipt): readonly CaseEvent[] {
  const state = evolve(null, filed) as FiledAhead;
  return waitingForIntake(context.facts).length > 0 ? [filed] : [filed, ...receiveCase(state, filed.by, context)];
}

/**
 * Receives a case: 收件, the deferral promise that was signed with the filing, unless its day is over, and, for an item that
 * is decided at once (备案, a commitment that its own law provides for; 许可法 34(2)), acceptance and grant in the same
 * moment, if it is complete and the zone has the power.
 */
export function receiveCase(c: FiledAhead, by: Actor, context: AtReceipt): readonly CaseEvent[] {
  const direct = directOrgan(context.facts.authority);
  const atOnce = decidedAtOnce(c, context);
  const received: Happening = {
    type: 'received',
    ...(c.signature ? { signature: c.signature } : {}),
    ...(direct === undefined ? {} : { direct }),
    ...(atOnce && { atOnce }),
  };
  const promised = c.promise ? [atReceipt(c.promise, context)] : [];
  const granted = atOnce ? grantedAtOnce(c, context) : [];
  return [...happened([received, ...promised], by, context.now), ...happened(granted, SYSTEM, context.now)];
}

/** What was signed long before may name a day that is over by now (提前申报): it becomes no promise of the case. */
function atReceipt(promise: SignedPromise, { today, calendar }: AtReceipt): Happening {
  const { materials } = promise;
  const until = lastDayOf(promise, today, calendar);
  return until < today ? { type: 'deferralVoided', materials, until } : { type: 'deferralPromised', ...promise, until };
}

const happened = (happenings: readonly Happening[], by: Actor, at: Instant): readonly CaseEvent[] =>
  happenings.map((happening) => ({ ...happening, at, by }));

const decidedAtOnce = (c: FiledAhead, context: AtReceipt): boolean =>
  c.item.instant &&
  !context.facts.pilotOver &&
  context.facts.endedBefore === undefined &&
  context.facts.waitingFor.length === 0 &&
  missingMaterials(c).length === 0 &&
  decidesUnder(context.facts.authority) &&
  refuseAgainstGate(c.item.code, context.facts.admission) === null;

function grantedAtOnce(c: FiledAhead, context: AtReceipt): readonly Happening[] {
  const proposal = {
    outcome: 'grant',
    reasons: [],
    provisions: [],
    conditions: [],
    overrunReason: null,
    citesMinutes: false,
  } as const;
  const authority = context.facts.authority?.id ?? '';
  return [
    { type: 'accepted', on: context.today, checked: c.handedIn },
    { type: 'granted', byCommitment: c.way === 'commitment', proposal, signature: null, authority },
  ];
}
