import { belonging, firmsOf } from '../../db/desk/person.ts';
import type { Queryable } from '../../db/pool.ts';
import { Problem } from '../http/problem.ts';
import { requireMay, tiesOf } from '../right/may.ts';
import type { Who } from '../right/who.ts';

/** A person as one of a zone. */
interface PersonIn {
  readonly zone: string;
  readonly person: string;
}

/** Throws 404 for whoever has no hat in the zone. */
export async function requirePersonIn(db: Queryable, { zone, person }: PersonIn): Promise<void> {
  if ((await belonging(db, person, zone)) === 'none') throw noPerson();
}

/**
 * Lets only who administers the zone see to the account of one of its people, and one of it alone. Throws 403, or 404 for
 * whoever has no hat in the zone; and nobody with a tie to an enterprise for which this person acts.
 */
export async function requireAccountIn(
  db: Queryable,
  who: Who,
  act: 'resetPassword' | 'resetSecondFactor' | 'putIdentity',
  { zone, person }: PersonIn,
): Promise<void> {
  requireMay(who, act, { zone, shared: false }, { ties: [] });
  const belongs = await belonging(db, person, zone);
  if (belongs === 'none') throw noPerson();
  // By the clock by which the relations of whoever keeps it count.
  const of = (enterprise: string) => tiesOf(db, who, { zone: who.hat?.zone ?? null, enterprise });
  const ties = await Promise.all((await firmsOf(db, person)).map(of));
  requireMay(who, act, { zone, shared: belongs === 'shared' }, { ties: ties.flat() });
}

const noPerson = (): Problem => new Problem(404, { code: 'E-NOT-FOUND', field: 'person' });
