import { holdHat, holdsStandingIn } from '../../db/desk/hat.ts';
import { sessionEnded } from '../../db/desk/session-lives.ts';
import type { Queryable } from '../../db/pool.ts';
import { refuseSignedOut } from '../../domain/account/signed-out.ts';
import { orProblem, Problem } from '../http/problem.ts';
import type { Who } from './who.ts';

/**
 * Between a request and what comes of it time may pass: many acts in one, a file that is still coming. Within the transaction
 * that writes, refuses whoever lost the hat meanwhile or stands in for its owner no more (403 `E-RIGHT`), and whoever was signed
 * out (401 `E-SIGN-IN`). What passes counts until the transaction ends.
 */
export async function requireStill(tx: Queryable, { hat, session, person }: Who): Promise<void> {
  const [signedOut, counts, standsIn] = await Promise.all([
    session !== null && sessionEnded(tx, session),
    hat === null || holdHat(tx, hat.id),
    hat?.for === undefined || holdsStandingIn(tx, hat.id, person.id),
  ]);
  orProblem(refuseSignedOut(signedOut));
  if (!counts || !standsIn) throw new Problem(403, { code: 'E-RIGHT' });
}
