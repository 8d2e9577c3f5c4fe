import type { Queryable } from '../pool.ts';

/** What waits to be done by the system itself. */
export interface Backlog {
  /** How long the oldest moment that passed in an ordinary zone waits for its event; 0: none waits. */
  readonly clockLagSeconds: number;
  /** How many such moments wait. */
  readonly clocksWaiting: number;
  /** What the outbox has still to carry out, by kind. */
  readonly outbox: readonly { readonly kind: string; readonly waiting: number; readonly oldestSeconds: number }[];
}

/** Asks how far the system is behind. */
export async function readBacklog(db: Queryable): Promise<Backlog> {
  const { rows } = await db.query<Backlog>(
    `SELECT coalesce(extract(epoch FROM now() - min(late.next_moment))::float, 0) AS "clockLagSeconds",
       count(late.case_id)::int AS "clocksWaiting",
       coalesce((SELECT jsonb_agg(o) FROM (
         SELECT kind, count(*) AS waiting, extract(epoch FROM now() - min(due_at)) AS "oldestSeconds"
         FROM outbox WHERE done_at IS NULL GROUP BY kind) o), '[]') AS outbox
     FROM (SELECT r.case_id, r.next_moment FROM case_row r JOIN zone z ON z.id = r.zone_id
           WHERE NOT z.practice AND r.next_moment < now()) late`,
  );
  const [backlog] = rows;
  if (!backlog) throw new Error('a sum over no rows is a row');
  return backlog;
}
