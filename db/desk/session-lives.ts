import type { Queryable } from '../pool.ts';
import { HAT_COUNTS, standsIn, type SessionLimits } from './who.ts';

interface SessionOf {
  readonly session: string;
  readonly hat: string | null;
}

const LIVES = `
  SELECT 1 FROM session s JOIN hat h ON h.id = s.hat_id LEFT JOIN zone z ON z.id = h.zone_id
  WHERE s.id = $1 AND s.ended_at IS NULL AND s.hat_id = $2 AND s.seen_at > now() - make_interval(mins => $3)
    AND s.created_at > now() - make_interval(hours => $4)
    AND ${HAT_COUNTS} AND (h.person_id = s.person_id OR ${standsIn('s.person_id')})`;

/** Does a session go on in the same hat, and does that count today? To ask does not prolong it. */
export async function sessionLives(
  db: Queryable,
  { session, hat }: SessionOf,
  { idleMinutes, sessionHours }: Pick<SessionLimits, 'idleMinutes' | 'sessionHours'>,
): Promise<boolean> {
  return (await db.query(LIVES, [session, hat, idleMinutes, sessionHours])).rowCount === 1;
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

/** Was a session ended, by whomever? */
export const sessionEnded = async (db: Queryable, session: string): Promise<boolean> =>
  (await db.query('SELECT 1 FROM session WHERE id = $1 AND ended_at IS NOT NULL', [session])).rowCount === 1;

// A minute more: whoever used it a moment ago on another machine may have reckoned from a later one.
const AHEAD = `
  UPDATE session SET seen_at = now(), created_at = created_at - (seen_at - now()), rotated_at = rotated_at - (seen_at - now()),
    confirmed_until = confirmed_until - (seen_at - now())
  WHERE ended_at IS NULL AND seen_at > now() + interval '1 minute'`;

/**
 * Of a session that was last used later than now the clock of the machine was put back since; it would live longer by as much. Its
 * age, that of its token and a confirmation are counted on from what they were.
 */
export async function keepAgesOfSessions(db: Queryable): Promise<void> {
  await db.query(AHEAD);
}
