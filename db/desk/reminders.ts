import { newId } from '../id.ts';
import { isForReader } from './notice.ts';
import type { Queryable } from '../pool.ts';

// On the zone's calendar day. $1: days before the end.
const DEFERRALS = `
  INSERT INTO notice (id, kind, legal, zone_id, case_id, enterprise_id, facts, once, at)
  SELECT gen_random_uuid()::text, 'deferralDue', false, c.zone_id, c.id, c.enterprise_id,
    jsonb_build_object('item', r.state->'item'->>'name', 'english', v.item->>'english', 'number', c.number, 'due', r.state->'deferral'->>'until', 'days', d.left),
    'deferralDue ' || c.id || ' ' || (r.state->'deferral'->>'until') || ' ' || d.step, d.moment
  FROM case_row r JOIN case_file c ON c.id = r.case_id JOIN zone z ON z.id = c.zone_id
  JOIN item_version v ON v.zone_id = c.zone_id AND v.code = r.state->'item'->>'code' AND v.version = (r.state->'item'->>'version')::int
  CROSS JOIN LATERAL (SELECT coalesce(z.clock_at, now()) AS moment) m
  CROSS JOIN LATERAL (
    SELECT m.moment, least_step AS step, (r.state->'deferral'->>'until')::date - (m.moment AT TIME ZONE 'Asia/Shanghai')::date AS left
    FROM (SELECT min(step) AS least_step FROM unnest($1::int[]) step
          WHERE step >= (r.state->'deferral'->>'until')::date - (m.moment AT TIME ZONE 'Asia/Shanghai')::date) s) d
  WHERE r.deferred > 0 AND r.state->'deferral'->>'until' IS NOT NULL AND d.step IS NOT NULL AND d.left >= 0
  ON CONFLICT DO NOTHING`;

/** Calls to mind what was promised for later, once at each of these numbers of days before its end. */
export async function remindOfDeferrals(db: Queryable, steps: readonly number[]): Promise<void> {
  await db.query(DEFERRALS, [steps]);
}

const KEYS = `
  INSERT INTO notice (id, kind, legal, person_id, facts, once, at)
  SELECT gen_random_uuid()::text, 'keyExpires', false, k.person_id,
    jsonb_build_object('name', k.name, 'due', to_char(k.expires_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')),
    'keyExpires ' || k.key_hash, now()
  FROM api_key k WHERE k.revoked_at IS NULL AND k.expires_at BETWEEN now() AND now() + interval '7 days'
    AND k.expires_at - k.created_at > interval '7 days'
  ON CONFLICT DO NOTHING`;

/** Warns the owners of keys that live for more than a week in their last week. */
export async function remindOfKeys(db: Queryable): Promise<void> {
  await db.query(KEYS);
}

// A legal notice that nobody of those whom it is for opened within a day, and no letter of which went out to them.
const LOST = `
  WITH lost AS (
    UPDATE notice n SET alarmed_at = now()
    WHERE n.legal AND n.alarmed_at IS NULL AND n.posted_at IS NOT NULL AND n.machine_at < now() - interval '1 day'
      AND NOT EXISTS (SELECT 1 FROM notice_read r WHERE r.notice_id = n.id AND ${isForReader('n', 'r')})
      AND NOT EXISTS (SELECT 1 FROM notice_service s WHERE s.notice_id = n.id)
      AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.notice_id = n.id AND l.state = 'sent' AND ${isForReader('n', 'l')})
    RETURNING n.id, n.zone_id, n.case_id, n.facts, n.at)
  INSERT INTO notice (id, kind, legal, zone_id, case_id, capacity, facts, once, at)
  SELECT gen_random_uuid()::text, 'undelivered', false, zone_id, case_id, 'window', facts, 'undelivered ' || id, at FROM lost
  ON CONFLICT DO NOTHING`;

/** Tells the window of every legal notice that reached nobody within a day, once. */
export async function alarmOfUndelivered(db: Queryable): Promise<void> {
  await db.query(LOST);
}

/** Tells the administrators of the whole system that bytes are lost or wrong; once a day as long as they are. */
export async function alarmOfLostFiles(db: Queryable): Promise<void> {
  await db.query(
    `INSERT INTO notice (id, kind, legal, capacity, facts, once, at)
     SELECT $1, 'filesLost', false, 'admin', jsonb_build_object('count', count(*)), 'filesLost ' || current_date, now()
     FROM blob_check WHERE fault IS NOT NULL HAVING count(*) > 0 ON CONFLICT DO NOTHING`,
    [newId()],
  );
}
