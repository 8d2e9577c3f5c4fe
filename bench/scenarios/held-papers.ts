import type { Pool } from '../../db/pool.ts';

/** Puts every paper that is not rendered yet out of the worker's sight. */
export const parkPapers = async (pool: Pool): Promise<void> => {
  await pool.query(`UPDATE outbox SET due_at = 'infinity' WHERE kind = 'renderPaper' AND done_at IS NULL`);
};

/** Papers that are out of sight, the oldest first. Throws if there are fewer. */
export async function waitingPapers(pool: Pool, count: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ key: string }>(
    `SELECT key FROM outbox WHERE kind = 'renderPaper' AND done_at IS NULL ORDER BY id LIMIT $1`,
    [count],
  );
  if (rows.length < count) throw new Error(`only ${rows.length} papers wait, ${count} are wanted`);
  return rows.map((row) => row.key);
}

/** Lets papers be rendered, as the act that issued them would have. */
export async function releasePapers(pool: Pool, papers: readonly string[]): Promise<void> {
  await pool.query(
    `WITH due AS (UPDATE outbox SET due_at = now() WHERE kind = 'renderPaper' AND key = ANY ($1))
     SELECT pg_notify('outbox', '')`,
    [papers],
  );
}

/** When each of these papers was sealed, in milliseconds since 1970; those that are not are missing. */
export async function sealedAt(pool: Pool, papers: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ paper_id: string; ms: number }>(
    `SELECT paper_id, (extract(epoch FROM sealed_at) * 1000)::float AS ms FROM paper_pdf WHERE paper_id = ANY ($1)`,
    [papers],
  );
  return new Map(rows.map((row) => [row.paper_id, row.ms]));
}
