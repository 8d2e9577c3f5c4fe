import { createHash } from 'node:crypto';
import type { AccountFacts } from '../../domain/account/duties.ts';
import { OFFICER_CAPACITIES, type Capacity } from '../../domain/case/actor.ts';
import { NOBODY_STANDS_IN } from '../../domain/permission/substitution.ts';
import type { Hat } from '../../domain/permission/hat.ts';
import type { Queryable } from '../pool.ts';
import { todayIn } from '../zone-day.ts';
import { isMandated, isSteward } from './stewardship.ts';

/** A hat of a person, with the name of its enterprise, upper organ, bureau or zone, and the park at whose desk an officer sits. */
export type WornHat = Hat & {
  readonly id: string;
  readonly unitName: string;
  readonly park: string | null;
  /** 代理: whose hat it is, while that person is away; absent: the wearer's own. */
  readonly for?: { readonly id: string; readonly name: string };
};

/** A person who is signed in. `hat` is null until one of several is chosen, and from the day on which it ends. */
export interface SignedIn {
  readonly person: { readonly id: string; readonly name: string };
  readonly hat: WornHat | null;
  /** The session, or null for an API key. */
  readonly session: string | null;
  /** Until when the password counts as just asked for, for signing. */
  readonly confirmedUntil: Date | null;
  /** What decides what the person must do for the own account; null for an API key. */
  readonly account: Omit<AccountFacts, 'capacity'> | null;
  /** What an API key is limited to, and until when; null for a session. */
  readonly key: KeyLimits | null;
}

/** The limits of an API key. */
export interface KeyLimits {
  /** Names or tags of the routes for which it is made; null: whatever its owner may. */
  readonly scopes: readonly string[] | null;
  /** It was made to set an installation up, and may give powers away. */
  readonly setUp: boolean;
  readonly expiresAt: Date | null;
}

/** A person by the session's cookie; `rotate`: the session is to go on with another token. */
export type InSession = SignedIn & { readonly session: string; readonly rotate: boolean };

/** How long a session lives. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly sessionHours: number;
  readonly rotateMinutes: number;
  /** Whether an enterprise acts before anybody has confirmed who it is: then nobody is limited to practice. */
  readonly unproven: 'drafts' | 'acts';
}

/** Tokens and keys are kept as hashes only. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

// A steward's projects are named one by one, also where the mandate is for every project: those of the zone, and no others.
const PROJECTS = `
  CASE WHEN h.capacity = 'steward' AND h.enterprise_id IS NOT NULL THEN ARRAY(
    SELECT p.id FROM project p WHERE p.zone_id = h.zone_id AND p.enterprise_id = h.enterprise_id AND EXISTS (
      SELECT 1 FROM mandate m WHERE ${isMandated('m', 'h', 'z')} AND (m.projects IS NULL OR p.id = ANY (m.projects)))) END`;

/** Has nobody confirmed who the enterprise of the hat `h` is (未核验)? */
export const IS_UNCONFIRMED = `
  EXISTS (SELECT 1 FROM registration g WHERE g.enterprise_id = h.enterprise_id AND g.confirmed_at IS NULL)`;

const PRACTISES_IN = `
  CASE WHEN ${IS_UNCONFIRMED}
    THEN ARRAY(SELECT pz.id FROM zone pz WHERE pz.practice) END`;

export const HAT_COLUMNS = `h.id AS hat_id, h.capacity, h.zone_id, h.bureau, h.park, h.organ, h.enterprise_id,
  coalesce(e.name, h.organ, b.name, z.name, '系统管理') AS unit_name, ${PROJECTS} AS projects, ${PRACTISES_IN} AS practises_in`;

export const HAT_JOINS = `
  LEFT JOIN enterprise e ON e.id = h.enterprise_id
  LEFT JOIN bureau b ON b.zone_id = h.zone_id AND b.code = h.bureau
  LEFT JOIN zone z ON z.id = h.zone_id`;

/**
 * A hat counts from its first to its last day, by the clock of its zone; without a zone by the machine's. That in which a steward
 * acts for an enterprise counts only as long as the role in the zone and a mandate do.
 */
export const HAT_COUNTS = `
  ${todayIn('z')} BETWEEN h.first_day AND coalesce(h.last_day, 'infinity')
  AND (h.capacity <> 'steward' OR h.enterprise_id IS NULL
    OR ${isSteward('h.person_id', 'h.zone_id', todayIn('z'))} AND EXISTS (SELECT 1 FROM mandate m WHERE ${isMandated('m', 'h', 'z')}))`;

