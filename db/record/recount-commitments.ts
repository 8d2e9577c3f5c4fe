import { transaction, type Pool } from '../pool.ts';
import { readPresentCommitment } from '../read/present-commitment.ts';
import { refreshCommitment } from './append-commitment.ts';
import { ringFor } from './outbox.ts';

/**
 * Carries a published calendar through the commitments of projects that are under way in its zone: their next moment is
 * projected anew, and in real time each is woken, since its own alarm may now be another. Those of a park move none: a project
 * promises to its zone. Days that were told to an enterprise by their date (mending, defence) stay. May be broken off and
 * repeated.
 */
export async function recountCommitments(pool: Pool, publication: string): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT r.commitment_id AS id FROM project_commitment_row r JOIN calendar_publication p ON p.zone_id = r.zone_id
     WHERE p.id = $1 AND p.park IS NULL AND r.open ORDER BY r.commitment_id`,
    [publication],
  );
  for (const { id } of rows) await recountOne(pool, id, publication);
}

const recountOne = (pool: Pool, id: string, publication: string): Promise<void> =>
  transaction(pool, async (tx) => {
    const open = await readPresentCommitment(tx, id, 'inHand');
    if (!open) return;
    await refreshCommitment(tx, open.state, open.world.calendar);
    if (open.world.practice) return;
    await tx.query(
      `WITH asked AS (
         INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('wakeCommitment', $1, $2, now())
         ON CONFLICT (kind, key) DO NOTHING
       )
       ${ringFor('wakeCommitment')}`,
      [`${id}@calendar-${publication}`, open.world.id],
    );
  });
