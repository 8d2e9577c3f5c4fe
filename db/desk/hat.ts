import type { Capacity } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import { likeWords } from '../read/like-words.ts';
import type { Queryable } from '../pool.ts';
import { HAT_COUNTS, standsIn } from './who.ts';

/** A hat to be given to a person. */
export interface NewHat {
  readonly id: string;
  readonly person: string;
  readonly capacity: Capacity;
  readonly zone: string | null;
  readonly bureau: string | null;
  /** 园区 of an officer of the window. */
  readonly park?: string | null;
  /** 上级机关 of somebody of an upper organ. */
  readonly organ?: string | null;
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
    `INSERT INTO hat (id, person_id, capacity, zone_id, bureau, enterprise_id, mandate, first_day, last_day, park, organ)
     VALUES ($1, $2, $3, $4, $5, $6, $7, coalesce($8, (now() AT TIME ZONE 'Asia/Shanghai')::date), $9, $10, $11)`,
    [
      hat.id,
      hat.person,
      hat.capacity,
      hat.zone,
      hat.bureau,
      hat.enterprise,
      hat.mandate,
      hat.firstDay,
      hat.lastDay,
      hat.park ?? null,
      hat.organ ?? null,
    ],
  );
}

// The person's row is locked, so that of two equal hats at once the second sees the first.
const LOCK_PERSON = 'SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE';

const SAME = `
  SELECT 1 FROM hat
  WHERE person_id = $1 AND capacity = $2 AND zone_id IS NOT DISTINCT FROM $3 AND bureau IS NOT DISTINCT FROM $4
    AND enterprise_id IS NOT DISTINCT FROM $5 AND park IS NOT DISTINCT FROM $8 AND organ IS NOT DISTINCT FROM $9 AND coalesce(last_day, 'infinity') >= first_day
    AND first_day <= coalesce($7::date, 'infinity') AND coalesce(last_day, 'infinity') >= $6::date LIMIT 1`;

/** Does the person wear the same hat on one of these days already? Within a transaction. */
export async function wearsSameHat(tx: Queryable, hat: NewHat & { readonly firstDay: Day }): Promise<boolean> {
  const values = [
    hat.person,
    hat.capacity,
    hat.zone,
    hat.bureau,
    hat.enterprise,
    hat.firstDay,
    hat.lastDay,
    hat.park ?? null,
    hat.organ ?? null,
  ];
  const [, { rowCount }] = await Promise.all([tx.query(LOCK_PERSON, [hat.person]), tx.query(SAME, values)]);
  return rowCount === 1;
}

// The day before today, by the clock by which the hat counts.
const YESTERDAY = `((coalesce((SELECT clock_at FROM zone z WHERE z.id = hat.zone_id), now()) AT TIME ZONE 'Asia/Shanghai')::date - 1)`;

/** The people of an enterprise; `zone`: those alone whose hat counts there and nowhere else, null: all of them. */
export interface PeopleOf {
  readonly enterprise: string;
  readonly zone: string | null;
}

const OF_THESE = `enterprise_id = $1 AND ($2::text IS NULL OR zone_id = $2) AND capacity <> 'steward'`;

