import type { NoticeKind } from '../../domain/notice/kinds.ts';
import type { NoticeFacts, NoticeLanguage } from '../../domain/notice/texts.ts';
import { isMandated } from './stewardship.ts';
import { HAT_COUNTS, IS_UNCONFIRMED, type SessionLimits } from './who.ts';
import { isDue } from '../due.ts';
import type { Pool, Queryable } from '../pool.ts';

/** A way out of the system. */
export type LetterChannel = 'email' | 'sms';

/** A letter that is due, with what it says. */
export interface DueLetter {
  readonly id: number;
  readonly channel: LetterChannel;
  readonly address: string;
  readonly attempts: number;
  readonly notice: string;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly practice: boolean;
  /** What its reader chose. */
  readonly language: NoticeLanguage;
}

/** A letter is tried so often, after pauses that double up to an hour: for about half a day. */
export const MOST_ATTEMPTS = 20;

// A steward hears of the cases of the projects with which (s)he helps.
const IN_SCOPE = `(h.capacity <> 'steward' OR n.enterprise_id IS NULL OR EXISTS (
  SELECT 1 FROM case_row c JOIN mandate m ON m.projects IS NULL OR c.project_id = ANY (m.projects)
  WHERE c.case_id = n.case_id AND c.zone_id = h.zone_id AND ${isMandated('m', 'h', 'z')}))`;

// Whoever is not confirmed to be an enterprise hears of what it practises alone.
const CONFIRMED = `(h.enterprise_id IS NULL OR z.practice OR $4 = 'acts' OR NOT ${IS_UNCONFIRMED})`;

// Whoever has an address gets a letter by what is usual for the kind, or as they wished. $1 channels, $2 kinds sent by short
// message, $3 how many notices at once, $4 whether enterprises act that nobody has confirmed.
const WRITE = `
  WITH new AS (SELECT id FROM notice WHERE posted_at IS NULL ORDER BY machine_at LIMIT $3 FOR UPDATE SKIP LOCKED),
    marked AS (UPDATE notice n SET posted_at = now() FROM new WHERE n.id = new.id RETURNING n.*),
    reader AS (
      SELECT DISTINCT n.id AS notice_id, n.kind, h.person_id FROM marked n JOIN hat h
        ON h.enterprise_id = n.enterprise_id AND (h.zone_id IS NULL OR h.zone_id = n.zone_id) OR h.person_id = n.person_id
          OR h.capacity = n.capacity AND (h.zone_id IS NOT DISTINCT FROM n.zone_id OR h.zone_id IS NULL)
            AND (n.bureau IS NULL OR h.bureau IS NULL OR h.bureau = n.bureau)
      LEFT JOIN zone z ON z.id = n.zone_id WHERE ${HAT_COUNTS} AND ${IN_SCOPE} AND ${CONFIRMED}),
    addressed AS (
      SELECT r.*, a.channel, a.address FROM reader r JOIN person_contact c ON c.person_id = r.person_id
      CROSS JOIN LATERAL (VALUES ('email', c.email), ('sms', c.mobile)) AS a (channel, address)
      WHERE a.address IS NOT NULL AND a.channel = ANY ($1::text[])
        AND coalesce((SELECT o.wanted FROM notice_choice o WHERE o.person_id = r.person_id AND o.kind = r.kind AND o.channel = a.channel),
                     a.channel = 'email' OR r.kind = ANY ($2::text[])))
  INSERT INTO letter (notice_id, person_id, channel, address) SELECT notice_id, person_id, channel, address FROM addressed
  ON CONFLICT DO NOTHING`;

/** Writes the letters of notices that have none yet, for the channels that are set up. */
export async function writeLetters(
  db: Queryable,
  channels: readonly LetterChannel[],
  bySms: readonly NoticeKind[],
  { unproven }: Pick<SessionLimits, 'unproven'>,
): Promise<void> {
  await db.query(WRITE, [channels, bySms, 200, unproven]);
}

const LONGEST_PAUSE = '1 hour';

/** Takes up to `limit` letters that are due; whoever takes them has two minutes, then they are due again. */
export async function takeLetters(pool: Pool, limit: number): Promise<readonly DueLetter[]> {
  const { rows } = await pool.query<DueLetter>(
    `UPDATE letter l SET due_at = now() + interval '2 minutes', attempts = attempts + 1
     FROM (SELECT id FROM letter WHERE state = 'waiting' AND ${isDue('due_at', LONGEST_PAUSE)} ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED) mine,
       notice n LEFT JOIN zone z ON z.id = n.zone_id
     WHERE l.id = mine.id AND n.id = l.notice_id
     RETURNING l.id, l.channel, l.address, l.attempts, n.id AS notice, n.kind, n.facts, coalesce(z.practice, false) AS practice,
       coalesce((SELECT c.language FROM person_contact c WHERE c.person_id = l.person_id), 'zh') AS language`,
    [limit],
  );
  return rows;
}

/** Ends a letter: it went out, or it never will. */
export async function endLetter(
  db: Queryable,
  id: number,
  state: 'sent' | 'failed',
  error: string | null,
): Promise<void> {
  await db.query(`UPDATE letter SET state = $2, last_error = $3, ended_at = now() WHERE id = $1`, [id, state, error]);
}

/** Puts a letter off, after a pause that doubles from five seconds up to an hour. */
export async function postponeLetter(db: Queryable, id: number, error: string): Promise<void> {
  await db.query(
    `UPDATE letter SET last_error = $2, due_at = now() + least(interval '${LONGEST_PAUSE}', interval '5 seconds' * power(2, attempts - 1)) WHERE id = $1`,
    [id, error.slice(0, 500)],
  );
}
