import type { Queryable } from '../pool.ts';

export interface Health {
  /** A worker has shown itself within the last ten seconds. */
  readonly workerBeats: boolean;
  /** How long the oldest moment that passed in an ordinary zone waits for its event. */
  readonly clockLagSeconds: number;
  /** Bytes that files or papers rest on and that are lost or wrong. */
  readonly filesLost: number;
  /** Files that have waited for their virus scan for more than five minutes. */
  readonly filesUnchecked: number;
  /** Legal notices that reached nobody within a day and that still nobody has opened. */
  readonly noticesUndelivered: number;
  /** Roots of days that were sealed more than a day ago and have no time stamp. */
  readonly rootsUnstamped: number;
}

// A beat of later than now is one of before the machine's clock was put back: it says nothing of now.
const WORKER_BEATS = `EXISTS (SELECT 1 FROM worker_beat WHERE beat_at BETWEEN now() - interval '10 seconds' AND now() + interval '10 seconds')`;

/** Has a worker shown itself within the last ten seconds? */
export async function workerBeats(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<Pick<Health, 'workerBeats'>>(`SELECT ${WORKER_BEATS} AS "workerBeats"`);
  return rows[0]?.workerBeats ?? false;
}

/** Asks the database how things stand. */
export async function readHealth(db: Queryable): Promise<Health> {
  const { rows } = await db.query<Health>(
    `SELECT ${WORKER_BEATS} AS "workerBeats",
       coalesce((SELECT extract(epoch FROM now() - min(r.next_moment))::float FROM case_row r JOIN zone z ON z.id = r.zone_id
                 WHERE NOT z.practice AND r.next_moment < now()), 0) AS "clockLagSeconds",
       (SELECT count(*)::int FROM blob_check WHERE fault IS NOT NULL) AS "filesLost",
       (SELECT count(*)::int FROM file WHERE state = 'checking' AND uploaded_at < now() - interval '5 minutes') AS "filesUnchecked",
       (SELECT count(*)::int FROM notice n LEFT JOIN zone z ON z.id = n.zone_id WHERE n.alarmed_at IS NOT NULL AND NOT coalesce(z.practice, false)
          AND NOT EXISTS (SELECT 1 FROM notice_read r WHERE r.notice_id = n.id)) AS "noticesUndelivered",
       (SELECT count(*)::int FROM daily_root d WHERE d.sealed_at < now() - interval '1 day'
          AND NOT EXISTS (SELECT 1 FROM root_stamp s WHERE s.zone_id = d.zone_id AND s.day = d.day)) AS "rootsUnstamped"`,
  );
  return rows[0] ?? NOTHING_KNOWN;
}

const NOTHING_KNOWN: Health = {
  workerBeats: false,
  clockLagSeconds: 0,
  filesLost: 0,
  filesUnchecked: 0,
  noticesUndelivered: 0,
  rootsUnstamped: 0,
};
