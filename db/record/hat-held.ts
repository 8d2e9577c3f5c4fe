import { refuse, type Refusal } from '../../domain/refusal.ts';
import { holdHat } from '../desk/hat.ts';
import type { Queryable } from '../pool.ts';

/**
 * Refuses what somebody does in a hat that has ended since the request was made; `null`: it counts, and goes on counting
 * until the transaction ends. What happens by itself wears none.
 */
export async function refuseEndedHat(tx: Queryable, { hat }: { readonly hat?: string }): Promise<Refusal | null> {
  if (hat === undefined || (await holdHat(tx, hat))) return null;
  return refuse('E-RIGHT', { facts: { act: 'hatEnded' } });
}
