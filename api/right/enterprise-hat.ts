import { randomUUID } from 'node:crypto';
import { insertHat, wearsSameHat } from '../../db/desk/hat.ts';
import type { Queryable } from '../../db/pool.ts';
import { Problem } from '../http/problem.ts';
import { today } from '../zone/today.ts';
import { openZoneOr404, todayOf } from '../zone/zone-desk.ts';

/** A hat of an enterprise; `zone`: where alone it counts, null: everywhere. */
export interface GivenHat {
  readonly capacity: 'legalRepresentative' | 'staff' | 'agent';
  readonly enterprise: string;
  readonly zone: string | null;
  readonly mandate: string | null;
}

/** The hat of whoever an enterprise belongs to. */
export const chiefOf = (enterprise: string): GivenHat => ({
  capacity: 'legalRepresentative',
  enterprise,
  zone: null,
  mandate: null,
});

/**
 * Gives somebody a hat of an enterprise from today on, by the clock of the zone to which it is bound; answers its id. Throws 409
 * `E-EXISTS` for who wears it, `E-ZONE-CLOSED` for one that counts in a closed zone alone.
 */
export async function giveHat(tx: Queryable, person: string, given: GivenHat): Promise<string> {
  const { capacity, enterprise, zone, mandate } = given;
  const firstDay = zone === null ? today() : todayOf(await openZoneOr404(tx, zone));
  const hat = { id: randomUUID(), person, capacity, zone, bureau: null, enterprise, mandate, firstDay, lastDay: null };
  if (await wearsSameHat(tx, hat))
    throw new Problem(409, { code: 'E-EXISTS', field: 'token', facts: { name: capacity } });
  await insertHat(tx, hat);
  return hat.id;
}
