import type { Queryable } from '../pool.ts';
import type { SessionLimits } from './who.ts';

interface SessionOf {
  /** Null: an API key, which is asked for with each request anyway. */
  readonly session: string | null;
  readonly hat: string | null;
}

/** Does a session go on with the same hat? To ask does not prolong it. */
export async function sessionLives(
  db: Queryable,
  { session, hat }: SessionOf,
  { idleMinutes, sessionHours }: Pick<SessionLimits, 'idleMinutes' | 'sessionHours'>,
): Promise<boolean> {
  if (session === null) return true;
  const { rows } = await db.query<{ lives: boolean }>(
    `SELECT ended_at IS NULL AND hat_id = $2 AND seen_at > now() - make_interval(mins => $3)
       AND created_at > now() - make_interval(hours => $4) AS lives
     FROM session WHERE id = $1`,
    [session, hat, idleMinutes, sessionHours],
  );
  return rows[0]?.lives ?? false;
}
