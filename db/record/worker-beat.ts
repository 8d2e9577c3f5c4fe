import type { Queryable } from '../pool.ts';

/** Shows that a worker is alive; forgets those that have not been seen for a day. */
export const beat = async (db: Queryable, worker: string): Promise<void> => {
  await db.query(
    `WITH gone AS (DELETE FROM worker_beat WHERE beat_at < now() - interval '1 day')
     INSERT INTO worker_beat (worker, beat_at) VALUES ($1, now()) ON CONFLICT (worker) DO UPDATE SET beat_at = excluded.beat_at`,
    [worker],
  );
};

/** None is thought to be alive until it shows so: those of a system that was killed beat no more. */
export const forgetWorkers = async (db: Queryable): Promise<void> => {
  await db.query('DELETE FROM worker_beat');
};

/** Says that a worker has stopped. */
export const stopBeating = async (db: Queryable, worker: string): Promise<void> => {
  await db.query('DELETE FROM worker_beat WHERE worker = $1', [worker]);
};