const listed = (capacities: readonly Capacity[]): string => capacities.map((one) => `'${one}'`).join(', ');

/** Whether the person `who` has one of these roles in the zone `uz` today; of an officer, where none are named. */
export const worksToday = (who: string, capacities: readonly Capacity[] = OFFICER_CAPACITIES): string => `
  EXISTS (SELECT 1 FROM hat own WHERE own.person_id = ${who} AND own.zone_id = uz.id AND own.enterprise_id IS NULL
    AND own.capacity IN (${listed(capacities)})
    AND ${todayIn('uz')} BETWEEN own.first_day AND coalesce(own.last_day, 'infinity'))`;

/**
 * The person `who` stands in today for the owner of hat `h` (代理): in every role in which somebody works for the zone, and as long
 * as (s)he works for it too. Nobody stands in for an administrator, a third party or a steward, and no substitute for another
 * substitute.
 */
export const standsIn = (who: string): string => `
  EXISTS (SELECT 1 FROM substitution u JOIN zone uz ON uz.id = u.zone_id
    WHERE u.substitute_id = ${who} AND u.absent_id = h.person_id AND u.zone_id = h.zone_id AND h.enterprise_id IS NULL
      AND h.capacity NOT IN (${listed(NOBODY_STANDS_IN)})
      AND ${worksToday(who)}
      AND NOT EXISTS (SELECT 1 FROM substitution_end n WHERE n.substitution_id = u.id)
      AND ${todayIn('uz')} BETWEEN u.first_day AND u.last_day)`;

/** A person or hat without a zone has to do with every zone; it is in earnest as soon as there is one that is not for practice. */
const EARNEST = `
  coalesce(NOT z.practice, EXISTS (SELECT 1 FROM zone o WHERE NOT o.practice AND o.closed_at IS NULL))`;

// Whom a provider vouches for has proved it there: the password here is not asked for, and no factor where the provider asked for one.
// Several requests of a page leave with the same token: the one before is good for a minute more, and for as long as the new
// one has not come back (its answer was lost on the way).
const FIND_BY_SESSION = `
  WITH found AS (
    SELECT s.*, s.token_hash = $1 AS is_current,
      s.rotated_at < now() - interval '1 minute' AND NOT s.token_seen AND s.token_hash <> $1 AS is_lost
    FROM session s
    WHERE (s.token_hash = $1
        OR s.previous_hash = $1 AND (NOT s.token_seen OR s.rotated_at > now() - interval '1 minute'))
      AND s.ended_at IS NULL AND s.seen_at > now() - make_interval(mins => $2)
      AND s.created_at > now() - make_interval(hours => $3)
  ), seen AS (
    UPDATE session SET seen_at = CASE WHEN $5 THEN now() ELSE session.seen_at END,
      token_seen = session.token_seen OR found.is_current FROM found
    WHERE session.id = found.id
      AND ($5 AND found.seen_at < now() - interval '1 minute' OR found.is_current AND NOT found.token_seen)
  )
  SELECT p.id, p.name, s.id AS session_id, s.confirmed_until, ${HAT_COLUMNS}, ${HAT_COUNTS} AS counts,
    s.is_lost OR s.is_current AND (s.rotated_at < now() - make_interval(mins => $4)
      OR s.rotated_at < coalesce(p.rights_changed_at, '-infinity')) AS rotate,
    ${EARNEST} AS earnest, p.password_given AND s.means = 'password' AS password_given,
    s.proved_twice OR EXISTS (
      SELECT 1 FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) AS has_second_factor,
    a.id AS for_id, a.name AS for_name
  FROM found s
  JOIN person p ON p.id = s.person_id
  LEFT JOIN hat h ON h.id = s.hat_id AND (h.person_id = p.id OR ${standsIn('p.id')})
  LEFT JOIN person a ON a.id = h.person_id AND a.id <> p.id
  ${HAT_JOINS}`;

