import type { Queryable } from '../pool.ts';

export interface Health {
  /** A worker has shown itself within the last ten seconds. */
  readonly workerBeats: boolean;
  /** How long the oldest moment that passed in an ordinary zone waits for its event. */
  readonly clockLagSeconds: number;
}

/** Asks the database how things stand. */
export async function readHealth(db: Queryable): Promise<Health> {
  const { rows } = await db.query<Health>(
    `SELECT EXISTS (SELECT 1 FROM worker_beat WHERE beat_at > now() - interval '10 seconds') AS "workerBeats",
       coalesce((SELECT extract(epoch FROM now() - min(r.next_moment))::float FROM case_row r JOIN zone z ON z.id = r.zone_id
                 WHERE NOT z.practice AND r.next_moment < now()), 0) AS "clockLagSeconds"`,
  );
  return rows[0] ?? { workerBeats: false, clockLagSeconds: 0 };
}
