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

/** When a session ends by itself: by being left alone, or by its age, which nothing puts off. */
export interface SessionEnd {
  /** Seconds from now. */
  readonly endsIn: number;
  readonly by: 'idle' | 'age';
}

/** Which of its two ends comes first. Null: the session is gone. To ask does not prolong it. */
export async function sessionEnd(
  db: Queryable,
  session: string,
  { idleMinutes, sessionHours }: Pick<SessionLimits, 'idleMinutes' | 'sessionHours'>,
): Promise<SessionEnd | null> {
  const { rows } = await db.query<{ idle: number; age: number }>(
    `SELECT extract(epoch FROM seen_at + make_interval(mins => $2) - now())::int AS idle,
       extract(epoch FROM created_at + make_interval(hours => $3) - now())::int AS age
     FROM session WHERE id = $1 AND ended_at IS NULL`,
    [session, idleMinutes, sessionHours],
  );
  const [left] = rows;
  if (!left) return null;
  return left.idle < left.age ? { endsIn: left.idle, by: 'idle' } : { endsIn: left.age, by: 'age' };
}

/** Somebody goes on using a session: it was last used now. */
export async function useSession(db: Queryable, session: string): Promise<void> {
  await db.query('UPDATE session SET seen_at = now() WHERE id = $1 AND ended_at IS NULL', [session]);
}
