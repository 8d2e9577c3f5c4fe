import type { Actor } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import { MANDATED_CAPACITIES, refuseDeed, type Deed } from '../../domain/mandate/mandate.ts';
import { RIGHTS, type Act } from '../../domain/permission/rights.ts';
import type { Rule } from '../../domain/permission/rule.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { holdMandates, type Principal } from '../desk/mandate.ts';
import type { Queryable } from '../pool.ts';

/** What an agent or a steward does, for which enterprise before which zone, on which day of its clock. */
interface OnMandate {
  readonly act: Act;
  readonly whose: Principal;
  readonly deed: Omit<Deed, 'power'>;
  readonly today: Day;
}

/**
 * Refuses what an agent or a steward does on a mandate that has ended since the request was made, or never covered it (民法典 171(1), 173);
 * `null`: it covers it, and cannot be ended until the transaction is over. Nobody else acts on one, and what happens by
 * itself wears no hat.
 */
export async function refuseEndedMandate(
  tx: Queryable,
  { hat, by }: { readonly hat?: string; readonly by?: Actor },
  { act, whose, deed, today }: OnMandate,
): Promise<Refusal | null> {
  const { power }: Rule = RIGHTS[act];
  const capacity = MANDATED_CAPACITIES.find((one) => one === by?.capacity);
  if (hat === undefined || by === undefined || capacity === undefined || power === undefined) return null;
  const mandates = await holdMandates(tx, whose, { agent: by.person, capacity });
  return refuseDeed({ capacity, mandates }, { ...deed, power }, today);
}
