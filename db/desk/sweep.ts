import type { Queryable } from '../pool.ts';
import { sweepAccounts } from './sweep-accounts.ts';

/** How long is kept what nobody needs any more. */
export interface Keeping {
  readonly sessionDays: number;
  readonly outboxDays: number;
  readonly answerHours: number;
  /** After the end of somebody's last role: what is kept of the account beside any case. */
  readonly accountDays: number;
}

/** How many rows one statement takes away, so that nobody waits long for a lock. */
const BATCH = 1000;

// Of each person the newest session stays: it tells which hat was worn last.
const SESSIONS = `
  DELETE FROM session WHERE token_hash IN (
    SELECT token_hash FROM session s WHERE created_at < now() - make_interval(days => $1)
      AND EXISTS (SELECT 1 FROM session n WHERE n.person_id = s.person_id AND n.created_at > s.created_at)
    LIMIT ${BATCH})`;

const OUTBOX = `
  DELETE FROM outbox WHERE id IN (
    SELECT id FROM outbox WHERE done_at < now() - make_interval(days => $1) LIMIT ${BATCH})`;

const ANSWERS = `
  DELETE FROM idempotent_answer WHERE (person_id, key) IN (
    SELECT person_id, key FROM idempotent_answer WHERE asked_at < now() - make_interval(hours => $1) LIMIT ${BATCH})`;

// A row of wrong passwords ends after a day; an address stays known for as long as sessions are kept.
const ATTEMPTS = `
  DELETE FROM sign_in_attempt WHERE (login_hash, address) IN (
    SELECT login_hash, address FROM sign_in_attempt
    WHERE tried_at < now() - CASE WHEN known THEN make_interval(days => $1) ELSE interval '2 days' END LIMIT ${BATCH})`;

/** Takes away what is older than it is kept: at most `BATCH` rows of each kind. Answers how many rows went. */
export async function sweepOnce(db: Queryable, keep: Keeping): Promise<number> {
  const gone = [
    await db.query(SESSIONS, [keep.sessionDays]),
    await db.query(OUTBOX, [keep.outboxDays]),
    await db.query(ANSWERS, [keep.answerHours]),
    await db.query(ATTEMPTS, [keep.sessionDays]),
  ];
  const ofAccounts = await sweepAccounts(db, keep.accountDays);
  return gone.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), ofAccounts);
}
