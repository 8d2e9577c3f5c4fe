import type { Day } from '../../clock/day.ts';
import { refuseDeferral, type DeferralPromise } from '../../deferral/promise.ts';
import type { Refusal } from '../../refusal.ts';
import type { CaseIn } from '../case.ts';
import type { Context } from '../context.ts';

type NotAccepted = CaseIn<'filedAhead' | 'received' | 'correcting'>;

/** Judges a promise as if the case were accepted now: when it is made, and again at acceptance. */
export const refusePromise = (c: NotAccepted, promise: DeferralPromise, context: Context): Refusal | null =>
  refuseDeferral(c.item, promise, {
    day: context.today,
    limitFrom: limitFrom(c, context.today),
    calendar: context.calendar,
    barred: context.facts.deferralBarred,
    traits: { specialWorks: context.facts.specialWorks, highImpact: context.facts.admission.outcome !== 'pass' },
  });

/** From which day the limit of the item would run: that of receipt where it counts from receipt, else of acceptance. */
function limitFrom(c: NotAccepted, today: Day): Day {
  if (c.stage === 'filedAhead') return today;
  const fromReceipt = c.item.promised === null && c.item.statutory?.from === 'receipt';
  const receivedOn = c.stage === 'received' && fromReceipt ? c.clocks.acceptance?.start : undefined;
  return receivedOn ?? c.correction?.answeredOn ?? today;
}