// A key for one zone acts there as its administrator, whoever made it for the system as a whole.
const FIND_BY_KEY = `
  WITH used AS (
    UPDATE api_key SET last_used_at = now()
    WHERE key_hash = $1 AND coalesce(last_used_at, '-infinity') < now() - interval '1 minute'
  )
  SELECT p.id, p.name, ${HAT_COLUMNS}, true AS counts, k.scopes, k.set_up, k.expires_at, k.zone_id AS key_zone
  FROM api_key k
  JOIN person p ON p.id = k.person_id
  JOIN hat h ON h.person_id = p.id AND h.capacity = 'admin'
    AND (k.zone_id IS NULL OR h.zone_id IS NULL OR h.zone_id = k.zone_id)
  ${HAT_JOINS}
  WHERE k.key_hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now()) AND ${HAT_COUNTS}
  ORDER BY h.zone_id NULLS FIRST LIMIT 1`;

export interface HatRow {
  hat_id: string | null;
  capacity: Hat['capacity'];
  zone_id: string | null;
  bureau: string | null;
  park: string | null;
  organ?: string | null;
  enterprise_id: string | null;
  unit_name: string;
  projects?: string[] | null;
  practises_in?: string[] | null;
  /** Whose hat it is, if not the wearer's own. */
  for_id?: string | null;
  for_name?: string | null;
}

interface WhoRow extends HatRow {
  id: string;
  name: string;
  counts: boolean | null;
}

interface KeyRow extends WhoRow {
  scopes: string[] | null;
  set_up: boolean;
  expires_at: Date | null;
  key_zone: string | null;
}

interface SessionRow extends WhoRow {
  session_id: string;
  confirmed_until: Date | null;
  rotate: boolean;
  earnest: boolean;
  password_given: boolean;
  has_second_factor: boolean;
}

/**
 * The person of a session's token; null if it is unknown, ended or too old. `untouched`: a page asks by itself before which
 * nobody sits, which is no use of the session.
 */
export async function findBySession(
  db: Queryable,
  token: string,
  limits: SessionLimits,
  untouched = false,
): Promise<InSession | null> {
  const { idleMinutes, sessionHours, rotateMinutes } = limits;
  const values = [hashOfToken(token), idleMinutes, sessionHours, rotateMinutes, !untouched];
  const [row] = (await db.query<SessionRow>(FIND_BY_SESSION, values)).rows;
  if (!row) return null;
  const account = {
    earnest: row.earnest,
    passwordGiven: row.password_given,
    hasSecondFactor: row.has_second_factor,
  };
  const { person, hat } = personIn(row);
  return {
    person,
    hat: hat && limitedHat(hat, limits),
    session: row.session_id,
    confirmedUntil: row.confirmed_until,
    rotate: row.rotate,
    account,
    key: null,
  };
}

/** The administrator of an API key; null if it is unknown, revoked or expired. */
export async function findByApiKey(db: Queryable, key: string): Promise<SignedIn | null> {
  const [row] = (await db.query<KeyRow>(FIND_BY_KEY, [hashOfToken(key)])).rows;
  if (!row) return null;
  const { person, hat } = personIn(row);
  const limited = hat && row.key_zone !== null ? { ...hat, zone: row.key_zone } : hat;
  const limits = { scopes: row.scopes, setUp: row.set_up, expiresAt: row.expires_at };
  return { person, hat: limited, session: null, confirmedUntil: null, account: null, key: limits };
}

const personIn = (row: WhoRow): Pick<SignedIn, 'person' | 'hat'> => ({
  person: { id: row.id, name: row.name },
  hat: row.hat_id === null || !row.counts ? null : hatOf(row, row.hat_id),
});

/** A hat as an installation takes it: where whoever registered acts at once, nothing hangs on who is confirmed. */
export function limitedHat(hat: WornHat, { unproven }: Pick<SessionLimits, 'unproven'>): WornHat {
  const { practisesIn: _practisesIn, ...free } = hat;
  return unproven === 'acts' ? free : hat;
}

/** The hat of a row that has one. */
export const hatOf = (row: HatRow, id: string): WornHat => ({
  id,
  capacity: row.capacity,
  zone: row.zone_id,
  bureau: row.bureau,
  park: row.park,
  enterprise: row.enterprise_id,
  unitName: row.unit_name,
  ...(row.organ ? { organ: row.organ } : {}),
  ...(row.projects ? { projects: row.projects } : {}),
  ...(row.practises_in ? { practisesIn: row.practises_in } : {}),
  ...(row.for_id && row.for_name ? { for: { id: row.for_id, name: row.for_name } } : {}),
});
