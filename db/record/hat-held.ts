import type { Actor } from '../../domain/case/actor.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import { holdHat, holdsStandingIn } from '../desk/hat.ts';
import type { Queryable } from '../pool.ts';

/** In what hat somebody acts, and who. */
interface Wearing {
  readonly hat?: string;
  readonly by?: Actor;
}

/**
 * Refuses what somebody does in a hat that has ended since the request was made, or for a person for whom (s)he no longer
 * stands in; `null`: it counts, and goes on counting until the transaction ends. What happens by itself wears none.
 */
export async function refuseEndedHat(tx: Queryable, { hat, by }: Wearing): Promise<Refusal | null> {
  if (hat === undefined) return null;
  const [counts, standsIn] = await Promise.all([
    holdHat(tx, hat),
    by?.for === undefined ? true : holdsStandingIn(tx, hat, by.person),
  ]);
  return counts && standsIn ? null : refuse('E-RIGHT', { facts: { act: 'hatEnded' } });
}
