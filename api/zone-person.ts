import { belonging } from '../db/desk/person.ts';
import type { Queryable } from '../db/pool.ts';
import { Problem } from './problem.ts';
import type { Who } from './who.ts';
import { requireAdminOf } from './zone-desk.ts';

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
 * Lets only who administers the zone see to the account of one of its people, and one of it alone: whoever does can act as that
 * person wherever it has a hat. Throws 403, or 404 for whoever has no hat in the zone.
 */
export async function requireAccountIn(db: Queryable, who: Who, { zone, person }: PersonIn): Promise<void> {
  requireAdminOf(who, zone);
  const belongs = await belonging(db, person, zone);
  if (belongs === 'none') throw noPerson();
  if (belongs === 'shared' && who.hat?.zone !== null) throw new Problem(403, { code: 'E-RIGHT' });
}

const noPerson = (): Problem => new Problem(404, { code: 'E-NOT-FOUND', field: 'person' });
