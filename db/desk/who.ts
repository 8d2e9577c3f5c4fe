import { createHash } from 'node:crypto';
import type { Hat } from '../../domain/permission/hat.ts';
import type { Queryable } from '../pool.ts';

/** A hat of a person, with the name of its enterprise, bureau or zone, and the park at whose desk an officer sits. */
export type WornHat = Hat & { readonly id: string; readonly unitName: string; readonly park: string | null };

/** A person who is signed in. `hat` is null until one of several is chosen, and from the day on which it ends. */
export interface SignedIn {
  readonly person: { readonly id: string; readonly name: string };
  readonly hat: WornHat | null;
  /** Hash of the session's token, or null for an API key. */
  readonly session: string | null;
  /** Until when the password counts as just asked for, for signing. */
  readonly confirmedUntil: Date | null;
}

/** Tokens and keys are kept as hashes only. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export const HAT_COLUMNS = `h.id AS hat_id, h.capacity, h.zone_id, h.bureau, h.park, h.enterprise_id,
  coalesce(e.name, b.name, z.name, '系统管理') AS unit_name`;

export const HAT_JOINS = `
  LEFT JOIN enterprise e ON e.id = h.enterprise_id
  LEFT JOIN bureau b ON b.zone_id = h.zone_id AND b.code = h.bureau
  LEFT JOIN zone z ON z.id = h.zone_id`;

/** A hat counts from its first to its last day, by the clock of its zone; without a zone by the machine's. */
export const HAT_COUNTS = `
  (coalesce(z.clock_at, now()) AT TIME ZONE 'Asia/Shanghai')::date BETWEEN h.first_day AND coalesce(h.last_day, 'infinity')`;

/** Limits of a session: unused for 2 hours, or 12 hours old. */
const FIND_BY_SESSION = `
  WITH seen AS (
    UPDATE session SET seen_at = now()
    WHERE token_hash = $1 AND ended_at IS NULL AND seen_at < now() - interval '1 minute'
      AND seen_at > now() - interval '2 hours' AND created_at > now() - interval '12 hours'
  )
  SELECT p.id, p.name, s.confirmed_until, ${HAT_COLUMNS}, ${HAT_COUNTS} AS counts
  FROM session s
  JOIN person p ON p.id = s.person_id
  LEFT JOIN hat h ON h.id = s.hat_id AND h.person_id = p.id
  ${HAT_JOINS}
  WHERE s.token_hash = $1 AND s.ended_at IS NULL
    AND s.seen_at > now() - interval '2 hours' AND s.created_at > now() - interval '12 hours'`;

const FIND_BY_KEY = `
  SELECT p.id, p.name, ${HAT_COLUMNS}, true AS counts
  FROM api_key k
  JOIN person p ON p.id = k.person_id
  JOIN hat h ON h.person_id = p.id AND h.capacity = 'admin'
  ${HAT_JOINS}
  WHERE k.key_hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now()) AND ${HAT_COUNTS}
  ORDER BY h.zone_id NULLS FIRST LIMIT 1`;

export interface HatRow {
  hat_id: string | null;
  capacity: Hat['capacity'];
  zone_id: string | null;
  bureau: string | null;
  park: string | null;
  enterprise_id: string | null;
  unit_name: string;
}

interface WhoRow extends HatRow {
  id: string;
  name: string;
  confirmed_until?: Date | null;
  counts: boolean | null;
}

/** The person of a session's token; null if it is unknown, ended or too old. */
export async function findBySession(db: Queryable, token: string): Promise<SignedIn | null> {
  const hash = hashOfToken(token);
  const { rows } = await db.query<WhoRow>(FIND_BY_SESSION, [hash]);
  return rows[0] ? signedIn(rows[0], hash) : null;
}

/** The administrator of an API key; null if it is unknown, revoked or expired. */
export async function findByApiKey(db: Queryable, key: string): Promise<SignedIn | null> {
  const { rows } = await db.query<WhoRow>(FIND_BY_KEY, [hashOfToken(key)]);
  return rows[0] ? signedIn(rows[0], null) : null;
}

const signedIn = (row: WhoRow, session: string | null): SignedIn => ({
  person: { id: row.id, name: row.name },
  hat: row.hat_id === null || !row.counts ? null : hatOf(row, row.hat_id),
  session,
  confirmedUntil: row.confirmed_until ?? null,
});

/** The hat of a row that has one. */
export const hatOf = (row: HatRow, id: string): WornHat => ({
  id,
  capacity: row.capacity,
  zone: row.zone_id,
  bureau: row.bureau,
  park: row.park,
  enterprise: row.enterprise_id,
  unitName: row.unit_name,
});
