import { tiesToEnterprise } from '../db/read/ties.ts';
import type { Queryable } from '../db/pool.ts';
import { actsForOrgan, personsBehind } from '../domain/case/actor.ts';
import { refuseTied } from '../domain/permission/independence.ts';
import { actorOf } from './actor.ts';
import { orProblem } from './problem.ts';
import type { Who } from './who.ts';

/** An enterprise before a zone. */
export interface Concerned {
  readonly zone: string;
  readonly enterprise: string;
}

/**
 * Refuses whoever has a tie to the enterprise (403 `E-RECUSAL`), for what is done to it outside of its cases; also for any of
 * the `others` who take part. Whoever acts for an enterprise is no organ, and is not asked.
 */
export async function requireIndependent(
  db: Queryable,
  who: Who,
  of: Concerned,
  others: readonly string[] = [],
): Promise<void> {
  const by = actorOf(who);
  if (!actsForOrgan(by)) return;
  const persons = [...personsBehind(by), ...others];
  orProblem(refuseTied(persons, await tiesToEnterprise(db, persons, of)));
}
