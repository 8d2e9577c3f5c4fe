import type { Capacity } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** A hat to be given to a person. */
export interface NewHat {
  readonly id: string;
  readonly person: string;
  readonly capacity: Capacity;
  readonly zone: string | null;
  readonly bureau: string | null;
  readonly enterprise: string | null;
  /** An agent's mandate, in words. */
  readonly mandate: string | null;
  /** Null: the machine's today. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** Gives a person a hat. */
export async function insertHat(tx: Queryable, hat: NewHat): Promise<void> {
  await tx.query(
    `INSERT INTO hat (id, person_id, capacity, zone_id, bureau, enterprise_id, mandate, first_day, last_day)
     VALUES ($1, $2, $3, $4, $5, $6, $7, coalesce($8, (now() AT TIME ZONE 'Asia/Shanghai')::date), $9)`,
    [hat.id, hat.person, hat.capacity, hat.zone, hat.bureau, hat.enterprise, hat.mandate, hat.firstDay, hat.lastDay],
  );
}

/** Ends a hat of a zone with `lastDay`; false if the zone has no such hat. */
export async function endHat(tx: Queryable, zone: string, hat: string, lastDay: Day): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE hat SET last_day = least(last_day, $3::date) WHERE zone_id = $1 AND id = $2',
    [zone, hat, lastDay],
  );
  return rowCount === 1;
}

/** A person with the hats in one zone. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly hats: readonly {
    readonly id: string;
    readonly capacity: Capacity;
    readonly bureau: string | null;
    readonly firstDay: Day;
    readonly lastDay: Day | null;
  }[];
}

/** People who have, had or will have a hat in the zone, by login, from the one after `after` on. */
export async function listPeople(
  db: Queryable,
  zone: string,
  after: string,
  limit: number,
): Promise<readonly PersonRow[]> {
  const { rows } = await db.query<PersonRow>(
    `SELECT p.id, p.name, p.login,
       jsonb_agg(jsonb_build_object('id', h.id, 'capacity', h.capacity, 'bureau', h.bureau,
         'firstDay', h.first_day, 'lastDay', h.last_day) ORDER BY h.first_day, h.id) AS hats
     FROM hat h JOIN person p ON p.id = h.person_id
     WHERE h.zone_id = $1 AND p.login > $2 GROUP BY p.id ORDER BY p.login LIMIT $3`,
    [zone, after, limit],
  );
  return rows;
}