/** Ends a hat that an enterprise gave at once; false if there is no such hat among these. */
export async function endHatOfEnterprise(tx: Queryable, { enterprise, zone }: PeopleOf, hat: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE hat SET last_day = least(last_day, ${YESTERDAY}) WHERE ${OF_THESE} AND id = $3`,
    [enterprise, zone, hat],
  );
  return rowCount === 1;
}

/** Somebody of an enterprise with the hats that were given for it. */
export interface EnterprisePersonRow {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly hats: readonly {
    readonly id: string;
    readonly capacity: Capacity;
    readonly zone: string | null;
    readonly mandate: string | null;
    readonly firstDay: Day;
    readonly lastDay: Day | null;
  }[];
}

/** People who act or acted for an enterprise, by login, from the one after `after` on. */
export async function listPeopleOfEnterprise(
  db: Queryable,
  { enterprise, zone }: PeopleOf,
  after: string,
  limit: number,
): Promise<readonly EnterprisePersonRow[]> {
  const { rows } = await db.query<EnterprisePersonRow>(
    `SELECT p.id, p.name, p.login,
       jsonb_agg(jsonb_build_object('id', h.id, 'capacity', h.capacity, 'zone', h.zone_id, 'mandate', h.mandate,
         'firstDay', h.first_day, 'lastDay', h.last_day) ORDER BY h.first_day, h.id) AS hats
     FROM hat h JOIN person p ON p.id = h.person_id
     WHERE ${OF_THESE} AND p.login > $3 GROUP BY p.id ORDER BY p.login LIMIT $4`,
    [enterprise, zone, after, limit],
  );
  return rows;
}

/** Does or did a person act for an enterprise? */
export const belongsToEnterprise = async (db: Queryable, enterprise: string, person: string): Promise<boolean> =>
  (await db.query('SELECT 1 FROM hat WHERE enterprise_id = $1 AND person_id = $2 LIMIT 1', [enterprise, person]))
    .rowCount === 1;

/** Ends a hat of a zone with `lastDay`; answers whose it was, undefined if the zone has no such hat. */
export async function endHat(
  tx: Queryable,
  zone: string,
  hat: string,
  lastDay: Day,
): Promise<{ readonly person: string; readonly capacity: Capacity } | undefined> {
  const { rows } = await tx.query<{ person: string; capacity: Capacity }>(
    `UPDATE hat SET last_day = least(last_day, $3::date)
     WHERE zone_id = $1 AND id = $2 AND (capacity <> 'steward' OR enterprise_id IS NULL)
     RETURNING person_id AS person, capacity`,
    [zone, hat, lastDay],
  );
  return rows[0];
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
    readonly park: string | null;
    readonly organ: string | null;
    readonly firstDay: Day;
    readonly lastDay: Day | null;
  }[];
}

/** Which people of a zone: from the one after a login on; those whose name or login has these words, all if there are none. */
export interface PeopleListed {
  readonly after: string;
  readonly limit: number;
  readonly words: string;
}

/** People who have, had or will have a hat in the zone, by login. */
export async function listPeople(
  db: Queryable,
  zone: string,
  { after, limit, words }: PeopleListed,
): Promise<readonly PersonRow[]> {
  const { rows } = await db.query<PersonRow>(
    `SELECT p.id, p.name, p.login,
       jsonb_agg(jsonb_build_object('id', h.id, 'capacity', h.capacity, 'bureau', h.bureau, 'park', h.park, 'organ', h.organ,
         'firstDay', h.first_day, 'lastDay', h.last_day) ORDER BY h.first_day, h.id) AS hats
     FROM hat h JOIN person p ON p.id = h.person_id
     WHERE h.zone_id = $1 AND (h.capacity <> 'steward' OR h.enterprise_id IS NULL) AND p.login > $2
       AND (p.name ILIKE $4 OR p.login ILIKE $4)
     GROUP BY p.id ORDER BY p.login LIMIT $3`,
    [zone, after, limit, likeWords(words)],
  );
  return rows;
}

const HOLD = `
  SELECT EXISTS (SELECT FROM session s WHERE s.id = $2 AND s.ended_at IS NOT NULL) AS "signedOut"
  FROM hat h LEFT JOIN zone z ON z.id = h.zone_id WHERE h.id = $1 AND ${HAT_COUNTS} FOR SHARE OF h`;

/**
 * Does a hat count now? Within a transaction it cannot be ended before what is done in it is recorded: whoever ends it waits,
 * and after that nothing is done in it any more.
 */
export const holdHat = async (tx: Queryable, hat: string): Promise<boolean> =>
  (await holdHatIn(tx, hat, null)) !== undefined;

/** The same in a session: undefined where the hat does not count; and was the session ended, by whomever? In one question. */
export const holdHatIn = async (
  tx: Queryable,
  hat: string,
  session: string | null,
): Promise<{ readonly signedOut: boolean } | undefined> =>
  (await tx.query<{ signedOut: boolean }>(HOLD, [hat, session])).rows[0];

const HOLD_STANDING_IN = `SELECT 1 FROM hat h WHERE h.id = $1 AND ${standsIn('$2')}`;

/** Does a person stand in today for the owner of a hat? */
export const holdsStandingIn = async (tx: Queryable, hat: string, substitute: string): Promise<boolean> =>
  (await tx.query(HOLD_STANDING_IN, [hat, substitute])).rowCount === 1;
