import { directOrgan } from '../../authority/grant.ts';
import { dueOf } from '../../clock/project-clock.ts';
import { materialOf } from '../../catalogue/item.ts';
import { refuseAgainstGate } from '../../project/gate.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import type { Day } from '../../clock/day.ts';
import type { Accepted, ClockName } from '../case.ts';
import { clockOf } from '../clocks-of.ts';
import type { Context } from '../context.ts';
import { deferralDay } from '../deferral-day.ts';
import { isToBeHeld } from '../hearing.ts';
import { missingMaterials } from '../materials.ts';
import { isUnserved } from '../notice-service.ts';
import type { Outcome, Proposal } from '../state/review.ts';

/** A decision as it is proposed. */
export type Draft = Omit<Proposal, 'by' | 'at' | 'facts'>;

/** What of a draft says why it refuses. */
interface Told extends Pick<Draft, 'outcome' | 'reasons'> {
  readonly facts?: string | null;
}

/**
 * 不予许可的，应当说明理由 (许可法 38(2)): whoever is refused reads apart from each other what was found and why that refuses. Asked
 * of a proposal alone: one that was made before facts were asked for is still signed.
 */
export function refuseUnexplained({ outcome, facts, reasons }: Told): Refusal | null {
  if (outcome !== 'refuse') return null;
  if (reasons.length === 0) return refuse('E-DECISION-NO-REASONS', { article: '许可法 38', field: 'reasons' });
  return (facts ?? '').trim() === '' ? refuse('E-DECISION-NO-FACTS', { article: '许可法 38', field: 'facts' }) : null;
}

/** What of the case itself stands in the way of deciding it so. */
export const refuseUnready = (c: Accepted, draft: Draft): Refusal | null =>
  firstRefusal([
    () => refuseDuringProcedure(c),
    () => refuseUncitedMinutes(c, draft),
    () => (draft.outcome === 'grantWithSupplement' ? refuseSupplement(c) : refuseIncomplete(c, draft.outcome)),
  ]);

/** While a special procedure runs nothing is decided: its result is what the decision waits for (许可法 45). 公示 is none. */
export function refuseDuringProcedure(c: Accepted): Refusal | null {
  const running = c.procedures.filter((one) => one.endedOn === null && one.kind !== 'publicity');
  return running.length > 0
    ? refuse('E-DECISION-PROCEDURE', { article: '许可法 45', facts: { kinds: running.map((one) => one.kind) } })
    : null;
}

/** 行政机关应当根据听证笔录，作出行政许可决定 (许可法 48(5)). */
const refuseUncitedMinutes = (c: Accepted, draft: Draft): Refusal | null =>
  c.hearing?.heldOn && !draft.citesMinutes
    ? refuse('E-HEARING-MINUTES', { article: '许可法 48', field: 'citesMinutes', facts: { on: c.hearing.heldOn } })
    : null;

/** 容缺通过: only where the item allows it, something deferred is open, and none of it concerns safety (意见 6). */
function refuseSupplement(c: Accepted): Refusal | null {
  const open = c.deferral?.open ?? [];
  const unsafe = open.some((code) => materialOf(c.item, code)?.safety);
  if (!c.item.supplementAfterGrant || open.length === 0 || unsafe)
    return refuse('E-SUPPLEMENT-NOT-ALLOWED', { article: '意见 6', field: 'outcome', facts: { open: [...open] } });
  return refuseMissing(c, open);
}

/** Open promises come first: here where the case alone knows their day, else where the calendar is at hand. */
function refuseIncomplete(c: Accepted, outcome: Outcome): Refusal | null {
  if (hasOpenPromise(c)) return namesItsDay(c) ? refuseOpenPromise(c, c.deferral?.until) : null;
  return outcome === 'refuse' ? null : refuseMissing(c, []);
}

const hasOpenPromise = ({ deferral }: Accepted): boolean => (deferral?.open.length ?? 0) > 0;

/** A promised period and the grace of the zone are counted, and so need the calendar. */
const namesItsDay = ({ deferral, clocks }: Accepted): boolean => !deferral?.period && !clocks.cure;

/** While promised papers are open nothing is decided but a grant that leaves them open (意见 6). */
const refuseOpenPromise = ({ deferral }: Accepted, until: Day | null = null): Refusal =>
  refuse('E-DEFERRAL-OPEN', { article: '意见 6', facts: { open: [...(deferral?.open ?? [])], until: until ?? '' } });

/** No grant while an essential material is missing (许可法 38). */
function refuseMissing(c: Accepted, deferred: readonly string[]): Refusal | null {
  const essential = missingMaterials(c).filter(
    (material) => material.class === 'E' && !deferred.includes(material.code),
  );
  if (essential.length === 0) return null;
  return refuse('E-DECISION-MISSING', {
    article: '许可法 38',
    facts: { missing: essential.map((material) => material.name) },
  });
}

