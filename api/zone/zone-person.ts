import { belonging } from '../../db/desk/person.ts';
import type { Queryable } from '../../db/pool.ts';
import { Problem } from '../http/problem.ts';
import { requireMay } from '../right/may.ts';
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
 * whoever has no hat in the zone.
 */
export async function requireAccountIn(
  db: Queryable,
  who: Who,
  act: 'resetPassword' | 'resetSecondFactor' | 'putIdentity',
  { zone, person }: PersonIn,
): Promise<void> {
  requireMay(who, act, { zone, shared: false });
  const belongs = await belonging(db, person, zone);
  if (belongs === 'none') throw noPerson();
  requireMay(who, act, { zone, shared: belongs === 'shared' });
}

const noPerson = (): Problem => new Problem(404, { code: 'E-NOT-FOUND', field: 'person' });
