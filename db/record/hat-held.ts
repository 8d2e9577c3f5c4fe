import type { Actor } from '../../domain/case/actor.ts';
import { refuseSignedOut } from '../../domain/account/signed-out.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import { holdHatIn, holdsStandingIn } from '../desk/hat.ts';
import type { Queryable } from '../pool.ts';

/** In what hat somebody acts, in which session, and who. */
interface Wearing {
  readonly hat?: string;
  readonly session?: string;
  readonly by?: Actor;
}

/**
 * Refuses what somebody does in a hat that has ended since the request was made, or for a person for whom (s)he no longer
 * stands in, or in a session that was ended before; `null`: it counts, and the hat goes on counting until the transaction ends.
 * What happens by itself wears none.
 */
export async function refuseEndedHat(tx: Queryable, { hat, session, by }: Wearing): Promise<Refusal | null> {
  if (hat === undefined) return null;
  const [worn, standsIn] = await Promise.all([
    holdHatIn(tx, hat, session ?? null),
    by?.for === undefined ? true : holdsStandingIn(tx, hat, by.person),
  ]);
  if (!worn || !standsIn) return refuse('E-RIGHT', { facts: { act: 'hatEnded' } });
  return refuseSignedOut(worn.signedOut);
}