/** What of the moment and of the world outside stands in the way. */
export const refuseDecision = (c: Accepted, draft: Draft, context: Context): Refusal | null =>
  firstRefusal([
    () =>
      hasOpenPromise(c) && draft.outcome !== 'grantWithSupplement'
        ? refuseOpenPromise(c, deferralDay(c, context.calendar))
        : null,
    () => refuseWithoutPower(c, context),
    () => refuseAfterSilence(draft, context),
    () => refuseOfEnded(c, draft, context),
    () => refuseBeforeHearing(c, context),
    () => refuseWithoutPilot(c, draft, context),
    () => refuseBeforePredecessor(draft, context),
    () => refuseOwedSupplement(draft, context),
    () => (draft.outcome === 'refuse' ? null : refuseAgainstGate(c.item.code, context.facts.admission)),
    () => refuseUnexplainedOverrun(c, draft, context),
  ]);

/** 许可机关在其法定职权范围内实施 (许可法 22): the zone decides nothing that it only forwards; the upper organ needs no grant. */
function refuseWithoutPower(c: Accepted, { facts }: Context): Refusal | null {
  if (c.upper) return null;
  if (c.direct !== undefined || directOrgan(facts.authority) !== undefined)
    return refuse('E-AUTHORITY-DIRECT', {
      article: ['许可法 22', '许可法 24'],
      facts: { organ: c.direct ?? directOrgan(facts.authority) ?? '' },
    });
  return facts.authority ? null : refuse('E-AUTHORITY-NONE', { article: ['许可法 22', '许可法 24'] });
}

/** 逾期未作决定的，视为准予延续 (许可法 50(2)): what the law has granted is confirmed, and not refused any more. */
const refuseAfterSilence = (draft: Draft, { facts }: Context): Refusal | null =>
  draft.outcome === 'refuse' && facts.deemedRenewed && !facts.endedBefore
    ? refuse('E-RENEWAL-DEEMED', { article: '许可法 50(2)', field: 'outcome' })
    : null;

/** 延续、变更 are of a permit that holds (许可法 49, 50). */
function refuseOfEnded({ succeeds }: Accepted, { outcome }: Draft, { facts }: Context): Refusal | null {
  const state = outcome === 'refuse' ? undefined : facts.endedBefore;
  if (state === undefined) return null;
  const article = succeeds?.kind === 'renewal' ? '许可法 50' : '许可法 49';
  return refuse('E-SUCCESSION-ENDED', { article, field: 'outcome', facts: { state } });
}

/** A promise of an excluded class carries a grant only while its pilot instrument is in force, which ends by itself (许可法 12). */
const refuseWithoutPilot = (c: Accepted, draft: Draft, { facts }: Context): Refusal | null =>
  draft.outcome !== 'refuse' && facts.pilotOver
    ? refuse('E-COMMITMENT-EXCLUDED', { article: '许可法 12', facts: { item: c.item.code } })
    : null;

function refuseBeforePredecessor(draft: Draft, context: Context): Refusal | null {
  const waiting = context.facts.waitingFor;
  return draft.outcome !== 'refuse' && waiting.length > 0
    ? refuse('E-DECISION-PREDECESSOR', { facts: { waitingFor: [...waiting] } })
    : null;
}

/** A paper that another item was granted without is due before this one is granted (容缺后补). */
const refuseOwedSupplement = (draft: Draft, { facts: { owedSupplements } }: Context): Refusal | null =>
  draft.outcome !== 'refuse' && owedSupplements.length > 0
    ? refuse('E-DECISION-SUPPLEMENT', { article: '意见 6', facts: { items: [...owedSupplements] } })
    : null;

const HEARING = ['许可法 36', '许可法 46', '许可法 47'] as const;

/**
 * Who was told of the right to a hearing has five days to ask, and a hearing that was asked for, or that the organ called
 * of its own motion, is held first (许可法 36, 46, 47).
 */
export function refuseBeforeHearing(c: Accepted, context: Context): Refusal | null {
  const { hearing } = c;
  if (!hearing || hearing.heldOn) return null;
  const asked = dueIn(c, 'hearingRequest', context);
  if (isToBeHeld(hearing)) return refuseUnheard(hearing.called?.on ?? dueIn(c, 'hearing', context));
  if (isUnserved(c, 'hearingRightNotice')) return refuse('E-SERVICE-PENDING', { article: HEARING });
  return asked !== null && context.today <= asked ? refuseUnheard(asked) : null;
}

const refuseUnheard = (due: Day | null): Refusal =>
  refuse('E-DECISION-HEARING', { article: HEARING, facts: { due: due ?? '' } });

function dueIn(c: Accepted, name: ClockName, { calendar }: Context): Day | null {
  const clock = c.clocks[name];
  return clock ? dueOf(clock, calendar) : null;
}

/** The last day of the promised limit where it has passed (超过办理时间); null: it was not promised, or is not over. */
export function overrunOn(c: Accepted, { calendar, today }: Context): Day | null {
  const promised = clockOf(c, 'promised', calendar, today);
  const due = promised ? dueOf(promised, calendar) : null;
  return due !== null && today > due ? due : null;
}

/** A promised limit binds the organ; who overruns it explains it to the applicant (722号 36(2)). */
function refuseUnexplainedOverrun(c: Accepted, draft: Draft, context: Context): Refusal | null {
  const due = overrunOn(c, context);
  return due !== null && !draft.overrunReason && !c.overrunExplained
    ? refuse('E-DECISION-OVERRUN-REASON', { article: '722号 36(2)', field: 'overrunReason', facts: { due } })
    : null;
}
